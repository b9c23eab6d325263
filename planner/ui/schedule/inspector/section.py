"""What the parts of the inspector are made of: sections, folds, columns of cards."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.platforms import Platforms
from planner.services.show_details import ShowDetails
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.problems import Problems
from planner.ui.tokens import SPACE_XS
from planner.ui.widgets.look import dress, label

W = TypeVar("W", bound=QWidget)
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Desk:
    """What every part of the inspector works with."""

    workspace: Workspace
    context: Context
    platforms: Platforms

    @property
    def problems(self) -> Problems:
        """Where errors go."""
        return self.context.problems


class Section(QWidget):
    """A part of the inspector, under its caption if it has one."""

    def __init__(self, desk: Desk, caption: str = "") -> None:
        super().__init__()
        self.desk = desk
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, SPACE_XS if caption else 0, 0, 0)
        self.body.setSpacing(SPACE_XS)
        if caption:
            self.body.addWidget(label(caption, "caption"))
            self.setAccessibleName(caption)

    def show_details(self, details: ShowDetails) -> None:
        """Shows a show, another one or another state of the same."""
        raise NotImplementedError


class Fold(QPushButton):
    """A caption that opens and closes what stands under it; `make` makes that when first seen."""

    def __init__(self, caption: str, make: Callable[[], QWidget], under: QVBoxLayout) -> None:
        super().__init__()
        self._caption = caption
        self._make = make
        self._under = under
        self._body: QWidget | None = None
        self.setCheckable(True)
        dress(self, "fold")
        self._say()
        self.toggled.connect(self._turn)

    @property
    def body(self) -> QWidget | None:
        """What stands under it, once it was made."""
        return self._body

    def summarise(self, summary: str) -> None:
        """Says behind the caption what is folded away."""
        self.setToolTip(summary)
        self.setAccessibleDescription(summary)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    def _turn(self, opened: bool) -> None:
        if self._body is None:
            self._body = self._make()
            self._under.insertWidget(self._under.indexOf(self) + 1, self._body)
        self._body.setVisible(opened)
        self._say()

    def _say(self) -> None:
        self.setText(f"{'▾' if self.isChecked() else '▸'}  {self._caption}".replace("&", "&&"))
        self.setAccessibleName(self._caption)


class Cards(QWidget, Generic[W]):
    """A column of widgets, one for each key; a key keeps its widget, and widgets are used again."""

    def __init__(self, make: Callable[[], W]) -> None:
        super().__init__()
        self._make = make
        self._shown: dict[str, W] = {}
        self._spare: list[W] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_XS)

    @property
    def shown(self) -> Sequence[W]:
        """The widgets from top to bottom."""
        return tuple(self._shown.values())

    def show_keys(self, keys: Sequence[str]) -> dict[str, W]:
        """The widget of each key, in this order; what it shows is up to the caller."""
        old = self._shown
        self._spare += [card for key, card in old.items() if key not in keys]
        self._shown = {key: old[key] if key in old else self._any() for key in keys}
        for place, card in enumerate(self._shown.values()):
            if self._column.indexOf(card) != place:
                self._column.insertWidget(place, card)
            card.setVisible(True)
        for card in self._spare:
            card.hide()
        self.setVisible(bool(self._shown))
        return self._shown

    def _any(self) -> W:
        return self._spare.pop() if self._spare else self._make()
