"""Time is found in a real plan, or what stands in its way is named."""

from datetime import datetime, time
from typing import Any

import pytest
from builders import a_brand, a_creator, a_show, a_studio, an_assignment
from conftest import NOW
from lines import booked, held
from staging import put

from planner.domain.crew import TimeOff
from planner.domain.errors import InvalidValueError, NotFoundError
from planner.domain.intervals import Span
from planner.domain.spans import wall_instant
from planner.domain.studio import Closure, WeeklyWindow
from planner.domain.wishes import Wish
from planner.services.finding_slots import Answer, find_time
from planner.services.walls import wall_at
from planner.services.workspace import Workspace

ZONE = "America/Los_Angeles"
NOON_TO_TEN = tuple(WeeklyWindow(weekday=day, start=time(12), end=time(22)) for day in range(7))


@pytest.fixture
def house(workspace: Workspace) -> Workspace:
    """A studio that opens from noon to ten, and a host and an operator."""
    put(
        workspace,
        a_brand(id="brand"),
        a_studio(id="studio", open_hours=NOON_TO_TEN, setup_minutes=30, hourly_rate=10_000),
        a_creator(id="mia", name="@mia", hourly_rate=5_000),
        a_creator(id="ops", name="@ops", roles=("operator",)),
    )
    return workspace


def on_friday(length: int, between: str = "00:00-23:59", **fields: Any) -> Wish:
    ends = [datetime.fromisoformat(f"2026-11-27T{clock}") for clock in between.split("-")]
    first, last = (wall_instant(each, ZONE) for each in ends)
    return Wish(length, Span(first, last), ZONE, **fields)


def clocks(answer: Answer) -> list[str]:
    return [f"{wall_at(slot.start, ZONE):%H:%M}" for slot in answer.slots]


