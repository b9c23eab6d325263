"""What stands beside a page: the inspector of what is selected, or a panel that was asked for."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from planner.ui.widgets.side_panel import SidePanel


class Side(QStackedWidget):
    """Shows the inspector until `turn_to` another panel; `left` tells that a panel was closed."""

    left = Signal()

    def __init__(self, inspector: SidePanel, *others: SidePanel) -> None:
        super().__init__()
        self._inspector = inspector
        for panel in (inspector, *others):
            self.add(panel)

    def add(self, panel: SidePanel) -> None:
        """Makes a panel one that can be turned to."""
        self.addWidget(panel)
        panel.closed.connect(self._leave)

    def turn_to(self, panel: SidePanel) -> None:
        """Shows a panel, and puts the cursor into it."""
        self.setCurrentWidget(panel)
        panel.take_focus()

    def rest(self) -> None:
        """Shows the inspector again, without taking the focus."""
        self.setCurrentWidget(self._inspector)

    def _leave(self) -> None:
        self.rest()
        self.left.emit()
