"""What can be done with the rows of a rundown: each asks a service, and says where to go on."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import Row, RowType
from planner.services import arranging, numbering, rundowns
from planner.services.workspace import Workspace
from planner.ui.rundown.targets import Target, dropped_at, one_down, one_up
from planner.ui.rundown.visible import VisibleLines
from planner.ui.widgets.row_dragging import DragGrid, Place


class RowEditing:
    """The actions on the rows that are selected in a table.

    Each first finishes an entry that is being typed; where that is refused, nothing is done.
    """

    def __init__(
        self,
        workspace: Workspace,
        grid: DragGrid,
        lines: VisibleLines,
        run: Callable[[], RunOfShow | None],
    ) -> None:
        """`run` gives the show that is open, None while there is none."""
        self._workspace = workspace
        self._grid = grid
        self._lines = lines
        self._run = run

    def add_row(self) -> None:
        """Adds an item below the current row."""
        self._add(RowType.ITEM)

    def add_block(self) -> None:
        """Adds a block below the current row or block."""
        self._add(RowType.BLOCK)

    def add_note(self) -> None:
        """Adds a note below the current row."""
        self._add(RowType.NOTE)

    def duplicate(self) -> None:
        """Copies the selected rows, and selects the copies."""
        if self._grid.settle():
            made = arranging.duplicate_rows(self._workspace, self._chosen())
            self._grid.select_keys([row.id for row in made])

    def delete(self) -> None:
        """Deletes the selected rows, and goes on with the row below them."""
        if self._grid.settle():
            gone = self._chosen()
            staying = _staying_beside(self._shown_rows(), set(gone))
            arranging.delete_rows(self._workspace, gone)
            self._grid.select_keys(staying)

    def skip(self) -> None:
        """Skips the selected rows; if all of them are skipped, runs them again."""
        if not self._grid.settle():
            return
        selected = set(self._grid.selected_keys())
        chosen = [row for row in self._rows() if row.id in selected]
        skipped = not all(row.skip for row in chosen)
        if len(chosen) == 1:
            rundowns.set_skipped(self._workspace, chosen[0].id, skipped)
        else:
            rundowns.skip_rows(self._workspace, [row.id for row in chosen], skipped)

    def move(self, by: int) -> None:
        """Moves the selected rows one place up (−1) or down (1)."""
        if self._grid.settle():
            moving = self._chosen()
            closed = self._lines.closed
            target = (one_up if by < 0 else one_down)(self._rows(), moving, closed)
            if target is not None:
                self._move_to(moving, target)

    def freeze_numbers(self) -> None:
        """Lets each row keep the number that it has."""
        self._number(numbering.freeze_numbers)

    def renumber(self) -> None:
        """Counts the rows anew; their numbers stay frozen."""
        self._number(numbering.renumber)

    def thaw_numbers(self) -> None:
        """Lets the numbers follow the order."""
        self._number(numbering.thaw_numbers)

    def drop(self, row_ids: Sequence[str], place: Place) -> None:
        """Moves rows to where they were dropped."""
        moving = self._lines.meant(row_ids)
        self._move_to(moving, dropped_at(self._rows(), moving, place, self._lines.closed))

    def inside(self, place: Place, row_ids: Sequence[str]) -> bool:
        """Whether rows (none: a new one) come into a block where they are dropped at a place."""
        moving = self._lines.meant(row_ids)
        target = dropped_at(self._rows(), moving, place, self._lines.closed)
        return target.block_id is not None

    def _number(self, how: Callable[[Workspace, str], None]) -> None:
        run = self._run()
        if run is not None and self._grid.settle():
            how(self._workspace, run.show.id)

    def _rows(self) -> Sequence[Row]:
        run = self._run()
        return () if run is None else run.rows

    def _shown_rows(self) -> Sequence[Row]:
        return [row for row in self._rows() if self._grid.rows.row_of(row.id) is not None]

    def _chosen(self) -> list[str]:
        return self._lines.meant(self._grid.selected_keys())

    def _add(self, row_type: RowType) -> None:
        run = self._run()
        if run is not None and self._grid.settle():
            after = self._grid.current_key()
            row = arranging.add_row(self._workspace, run.show.id, after=after, type=row_type)
            self._grid.edit_cell(row.id, "title")

    def _move_to(self, row_ids: Sequence[str], target: Target) -> None:
        arranging.move_rows(
            self._workspace, row_ids, block_id=target.block_id, before=target.before
        )
        self._grid.scrollTo(self._grid.currentIndex())


def _staying_beside(rows: Sequence[Row], gone: set[str]) -> list[str]:
    """The row to go on with when some are deleted: the next one that stays, else the last."""
    staying = [row.id for row in rows if row.id not in gone]
    following = [there.id for here, there in pairwise(rows) if here.id in gone]
    return ([row_id for row_id in following if row_id not in gone] or staying)[-1:]
