"""Finds, replaces and narrows in the table of a rundown: between its bar and its lines."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject

from planner.services.finding_text import Told, can_replace, pattern, replace_text
from planner.services.row_texts import CUE, heading
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.finding_actions import FINDING_ACTIONS
from planner.ui.rundown.finding.bar import FindBar
from planner.ui.rundown.finding.search import Search, Wanted
from planner.ui.rundown.state import RundownState
from planner.ui.rundown.table import RundownGrid
from planner.ui.rundown.visible import VisibleLines
from planner.wording import terms

_MARKED: Final = ("title", "host", "sku", "script")


class FindingDesk(QObject):
    """What the page gives its states to; `bar` stands over the table that `lines` fills."""

    def __init__(
        self, workspace: Workspace, context: Context, grid: RundownGrid, lines: VisibleLines
    ) -> None:
        super().__init__(grid)
        self._workspace = workspace
        self._context = context
        self._grid = grid
        self._lines = lines
        self._search = Search()
        self.bar = FindBar(context)
        self.bar.changed.connect(self._look_anew)
        self.bar.stepped.connect(self._step)
        self.bar.replaced.connect(self._replace)
        self.bar.left.connect(self._leave)
        grid.reveal_with(lines.reveal)

    # What the page asks

    def read(self, state: RundownState) -> None:
        """Looks in another state of a show, or in another show, from now on."""
        self._search.read(state)
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

    # The inside

    def _open(self, *, replacing: bool) -> None:
        state = self._search.state
        if state is not None and self._grid.settle():
            self.bar.open(replacing=replacing)
            self._offer(state)
            self._look()

    def _leave(self) -> None:
        self.bar.forget()
        self._look()
        self._grid.setFocus()
        self._grid.scrollTo(self._grid.currentIndex())

    def _offer(self, state: RundownState) -> None:
        language, run = self._context.language, state.run
        kinds = dict.fromkeys(row.kind for row in run.rows if row.kind)
        self.bar.offer(
            [(kind, terms.kind_name(language, kind)) for kind in kinds],
            [
                (each, run.creators[each].name)
                for each in self._search.hosts()
                if each in run.creators
            ],
        )

    def _look_anew(self) -> None:
        """Brings the next match into sight; the selection stays until it is gone to."""
        self._look()
        if self._search.found:
            match = self._search.next(self._grid.current_key(), 1)
            place = self._grid.rows.row_of(match.row_id)
            if place is not None:
                self._grid.scrollTo(self._grid.rows.index(place, 0))

    def _look(self) -> None:
        """Finds the words anew, marks them, narrows to them and says how many there are."""
        search, bar = self._search, self.bar
        wanted = Wanted(
            bar.wanted.text(), bar.kind.chosen, bar.host.chosen, only=bar.only.isChecked()
        )
        search.look(Wanted() if bar.isHidden() else wanted)
        words = search.wanted
        self._grid.mark(None if words.is_nothing else pattern(words.words), self._marked())
        self._lines.narrow(search.passing(), search.asked())
        self._say()

    def _marked(self) -> frozenset[int]:
        return frozenset(
            at
            for at, column in enumerate(self._grid.rows.columns)
            if column.id in _MARKED or column.id.startswith(CUE)
        )

    def _step(self, by: int) -> None:
        if self.bar.isHidden() or self._search.wanted.is_nothing:
            self.open()
        elif self._search.found and self._grid.settle():
            self._go_to(self._search.next(self._grid.current_key(), by))

    def _go_to(self, match: Told) -> None:
        self._search.at = match
        self._grid.select_keys([match.row_id], column=self._column_of(match))
        self._say()

    def _column_of(self, match: Told) -> str:
        """Where a match is seen; that of a column that is not shown, at the title of its row."""
        shown = {column.id: at for at, column in enumerate(self._grid.rows.columns)}
        at = shown.get(match.column)
        return "title" if at is None or self._grid.isColumnHidden(at) else match.column

    def _replace(self, everywhere: bool) -> None:
        if not self._grid.settle():
            return
        with self._context.problems.caught():
            search, here = self._search, self._grid.current_key()
            goals = [each for each in search.found if can_replace(each.column)]
            if everywhere or not goals:
                self._put(goals)
            elif search.at in goals:
                then = search.next(here, 1, goals)
                said = self._put([each for each in goals if each == search.at])
                self._go_on(then, said)
            else:
                self._go_to(search.next(here, 1, goals))

    def _go_on(self, match: Told, said: str) -> None:
        """Goes to a match, if the words still stand there, and keeps what was said."""
        spot = (match.row_id, match.column)
        for each in self._search.found:
            if (each.row_id, each.column) == spot:
                self._go_to(each)
                self.bar.say(said)

    def _put(self, cells: Sequence[Told]) -> str:
        """Replaces in these cells, and says how often, and why some do not take it."""
        state = self._search.state
        if state is None:
            return ""
        wanted, put = self._search.wanted.words, self.bar.put.text()
        done = replace_text(self._workspace, state.run.show.id, cells, wanted, put)
        plural = self._context.language.plural
        said = plural("window", "{count} replaced", "{count} replaced", count=done.times)
        if done.refused:
            why = self._context.problems.sentence_of(done.refused[0].error)
            left = self.tr("{count} left as they were").format(count=len(done.refused))
            self._context.problems.note(f"{left}: {why}")
        self.bar.say(said)
        return said

    def _say(self) -> None:
        search = self._search
        if search.wanted.is_nothing:
            self.bar.say("")
        elif not search.found:
            self.bar.say(self.tr("No match"))
        elif search.at is None:
            plural, count = self._context.language.plural, len(search.found)
            self.bar.say(plural("window", "{count} match", "{count} matches", count=count))
        else:
            place = search.found.index(search.at) + 1
            said = self.tr("{place} of {count}").format(place=place, count=len(search.found))
            hidden = self._column_of(search.at) != search.at.column
            self.bar.say(f"{said} · {self._name_of(search.at)}" if hidden else said)

    def _name_of(self, match: Told) -> str:
        cues = () if self._search.state is None else self._search.state.run.cue_columns
        return heading(self._context.language, match.column, cues)
