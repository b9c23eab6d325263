"""What is selected on the schedule: the same in each of its views."""

from PySide6.QtCore import QObject, Signal


class Selection(QObject):
    """At most one show, or one booking without a show; `changed` tells that it is another one."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._show_id: str | None = None
        self._booking_id: str | None = None

    @property
    def show_id(self) -> str | None:
        """The show that is selected."""
        return self._show_id

    @property
    def booking_id(self) -> str | None:
        """The booking that is selected, if it is of no show: maintenance, a rental."""
        return self._booking_id

    def select(self, show_id: str | None, booking_id: str | None = None) -> None:
        """Selects a show, or a booking without a show, or nothing."""
        if (show_id, booking_id) != (self._show_id, self._booking_id):
            self._show_id, self._booking_id = show_id, booking_id
            self.changed.emit()
