"""What is meant by dragging over a calendar, by the wall clock of the plan."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lanes import a_block, a_lane

from planner.domain.intervals import Span
from planner.domain.spans import wall_instant
from planner.ui.schedule.blocks import Block
from planner.ui.schedule.calendar_days import wall_at
from planner.ui.schedule.calendar_dragging import (
    FINE_STEP,
    STEP,
    Spot,
    begun,
    dragged,
    moved_by_days,
    taken,
)
from planner.ui.schedule.dragging import Aim, Draft
from planner.ui.schedule.geometry import Grip

LA = "America/Los_Angeles"
WAITING, STUDIO = a_lane("unbooked"), a_lane("studio:a")
FRIDAY, SATURDAY = date(2026, 11, 27), date(2026, 11, 28)
H = 60


def a_show(start: str, hours: float = 2) -> Block:
    first = wall_instant(datetime.fromisoformat(start), LA)
    return a_block("show", first / 3600, first / 3600 + hours)


def spot(day: str, clock: str) -> Spot:
    hour, minute = clock.split(":")
    return Spot(date.fromisoformat(day), int(hour) * H + float(minute))


def drag(
    block: Block, grip: Grip, start: Spot, end: Spot, *, step: int = STEP, copying: bool = False
) -> Draft:
    held = taken(block, grip, start, home=WAITING, copy_lane=STUDIO)
    return dragged(held, end, step=step, zone=LA, copying=copying)


def clocks(draft: Draft) -> tuple[str, str]:
    start, end = (wall_at(moment, LA).isoformat(timespec="minutes") for moment in draft.use)
    return start, end


@pytest.mark.parametrize(
    ("begins", "from_spot", "to_spot", "step", "starts", "ends"),
    [
        ("2026-11-27T10:00", "27 10:30", "27 11:32", 15, "2026-11-27T11:00", "2026-11-27T13:00"),
        ("2026-11-27T10:00", "27 10:30", "27 10:36", 15, "2026-11-27T10:00", "2026-11-27T12:00"),
        ("2026-11-27T10:00", "27 10:30", "27 10:36", 1, "2026-11-27T10:06", "2026-11-27T12:06"),
        ("2026-11-27T10:07", "27 10:30", "28 10:33", 15, "2026-11-28T10:07", "2026-11-28T12:07"),
        ("2026-11-27T10:07", "27 10:30", "27 11:30", 15, "2026-11-27T11:00", "2026-11-27T13:00"),
        ("2026-11-27T10:00", "27 11:00", "27 00:10", 15, "2026-11-26T23:15", "2026-11-27T01:15"),
        ("2026-11-27T23:00", "28 00:30", "29 00:30", 15, "2026-11-28T23:00", "2026-11-29T01:00"),
    ],
)
def test_a_show_is_moved_by_steps_of_the_clock(
    begins: str, from_spot: str, to_spot: str, step: int, starts: str, ends: str
) -> None:
    one, other = (spot(f"2026-11-{each[:2]}", each[3:]) for each in (from_spot, to_spot))
    draft = drag(a_show(begins), Grip.BODY, one, other, step=step)
    assert clocks(draft) == (starts, ends)
    assert draft.aim is Aim.MOVE
    assert draft.lane == draft.home == WAITING


@pytest.mark.parametrize(
    ("begins", "to_day", "starts", "ends"),
    [
        ("2026-10-31T10:00", "2026-11-01", "2026-11-01T10:00", "2026-11-01T12:00"),
        ("2026-10-31T00:30", "2026-11-01", "2026-11-01T00:30", "2026-11-01T01:30"),
        ("2026-03-07T10:00", "2026-03-08", "2026-03-08T10:00", "2026-03-08T12:00"),
        ("2026-03-07T02:30", "2026-03-08", "2026-03-08T03:30", "2026-03-08T05:30"),
        ("2026-03-07T01:00", "2026-03-08", "2026-03-08T01:00", "2026-03-08T04:00"),
    ],
)
def test_a_show_moved_to_another_day_keeps_its_clock_and_its_length_over_a_change_of_clocks(
    begins: str, to_day: str, starts: str, ends: str
) -> None:
    block = a_show(begins)
    draft = drag(
        block, Grip.BODY, Spot(date.fromisoformat(begins[:10]), 700), spot(to_day, "11:40")
    )
    assert clocks(draft) == (starts, ends)
    assert draft.use.end - draft.use.start == 7200


def test_a_show_in_the_second_of_two_equal_hours_stays_there_until_it_is_moved() -> None:
    first = wall_instant(datetime(2026, 11, 1, 1), LA) + 3600
    block = a_block("late", first / 3600, first / 3600 + 1)
    here = spot("2026-11-01", "01:30")
    assert drag(block, Grip.BODY, here, here).changes_nothing
    assert drag(block, Grip.END, here, here).changes_nothing


@pytest.mark.parametrize(
    ("grip", "to_clock", "starts", "ends"),
    [
        (Grip.START, "09:02", "09:00", "12:00"),
        (Grip.START, "11:58", "11:45", "12:00"),
        (Grip.START, "15:00", "11:45", "12:00"),
        (Grip.END, "13:02", "10:00", "13:15"),
        (Grip.END, "08:00", "10:00", "10:15"),
        (Grip.END, "24:00", "10:00", "00:15"),
    ],
)
def test_a_show_is_resized_by_its_edges_and_never_turned_around(
    grip: Grip, to_clock: str, starts: str, ends: str
) -> None:
    grabbed = "10:00" if grip is Grip.START else "11:50"
    draft = drag(
        a_show("2026-11-27T10:00"), grip, Spot(FRIDAY, spot("2026-11-27", grabbed).minute),
        spot("2026-11-27", to_clock),
    )  # fmt: skip
    assert tuple(each[11:] for each in clocks(draft)) == (starts, ends)


@pytest.mark.parametrize(
    ("start", "end", "step", "starts", "ends"),
    [
        ("10:07", "12:02", 15, "10:00", "12:00"),
        ("10:07", "10:09", 15, "10:00", "10:15"),
        ("10:07", "08:31", 15, "08:30", "10:15"),
        ("10:07", "11:03", 1, "10:00", "11:03"),
        ("23:59", "24:00", 15, "23:45", "00:00"),
        ("24:00", "24:00", 15, "23:45", "00:00"),
    ],
)
def test_a_new_show_reaches_from_where_it_was_begun_to_the_pointer(
    start: str, end: str, step: int, starts: str, ends: str
) -> None:
    held = begun(spot("2026-11-27", start), LA, waiting=WAITING)
    draft = dragged(held, spot("2026-11-27", end), step=step, zone=LA, copying=True)
    assert tuple(each[11:] for each in clocks(draft)) == (starts, ends)
    assert draft.block is None
    assert not draft.copying


def test_only_a_show_that_is_moved_is_copied_and_the_copy_is_held_in_its_studio() -> None:
    block, here, there = a_show("2026-11-27T10:00"), Spot(FRIDAY, 630), Spot(SATURDAY, 630)
    copy = drag(block, Grip.BODY, here, there, copying=True)
    assert copy.copying
    assert copy.lane == STUDIO
    assert not drag(block, Grip.END, here, there, copying=True).copying


def test_a_draft_moved_by_days_keeps_its_clock_over_a_change_of_clocks() -> None:
    block = a_show("2026-10-31T10:00")
    draft = Draft(Aim.MOVE, WAITING, WAITING, block.use, block.use.start, block)
    assert clocks(moved_by_days(draft, 1, LA)) == ("2026-11-01T10:00", "2026-11-01T12:00")
    assert moved_by_days(moved_by_days(draft, 7, LA), -7, LA) == draft


spots = st.builds(Spot, st.dates(date(2026, 10, 25), date(2026, 11, 8)), st.floats(0, 1440))


@given(spots, spots, st.sampled_from([STEP, FINE_STEP]), st.sampled_from(list(Grip)), st.booleans())
def test_whatever_is_dragged_lasts_and_moving_keeps_its_length(
    one: Spot, other: Spot, step: int, grip: Grip, copying: bool
) -> None:
    block = a_show("2026-10-31T23:10", 3)
    draft = drag(block, grip, one, other, step=step, copying=copying)
    start, end = draft.use
    assert end - start >= min(step, 3 * H) * 60
    if grip is Grip.BODY:
        assert end - start == 3 * 3600
    if grip is Grip.START:
        assert end == block.use.end
    if grip is Grip.END:
        assert start == block.use.start


@given(spots, spots, st.sampled_from([STEP, FINE_STEP]))
def test_a_new_show_lasts_a_step_at_least(one: Spot, other: Spot, step: int) -> None:
    held = begun(one, LA, waiting=WAITING)
    draft = dragged(held, other, step=step, zone=LA, copying=False)
    assert draft.use.end - draft.use.start >= STEP * 60
    assert isinstance(draft.use, Span)


def test_a_new_show_may_be_drawn_over_midnight() -> None:
    held = begun(spot("2026-11-27", "22:00"), LA, waiting=WAITING)
    draft = dragged(held, spot("2026-11-28", "01:00"), step=STEP, zone=LA, copying=False)
    assert draft.use.end - draft.use.start == timedelta(hours=3).total_seconds()
