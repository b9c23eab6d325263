"""Rows are added, deleted, copied and moved where a producer expects, each in one step."""

from datetime import UTC, datetime

import pytest
from builders import a_block, a_hard_item, a_show, an_end_by_item, an_item, an_offer
from staging import assert_one_step, ids, put, run_of, stage

from planner.domain.errors import InvalidValueError, NotFoundError, NothingToDoError
from planner.domain.record import Result, RowResult, Waiver
from planner.domain.rundown import Offer, Row, RowType, StartMode
from planner.domain.timing import cascade
from planner.services.arranging import (
    NEW_ITEM_SECONDS,
    add_block,
    add_row,
    delete_rows,
    duplicate_rows,
    move_rows,
)
from planner.services.exporting import plan_json
from planner.services.workspace import Workspace


@pytest.fixture
def two_blocks(workspace: Workspace) -> Workspace:
    """`open`, block `hook` with `h1` and `h2`, block `hero` with `v1`, and `close`."""
    stage(
        workspace,
        an_item(id="open", position=1),
        a_block(id="hook", position=2),
        an_item(id="h1", position=1, block_id="hook"),
        an_item(id="h2", position=2, block_id="hook"),
        a_block(id="hero", position=3),
        an_item(id="v1", position=1, block_id="hero"),
        an_item(id="close", position=4),
    )
    return workspace


def _added(workspace: Workspace, after: str | None, **fields: object) -> list[str]:
    new = add_row(workspace, "show", after=after, title="New", **fields)
    return [each.replace(new.id, "new") for each in ids(workspace)]


class TestAdding:
    def test_a_new_row_comes_last_where_nothing_is_selected(self, two_blocks: Workspace) -> None:
        assert _added(two_blocks, None)[-2:] == ["close", "new"]

    def test_a_new_row_comes_behind_the_selected_one(self, two_blocks: Workspace) -> None:
        assert _added(two_blocks, "open")[:3] == ["open", "new", "hook"]

    def test_behind_a_block_it_is_the_first_row_in_it(self, two_blocks: Workspace) -> None:
        assert _added(two_blocks, "hook")[1:4] == ["hook", " new", " h1"]

    def test_behind_a_row_in_a_block_it_joins_the_block(self, two_blocks: Workspace) -> None:
        assert _added(two_blocks, "h1")[1:5] == ["hook", " h1", " new", " h2"]

    def test_a_new_block_stands_behind_the_block_of_the_selected_row(
        self, two_blocks: Workspace
    ) -> None:
        new = add_block(two_blocks, "show", after="h1", title="Flash", length=600)
        assert (new.type, new.length, new.block_id) == (RowType.BLOCK, 600, None)
        order = ids(two_blocks)
        assert order[order.index(" h2") + 1] == new.id

    def test_a_new_item_has_a_length_unless_it_is_given(self, two_blocks: Workspace) -> None:
        assert add_row(two_blocks, "show").length == NEW_ITEM_SECONDS
        assert add_row(two_blocks, "show", length=0).length == 0
        assert add_row(two_blocks, "show", type=RowType.NOTE).length == 0

    def test_adding_is_one_step(self, two_blocks: Workspace) -> None:
        before = plan_json(two_blocks)
        add_row(two_blocks, "show", after="open", title="Flash\nsale")
        assert_one_step(two_blocks, before, "Add “Flash sale”")

    def test_rows_without_room_between_them_are_spread_anew(self, two_blocks: Workspace) -> None:
        for _ in range(20):
            add_row(two_blocks, "show", after="open")
        order = [each for each in ids(two_blocks) if each in ("open", "hook", "hero", "close")]
        assert order == ["open", "hook", "hero", "close"]
        assert len(ids(two_blocks)) == 27

    @pytest.mark.parametrize("end", [2**53, -(2**53)])
    def test_positions_at_the_end_of_their_range_are_spread_anew(
        self, workspace: Workspace, end: int
    ) -> None:
        stage(workspace, an_item(id="a", position=end), an_item(id="b", position=end))
        new = add_row(workspace, "show", after="b")
        move_rows(workspace, [new.id], block_id=None, before="a")
        assert ids(workspace) == [new.id, "a", "b"]

    def test_what_names_nobody_known_is_refused(self, two_blocks: Workspace) -> None:
        with pytest.raises(NotFoundError, match="no creator “nobody”"):
            add_row(two_blocks, "show", host_ids=("nobody",))
        with pytest.raises(NotFoundError):
            add_row(two_blocks, "show", after="gone")
        with pytest.raises(NotFoundError):
            add_row(two_blocks, "gone")
        with pytest.raises(InvalidValueError):
            add_row(two_blocks, "show", length=-1)
        assert two_blocks.next_undo() == "Set the stage"

    def test_a_given_id_or_place_is_not_taken(self, two_blocks: Workspace) -> None:
        new = add_row(two_blocks, "show", id="open", block_id="hook")
        assert (new.id != "open", new.block_id) == (True, None)


