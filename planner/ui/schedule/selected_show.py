"""What the actions do with the show that is selected on the schedule."""

from PySide6.QtCore import QObject, Signal

from planner.services.series_edits import delete_this
from planner.services.shows import delete_show
from planner.services.workspace import Workspace
from planner.ui.schedule.inspector.panel import ShowInspector
from planner.ui.schedule.series.panel import SeriesPanel
from planner.ui.schedule.views import Views
from planner.ui.widgets.side import Side


class SelectedShow(QObject):
    """The commands of `show_actions`; nothing happens while no show is selected, or while what is
    typed in the list is refused. `opened` says whose rundown is to be opened."""

    opened = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        views: Views,
        side: Side,
        inspector: ShowInspector,
        series: SeriesPanel,
    ) -> None:
        super().__init__(side)
        self._workspace = workspace
        self._views = views
        self._side = side
        self._inspector = inspector
        self._series = series

    def inspect_show(self) -> None:
        """Puts the cursor into the first field of the show."""
        if self._ready():
            self._side.turn_to(self._inspector)

    def repeat_show(self) -> None:
        """Lets the show repeat, or shows its series."""
        if self._ready():
            self._side.turn_to(self._series)

    def open_show(self) -> None:
        """Opens the rundown of the show."""
        if self._ready():
            self.opened.emit(self._views.selection.show_id)

    def duplicate_show(self) -> None:
        """Asks in the inspector to which days the show is to be copied."""
        if self._ready():
            self._side.rest()
            self._inspector.ask_to_duplicate()

    def cancel_show(self) -> None:
        """Asks in the inspector why the show is cancelled."""
        if self._ready():
            self._side.rest()
            self._inspector.ask_to_cancel()

    def delete_show(self) -> None:
        """Deletes the show; its series, if it has one, leaves that day out."""
        overview = self._views.shows.get(self._views.selection.show_id or "")
        if overview is not None and self._ready():
            delete = delete_show if overview.show.series_id is None else delete_this
            delete(self._workspace, overview.show.id)

    def _ready(self) -> bool:
        return self._views.selection.show_id in self._views.shows and self._views.grid.settle()
