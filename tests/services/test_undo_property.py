"""Whatever a person does, undoing all of it gives every earlier plan back, byte for byte.

Also redone, also after the file was closed and opened again in between.
"""

import tempfile
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any, TypeVar

from builders import a_block, a_brand, a_creator, a_hard_item, a_product, a_show, an_item, an_offer
from effort import examples
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from staging import put
from strategies import NAUGHTY, plans

from planner.domain.catalogue import Product
from planner.domain.changes import ChangeSet
from planner.domain.errors import ShowPlannerError
from planner.domain.plan import Charter, Plan, check_whole
from planner.domain.rundown import CueColumn, Offer, Row, RowStatus, RowType, StartMode, in_order
from planner.domain.show import Show
from planner.services import arranging, offers, rundowns, shows
from planner.services.exporting import plan_json
from planner.services.following import RunAt, follow_run, read_run_at
from planner.services.importing import import_plan
from planner.services.workspace import Workspace
from planner.store import plan_file

T = TypeVar("T")

START = datetime(2026, 11, 22, tzinfo=UTC)
picks = st.integers(0, 99)
many_picks = st.lists(picks, min_size=1, max_size=4)
texts = st.sampled_from(NAUGHTY)

ROW_EDITS: Sequence[Callable[[Workspace, str, int, str], object]] = (
    lambda w, row, _, text: rundowns.set_title(w, row, text),
    lambda w, row, _, text: rundowns.set_kind(w, row, text),
    lambda w, row, _, text: rundowns.set_script(w, row, text),
    lambda w, row, n, _: rundowns.set_length(w, row, n * 30 - 60),
    lambda w, row, n, _: rundowns.set_bounds(w, row, min_length=n, max_length=60),
    lambda w, row, n, _: rundowns.set_start(w, row, StartMode.HARD, clock=time(n % 24), day=n % 3),
    lambda w, row, n, _: rundowns.set_start(w, row, StartMode.END_BY, clock=time(n % 24)),
    lambda w, row, _, __: rundowns.set_start(w, row, StartMode.FOLLOW),
    lambda w, row, n, _: rundowns.set_type(w, row, list(RowType)[n % 3]),
    lambda w, row, n, _: rundowns.set_hosts(w, row, ["mia", "jun"][: n % 3]),
    lambda w, row, n, _: rundowns.set_skipped(w, row, bool(n % 2)),
    lambda w, row, n, _: rundowns.set_locked(w, row, bool(n % 2)),
    lambda w, row, n, _: rundowns.set_status(w, row, list(RowStatus)[n % 3]),
    lambda w, row, n, text: rundowns.set_cue(w, row, ["camera", "light"][n % 2], text),
    lambda w, row, n, _: rundowns.set_color(w, row, "#ff0000" if n % 2 else None),
    lambda w, row, n, _: offers.add_offer(w, row, ["serum", "mask"][n % 2], pin=n or None),
    lambda w, row, n, _: offers.set_row_product(w, row, ["serum", "mask", None][n % 3]),
    lambda w, row, _, text: arranging.add_row(w, _show_of(w, row), after=row, title=text),
    lambda w, row, n, _: arranging.add_block(w, _show_of(w, row), after=row, length=n),
)
OFFER_EDITS: Sequence[Callable[[Workspace, str, int, str], object]] = (
    lambda w, offer, n, _: offers.set_live_price(w, offer, n * 100 or None),
    lambda w, offer, n, _: offers.set_pin(w, offer, n or None),
    lambda w, offer, n, _: offers.set_stock_set_aside(w, offer, n),
    lambda w, offer, n, _: offers.set_buyer_limit(w, offer, n or None),
    lambda w, offer, _, text: offers.set_coupon(w, offer, text),
    lambda w, offer, n, _: offers.set_spoken(w, offer, bool(n % 2)),
    lambda w, offer, _, __: offers.remove_offer(w, offer),
)


