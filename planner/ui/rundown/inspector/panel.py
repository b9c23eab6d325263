"""The row inspector: all that the selected row is, editable, and what the checks say of it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from planner.domain.rundown import Row
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.rundown.inspector.checks import ChecksSection
from planner.ui.rundown.state import RundownState
from planner.ui.widgets.finding_card import solving_in
from planner.ui.widgets.look import label
from planner.ui.widgets.side_panel import SidePanel


class RowInspector(SidePanel):
    """Shows the rows that are selected in a rundown."""

    def __init__(self, workspace: Workspace, context: Context) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Selected row"))
        self._state: RundownState | None = None
        self._title = label(look="heading")
        self._title.setWordWrap(True)
        self.checks = ChecksSection(context, solving_in(workspace))
        for part in self._parts():
            self.column.addWidget(part)

    def show_rows(self, state: RundownState | None, rows: Sequence[Row]) -> None:
        """Shows rows of a show, or another state of the same; the findings of the show with it."""
        if state is not self._state:
            self._state = state
            self.checks.show_findings(() if state is None else state.checked)
        self._title.setText(rows[0].title if len(rows) == 1 else "")
        self._title.setVisible(len(rows) == 1)
        self.checks.show_rows(frozenset(row.id for row in rows))

    @override
    def take_focus(self) -> None:
        """Puts the cursor into the first field."""
        self.setFocus()

    def _parts(self) -> tuple[QWidget, ...]:
        return (self._title, self.checks)
