"""What keeps a show from starting: each barrier forbids just the starts that it must."""

from datetime import datetime, time

import pytest
from builders import a_creator, a_studio
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.barriers import (
    Barrier,
    Need,
    Obstacle,
    Taken,
    blocking,
    person_barriers,
    room_barriers,
)
from planner.domain.crew import Creator
from planner.domain.intervals import Span
from planner.domain.laid_out import LaidOut
from planner.domain.spans import wall_instant
from planner.domain.studio import Studio, WeeklyWindow

ZONE = "America/Los_Angeles"
HOUR = 3600
MIDNIGHT = wall_instant(datetime(2026, 11, 27), ZONE)
DAY = Span(MIDNIGHT, MIDNIGHT + 24 * HOUR)
TWO_HOURS = Need(0, 2 * HOUR)

small = st.integers(0, 50)


def clock(hours: float) -> int:
    return MIDNIGHT + int(hours * HOUR)


def forbidden(barriers: list[Barrier]) -> list[tuple[str, float, float]]:
    """Each obstacle and, in hours of the day, the first start and the last one it forbids."""
    return [
        (
            each.obstacle.value,
            (each.starts.start - 1 - MIDNIGHT) / HOUR,
            (each.starts.end - MIDNIGHT) / HOUR,
        )
        for each in barriers
    ]


@given(small, small, small.map(lambda length: length + 1), small)
def test_a_span_forbids_just_the_starts_whose_need_would_reach_into_it(
    before: int, after: int, length: int, start: int
) -> None:
    blocked, need = Span(100, 100 + length), Need(before, after + 1)
    barrier = blocking(Obstacle.TAKEN, "booking", blocked, need)
    for at in range(20, 260):
        meets = any(second in range(*blocked) for second in range(*need.at(at)))
        assert (barrier.starts.start <= at < barrier.starts.end) is meets
        assert (barrier.excess(at) > 0) is meets
    assert barrier.excess(start) <= length


@pytest.mark.parametrize(
    ("studio", "found"),
    [
        (a_studio(), [("taken", 8, 12)]),
        (a_studio(setup_minutes=30, teardown_minutes=60), [("taken", 7, 12.5)]),
        (
            a_studio(setup_minutes=30, teardown_minutes=60, share_gap=True),
            [("taken", 8, 12), ("taken", 7.5, 12)],
        ),
    ],
)
def test_a_booking_keeps_others_out_with_setup_and_teardown_of_both(
    studio: Studio, found: list[tuple[str, float, float]]
) -> None:
    use, block = Span(clock(10.5), clock(11.5)), Span(clock(10), clock(12))
    taken = Taken("booking", use, block, confirmed=True)
    barriers = list(room_barriers(studio, [taken], [], TWO_HOURS, LaidOut(DAY)))
    assert forbidden(barriers) == found


def test_what_is_held_or_outside_hours_is_told_apart() -> None:
    hours = [WeeklyWindow(weekday=4, start=time(9), end=time(18))]
    studio = a_studio(id="studio", open_hours=hours)
    held = Taken("hold", Span(clock(12), clock(13)), Span(clock(12), clock(13)), confirmed=False)
    far = Taken("far", Span(clock(50), clock(51)), Span(clock(50), clock(51)), confirmed=True)
    barriers = list(room_barriers(studio, [held, far], [], TWO_HOURS, LaidOut(DAY)))
    assert forbidden(barriers) == [
        ("held", 10, 13),
        ("outside_hours", -2, 9),
        ("outside_hours", 16, 24),
    ]
    assert [each.subject for each in barriers] == ["hold", "studio", "studio"]


@pytest.mark.parametrize(
    ("creator", "found"),
    [
        (a_creator(), [("busy", 10, 14)]),
        (a_creator(min_rest_minutes=60), [("busy", 10, 14), ("rest", 9, 12), ("rest", 12, 15)]),
        (a_creator(max_minutes_per_day=240), [("busy", 10, 14)]),
        (a_creator(max_minutes_per_day=180), [("busy", 10, 14), ("hours", -1, 23)]),
        (a_creator(max_minutes_per_day=60), [("busy", 10, 14), ("hours", -2, 24)]),
    ],
)
def test_a_person_must_be_free_rested_and_within_their_day(
    creator: Creator, found: list[tuple[str, float, float]]
) -> None:
    duty = Span(clock(12), clock(14))
    barriers = list(person_barriers(creator, [duty], [], TWO_HOURS, LaidOut(DAY)))
    assert forbidden(barriers) == found


def test_the_excess_over_a_day_is_what_is_more_than_allowed() -> None:
    creator = a_creator(max_minutes_per_day=180)
    duty = Span(clock(12), clock(14))
    *_, hours = person_barriers(creator, [duty], [], TWO_HOURS, LaidOut(DAY))
    assert hours.excess(clock(16)) == HOUR
    assert hours.excess(clock(22.5)) == HOUR // 2
    assert hours.excess(clock(23)) == 0


def test_a_shift_without_length_takes_nobodys_time() -> None:
    tired = a_creator(min_rest_minutes=600)
    nothing = Span(clock(12), clock(12))
    assert list(person_barriers(tired, [nothing], [], TWO_HOURS, LaidOut(DAY))) == []
