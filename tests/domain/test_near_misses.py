"""Where no time is free, the smallest change that would free some is proposed."""

from datetime import datetime, time

import pytest
from builders import a_creator, a_studio

from planner.domain.barriers import Obstacle, Taken
from planner.domain.intervals import Span
from planner.domain.near_misses import HARDNESS, longest_length, near_misses
from planner.domain.spans import wall_instant
from planner.domain.studio import WeeklyWindow
from planner.domain.wishes import Person, Room, Wish

ZONE = "America/Los_Angeles"
NINE = wall_instant(datetime(2026, 11, 27, 9), ZONE)
DAY = Span(NINE, NINE + 12 * 3600)
NINE_TO_FIVE = tuple(WeeklyWindow(weekday=day, start=time(9), end=time(17)) for day in range(7))


def taken(first: int, last: int, *, confirmed: bool = True) -> Taken:
    """A booking from so many hours after nine to so many."""
    span = Span(NINE + first * 3600, NINE + last * 3600)
    return Taken(f"{first}-{last}", span, span, confirmed)


def proposed(wish: Wish, *rooms: Room) -> list[tuple[str, int, list[tuple[str, str, int]]]]:
    """Studio, hours after nine, and what is in the way with its minutes."""
    return [
        (
            miss.studio_id,
            (miss.start - NINE) // 3600,
            [(each.obstacle.value, each.subject, each.seconds // 60) for each in miss.in_the_way],
        )
        for miss in near_misses(wish, rooms, [], 3)
    ]


def test_every_obstacle_has_its_hardness() -> None:
    assert set(HARDNESS) == set(Obstacle)
    assert 2 * HARDNESS[Obstacle.HELD] < HARDNESS[Obstacle.TAKEN]


def test_a_hold_is_proposed_before_a_confirmed_booking() -> None:
    room = Room(a_studio(id="a"), (taken(0, 6), taken(6, 12, confirmed=False)))
    assert proposed(Wish(120, DAY, ZONE), room) == [("a", 6, [("held", "6-12", 120)])]


def test_of_two_bookings_the_one_that_is_less_in_the_way_is_proposed() -> None:
    room = Room(a_studio(id="a"), (taken(0, 4), taken(5, 8), taken(8, 12)))
    assert proposed(Wish(120, DAY, ZONE), room) == [("a", 3, [("taken", "0-4", 60)])]


def test_studios_come_with_the_smallest_change_first() -> None:
    busy = Room(a_studio(id="busy"), (taken(0, 12),))
    short = Room(a_studio(id="short", open_hours=NINE_TO_FIVE))
    held = Room(a_studio(id="held"), (taken(0, 12, confirmed=False),))
    found = proposed(Wish(600, DAY, ZONE), busy, short, held)
    assert [studio for studio, _, _ in found] == ["held", "short", "busy"]
    assert found[1][2] == [("outside_hours", "short", 120)]


@pytest.mark.parametrize(
    ("bookings", "longest"),
    [([(0, 11)], 60), ([(0, 5), (8, 12)], 180), ([(2, 12)], 120), ([(0, 12)], None)],
)
def test_the_longest_show_that_fits_is_found(
    bookings: list[tuple[int, int]], longest: int | None
) -> None:
    room = Room(a_studio(), tuple(taken(*each) for each in bookings))
    assert longest_length(Wish(240, DAY, ZONE), [room], []) == longest


def test_where_only_the_length_of_a_day_is_in_the_way_it_says_by_how_much() -> None:
    person = Person(a_creator(id="mia", max_minutes_per_day=90))
    wish = Wish(120, DAY, ZONE, creator_ids=("mia",))
    (miss,) = near_misses(wish, [Room(a_studio())], [person], 3)
    assert [(each.obstacle, each.subject, each.seconds) for each in miss.in_the_way] == [
        (Obstacle.HOURS, "mia", 1800)
    ]
    assert longest_length(wish, [Room(a_studio())], [person]) == 90


def test_a_show_of_a_quarter_hour_cannot_be_shorter() -> None:
    room = Room(a_studio(), (taken(0, 12),))
    assert longest_length(Wish(15, DAY, ZONE), [room], []) is None
