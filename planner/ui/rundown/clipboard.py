"""Copying and pasting in the table of a rundown: rows as they are, cells as text."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QClipboard

from planner.domain.errors import NothingToDoError
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import CueColumn
from planner.services import arranging, pasting
from planner.services.pasting import Pasted
from planner.services.row_texts import heading
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.rundown.visible import VisibleLines
from planner.ui.widgets.grid import Grid
from planner.wording.pasting import refused_sentence

ROWS: Final = "application/x-showplan-rows+json"
"""Whole rows, as `pasting.rows_as_json` puts them; their text travels beside them."""


class RowClipboard:
    """What the clipboard does with the rows that are selected in a table.

    Whole rows travel with all they have between shows; as text they come with headings, so that a
    spreadsheet can give them back. Cells travel as text alone.
    """

    def __init__(
        self,
        workspace: Workspace,
        context: Context,
        grid: Grid,
        clipboard: QClipboard,
        *,
        lines: VisibleLines,
        run: Callable[[], RunOfShow | None],
    ) -> None:
        """`run` gives the show that is open, None while there is none."""
        self._workspace = workspace
        self._context = context
        self._grid = grid
        self._clipboard = clipboard
        self._lines = lines
        self._run = run

    def copy_rows(self) -> None:
        """Copies the selected rows."""
        if self._grid.settle():
            self._carry(self._chosen())

    def cut_rows(self) -> None:
        """Copies the selected rows, and deletes them."""
        if self._grid.settle():
            keys = self._chosen()
            self._carry(keys)
            arranging.delete_rows(self._workspace, keys)

    def copy_cells(self) -> None:
        """Copies the cells of the current column in the selected rows."""
        column = self._columns()[0] if self._columns() else "title"
        if self._grid.settle():
            keys = self._grid.selected_keys()
            self._clipboard.setText(pasting.cells_as_text(self._workspace, keys, column))

    def paste(self) -> None:
        """Pastes rows as rows, one cell into all selected rows, a table over the cells from here.

        A table with headings, and any while there is no row, makes new rows.
        """
        run, carried = self._run(), self._clipboard.mimeData()
        if run is None or not self._grid.settle():
            return
        if carried.hasFormat(ROWS):
            text = bytes(carried.data(ROWS).data()).decode("utf-8", "replace")
            self._paste_whole(run.show.id, text)
            return
        table = pasting.read_table(_text_of(carried))
        keys = self._grid.selected_keys()
        if not keys or pasting.has_headings(self._workspace, table):
            self._paste_rows(run.show.id, table)
        elif len(table) == len(table[0]) == 1:
            column, text = self._column(), table[0][0]
            over = self._lines.typed_over(keys)
            self._tell(pasting.fill(self._workspace, over, column, text))
        else:
            self._paste_over(run.show.id, table, keys[0])

    def paste_as_rows(self) -> None:
        """Makes a new row of each line of what was copied, behind the current row."""
        run = self._run()
        if run is not None and self._grid.settle():
            self._paste_rows(run.show.id, pasting.read_table(_text_of(self._clipboard.mimeData())))

    def fill_down(self) -> None:
        """Gives the selected rows what the first of them has in the current column."""
        if self._grid.settle():
            keys = self._lines.typed_over(self._grid.selected_keys())
            self._tell(pasting.fill_down(self._workspace, keys, self._column()))

    def _chosen(self) -> list[str]:
        return self._lines.meant(self._grid.selected_keys())

    def _carry(self, keys: Sequence[str]) -> None:
        carried = QMimeData()
        carried.setText(pasting.rows_as_text(self._workspace, keys))
        carried.setData(ROWS, pasting.rows_as_json(self._workspace, keys).encode())
        self._clipboard.setMimeData(carried)

    def _paste_whole(self, show_id: str, text: str) -> None:
        after = self._grid.current_key()
        done = pasting.paste_json(self._workspace, show_id, text, after=after)
        self._grid.select_keys([row.id for row in done.rows])

    def _paste_rows(self, show_id: str, table: Sequence[Sequence[str]]) -> None:
        done = pasting.paste_rows(
            self._workspace,
            show_id,
            table,
            columns=self._columns(),
            after=self._grid.current_key(),
        )
        self._grid.select_keys(done.row_ids)
        self._tell(done)

    def _paste_over(self, show_id: str, table: Sequence[Sequence[str]], first: str) -> None:
        """Only over the rows that are seen: nobody knows what is overwritten in the others."""
        seen = self._lines.typed_over([record.key for record in self._grid.rows.records])
        done = pasting.paste_cells(
            self._workspace, show_id, table, columns=self._columns(), at=first, among=seen
        )
        self._tell(done)

    def _tell(self, done: Pasted) -> None:
        """Says what was not taken; what was is to be seen."""
        language, cues = self._context.language, self._workspace.all(CueColumn)
        told = [
            (each.row, heading(language, each.column, cues), each.error) for each in done.refused
        ]
        self._context.problems.note(refused_sentence(language, told))

    def _column(self) -> str:
        columns = self._columns()
        if not columns:
            raise NothingToDoError("Nothing can be typed there. Choose another cell first.")
        return columns[0]

    def _columns(self) -> list[str]:
        """The columns that can be typed into, from the current one to the right, as they stand."""
        header, columns = self._grid.horizontalHeader(), self._grid.rows.columns
        first = max(0, header.visualIndex(self._grid.currentIndex().column()))
        order = sorted(range(len(columns)), key=header.visualIndex)
        shown: list[Any] = [columns[at] for at in order[first:] if not header.isSectionHidden(at)]
        typed = [column.id for column in shown if column.write is not None]
        return typed if self._grid.currentIndex().isValid() else typed[typed.index("title") :]


def _text_of(carried: QMimeData) -> str:
    """What was copied as text. Raises NothingToDoError."""
    text = carried.text()
    if not text.strip():
        raise NothingToDoError("There is nothing to paste. Copy some cells first.")
    return text
