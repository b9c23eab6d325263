"""Which bookings of a room clash, by how much, and which of them count at all."""

from typing import Any

import pytest
from builders import a_studio
from schedules import NOW, a_show_at, booked, found, held, rooms

from planner.domain.findings import Code, Finding, Severity
from planner.domain.schedule import Schedule
from planner.domain.studio import Booking

CLASHES = (Code.STUDIO_OVERLAP, Code.HOLD_CONFLICT)

SHARED = {"share_gap": True}
FALL = "2026-11-01T"
SPRING = "2026-03-08T"


def clashes(*bookings: Booking, **studio: Any) -> list[tuple[str, int]]:
    """The clashes of these bookings of one studio: the code (or variant) and minutes."""
    return told(rooms(bookings, **studio))


def told(schedule: Schedule) -> list[tuple[str, int]]:
    return [
        (str(each.values.get("against", each.code)), int(each.values["overlap"] or 0) // 60)
        for each in found(schedule, *CLASHES)
    ]


@pytest.mark.parametrize(
    ("one", "other", "minutes"),
    [
        pytest.param("Fri 10:00 - 12:00", "Fri 12:00 - 14:00", 0, id="touching windows"),
        pytest.param("Fri 10:00 - 12:00", "Fri 13:00 - 14:00", 0, id="an hour between"),
        pytest.param("Fri 10:00 - 12:00", "Fri 11:59 - 14:00", 1, id="one minute too many"),
        pytest.param("Fri 10:00 - 12:00", "Fri 11:00 - 14:00", 60, id="an hour in common"),
        pytest.param("Fri 10:00 - 14:00", "Fri 11:00 - 12:00", 60, id="one inside the other"),
        pytest.param("Fri 11:00 - 12:00", "Fri 10:00 - 14:00", 60, id="one around the other"),
        pytest.param("Fri 10:00 - 12:00", "Fri 10:00 - 12:00", 120, id="equal windows"),
        pytest.param("Fri 10:00 - 14:00", "Fri 10:00 - 12:00", 120, id="a common start"),
        pytest.param("Fri 10:00 - 14:00", "Fri 13:00 - 14:00", 60, id="a common end"),
        pytest.param("Fri 10:00 - 12:00", "Sat 10:00 - 12:00", 0, id="the same hours a day later"),
        pytest.param("Fri 22:00 - Sat 02:00", "Sat 01:00 - 03:00", 60, id="across midnight"),
        pytest.param("Fri 22:00 - 24:00", "Sat 00:00 - 02:00", 0, id="touching at midnight"),
        pytest.param("Fri 00:00 - 24:00", "Fri 23:00 - Sat 01:00", 60, id="a 24 h show"),
        pytest.param("Fri 00:00 - 24:00", "Sat 00:00 - 24:00", 0, id="24 h shows in a row"),
        pytest.param("Mon 10:00 - Sun 10:00", "Wed 10:00 - 12:00", 120, id="within days of rental"),
        pytest.param("Fri 10:00 - 10:00", "Fri 09:00 - 11:00", 0, id="no time at all"),
        pytest.param(
            f"{FALL}00:00 - {FALL}01:30",
            f"{FALL}01:30 - {FALL}04:00",
            0,
            id="touching in the doubled hour",
        ),
        pytest.param(
            f"{FALL}00:30 - {FALL}02:00",
            f"{FALL}01:45 - {FALL}03:00",
            75,
            id="across the doubled hour: 01:45 is the first",
        ),
        pytest.param(
            f"{SPRING}01:00 - {SPRING}03:00",
            f"{SPRING}03:00 - {SPRING}04:00",
            0,
            id="touching after the skipped hour",
        ),
        pytest.param(
            f"{SPRING}01:00 - {SPRING}02:30",
            f"{SPRING}03:00 - {SPRING}04:00",
            30,
            id="02:30 is skipped and counts as 03:30",
        ),
        pytest.param(
            f"{SPRING}00:00 - {SPRING}06:00",
            f"{SPRING}01:00 - {SPRING}04:00",
            120,
            id="across the skipped hour there are two hours from one to four",
        ),
    ],
)
def test_two_confirmed_bookings_of_a_room_clash(one: str, other: str, minutes: int) -> None:
    expected = [(Code.STUDIO_OVERLAP, minutes)] if minutes else []
    assert clashes(booked(one), booked(other)) == expected
    assert clashes(booked(other), booked(one)) == expected


@pytest.mark.parametrize(
    ("teardown", "setup", "starts", "studio", "minutes"),
    [
        pytest.param(30, 0, "12:30", {}, 0, id="a teardown just fits"),
        pytest.param(30, 0, "12:29", {}, 1, id="a teardown does not fit"),
        pytest.param(0, 30, "12:30", {}, 0, id="a setup just fits"),
        pytest.param(0, 30, "12:29", {}, 1, id="a setup does not fit"),
        pytest.param(30, 30, "13:00", {}, 0, id="teardown and setup add up and fit"),
        pytest.param(30, 30, "12:30", {}, 30, id="teardown and setup add up and do not fit"),
        pytest.param(30, 30, "12:30", SHARED, 0, id="a shared gap is long enough for both"),
        pytest.param(30, 30, "12:29", SHARED, 1, id="a shared gap is a minute too short"),
        pytest.param(30, 30, "12:00", SHARED, 30, id="a shared gap is missing"),
        pytest.param(20, 30, "12:30", SHARED, 0, id="the longer of the two, setup, is enough"),
        pytest.param(45, 30, "12:30", SHARED, 15, id="the longer of the two, teardown, is not"),
        pytest.param(0, 30, "12:29", SHARED, 1, id="sharing spares nobody a setup"),
        pytest.param(0, 0, "12:00", SHARED, 0, id="sharing without a gap"),
        pytest.param(60, 60, "11:30", SHARED, 90, id="sharing does not help uses that overlap"),
    ],
)
def test_teardown_meets_setup(
    teardown: int, setup: int, starts: str, studio: dict[str, Any], minutes: int
) -> None:
    before = booked("Fri 10:00 - 12:00", after=teardown)
    after = booked(f"Fri {starts} - 15:00", before=setup)
    expected = [(Code.STUDIO_OVERLAP, minutes)] if minutes else []
    assert clashes(before, after, **studio) == expected
    assert clashes(after, before, **studio) == expected


TWO_TO_FOUR, THREE_TO_FIVE = "Fri 14:00 - 16:00", "Fri 15:00 - 17:00"


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param(
            held(TWO_TO_FOUR),
            booked(THREE_TO_FIVE),
            [("confirmed", 60)],
            id="a hold behind a confirmed booking",
        ),
        pytest.param(
            held(TWO_TO_FOUR, hold_rank=2),
            booked(THREE_TO_FIVE),
            [("confirmed", 60)],
            id="a second hold behind a confirmed booking",
        ),
        pytest.param(
            held("Fri 13:00 - 15:00"), booked(THREE_TO_FIVE), [], id="a hold that only touches"
        ),
        pytest.param(
            held(TWO_TO_FOUR, hold_rank=1),
            held(THREE_TO_FIVE, hold_rank=2),
            [],
            id="holds in a line",
        ),
        pytest.param(
            held(TWO_TO_FOUR, hold_rank=1),
            held(THREE_TO_FIVE, hold_rank=1),
            [("rank", 60)],
            id="two first holds",
        ),
        pytest.param(
            held(TWO_TO_FOUR, hold_rank=2),
            held(THREE_TO_FIVE, hold_rank=2),
            [("rank", 60)],
            id="two second holds",
        ),
        pytest.param(
            held(TWO_TO_FOUR, hold_rank=1),
            held("Fri 16:00 - 18:00", hold_rank=1),
            [],
            id="two first holds of other hours",
        ),
        pytest.param(
            held(TWO_TO_FOUR, expires="Sun 12:00"),
            booked(THREE_TO_FIVE),
            [("confirmed", 60)],
            id="a hold that lapses next Sunday",
        ),
        pytest.param(
            held(TWO_TO_FOUR, expires="2026-11-22T06:00"),
            booked(THREE_TO_FIVE),
            [],
            id="a hold that lapsed this morning",
        ),
        pytest.param(
            held(TWO_TO_FOUR, expires="2026-11-22T06:20"),
            booked(THREE_TO_FIVE),
            [],
            id="a hold that lapses at this moment",
        ),
        pytest.param(
            held(TWO_TO_FOUR, expires="2026-11-22T06:21"),
            booked(THREE_TO_FIVE),
            [("confirmed", 60)],
            id="a hold that has a minute left",
        ),
        pytest.param(
            held(TWO_TO_FOUR, expires="2026-11-22T06:00"),
            held(THREE_TO_FIVE),
            [],
            id="a lapsed hold is not in the line",
        ),
        pytest.param(
            booked(TWO_TO_FOUR, expires_at="2026-11-22T06:00"),
            booked(THREE_TO_FIVE),
            [(Code.STUDIO_OVERLAP, 60)],
            id="a confirmed booking does not lapse",
        ),
        *(
            pytest.param(
                booked(TWO_TO_FOUR, state=state), booked(THREE_TO_FIVE), [], id=f"one is {state}"
            )
            for state in ("enquiry", "released", "cancelled")
        ),
        pytest.param(
            booked(TWO_TO_FOUR, studio_id="other"), booked(THREE_TO_FIVE), [], id="two rooms"
        ),
    ],
)
def test_what_stands_against_what(
    one: Booking, other: Booking, expected: list[tuple[str, int]]
) -> None:
    studios = (a_studio(id="studio"), a_studio(id="other"))
    assert told(Schedule(now=NOW, bookings=(one, other), studios=studios)) == expected


