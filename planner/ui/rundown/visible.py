"""Which lines of a rundown stand in its table: not those of closed blocks, nor what is left out.

The numbers of rows, their times and the sums of blocks are those of the whole show all the same.
"""

from collections.abc import Collection, Sequence

from planner.ui.rundown.folding import Folds
from planner.ui.rundown.lines import Line, Shape, lines_of
from planner.ui.rundown.spread import Shown, usual
from planner.ui.rundown.state import RundownState
from planner.ui.widgets.row_model import RowModel


class VisibleLines:
    """Between the state of a show and the table: every line that is shown goes through here."""

    def __init__(self, model: RowModel[Line], folds: Folds) -> None:
        self._model = model
        self._folds = folds
        self._state: RundownState | None = None
        self._passing: frozenset[str] | None = None
        self._asked: object = None
        self._kept: set[str] = set()
        self._columns = usual()
        folds.changed.connect(self._show_again)

    @property
    def closed(self) -> Collection[str]:
        """The blocks whose rows are hidden now; where some rows are left out, none is."""
        return self._folds.closed if self._passing is None else ()

    def show(self, state: RundownState) -> None:
        """Shows a state of a show, or another show."""
        self._state = state
        lines = lines_of(state.run, state.timing, state.numbers, self._columns)
        self._model.refresh(self._chosen(lines))

    def lay_out(self, columns: Shown) -> None:
        """Shows the lines for a table that shows these columns."""
        self._columns = columns
        self._show_again()

    def clear(self) -> None:
        """Shows nothing."""
        self._state = None
        self._model.refresh([])

    def narrow(self, passing: Collection[str] | None, asked: object) -> None:
        """Shows only the rows that pass, with the headings of their blocks; None: all rows.

        While the same is `asked` for, a row that once passed stays: it is not to go from under the
        hands of somebody who types into it.
        """
        if asked != self._asked:
            self._kept.clear()
        self._asked = asked
        self._kept.update(passing or ())
        narrower = None if passing is None else frozenset(self._kept)
        if narrower != self._passing:
            self._passing = narrower
            self._show_again()

    def reveal(self, keys: Sequence[str]) -> None:
        """Brings rows into the table that are in closed blocks, or were left out."""
        if self._state is None or all(self._model.row_of(key) is not None for key in keys):
            return
        wanted = set(keys)
        if self._passing is not None:
            self._kept |= wanted
            self._passing = frozenset(self._kept)
            self._show_again()
        else:
            blocks = {row.block_id for row in self._state.run.rows if row.id in wanted}
            self._folds.open({block for block in blocks if block is not None})

    def meant(self, keys: Sequence[str]) -> list[str]:
        """The rows that are meant where those with these keys are selected.

        A closed block means the rows in it too. Where some rows are left out, the heading of a
        block is there for its rows: it is only meant where none of them is selected.
        """
        if self._passing is not None:
            return [key for key in keys if key in self._passing] or list(keys)
        closed = self._folds.closed.intersection(keys)
        if not closed or self._state is None:
            return list(keys)
        wanted = set(keys)
        rows = self._state.run.rows
        return [row.id for row in rows if row.id in wanted or row.block_id in closed]

    def typed_over(self, keys: Sequence[str]) -> list[str]:
        """Of these rows those that a text for several rows is meant for: what is seen of them.

        Rows of closed blocks and rows that are left out stay as they are, and so do the headings of
        blocks that are only there for the rows that are not left out.
        """
        passing = self._passing
        wanted = [key for key in keys if passing is None or key in passing] or keys
        return [key for key in wanted if self._model.row_of(key) is not None]

    def _show_again(self) -> None:
        if self._state is not None:
            self.show(self._state)

    def _chosen(self, lines: Sequence[Line]) -> Sequence[Line]:
        """Of all lines those that stand in the table."""
        passing, closed = self._passing, self._folds.closed
        if passing is not None:
            heads = {line.row.block_id for line in lines if line.row.id in passing}
            heads.discard(None)
            return [
                line
                for line in lines
                if line.row.id in passing or (line.shape is Shape.BLOCK and line.row.id in heads)
            ]
        if closed:
            for line in lines:
                line.closed = line.shape is Shape.BLOCK and line.key in closed
            return [line for line in lines if line.row.block_id not in closed]
        return lines
