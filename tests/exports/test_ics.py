"""Calendars read back: what they say, that times are right, and that no title breaks them."""

from datetime import UTC, date, datetime, timedelta
from typing import Any, Final

import pytest
from builders import a_booking, a_creator, a_show, a_studio, an_assignment
from icalendar import Calendar, Event
from runs import a_marathon

from planner.domain.studio import Booking
from planner.exports.ics import Entry, EventStatus, Issued, calendar_file
from planner.exports.ics_entries import booking_entry, duty_entry, show_entries
from planner.wording.language import CHINESE, Language, language_for

NOW: Final = datetime(2026, 11, 22, 12, tzinfo=UTC)
ISSUED: Final = Issued(NOW, 7)
ENGLISH: Final = Language()


def an_entry(**fields: Any) -> Entry:
    return Entry(
        **{
            "uid": "show-1@show-planner",
            "title": "Show",
            "starts": int(datetime(2026, 11, 28, tzinfo=UTC).timestamp()),
            "ends": int(datetime(2026, 11, 28, 3, tzinfo=UTC).timestamp()),
            "timezone": "America/Los_Angeles",
            "status": EventStatus.CONFIRMED,
            **fields,
        }
    )


def events(content: bytes) -> dict[str, Event]:
    """The events of a calendar by what they are of."""
    calendar = Calendar.from_ical(content)
    assert isinstance(calendar, Calendar)
    return {str(each["uid"]).rpartition("@")[0]: each for each in calendar.events}


def test_an_event_has_all_that_programs_need_to_update_it() -> None:
    event = events(calendar_file("Shows", [an_entry()], ISSUED))["show-1"]
    assert event["sequence"] == 7
    assert event.DTSTAMP == NOW
    assert event["status"] == "CONFIRMED"
    assert "attendee" not in event
    assert "organizer" not in event


def test_a_show_is_in_its_zone_with_its_rooms_and_its_team() -> None:
    run = a_marathon()
    found = events(calendar_file("Show", show_entries(run, NOW, ENGLISH), ISSUED))
    show = found["show-show"]
    assert _instant(show.start) == datetime(2026, 11, 28, tzinfo=UTC).timestamp()
    assert show.end - show.start == timedelta(hours=3)
    assert show["dtstart"].params["TZID"] == "America/Los_Angeles"
    assert show["location"] == "Studio A"
    assert "Host @mia.k 16:00 – 17:30" in str(show["description"])
    assert found["booking-booking"]["summary"] == "Studio A: Black Friday marathon"


@pytest.mark.parametrize(
    ("state", "expires", "status"),
    [
        ("enquiry", None, "TENTATIVE"),
        ("hold", None, "TENTATIVE"),
        ("hold", datetime(2026, 11, 20), "CANCELLED"),
        ("hold", datetime(2026, 11, 25), "TENTATIVE"),
        ("confirmed", None, "CONFIRMED"),
        ("released", None, "CANCELLED"),
        ("cancelled", None, "CANCELLED"),
    ],
)
def test_a_hold_is_tentative_and_what_is_given_up_is_cancelled(
    state: str, expires: datetime | None, status: str
) -> None:
    booking = a_booking(state=state, expires_at=expires)
    assert booking_entry(booking, a_studio(), None, NOW, ENGLISH).status == status


@pytest.mark.parametrize(
    ("status", "expected"),
    [("idea", "TENTATIVE"), ("planned", "TENTATIVE"), ("confirmed", "CONFIRMED"),
     ("done", "CONFIRMED"), ("cancelled", "CANCELLED")],
)  # fmt: skip
def test_a_show_is_as_sure_as_its_status(status: str, expected: str) -> None:
    run = a_marathon(show=a_show(id="show", status=status), bookings=())
    assert [each.status for each in show_entries(run, NOW, ENGLISH)] == [expected]


def test_a_booking_takes_the_whole_block_with_setup_and_teardown() -> None:
    booking = a_booking(setup_minutes=45, teardown_minutes=30)
    entry = booking_entry(booking, a_studio(name="Loft"), None, NOW, ENGLISH)
    assert entry.ends - entry.starts == (45 + 180 + 30) * 60
    assert "On air or in use 16:00 – 19:00" in entry.notes


def test_a_shift_begins_with_the_call_in_the_zone_of_the_person() -> None:
    assignment = an_assignment(shift_start=90, shift_end=180, call_minutes=45, status="declined")
    creator = a_creator(timezone="Asia/Shanghai")
    entry = duty_entry(assignment, a_show(), creator.timezone, [a_studio()], ENGLISH)
    event = events(calendar_file("Jun", [entry], ISSUED))[f"assignment-{assignment.id}"]
    assert event.start.isoformat() == "2026-11-28T08:45:00+08:00"
    assert event.end.isoformat() == "2026-11-28T11:00:00+08:00"
    assert event["description"] == "Call 08:45, shift 09:30 – 11:00"
    assert event["status"] == "CANCELLED"
    chinese = duty_entry(assignment, a_show(), "Asia/Shanghai", [], language_for(CHINESE))
    assert chinese.title == "主播: Black Friday marathon"