@pytest.mark.parametrize(
    ("first", "second", "clash"),
    [
        pytest.param("confirmed", "planned", True, id="two shows to come"),
        pytest.param("idea", "live", True, id="an idea and one on air"),
        pytest.param("cancelled", "confirmed", False, id="a cancelled show takes no room"),
        pytest.param("done", "confirmed", True, id="one that is done had the room"),
        pytest.param("done", "done", False, id="two that are done"),
    ],
)
def test_whose_bookings_count(first: str, second: str, *, clash: bool) -> None:
    one = a_show_at("Fri 14:00", 120, id="one", title="One", status=first)
    other = a_show_at("Fri 15:00", 120, id="other", title="Other", status=second)
    schedule = rooms(
        [booked(TWO_TO_FOUR, show_id="one"), booked(THREE_TO_FIVE, show_id="other")],
        shows=[one, other],
    )
    assert bool(found(schedule, Code.STUDIO_OVERLAP)) is clash


def test_zones_do_not_matter_for_one_room_and_other_rooms_do_not_matter_at_all() -> None:
    bookings = [booked(TWO_TO_FOUR), booked(TWO_TO_FOUR, studio_id="tokyo")]
    tokyo = a_studio(id="tokyo", timezone="Asia/Tokyo")
    for zone in ("America/Los_Angeles", "Asia/Tokyo", "Asia/Kathmandu"):
        here = a_studio(id="studio", timezone=zone)
        assert found(Schedule(now=NOW, bookings=tuple(bookings), studios=(here, tokyo))) == []