def in_the_way(answer: Answer) -> list[tuple[str, str, int]]:
    (miss,) = answer.near_misses
    return [(each.obstacle, each.subject, each.seconds // 60) for each in miss.in_the_way]


@pytest.mark.parametrize(
    ("length", "bookings", "found"),
    [
        (120, [], "12:30"),
        (570, [], "12:30"),
        (60, ["12:00-20:30"], "21:00"),
        (120, ["13:00-15:00"], "15:30"),
        (120, ["14:00-19:20"], "20:00"),
        (120, ["12:00-14:07", "16:37-22:00"], "14:37"),
        (60, ["12:30-14:00", "16:00-22:00"], "14:30"),
    ],
)
def test_a_show_goes_where_it_leaves_the_smallest_gap(
    house: Workspace, length: int, bookings: list[str], found: str
) -> None:
    put(house, *(booked(hours) for hours in bookings))
    assert clocks(find_time(house, on_friday(length)))[0] == found


def test_a_slot_has_its_team_its_block_and_what_it_costs(house: Workspace) -> None:
    (slot,) = find_time(house, on_friday(120, roles=("host", "operator"))).slots
    assert slot.team == (("host", "mia"), ("operator", "ops"))
    assert (slot.start - slot.block.start, slot.block.end - slot.end) == (30 * 60, 0)
    assert slot.cost == 25_000 + 10_000
    assert slot.idle == 0


def test_the_wish_has_its_own_setup_where_it_says_so(house: Workspace) -> None:
    answer = find_time(house, on_friday(60, setup_minutes=90, teardown_minutes=15))
    assert clocks(answer) == ["13:30"]
    assert answer.slots[0].block.end - answer.slots[0].end == 15 * 60


def test_only_the_studios_that_are_allowed_are_looked_at(house: Workspace) -> None:
    put(house, a_studio(id="always", name="Always"))
    everywhere = find_time(house, on_friday(60))
    assert {slot.studio_id for slot in everywhere.slots} == {"studio", "always"}
    (slot,) = find_time(house, on_friday(60), studio_ids=["always"]).slots
    assert (slot.studio_id, slot.cost) == ("always", None)


@pytest.mark.parametrize(
    ("fields", "start"),
    [
        ({"hours": (time(18), time(21))}, "19:00"),
        ({"weekdays": frozenset({4})}, "12:30"),
        ({"weekdays": frozenset({5})}, None),
        ({"creator_ids": ("mia",)}, "12:30"),
    ],
)
def test_days_hours_and_people_are_kept(
    house: Workspace, fields: dict[str, Any], start: str | None
) -> None:
    answer = find_time(house, on_friday(120, **fields))
    assert clocks(answer) == ([start] if start else [])


def test_a_person_who_is_on_another_show_and_must_rest_is_not_free(house: Workspace) -> None:
    put(
        house,
        a_creator(id="mia", name="@mia", min_rest_minutes=60),
        a_show(id="show", starts_at=datetime(2026, 11, 27, 12), length_minutes=60),
        an_assignment(creator_id="mia"),
    )
    wish = on_friday(60, creator_ids=("mia",), hours=(time(12), time(15)))
    assert clocks(find_time(house, wish)) == ["14:00"]
    assert clocks(find_time(house, wish, for_show="show")) == ["12:30"]


def test_a_show_that_is_to_be_moved_is_not_in_its_own_way(house: Workspace) -> None:
    put(house, a_show(id="show"), booked("12:00-22:00", show_id="show"))
    assert find_time(house, on_friday(60)).slots == ()
    assert clocks(find_time(house, on_friday(60), for_show="show")) == ["12:30"]


def test_nothing_is_found_before_now(house: Workspace) -> None:
    put(house, a_studio(id="studio"))
    today = Span(int(NOW.timestamp()) - 86_400, int(NOW.timestamp()) + 7_200)
    (slot,) = find_time(house, Wish(60, today, ZONE)).slots
    assert slot.start == int(NOW.timestamp()) + 10 * 60
    with pytest.raises(InvalidValueError, match="are over"):
        find_time(house, Wish(60, Span(today.start, int(NOW.timestamp())), ZONE))


def test_a_lapsed_hold_leaves_its_time_free(house: Workspace) -> None:
    put(house, held("12:00-22:00", id="hold"))
    answer = find_time(house, on_friday(60))
    assert in_the_way(answer) == [("held", "hold", 90)]
    put(house, held("12:00-22:00", id="hold", expires_at=datetime(2026, 11, 22, 6, 20)))
    assert clocks(find_time(house, on_friday(60))) == ["12:30"]


def test_the_easiest_thing_to_lift_is_named_with_how_much_of_it(house: Workspace) -> None:
    put(house, booked("12:00-14:00", id="sure"), held("15:00-22:00", id="hold", note="Rental"))
    answer = find_time(house, on_friday(60))
    assert in_the_way(answer) == [("held", "hold", 30)]
    assert answer.names["hold"] == "Rental"
    assert answer.longest_minutes == 30


@pytest.mark.parametrize(
    ("length", "expected", "longest"),
    [
        (600, [("outside_hours", "studio", 30)], 570),
        (1_200, [("outside_hours", "studio", 630)], 570),
    ],
)
def test_a_show_longer_than_the_studio_is_open_needs_it_open_longer(
    house: Workspace, length: int, expected: list[tuple[str, str, int]], longest: int
) -> None:
    answer = find_time(house, on_friday(length))
    assert in_the_way(answer) == expected
    assert answer.longest_minutes == longest


def test_people_and_closures_in_the_way_are_named(house: Workspace) -> None:
    put(
        house,
        Closure(
            id="shut",
            studio_id="studio",
            starts_at=datetime(2026, 11, 27),
            ends_at=datetime(2026, 11, 28),
            reason="Holiday",
        ),
        TimeOff(
            id="off",
            creator_id="mia",
            starts_at=datetime(2026, 11, 27),
            ends_at=datetime(2026, 11, 28),
        ),
    )
    answer = find_time(house, on_friday(60, "13:00-15:00", creator_ids=("mia",)))
    assert {(code, subject) for code, subject, _ in in_the_way(answer)} == {
        ("closed", "shut"),
        ("away", "off"),
    }
    assert (answer.names["shut"], answer.names["off"]) == ("Holiday", "@mia")
    assert answer.longest_minutes is None


def test_a_role_that_nobody_has_is_in_the_way_everywhere(house: Workspace) -> None:
    answer = find_time(house, on_friday(60, roles=("stylist",)))
    assert [(code, subject) for code, subject, _ in in_the_way(answer)] == [("nobody", "stylist")]


@pytest.mark.parametrize("wish", [on_friday(0), on_friday(120, "16:00-17:59")])
def test_a_wish_that_cannot_be_is_refused_with_words(house: Workspace, wish: Wish) -> None:
    with pytest.raises(InvalidValueError):
        find_time(house, wish)


def test_a_plan_without_studios_says_so(workspace: Workspace) -> None:
    with pytest.raises(NotFoundError, match="no studios"):
        find_time(workspace, on_friday(60))