@pytest.mark.parametrize(
    ("zone_name", "changes"),
    [
        ("America/Los_Angeles", (datetime(2026, 3, 8), datetime(2026, 11, 1))),
        ("Europe/Berlin", (datetime(2026, 3, 28, 12), datetime(2026, 10, 24, 12))),
        ("Australia/Lord_Howe", (datetime(2026, 4, 4), datetime(2026, 10, 3))),
    ],
)
def test_every_half_hour_around_clock_changes_is_the_same_instant_for_who_reads_it(
    zone_name: str, changes: tuple[datetime, ...]
) -> None:
    """The reader knows the zones; and so must the offsets in the file, for one that knows none."""
    hours = [
        int((day.replace(tzinfo=UTC) + timedelta(minutes=30 * step)).timestamp())
        for day in changes
        for step in range(48)
    ]
    entries = [
        an_entry(uid=f"{at}@x", starts=at, ends=at + 5400, timezone=zone_name) for at in hours
    ]
    content = calendar_file("Nights", entries, ISSUED)
    found = events(content)
    for at in hours:
        event = found[str(at)]
        assert _instant(event.start) == at
        assert _instant(event.end) == at + 5400
        for name, instant in (("dtstart", at), ("dtend", at + 5400)):
            written = event[name].to_ical()
            assert isinstance(written, bytes)
            assert _by_the_file(content, written.decode()) == instant


def _instant(moment: date) -> float:
    assert isinstance(moment, datetime)
    return moment.timestamp()


def _by_the_file(content: bytes, written: str) -> int:
    """A written time by the offsets in the file alone, as RFC 5545 says they are to be read.

    The observance that holds is the last one that begins at or before the time, both told by
    clocks; its begin is told in the offset before it. A time that comes twice is the first.
    """
    if written.endswith("Z"):
        return int(datetime.strptime(written, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC).timestamp())
    wall = datetime.strptime(written, "%Y%m%dT%H%M%S")
    begins = []
    for part in (
        content.decode().split("BEGIN:VTIMEZONE")[1].split("END:VTIMEZONE")[0].split("BEGIN:")
    ):
        facts = dict(line.split(":", 1) for line in part.splitlines() if ":" in line)
        if "TZOFFSETTO" in facts:
            begin = datetime.strptime(facts["DTSTART"], "%Y%m%dT%H%M%S")
            begins.append((begin, _offset(facts["TZOFFSETFROM"]), _offset(facts["TZOFFSETTO"])))
    offset = begins[0][1]
    for begin, _, after in sorted(begins):
        if wall >= begin:
            offset = after
    return int((wall - offset).replace(tzinfo=UTC).timestamp())


def _offset(text: str) -> timedelta:
    sign = -1 if text[0] == "-" else 1
    return sign * timedelta(hours=int(text[1:3]), minutes=int(text[3:5]))


@pytest.mark.parametrize(
    "title",
    [
        "a\r\nATTENDEE:mailto:x@y.example",
        "a\nEND:VEVENT",
        "a\rX:1",
        "a\u2028X:1\u2029Y:2\x85Z:3\x0bV:4\x0cW:5",
        'a;b,c\\d"e:f',
        "\x00\x07\x1bnull",
        "直播🎉" * 60,
    ],
)
def test_no_title_makes_a_line_of_its_own_and_long_ones_are_folded(title: str) -> None:
    entry = an_entry(title=title, place=title, notes=[title, ""])
    content = calendar_file(title, [entry], ISSUED)
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    unfolded = content.decode().replace("\r\n ", "")
    names = [line.partition(":")[0].partition(";")[0] for line in unfolded.splitlines()]
    plain = calendar_file("x", [an_entry(place="x", notes=["x"])], ISSUED).decode()
    assert sorted(names) == sorted(
        line.partition(":")[0].partition(";")[0] for line in plain.splitlines()
    )
    (event,) = events(content).values()
    assert str(event["summary"]).startswith(title[:1].strip("\x00"))


def test_a_zone_without_changes_and_utc_need_no_more_than_there_is() -> None:
    content = calendar_file("Shows", [an_entry(timezone="UTC")], ISSUED)
    assert b"VTIMEZONE" not in content
    assert b"DTSTART:20261128T000000Z" in content
    shanghai = calendar_file("Shows", [an_entry(timezone="Asia/Shanghai")], ISSUED)
    assert shanghai.count(b"BEGIN:STANDARD") == 1


def test_a_booking_keeps_its_uid_when_it_moves() -> None:
    booking: Booking = a_booking(id="b")
    moved = booking.changed(starts_at=datetime(2026, 11, 27, 17))
    entries = [booking_entry(each, a_studio(), None, NOW, ENGLISH) for each in (booking, moved)]
    assert entries[0].uid == entries[1].uid
    assert entries[0].starts != entries[1].starts
