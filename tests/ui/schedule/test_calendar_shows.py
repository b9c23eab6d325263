"""What a calendar says of shows and days."""

from datetime import UTC, date, datetime

import pytest
from builders import a_booking, a_brand, a_creator, a_show, a_studio, an_assignment
from lanes import a_block, a_lane
from staging import put

from planner.domain.findings import Severity
from planner.domain.intervals import Span
from planner.domain.show import ShowStatus
from planner.domain.studio import BookingState
from planner.services.workspace import Workspace
from planner.ui.schedule.blocks import Block, Look
from planner.ui.schedule.calendar_content import CalendarContent
from planner.ui.schedule.calendar_days import days_from
from planner.ui.schedule.calendar_words import day_heads, show_words
from planner.ui.schedule.dragging import Aim, Draft
from planner.ui.schedule.timeline_content import TimelineContent
from planner.wording.language import Language

ENGLISH = Language()
LA = "America/Los_Angeles"
START = int(datetime(2026, 11, 23, 8, tzinfo=UTC).timestamp())
WEEK = Span(START, START + 7 * 24 * 3600)
CONFIRMED = BookingState.CONFIRMED


def read(workspace: Workspace) -> CalendarContent:
    around = TimelineContent(workspace, ENGLISH)
    around.show_troubles({"shift": Severity.ERROR, "booking": Severity.WARNING})
    content = CalendarContent(around, ENGLISH)
    content.look_at(WEEK)
    return content


def the_show(workspace: Workspace) -> Block:
    block = read(workspace).block("show")
    assert block is not None
    return block


@pytest.fixture
def staged(workspace: Workspace) -> Workspace:
    """The marathon, Friday 16:00 to 19:00, and a studio and three people to put on it."""
    people = [a_creator(id=each, name=f"@{each}") for each in ("mia", "jun", "dee")]
    put(workspace, a_brand(id="brand"), a_studio(id="studio"), *people)
    put(workspace, a_show(id="show", status=ShowStatus.CONFIRMED))
    return workspace


@pytest.mark.parametrize(
    ("shifts", "said"),
    [
        ([("mia", None, None)], "@mia"),
        ([("mia", 0, 90), ("jun", 90, 180)], "@mia → @jun"),
        ([("jun", 90, 180), ("mia", 0, 90)], "@mia → @jun"),
        ([("mia", 0, 120), ("jun", 90, 180)], "@mia, @jun"),
        ([("mia", 0, 60), ("jun", 60, 120), ("mia", 120, 180)], "@mia → @jun"),
        ([("mia", 0, 60), ("jun", 60, 120), ("dee", 120, 180)], "3 hosts"),
    ],
)
def test_a_show_names_its_hosts_in_the_order_of_their_shifts(
    staged: Workspace, shifts: list[tuple[str, int | None, int | None]], said: str
) -> None:
    for creator, start, end in shifts:
        fields = {"shift_start": start, "shift_end": end, "status": "confirmed"}
        put(staged, an_assignment(creator_id=creator, **fields))
    put(staged, an_assignment(creator_id="dee", role="operator"))
    assert the_show(staged).detail == f"no studio yet · {said}"


@pytest.mark.parametrize(
    ("state", "detail", "look"),
    [
        (CONFIRMED, "Studio A", Look.FIRM),
        (BookingState.HOLD, "Studio A · hold 1", Look.HELD),
        (BookingState.RELEASED, "no studio yet", Look.HELD),
    ],
)
def test_a_show_says_where_it_is_and_whether_that_is_firm(
    staged: Workspace, state: BookingState, detail: str, look: Look
) -> None:
    put(staged, a_booking(show_id="show", state=state))
    assert (the_show(staged).detail, the_show(staged).look) == (detail, look)


def test_a_show_has_the_worst_that_is_wrong_with_it_its_bookings_and_its_people(
    staged: Workspace,
) -> None:
    put(staged, a_booking(id="booking", show_id="show"))
    content = read(staged)
    assert content.trouble(the_show(staged)) is Severity.WARNING
    put(staged, an_assignment(id="shift", creator_id="mia"))
    assert read(staged).trouble(the_show(staged)) is Severity.ERROR


def test_a_show_that_is_moved_never_clashes_with_its_own_bookings(staged: Workspace) -> None:
    later = {"starts_at": datetime(2026, 11, 27, 20), "ends_at": datetime(2026, 11, 27, 21)}
    put(
        staged,
        a_booking(show_id="show", state=CONFIRMED),
        a_booking(show_id="show", state=CONFIRMED, **later),
    )
    content = read(staged)
    assert content.clashes(moved(content, 2)) == ()


def test_a_show_that_is_moved_meets_what_its_booking_and_its_people_would_meet(
    staged: Workspace,
) -> None:
    later = {"starts_at": datetime(2026, 11, 27, 20), "ends_at": datetime(2026, 11, 27, 22)}
    put(
        staged,
        a_booking(show_id="show", state=CONFIRMED),
        an_assignment(creator_id="mia"),
        a_show(id="other", starts_at=datetime(2026, 11, 27, 20), length_minutes=120),
        a_booking(id="taken", show_id="other", state=CONFIRMED, **later),
        an_assignment(id="busy", show_id="other", creator_id="mia"),
    )
    content = read(staged)
    assert content.clashes(moved(content, 1)) == ()
    met = {each.block.key for each in content.clashes(moved(content, 2)) if each.block}
    assert met == {"taken", "busy"}


def moved(content: CalendarContent, hours: int) -> Draft:
    block = content.block("show")
    assert block is not None
    use = Span(block.use.start + hours * 3600, block.use.end + hours * 3600)
    return Draft(Aim.MOVE, content.waiting, content.waiting, use, block.use.start, block)


def test_a_day_counts_the_shows_that_begin_on_it_and_their_hours() -> None:
    hour = START / 3600
    blocks = [
        a_block("a", hour + 10, hour + 12),
        a_block("b", hour + 23, hour + 25.5),
        a_block("called off", hour + 3, hour + 4, live=False),
        a_block("left out", hour + 3, hour + 4, dimmed=True),
    ]
    monday, tuesday = day_heads(blocks, days_from(date(2026, 11, 23), 2, LA), ENGLISH)
    assert monday == ("Mon 23", "2 shows · 4 h 30 min", "2 · 4 h 30 min")
    assert tuesday == ("Tue 24", "", "")


def test_a_day_on_which_clocks_change_says_how_long_it_is() -> None:
    (spring,) = day_heads([], days_from(date(2026, 3, 8), 1, LA), ENGLISH)
    (autumn,) = day_heads([], days_from(date(2026, 11, 1), 1, LA), ENGLISH)
    assert spring == ("Sun 8 Mar", "a day of 23 h", "a day of 23 h")
    assert autumn.full == "a day of 25 h"


def test_a_show_with_something_to_solve_says_so_without_colour() -> None:
    block = a_block("Tea hour", START / 3600 + 10, START / 3600 + 12, detail="Studio B")
    said = "Tea hour, Studio B, Mon 23 Nov 2026 · 10:00 – 12:00 PST"
    assert show_words(block, None, LA, ENGLISH) == said
    assert show_words(block, Severity.INFO, LA, ENGLISH) == said
    assert show_words(block, Severity.ERROR, LA, ENGLISH) == f"{said}, something is to be solved"


def test_a_show_without_a_studio_would_be_copied_without_one(staged: Workspace) -> None:
    assert read(staged).studio_lane(the_show(staged)) == read(staged).waiting
    put(staged, a_booking(show_id="show", state=CONFIRMED))
    assert read(staged).studio_lane(the_show(staged)).key == a_lane("studio:studio").key
