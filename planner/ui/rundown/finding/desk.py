"""Finds, replaces, narrows and folds in the table of a rundown: between its bar and its lines."""

from collections.abc import Collection, Sequence
from typing import Final

from PySide6.QtCore import QObject

from planner.domain.rundown import Row, RowType
from planner.services.finding_text import (
    Told,
    can_replace,
    find_text,
    pattern,
    replace_text,
    told_texts,
)
from planner.services.row_texts import CUE, heading
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.finding_actions import FINDING_ACTIONS
from planner.ui.preferences import Preferences
from planner.ui.rundown.finding.bar import FindBar
from planner.ui.rundown.finding.matches import following, narrowed
from planner.ui.rundown.folding import Folds
from planner.ui.rundown.state import RundownState
from planner.ui.rundown.table import RundownGrid
from planner.ui.rundown.visible import VisibleLines
from planner.wording import terms

_MARKED: Final = ("title", "host", "sku", "script")


class FindingDesk(QObject):
    """What the page gives its states to; `bar` stands over the table, `lines` fills it."""

    def __init__(
        self,
        workspace: Workspace,
        context: Context,
        grid: RundownGrid,
        preferences: Preferences,
    ) -> None:
        super().__init__(grid)
        self._workspace = workspace
        self._context = context
        self._grid = grid
        self._preferences = preferences
        self._folds = Folds(preferences.closed_blocks(workspace.path), self._remember, self)
        self._state: RundownState | None = None
        self._texts: Sequence[Told] | None = None
        self._found: Sequence[Told] = ()
        self._at: Told | None = None
        self.bar = FindBar(context)
        self.lines = VisibleLines(grid.rows, self._folds)
        self._connect()

    # What the page asks

    def read(self, state: RundownState) -> None:
        """Looks in another state of a show, or in another show, from now on."""
        self._state = state
        self._texts = None
        if not self.bar.isHidden():
            self._offer(state)
            self._look()

    def offer_actions(self) -> None:
        """Makes the actions work."""
        self._context.actions.bind(FINDING_ACTIONS, self)

    def take_actions(self) -> None:
        """Takes them away again."""
        self._context.actions.release(FINDING_ACTIONS)

    # What the actions call

    def open(self) -> None:
        """Asks for words."""
        self._open(replacing=False)

    def open_replacing(self) -> None:
        """Asks for words and for others to put in their place."""
        self._open(replacing=True)

    def find_next(self) -> None:
        """Goes to the next cell with the words; asks for words where there are none."""
        self._step(1)

    def find_previous(self) -> None:
        """Goes to the one before."""
        self._step(-1)

    def close_blocks(self) -> None:
        """Closes all blocks of the show."""
        self._folds.close(self._blocks())

    def open_blocks(self) -> None:
        """Opens all blocks of the show."""
        self._folds.open(self._blocks())

    # The inside

    def _connect(self) -> None:
        self.bar.changed.connect(self._look_anew)
        self.bar.stepped.connect(self._step)
        self.bar.replaced.connect(self._replace)
        self.bar.left.connect(self._leave)
        self._grid.reveal_with(self.lines.reveal)
        self._grid.fold_with(self._fold)

    def _blocks(self) -> list[str]:
        rows = () if self._state is None else self._state.run.rows
        return [row.id for row in rows if row.type is RowType.BLOCK]

    def _remember(self, closed: Sequence[str]) -> None:
        """What is gone from the plan by now is forgotten."""
        there = {row.id for row in self._workspace.among(Row, "id", closed)}
        with self._context.problems.caught_quietly():
            self._preferences.remember_closed(
                self._workspace.path, [each for each in closed if each in there]
            )

    def _fold(self, key: str, closed: bool | None) -> bool:
        """Closes or opens a block, or turns it round (None); False if it is so already."""
        if key not in self._blocks() or closed is (key in self._folds.closed):
            return False
        self._folds.turn(key)
        return True

    def _open(self, *, replacing: bool) -> None:
        if self._state is not None and self._grid.settle():
            self.bar.open(replacing=replacing)
            self._offer(self._state)
            self._look()

    def _leave(self) -> None:
        self._at = None
        self.bar.forget()
        self._look()
        self._grid.setFocus()
        self._grid.scrollTo(self._grid.currentIndex())

    def _offer(self, state: RundownState) -> None:
        language, run = self._context.language, state.run
        kinds = dict.fromkeys(row.kind for row in run.rows if row.kind)
        hosts = dict.fromkeys(each for row in run.rows for each in row.host_ids)
        self.bar.offer(
            [(kind, terms.kind_name(language, kind)) for kind in kinds],
            [(each, run.creators[each].name) for each in hosts if each in run.creators],
        )

    def _look_anew(self) -> None:
        self._at = None
        self._look()
        if self._found and self._at is None:
            self._show_first()

    def _look(self) -> None:
        """Finds the words anew, marks them, narrows to them and says how many there are."""
        wanted = "" if self.bar.isHidden() else self.bar.wanted.text()
        passing = self._passing()
        found = find_text(self._all_texts(), wanted) if wanted else ()
        self._found = [each for each in found if passing is None or each.row_id in passing]
        if self._at not in self._found:
            self._at = None
        self._grid.mark(pattern(wanted) if wanted.strip() else None, self._marked())
        only = self.bar.only.isChecked() and bool(wanted.strip())
        self.lines.narrow({each.row_id for each in self._found} if only else passing, self._asked())
        self._say()

    def _asked(self) -> tuple[str, ...]:
        """What is filtered by: another one makes rows go that were kept only while it stood."""
        bar = self.bar
        show = "" if self._state is None else self._state.run.show.id
        only = bar.wanted.text() if bar.only.isChecked() else ""
        return (show, only, bar.kind.chosen, bar.host.chosen)

    def _passing(self) -> Collection[str] | None:
        if self._state is None:
            return None
        return narrowed(self._state.run.rows, kind=self.bar.kind.chosen, host=self.bar.host.chosen)

    def _all_texts(self) -> Sequence[Told]:
        if self._texts is None:
            self._texts = (
                () if self._state is None else told_texts(self._state.run, self._state.timing)
            )
        return self._texts

    def _marked(self) -> frozenset[int]:
        return frozenset(
            at
            for at, column in enumerate(self._grid.rows.columns)
            if column.id in _MARKED or column.id.startswith(CUE)
        )

    def _show_first(self) -> None:
        """Brings the next match into sight; the selection stays until it is gone to."""
        place = self._grid.rows.row_of(self._next(1, self._found).row_id)
        if place is not None:
            self._grid.scrollTo(self._grid.rows.index(place, 0))

    def _next(self, by: int, among: Sequence[Told]) -> Told:
        rows = () if self._state is None else self._state.run.rows
        return following(
            among, [row.id for row in rows], here=self._grid.current_key(), at=self._at, by=by
        )

    def _step(self, by: int) -> None:
        if self.bar.isHidden() or not self.bar.wanted.text().strip():
            self.open()
        elif self._found and self._grid.settle():
            self._go_to(self._next(by, self._found))

    def _go_to(self, match: Told) -> None:
        self._at = match
        self._grid.select_keys([match.row_id], column=self._column_of(match))
        self._say()

    def _column_of(self, match: Told) -> str:
        """Where a match is seen; that of a column that is not shown, at the title of its row."""
        shown = {column.id: at for at, column in enumerate(self._grid.rows.columns)}
        at = shown.get(match.column)
        return "title" if at is None or self._grid.isColumnHidden(at) else match.column

    def _replace(self, everywhere: bool) -> None:
        if self._state is None or not self._grid.settle():
            return
        with self._context.problems.caught():
            goals = [each for each in self._found if can_replace(each.column)]
            if everywhere or not goals:
                self._put(goals)
            elif self._at in goals:
                following_one = self._next(1, goals)
                self._put([each for each in goals if each == self._at])
                self._go_on(following_one)
            else:
                self._go_to(self._next(1, goals))

    def _go_on(self, match: Told) -> None:
        """Goes to a match, if the words still stand there."""
        now = next(
            (e for e in self._found if (e.row_id, e.column) == (match.row_id, match.column)), None
        )
        if now is not None:
            said = self.bar.said
            self._go_to(now)
            self.bar.say(said)

    def _put(self, cells: Sequence[Told]) -> None:
        if self._state is None:
            return
        wanted, put = self.bar.wanted.text(), self.bar.put.text()
        done = replace_text(self._workspace, self._state.run.show.id, cells, wanted, put)
        plural = self._context.language.plural
        said = plural("window", "{count} replaced", "{count} replaced", count=done.times)
        if done.refused:
            why = self._context.problems.sentence_of(done.refused[0].error)
            left = self.tr("{count} left as they were").format(count=len(done.refused))
            self._context.problems.note(f"{left}: {why}")
        self.bar.say(said)

    def _say(self) -> None:
        if self.bar.isHidden() or not self.bar.wanted.text().strip():
            self.bar.say("")
        elif not self._found:
            self.bar.say(self.tr("No match"))
        elif self._at is None:
            plural = self._context.language.plural
            count = len(self._found)
            self.bar.say(plural("window", "{count} match", "{count} matches", count=count))
        else:
            place = self._found.index(self._at) + 1
            said = self.tr("{place} of {count}").format(place=place, count=len(self._found))
            hidden = self._column_of(self._at) != self._at.column
            self.bar.say(f"{said} · {self._name_of(self._at)}" if hidden else said)

    def _name_of(self, match: Told) -> str:
        cues = () if self._state is None else self._state.run.cue_columns
        return heading(self._context.language, match.column, cues)