class TestDeleting:
    def test_a_row_goes_with_its_offers(self, two_blocks: Workspace) -> None:
        put(two_blocks, an_offer("h1", "serum"))
        before = plan_json(two_blocks)
        delete_rows(two_blocks, ["h1"])
        assert " h1" not in ids(two_blocks)
        assert two_blocks.all(Offer) == []
        two_blocks.undo()
        assert plan_json(two_blocks) == before

    def test_rows_of_a_deleted_block_stay_in_its_place(self, two_blocks: Workspace) -> None:
        delete_rows(two_blocks, ["hook"])
        assert ids(two_blocks) == ["open", "h1", "h2", "hero", " v1", "close"]

    def test_rows_named_with_their_block_go_with_it(self, two_blocks: Workspace) -> None:
        before = plan_json(two_blocks)
        delete_rows(two_blocks, ["h1", "hook", "h2", "open"])
        assert ids(two_blocks) == ["hero", " v1", "close"]
        assert_one_step(two_blocks, before, "Delete 4 rows")

    def test_two_neighbouring_blocks_deleted_free_their_rows_in_order(
        self, two_blocks: Workspace
    ) -> None:
        delete_rows(two_blocks, ["hero", "hook", "h1"])
        assert ids(two_blocks) == ["open", "h2", "v1", "close"]

    def test_the_times_and_waivers_of_a_deleted_row_go_with_it(self, two_blocks: Workspace) -> None:
        moment = datetime(2026, 11, 28, tzinfo=UTC)
        times = [
            RowResult(row_id=row_id, started_at=moment, ended_at=moment)
            for row_id in ("open", "close")
        ]
        put(
            two_blocks,
            Result(id="result", show_id="show", rows=tuple(times)),
            Waiver(id="about-it", code="empty_script", subjects=("open", "show")),
            Waiver(id="about-another", code="empty_script", subjects=("close", "show")),
        )
        delete_rows(two_blocks, ["open"])
        assert [each.row_id for each in two_blocks.get(Result, "result").rows] == ["close"]
        assert [each.id for each in two_blocks.all(Waiver)] == ["about-another"]

    def test_nothing_selected_is_said(self, two_blocks: Workspace) -> None:
        with pytest.raises(NothingToDoError, match="No row is selected"):
            delete_rows(two_blocks, [])
        with pytest.raises(NotFoundError, match="gone"):
            delete_rows(two_blocks, ["open", "gone"])


class TestDuplicating:
    def test_a_copy_stands_behind_the_last_original(self, two_blocks: Workspace) -> None:
        before = plan_json(two_blocks)
        copies = duplicate_rows(two_blocks, ["h2", "h1"])
        assert ids(two_blocks)[1:6] == ["hook", " h1", " h2", *(f" {row.id}" for row in copies)]
        assert [copy.title for copy in copies] == [
            two_blocks.get(Row, row_id).title for row_id in ("h1", "h2")
        ]
        assert_one_step(two_blocks, before, "Duplicate 2 rows")

    def test_a_block_is_copied_with_its_rows_once(self, two_blocks: Workspace) -> None:
        copies = duplicate_rows(two_blocks, ["hook", "h1"])
        assert len(copies) == 3
        assert [copy.block_id for copy in copies] == [None, copies[0].id, copies[0].id]
        assert ids(two_blocks)[4:8] == [
            copies[0].id,
            f" {copies[1].id}",
            f" {copies[2].id}",
            "hero",
        ]

    def test_copies_of_rows_in_different_blocks_stay_in_their_blocks(
        self, two_blocks: Workspace
    ) -> None:
        copies = duplicate_rows(two_blocks, ["h2", "v1", "close"])
        assert [copy.block_id for copy in copies] == ["hook", "hero", None]

    def test_offers_are_copied_without_their_pins(self, two_blocks: Workspace) -> None:
        put(two_blocks, an_offer("h1", "serum", live_price=2400, pin=3, coupon="FIRST5"))
        (copy,) = duplicate_rows(two_blocks, ["h1"])
        (offer,) = run_of(two_blocks).offers[copy.id]
        assert (offer.live_price, offer.coupon, offer.pin) == (2400, "FIRST5", None)

    def test_a_copy_follows_and_is_as_long_as_its_original_runs(self, workspace: Workspace) -> None:
        stage(
            workspace,
            an_item(600, id="first", position=1),
            an_end_by_item("17:00", id="until", position=2),
            a_hard_item("18:00", 120, id="hard", position=3),
            an_end_by_item("18:30", id="skipped", position=4, skip=True),
        )
        copies = duplicate_rows(workspace, ["until", "hard", "skipped"])
        assert [(copy.start, copy.clock, copy.length) for copy in copies] == [
            (StartMode.FOLLOW, None, 3000),
            (StartMode.FOLLOW, None, 120),
            (StartMode.FOLLOW, None, 0),
        ]
        run = run_of(workspace)
        assert cascade(run.show, run.rows).content == 600 + 3000 + 120 + 3000 + 120


