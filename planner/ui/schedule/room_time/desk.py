"""Turns the side of the schedule to studio time without a show, and away from it again."""

from PySide6.QtCore import QObject, Signal

from planner.ui.schedule.room_time.panel import RoomTimePanel
from planner.ui.schedule.views import Views
from planner.ui.widgets.side import Side


class RoomTimeDesk(QObject):
    """`begun` tells that time is being booked, so that the views and their side are to be seen."""

    begun = Signal()

    def __init__(self, views: Views, side: Side, panel: RoomTimePanel) -> None:
        super().__init__(side)
        self._views = views
        self._side = side
        self._panel = panel
        views.selection.changed.connect(self._turn)

    def book_time(self) -> None:
        """Begins to book studio time without a show. Raises InvalidValueError without a studio."""
        if self._views.grid.settle():
            self._panel.begin()
            self.begun.emit()
            self._side.turn_to(self._panel)

    def _turn(self) -> None:
        """A booking without a show is looked at in the panel of its own."""
        if self._views.selection.booking_id is not None:
            self._side.setCurrentWidget(self._panel)
        elif self._side.currentWidget() is self._panel and not self._panel.drafting:
            self._side.rest()
