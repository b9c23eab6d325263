"""The week schedule: every day of a studio or a person, holds in words, on their own clock."""

from datetime import UTC, date, datetime

from schedules import booked, closed
from sheet_reading import lines, page_sizes
from weeks import a_creator_week, a_studio_week, blocks

from planner.domain.week_sheets import CreatorWeek, StudioWeek
from planner.exports.fonts import Fonts
from planner.exports.sheet import write_document
from planner.exports.sheet_options import SheetOptions
from planner.exports.typesetting import Typesetter
from planner.exports.week_pdf import creator_week_section, studio_week_section
from planner.resources import fonts_folder
from planner.wording.language import Language

TYPESETTER = Typesetter(Fonts(fonts_folder()))
PRINTED = datetime(2026, 11, 22, 14, 20, tzinfo=UTC)


def printed(week: StudioWeek | CreatorWeek) -> bytes:
    options = SheetOptions(printed_at=PRINTED)
    section = (
        studio_week_section(week, options, TYPESETTER)
        if isinstance(week, StudioWeek)
        else creator_week_section(week, options, TYPESETTER)
    )
    return write_document([section], TYPESETTER, title="", author="", language=Language())


def shown(week: StudioWeek | CreatorWeek) -> list[str]:
    return lines(printed(week))


def test_a_booking_tells_the_room_the_show_its_people_and_that_it_is_sure() -> None:
    found = shown(a_studio_week())
    at = found.index(
        "16:00 – 19:00 15:30 – 19:30 Black Friday marathon @mia.k, @jun.live ■ Confirmed"
    )
    assert found[at + 1] == "setup 30 min · teardown 30 min Lumen Skin"


def test_holds_and_enquiries_say_what_they_are_and_until_when() -> None:
    found = shown(a_studio_week())
    assert any("Outside client — □ On hold · rank 2" in line for line in found)
    assert any("Podcast? — □ Enquiry" in line for line in found)
    assert any("until Fri 27 Nov 12:00" in line for line in found)


def test_what_was_let_go_lapsed_or_cancelled_is_not_there() -> None:
    found = " ".join(shown(a_studio_week()))
    for gone in ("Let go", "Lapsed", "Called off"):
        assert gone not in found


def test_every_day_is_there_also_an_empty_one_and_a_closed_one() -> None:
    found = shown(a_studio_week())
    for number, name in enumerate(("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"), start=23):
        assert sum(line.startswith(f"{name} {number} Nov 2026") for line in found) == 1
    assert "Tue 24 Nov 2026 nothing booked" in found
    assert "Sun 29 Nov 2026 nothing booked · closed Sat 22:00 – Sun 12:00 · Painting" in found


def test_a_show_of_another_zone_is_told_on_both_clocks() -> None:
    assert any("Shanghai Sun 08:00 – 10:00" in line for line in shown(a_studio_week()))


def test_the_header_tells_the_week_the_zone_and_how_full_it_is() -> None:
    found = " ".join(shown(a_studio_week())[:4])
    assert "23 – 29 Nov 2026 · week 48" in found
    assert "Los Angeles (PST)" in found
    assert "5 entries · 16.0 h" in found


def test_a_booking_over_the_start_of_the_week_is_listed_on_the_first_day_by_its_weekday() -> None:
    early = booked("2026-11-22T22:00 - 2026-11-23T03:00", note="Night shift")
    found = shown(a_studio_week(blocks=blocks([early]), closures=()))
    assert any("Sun 22:00 – Mon 03:00" in line and "Night shift" in line for line in found)
    assert "1 entry · 3.0 h" in " ".join(found)


def test_the_night_in_which_the_clocks_change_names_both_zones() -> None:
    night = booked("2026-10-31T23:00 - 2026-11-01T03:00", note="Night")
    week = a_studio_week(first=date(2026, 10, 26), blocks=blocks([night]), closures=())
    found = " ".join(shown(week))
    assert "Los Angeles (PDT) → Los Angeles (PST)" in found
    assert "23:00 – Sun 03:00" in found
    assert "1 entry · 5.0 h" in found


def test_seven_days_from_a_weekday_have_no_number_of_a_week() -> None:
    found = " ".join(shown(a_studio_week(first=date(2026, 11, 27))))
    assert "27 Nov – 3 Dec 2026" in found
    assert "week 48" not in found


def test_a_week_that_a_studio_is_closed_and_free_is_one_page() -> None:
    shut = closed("2026-11-20T00:00 - 2026-12-20T00:00")
    pdf = printed(a_studio_week(blocks=(), closures=(shut,)))
    assert len(page_sizes(pdf)) == 1
    assert sum("nothing booked · closed" in line for line in lines(pdf)) == 7


def test_a_person_sees_shifts_calls_and_rooms_on_their_own_clock() -> None:
    found = shown(a_creator_week())
    at = next(n for n, line in enumerate(found) if "Black Friday marathon" in line)
    assert found[at].startswith("09:30 – 11:00 08:45 Black Friday marathon Studio A · Culver City")
    assert "Los Angeles Fri 17:30 – 19:00" in found[at + 1]
    assert "■ Confirmed" in found[at + 1]
    assert any("□ Asked" in line for line in found)
    assert any("Studio A (On hold)" in line for line in found)


def test_a_person_sees_neither_what_they_declined_nor_work_while_away() -> None:
    found = shown(a_creator_week())
    assert not any("Morning glow" in line for line in found)
    assert "Wed 25 Nov 2026 nothing planned · away 00:00 – Fri 00:00 · Travel" in found


def test_a_show_without_a_room_says_so() -> None:
    assert any("No studio yet" in line for line in shown(a_creator_week(rooms={})))
