"""What is selected on the schedule: the same in each of its views."""

from PySide6.QtCore import QObject, Signal


class Selection(QObject):
    """At most one show; `changed` tells that it is another one."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._show_id: str | None = None

    @property
    def show_id(self) -> str | None:
        """The show that is selected."""
        return self._show_id

    def select(self, show_id: str | None) -> None:
        """Selects a show, or none."""
        if show_id != self._show_id:
            self._show_id = show_id
            self.changed.emit()
