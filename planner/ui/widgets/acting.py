"""Small buttons that do something of the plan, and how parts of a panel stand side by side."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

from planner.ui.problems import Problems
from planner.ui.tokens import SPACE_S
from planner.ui.widgets.look import dress
from planner.ui.widgets.small_button import SmallButton


def row_of(*parts: QWidget | QLayout, stretch: int = -1) -> QHBoxLayout:
    """Widgets side by side; the one at the place `stretch` takes the room."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SPACE_S)
    for part in parts:
        if isinstance(part, QWidget):
            row.addWidget(part)
        else:
            row.addLayout(part)
    if stretch >= 0:
        row.setStretch(stretch, 1)
    return row


class ActButton(SmallButton):
    """A small button that does something of the plan; what fails is reported."""

    def __init__(
        self, text: str, act: Callable[[], object], problems: Problems, *, look: str = "small"
    ) -> None:
        super().__init__(text)
        self._act = act
        self._problems = problems
        if look != "small":
            dress(self, look)
        self.clicked.connect(self._do)

    def rename(self, text: str) -> None:
        """Gives the button another text, which may hold what a person typed."""
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setToolTip(text)

    def _do(self) -> None:
        with self._problems.caught():
            self._act()
