"""The list of choices under a field. It never takes the focus: the field moves through it.

It is a child of the window and no popup of the system, so that it grabs nothing, and looks and
behaves alike on every platform.
"""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from planner.ui.widgets.look import dress

_MOST_SHOWN: Final = 8
_ROOM: Final = 40
_NARROWEST: Final = 140
_WIDEST: Final = 420


class ChoiceList(QListView):
    """Offers choices; `chosen` is emitted for a click."""

    chosen = Signal(str)

    def __init__(self, choices: Sequence[str], field: QWidget) -> None:
        super().__init__(field.window())
        self._choices = tuple(choices)
        self._field = field
        self._offered = QStringListModel(self)
        dress(self, "choices")
        self.setModel(self._offered)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.clicked.connect(lambda index: self.chosen.emit(str(index.data())))
        self.hide()

    def offer(self, typed: str) -> None:
        """Shows the choices that contain what is typed; hides where there are none."""
        wanted = typed.casefold()
        found = [each for each in self._choices if wanted in each.casefold()]
        found.sort(key=lambda each: not each.casefold().startswith(wanted))
        self.offer_these([] if found == [typed] else found)

    def offer_these(self, found: Sequence[str]) -> None:
        """Shows these choices, whatever the list was made with; hides where there are none."""
        self._offered.setStringList(list(found))
        self.setVisible(bool(found))
        if found:
            self._place(len(found))

    def step(self, by: int) -> str | None:
        """Moves the mark and gives the choice that it is on now; None past the ends."""
        row = self.currentIndex().row() + by
        if self.currentIndex().row() < 0 and by < 0:
            row = self._offered.rowCount() - 1
        index = self._offered.index(row)
        self.setCurrentIndex(index)
        return str(index.data()) if index.isValid() else None

    def _place(self, count: int) -> None:
        shown = min(count, _MOST_SHOWN)
        widest = self.sizeHintForColumn(0) + _ROOM
        width = max(_NARROWEST, self._field.width(), min(widest, _WIDEST))
        height = shown * self.sizeHintForRow(0) + 4
        window = self._field.window()
        under = self._field.mapTo(window, QPoint(0, self._field.height() + 2))
        if under.y() + height > window.height():
            under = self._field.mapTo(window, QPoint(0, -height - 2))
        left = max(0, min(under.x(), window.width() - width))
        self.setGeometry(left, under.y(), width, height)
        self.raise_()