class TestMoving:
    @pytest.mark.parametrize(
        ("moved", "block_id", "before", "expected"),
        [
            (["close"], None, "open", "close open hook  h1  h2 hero  v1"),
            (["open"], None, None, "hook  h1  h2 hero  v1 close open"),
            (["open"], "hook", "h2", "hook  h1  open  h2 hero  v1 close"),
            (["h1", "v1"], None, "hook", "open h1 v1 hook  h2 hero close"),
            (["close", "open"], "hero", "v1", "hook  h1  h2 hero  open  close  v1"),
            (["hook"], None, "close", "open hero  v1 hook  h1  h2 close"),
            (["hook", "h2"], None, None, "open hero  v1 close hook  h1  h2"),
            (["h2"], "hook", "h1", "open hook  h2  h1 hero  v1 close"),
            (["hook", "close"], None, "hook", "open hook  h1  h2 close hero  v1"),
        ],
    )
    def test_rows_go_where_they_are_dropped_in_their_order(
        self,
        two_blocks: Workspace,
        moved: list[str],
        block_id: str | None,
        before: str | None,
        expected: str,
    ) -> None:
        as_it_was = plan_json(two_blocks)
        move_rows(two_blocks, moved, block_id=block_id, before=before)
        assert " ".join(ids(two_blocks)) == expected
        two_blocks.undo()
        assert plan_json(two_blocks) == as_it_was

    @pytest.mark.parametrize(
        ("moved", "block_id", "before"),
        [
            (["open"], None, "hook"),
            (["open"], None, "open"),
            (["close"], None, None),
            (["h1", "h2"], "hook", None),
            (["hook", "h1"], None, "hero"),
        ],
    )
    def test_dropping_rows_where_they_are_makes_no_step(
        self, two_blocks: Workspace, moved: list[str], block_id: str | None, before: str | None
    ) -> None:
        move_rows(two_blocks, moved, block_id=block_id, before=before)
        assert two_blocks.next_undo() == "Set the stage"

    def test_a_block_does_not_go_into_a_block(self, two_blocks: Workspace) -> None:
        with pytest.raises(InvalidValueError, match="do not nest"):
            move_rows(two_blocks, ["hook", "open"], block_id="hero", before=None)
        with pytest.raises(NotFoundError, match="no block"):
            move_rows(two_blocks, ["open"], block_id="close", before=None)
        with pytest.raises(NotFoundError, match="h1"):
            move_rows(two_blocks, ["open"], block_id="hero", before="h1")

    def test_rows_of_two_shows_do_not_move_together(self, two_blocks: Workspace) -> None:
        put(two_blocks, a_show(id="other"), an_item(id="foreign", show_id="other"))
        with pytest.raises(InvalidValueError, match="different shows"):
            move_rows(two_blocks, ["open", "foreign"], block_id=None, before=None)

    def test_moving_writes_only_what_moves(self, two_blocks: Workspace) -> None:
        add_row(two_blocks, "show")
        two_blocks.undo()
        move_rows(two_blocks, ["open"], block_id=None, before=None)
        assert two_blocks.history(1)[0].changes == 1