def test_a_clash_names_both_bookings_their_shows_and_the_room() -> None:
    shows = [
        a_show_at("Fri 14:00", 120, id="one", title="Tea hour"),
        a_show_at("Fri 15:00", 120, id="other", title="Gadgets"),
    ]
    bookings = [
        booked(TWO_TO_FOUR, id="b1", show_id="one"),
        booked(THREE_TO_FIVE, id="b2", show_id="other"),
    ]
    [clash] = found(rooms(bookings, shows=shows, name="Loft"), Code.STUDIO_OVERLAP)
    assert clash == Finding(
        Code.STUDIO_OVERLAP,
        Severity.ERROR,
        ("b1", "b2", "one", "other", "studio"),
        {"studio": "Loft", "show": "Tea hour", "other": "Gadgets", "overlap": 3600},
    )


def test_a_hold_behind_comes_first_whichever_begins_first() -> None:
    for hold, firm in ((TWO_TO_FOUR, THREE_TO_FIVE), (THREE_TO_FIVE, TWO_TO_FOUR)):
        bookings = [held(hold, id="hold", note="Photos"), booked(firm, id="firm", note="Rental")]
        [conflict] = found(rooms(bookings, name="Loft"), Code.HOLD_CONFLICT)
        assert conflict == Finding(
            Code.HOLD_CONFLICT,
            Severity.ERROR,
            ("hold", "firm", "studio"),
            {
                "studio": "Loft",
                "show": "Photos",
                "other": "Rental",
                "overlap": 3600,
                "rank": 1,
                "against": "confirmed",
            },
        )


def test_two_holds_of_one_rank_are_only_a_warning() -> None:
    bookings = [held(TWO_TO_FOUR, hold_rank=2), held(THREE_TO_FIVE, hold_rank=2)]
    [conflict] = found(rooms(bookings), Code.HOLD_CONFLICT)
    assert (conflict.severity, conflict.values["rank"]) == (Severity.WARNING, 2)


def test_three_bookings_at_once_are_three_clashes() -> None:
    bookings = [booked(TWO_TO_FOUR), booked(THREE_TO_FIVE), booked("Fri 15:30 - 15:45")]
    assert sorted(minutes for _, minutes in clashes(*bookings)) == [15, 15, 60]


def test_a_show_that_books_its_room_twice_is_told_and_named_once() -> None:
    show = a_show_at("Fri 14:00", 180, id="show")
    bookings = [
        booked(TWO_TO_FOUR, id="b1", show_id="show"),
        booked(THREE_TO_FIVE, id="b2", show_id="show"),
    ]
    [clash] = found(rooms(bookings, shows=[show]), Code.STUDIO_OVERLAP)
    assert clash.subjects == ("b1", "b2", "show", "studio")
