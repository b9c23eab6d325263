from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lanes import HOUR, ZONE, a_block, a_lane

from planner.domain.intervals import Span
from planner.ui.schedule.blocks import Lane
from planner.ui.schedule.dragging import FINE_STEP, STEP, Aim, Draft, begun, dragged, nudged, taken
from planner.ui.schedule.geometry import Grip, Hit

A, B, MIA, DEE, WAITING = (
    a_lane("studio:a"),
    a_lane("studio:b", setup=HOUR // 2, teardown=HOUR // 4),
    a_lane("creator:mia"),
    a_lane("creator:dee"),
    a_lane("unbooked"),
)
MINUTE = 60


def drag(grip: Grip, by: float, lane: Lane | None = A, *, home: Lane = A, **more: Any) -> Draft:
    """A block from 10 to 12, taken at 11 and dragged by so many minutes over a lane."""
    block = a_block("b", 10, 12, lane=home.key, **more.pop("block", {}))
    given_ = {"step": STEP, "zone": ZONE, "copying": False, **more}
    draft = taken(Hit(block, grip), home, 11 * HOUR)
    return dragged(draft, 11 * HOUR + by * MINUTE, lane, **given_)


def hours(draft: Draft) -> tuple[float, float]:
    return draft.use.start / HOUR, draft.use.end / HOUR


@pytest.mark.parametrize(
    ("grip", "by", "expected"),
    [
        (Grip.BODY, 0, (10, 12)),
        (Grip.BODY, 7, (10, 12)),
        (Grip.BODY, 8, (10.25, 12.25)),
        (Grip.BODY, 67, (11, 13)),
        (Grip.BODY, -60, (9, 11)),
        (Grip.START, 30, (10.5, 12)),
        (Grip.START, -45, (9.25, 12)),
        (Grip.START, 600, (11.75, 12)),
        (Grip.END, 30, (10, 12.5)),
        (Grip.END, -600, (10, 10.25)),
    ],
)
def test_dragging_snaps_to_quarters_of_an_hour(
    grip: Grip, by: float, expected: tuple[float, float]
) -> None:
    assert hours(drag(grip, by)) == expected


def test_with_alt_it_snaps_to_minutes() -> None:
    draft = drag(Grip.BODY, 1, step=FINE_STEP)
    assert draft.use == Span(10 * HOUR + 60, 12 * HOUR + 60)


def test_an_odd_time_stays_when_only_the_lane_changes() -> None:
    odd = a_block("b", 10, 12)
    block = a_block("b", 10 + 7 / 60, 12)
    draft = dragged(
        taken(Hit(block, Grip.BODY), A, 11 * HOUR), 11 * HOUR + 60, B,
        step=STEP, zone=ZONE, copying=False,
    )  # fmt: skip
    assert (draft.use, draft.lane) == (block.use, B)
    assert draft.use != odd.use


@pytest.mark.parametrize(
    ("home", "over", "expected"),
    [
        (A, B, B),
        (A, MIA, A),
        (A, WAITING, A),
        (A, None, A),
        (MIA, DEE, DEE),
        (MIA, A, MIA),
        (WAITING, B, B),
        (WAITING, DEE, WAITING),
    ],
)
def test_a_block_goes_only_where_it_can_be(home: Lane, over: Lane | None, expected: Lane) -> None:
    assert drag(Grip.BODY, 0, over, home=home).lane is expected


def test_an_edge_stays_in_its_lane() -> None:
    assert drag(Grip.END, 30, B).lane is A


def test_only_a_show_can_be_copied_and_not_a_shift_of_it() -> None:
    assert drag(Grip.BODY, 30, copying=True).copying
    assert not drag(Grip.END, 30, copying=True).copying
    assert not drag(Grip.BODY, 30, MIA, home=MIA, copying=True).copying
    assert not drag(Grip.BODY, 30, copying=True, block={"show_id": None}).copying


def test_dropping_it_where_it_was_changes_nothing() -> None:
    assert drag(Grip.BODY, 5).changes_nothing
    assert not drag(Grip.BODY, 5, B).changes_nothing
    assert not drag(Grip.BODY, 15).changes_nothing


def test_the_room_that_a_show_would_get_has_its_own_setup_and_teardown() -> None:
    assert drag(Grip.BODY, 0, B, home=WAITING).span == Span(int(9.5 * HOUR), int(12.25 * HOUR))
    own = drag(Grip.BODY, 0, B, block={"setup": 1, "teardown": 1})
    assert own.span == Span(9 * HOUR, 13 * HOUR), "what was agreed for a booking stays"
    usual = drag(Grip.BODY, 0, B)
    assert usual.span == Span(int(9.5 * HOUR), int(12.25 * HOUR)), "what was usual becomes usual"


@given(st.integers(0, 48 * 60), st.integers(-48 * 60, 48 * 60))
def test_something_new_reaches_from_where_it_was_begun_to_the_pointer(at: int, by: int) -> None:
    start, there = at * MINUTE, (at + by) * MINUTE
    draft = dragged(begun(A, start, ZONE), there, B, step=STEP, zone=ZONE, copying=False)
    assert draft.lane is A
    assert draft.use.start % STEP == draft.use.end % STEP == 0
    assert draft.use.end - draft.use.start >= STEP
    assert draft.use.start <= start < draft.use.end or abs(by) * MINUTE >= STEP / 2
    near = draft.use.end if by > 0 else draft.use.start
    assert abs(near - there) <= STEP


@given(st.sampled_from(list(Grip)), st.integers(-2000, 2000), st.sampled_from([A, B, MIA, WAITING]))
def test_what_is_dragged_never_gets_empty_and_moving_keeps_its_length(
    grip: Grip, by: int, over: Lane
) -> None:
    draft = drag(grip, by, over)
    assert draft.use.end > draft.use.start
    if grip is Grip.BODY:
        assert draft.use.end - draft.use.start == 2 * HOUR


def test_keys_move_and_resize_by_steps() -> None:
    block = a_block("b", 10, 12)
    move = Draft(Aim.MOVE, A, A, block.use, block.use.start, block)
    assert hours(nudged(move, STEP)) == (10.25, 12.25)
    end = Draft(Aim.END, A, A, block.use, block.use.start, block)
    assert hours(nudged(end, -STEP)) == (10, 11.75)
    assert nudged(end, -5 * HOUR).use == Span(10 * HOUR, 10 * HOUR + 60)
