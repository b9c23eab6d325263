"""Fitting and closing as steps of a plan: one each, taken back whole, refused with a reason."""

from datetime import time

import pytest
from builders import a_block, a_brand, a_hard_item, a_show, an_item

from planner.domain.closing import WayKind
from planner.domain.errors import InvalidValueError, LockedRundownError, NothingToDoError
from planner.domain.fitting import Obstacle
from planner.domain.rundown import Row, in_order
from planner.domain.timing import cascade
from planner.services.closing import Gap, close_gap, gap_at, gap_before
from planner.services.fitting import Extent, Wish, fit, propose
from planner.services.workspace import Workspace

BLOCK = a_block(1800, id="block", title="Hero block", position=3)
ROWS = (
    an_item(1800, id="a", title="Welcome", position=1),
    a_hard_item("16:45", 3600, id="b", title="Serum", position=2),
    BLOCK,
    an_item(2400, id="c", title="Cream", block_id="block", position=1),
    an_item(1200, id="d", title="Mask", block_id="block", position=2),
)
SHOW = a_show(id="show", brand_id="brand", length_minutes=150)
"""16:00 to 18:30; the rows end at 18:45, 15:00 over, with 15:00 of slack before “Serum”."""


@pytest.fixture
def plan(workspace: Workspace) -> Workspace:
    with workspace.change("Set the stage") as step:
        for entity in (a_brand(id="brand"), SHOW, *ROWS):
            step.put(entity)
    return workspace


def lengths(plan: Workspace) -> dict[str, int]:
    return {row.id: row.length // 60 for row in in_order(plan.where(Row, show_id="show"))}


def gap(plan: Workspace, row_id: str = "b") -> Gap:
    found = gap_before(SHOW, in_order(plan.where(Row, show_id="show")), row_id)
    assert found is not None
    return found


WISHES = [
    pytest.param(
        Wish(), {"b": 52.5, "c": 35, "d": 17.5}, "Fit “Black Friday marathon” to its length"
    ),
    pytest.param(Wish(seconds=9900), {}, None),
    pytest.param(
        Wish(Extent.SHOW, seconds=8700), {"b": 50, "c": 33 + 1 / 3, "d": 16 + 2 / 3},
        "Fit “Black Friday marathon” to 2:25:00",
    ),
    pytest.param(Wish(Extent.BLOCK, ("block",)), {"c": 20, "d": 10}, "Fit “Hero block” to 30:00"),
    pytest.param(
        Wish(Extent.BLOCK, ("block",), 2700), {"c": 30, "d": 15}, "Fit “Hero block” to 45:00"
    ),
    pytest.param(Wish(Extent.ROWS, ("a",)), {"a": 45}, "Fit “Welcome” to 45:00"),
    pytest.param(Wish(Extent.ROWS, ("b", "c")), {"b": 51, "c": 34}, "Fit 2 rows to 1:25:00"),
    pytest.param(Wish(Extent.ROWS, ("a", "d"), 3600), {"a": 36, "d": 24}, "Fit 2 rows to 1:00:00"),
]  # fmt: skip


@pytest.mark.parametrize(("wish", "changed", "called"), WISHES)
def test_what_is_proposed_is_what_is_done_in_one_step_that_can_be_taken_back(
    plan: Workspace, wish: Wish, changed: dict[str, float], called: str | None
) -> None:
    before = {row.id: row.length for row in plan.where(Row, show_id="show")}
    proposal = propose(SHOW, ROWS, wish)
    assert proposal.fitting.lengths == {each: round(to * 60) for each, to in changed.items()}
    assert proposal.then == proposal.goal - proposal.fitting.left
    assert proposal.timing == cascade(SHOW, proposal.rows)
    if called is None:
        with pytest.raises(NothingToDoError):
            fit(plan, "show", wish)
        return
    assert fit(plan, "show", wish) == proposal
    assert plan.where(Row, show_id="show") != list(ROWS)
    assert {row.id: row.length for row in plan.where(Row, show_id="show")} == (
        before | dict(proposal.fitting.lengths)
    )
    assert plan.undo().label == called
    assert {row.id: row.length for row in plan.where(Row, show_id="show")} == before


def test_a_block_without_a_target_asks_for_a_length(plan: Workspace) -> None:
    rows = [BLOCK.changed(length=0), *ROWS[3:]]
    with pytest.raises(InvalidValueError, match="“Hero block” has no target"):
        propose(SHOW, rows, Wish(Extent.BLOCK, ("block",)))
    with pytest.raises(InvalidValueError, match="No row is selected"):
        fit(plan, "show", Wish(Extent.ROWS))


def test_a_locked_rundown_is_not_fitted_nor_closed(plan: Workspace) -> None:
    way = gap(plan).ways[0]
    with plan.change("Lock") as step:
        step.put(SHOW.changed(locked=True))
    before = lengths(plan)
    for attempt in (lambda: fit(plan, "show", Wish()), lambda: close_gap(plan, "b", way)):
        with pytest.raises(LockedRundownError):
            attempt()
    assert lengths(plan) == before


WAYS = [
    (WayKind.STRETCH, ("a", 2700, "16:45"), "Close the gap at “Serum” with “Welcome”"),
    (WayKind.MOVE_CLOCK, ("b", 3600, "16:30"), "Close the gap at “Serum”"),
]


@pytest.mark.parametrize(("kind", "changed", "called"), WAYS)
def test_each_open_way_closes_the_gap_in_one_step(
    plan: Workspace, kind: WayKind, changed: tuple[str, int, str], called: str
) -> None:
    (way,) = (each for each in gap(plan).ways if each.kind is kind)
    row = close_gap(plan, "b", way)
    assert (row.id, row.length) == changed[:2]
    assert row.id != "b" or f"{row.clock:%H:%M}" == changed[2]
    rows = in_order(plan.where(Row, show_id="show"))
    assert gap_before(SHOW, rows, "b") is None
    assert plan.undo().label == called
    assert gap(plan).seconds == 900


def test_the_rows_before_move_with_the_clock_that_they_start_from(plan: Workspace) -> None:
    with plan.change("Start by the clock") as step:
        step.put(a_hard_item("16:05", 1800, id="a", show_id="show", title="Welcome", position=1))
    (way,) = (each for each in gap(plan).ways if each.kind is WayKind.MOVE_BEFORE)
    assert f"{close_gap(plan, 'b', way).clock:%H:%M}" == "16:15"
    assert plan.undo().label == "Move the rows before “Serum”"


def test_a_way_that_is_not_open_or_of_other_rows_is_not_gone(plan: Workspace) -> None:
    (refused,) = (each for each in gap(plan).ways if each.kind is WayKind.MOVE_BEFORE)
    assert refused.refusal is not None
    assert refused.refusal.obstacle is Obstacle.STARTS_ON_AIR
    stale = gap(plan).ways[0]
    with plan.change("Meanwhile") as step:
        step.put(ROWS[1].changed(clock=time(17)))
    for way in (refused, stale):
        with pytest.raises(NothingToDoError, match="rows have changed"):
            close_gap(plan, "b", way)


def test_the_gap_that_is_meant_is_that_of_the_row_or_the_next_one() -> None:
    later = a_hard_item("19:00", 60, id="e", position=4)
    rows = [*ROWS, later]
    assert [gap_at(SHOW, rows, each) for each in ("a", "b", "c", "e", None)] == [
        "b",
        "b",
        "e",
        "e",
        "b",
    ]
    assert gap_at(SHOW, rows[3:5], "c") is None
    assert gap_before(SHOW, rows, "a") is None