class EverythingCanBeUndone(RuleBasedStateMachine):
    """`plans` are the plan after each step that was done, `at` the one that is there now.

    `followed` are the runs of all shows, kept up to date from step to step.
    """

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "plan.showplan"
        self.moment = START
        self.workspace = Workspace(
            plan_file.create(self.path, Charter(name="Plan")), now=self._tick
        )
        self.plans = [plan_json(self.workspace)]
        self.at = 0
        self.followed: dict[str, RunAt] = {}
        self.workspace.subscribe(self._follow)
        self._did(lambda: put(self.workspace, *_stage()))

    @rule(pick=picks, edit=st.sampled_from(ROW_EDITS), number=st.integers(0, 9), text=texts)
    def edit_a_row(self, pick: int, edit: Callable[..., object], number: int, text: str) -> None:
        row = _picked(self._rows(), pick)
        if row is not None:
            self._did(lambda: edit(self.workspace, row.id, number, text))

    @rule(pick=picks, edit=st.sampled_from(OFFER_EDITS), number=st.integers(0, 9), text=texts)
    def edit_an_offer(self, pick: int, edit: Callable[..., object], number: int, text: str) -> None:
        offer = _picked(self.workspace.all(Offer), pick)
        if offer is not None:
            self._did(lambda: edit(self.workspace, offer.id, number, text))

    @rule(chosen=many_picks)
    def delete_rows(self, chosen: list[int]) -> None:
        ids = self._row_ids(chosen)
        self._did(lambda: arranging.delete_rows(self.workspace, ids))

    @rule(chosen=many_picks)
    def duplicate_rows(self, chosen: list[int]) -> None:
        ids = self._row_ids(chosen)
        self._did(lambda: arranging.duplicate_rows(self.workspace, ids))

    @rule(chosen=many_picks, where=picks, at_end=st.booleans())
    def move_rows(self, chosen: list[int], where: int, at_end: bool) -> None:
        ids, rows = self._row_ids(chosen), self._rows()
        beside = _picked(rows, where)
        block_id = beside.block_id if beside else None
        before = None if at_end or beside is None else beside.id
        self._did(
            lambda: arranging.move_rows(self.workspace, ids, block_id=block_id, before=before)
        )
        counted = [row.id for row in rows]
        assert sorted(counted) == sorted(row.id for row in self._rows())

    @rule(pick=picks, title=texts, minutes=st.integers(0, 300))
    def edit_a_show(self, pick: int, title: str, minutes: int) -> None:
        show = _picked(self.workspace.all(Show), pick)
        if show is not None:
            fields = {"title": title, "length_minutes": minutes}
            self._did(lambda: shows.edit_show(self.workspace, show.id, **fields))

    @rule(title=texts)
    def add_a_show(self, title: str) -> None:
        self._did(
            lambda: shows.add_show(
                self.workspace, title=title, brand_id="brand", starts_at=datetime(2026, 12, 1)
            )
        )

    @rule(pick=picks)
    def delete_a_show(self, pick: int) -> None:
        found = self.workspace.all(Show)
        show = _picked(found, pick)
        # The last one stays, or there would be little left to do.
        if show is not None and len(found) > 1:
            self._did(lambda: shows.delete_show(self.workspace, show.id))

    @rule(text=texts, stock=st.integers(-3, 9), pick=picks)
    def edit_a_product(self, text: str, stock: int, pick: int) -> None:
        product = _picked(self.workspace.all(Product), pick)
        if product is not None:
            edited = product.changed(stock=stock, tags=(text,))
            self._did(lambda: put(self.workspace, edited))

    @rule(plan=plans(most=1))
    def import_another_plan(self, plan: Plan) -> None:
        self._did(lambda: import_plan(self.workspace, plan, file="other.json"))

    @rule(times=st.integers(1, 4))
    def undo(self, times: int) -> None:
        for _ in range(min(times, self.at)):
            self.workspace.undo()
            self.at -= 1

    @rule(times=st.integers(1, 4))
    def redo(self, times: int) -> None:
        for _ in range(min(times, len(self.plans) - 1 - self.at)):
            self.workspace.redo()
            self.at += 1

    @rule()
    def close_and_reopen(self) -> None:
        self.workspace.close()
        self.workspace = Workspace(plan_file.open_existing(self.path), now=self._tick)
        self.workspace.subscribe(self._follow)

    @invariant()
    def a_run_that_was_followed_is_the_one_that_would_be_read(self) -> None:
        known = {show.id for show in self.workspace.all(Show)}
        assert self.followed.keys() == known
        for show_id in known:
            assert self.followed[show_id].run == rundowns.read_run(self.workspace, show_id)

    @invariant()
    def the_plan_is_the_one_expected(self) -> None:
        assert plan_json(self.workspace) == self.plans[self.at]
        assert (self.workspace.next_undo() is None) == (self.at == 0)
        assert (self.workspace.next_redo() is None) == (self.at == len(self.plans) - 1)

    def teardown(self) -> None:
        check_whole(self.workspace.plan())
        while self.at > 0:
            self.undo(1)
            self.the_plan_is_the_one_expected()
        self.close_and_reopen()
        while self.at < len(self.plans) - 1:
            self.redo(1)
            self.the_plan_is_the_one_expected()
        assert self.workspace.damage(thorough=True) == []
        self.workspace.close()
        self.folder.cleanup()

    def _did(self, action: Callable[[], object]) -> None:
        """Does what a person does; a refusal, and what changes nothing, must leave no trace."""
        revision = self.workspace.revision()
        try:
            action()
        except ShowPlannerError:
            assert self.workspace.revision() == revision
        now = plan_json(self.workspace)
        if self.workspace.revision() == revision:
            assert now == self.plans[self.at]
        else:
            assert now != self.plans[self.at]
            self.plans = [*self.plans[: self.at + 1], now]
            self.at += 1

    def _follow(self, done: ChangeSet) -> None:
        known = [show.id for show in self.workspace.all(Show)]
        self.followed = {
            show_id: follow_run(self.workspace, self.followed[show_id], done)
            if show_id in self.followed
            else read_run_at(self.workspace, show_id)
            for show_id in known
        }

    def _rows(self) -> list[Row]:
        """The rows of all shows, each show in reading order."""
        return [
            row
            for show in shows.list_shows(self.workspace)
            for row in in_order(self.workspace.where(Row, show_id=show.id))
        ]

    def _row_ids(self, chosen: list[int]) -> list[str]:
        """Some rows, of one show mostly."""
        rows = self._rows()
        first = _picked(rows, chosen[0])
        if first is None:
            return []
        of_one_show = [row for row in rows if row.show_id == first.show_id]
        return [first.id, *(of_one_show[pick % len(of_one_show)].id for pick in chosen[1:])]

    def _tick(self) -> datetime:
        """A clock that never stands still, so that new ids sort by when they were made."""
        self.moment += timedelta(milliseconds=1)
        return self.moment


def _stage() -> list[Any]:
    return [
        a_brand(id="brand"),
        a_creator(id="mia"),
        a_creator(id="jun"),
        CueColumn(id="camera", name="Camera"),
        CueColumn(id="light", name="Light"),
        a_product(id="serum", sku="LS-1"),
        a_product(id="mask"),
        a_show(id="show"),
        an_item(id="one", position=1),
        a_block(600, id="block", position=2),
        an_item(id="two", position=1, block_id="block"),
        an_item(id="three", position=2, block_id="block"),
        a_hard_item("17:00", id="four", position=3),
        an_offer("two", "serum", id="offer", pin=1),
    ]


def _picked(found: Sequence[T], pick: int) -> T | None:
    return found[pick % len(found)] if found else None


def _show_of(workspace: Workspace, row_id: str) -> str:
    return workspace.get(Row, row_id).show_id


TestEverythingCanBeUndone = EverythingCanBeUndone.TestCase
TestEverythingCanBeUndone.settings = settings(
    max_examples=examples(12), stateful_step_count=25, deadline=None
)
