"""The inspector: what the selected show is, and what is to be solved about it."""

from planner.domain.changes import ChangeSet
from planner.domain.show import Show
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.schedule.selection import Selection
from planner.ui.widgets.look import label
from planner.ui.widgets.side_panel import SidePanel


class ShowInspector(SidePanel):
    """Shows the selected show."""

    def __init__(self, workspace: Workspace, context: Context, selection: Selection) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Selected show"))
        self._workspace = workspace
        self._context = context
        self._selection = selection
        self._title = label(look="heading")
        self._title.setWordWrap(True)
        self.column.addWidget(self._title)
        selection.changed.connect(self._read)
        self._read()

    def follow(self, done: ChangeSet) -> None:
        """Shows what a step changed."""
        if done.touches(Show):
            self._read()

    def _read(self) -> None:
        show = self._workspace.find(Show, self._selection.show_id)
        self._title.setText(self.tr("No show is selected.") if show is None else show.title)
