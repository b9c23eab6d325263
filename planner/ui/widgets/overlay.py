"""A panel that lies over the window for a moment and gives the focus back to where it was."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget
from shiboken6 import isValid
from typing_extensions import override

from planner.ui.tokens import SPACE_M, SPACE_S
from planner.ui.widgets.look import dress

_FROM_TOP: Final = 56
_ROUND: Final = 16
"""What is kept free at the sides and below, in logical pixels."""


class Overlay(QFrame):
    """A part of the window without a frame of the system; it dims and stops nothing.

    It closes by Escape, which gives the focus back, and when something else of the window takes
    the focus. `column` is the layout to fill.
    """

    closed = Signal()

    def __init__(self, window: QWidget, application: QApplication, name: str, size: QSize) -> None:
        """`size` is the largest it gets, in logical pixels; `name` is for a screen reader."""
        super().__init__(window)
        self._application = application
        self._window = window
        self._largest = size
        self._back: list[QWidget] = []
        dress(self, "overlay")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(name)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        self.column.setSpacing(SPACE_S)
        self.hide()
        window.installEventFilter(self)

    def first_field(self) -> QWidget:
        """What has the focus to begin with."""
        raise NotImplementedError

    def height_wanted(self) -> int:
        """How high the panel is where there is room, in logical pixels."""
        return self._largest.height()

    def fit(self) -> None:
        """Takes as much room as is wanted now."""
        if self.isVisible():
            self._place()

    def open(self) -> None:
        """Comes to the front, and takes the focus."""
        if self.isHidden():
            self._back = _around(QApplication.focusWidget())
            self._application.focusChanged.connect(self._follow_focus)
        self._place()
        self.show()
        self.raise_()
        self.first_field().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_down(self) -> None:
        """Goes, and gives the focus back to where it was, or to what is around that."""
        self._go()
        for widget in self._back:
            if isValid(widget) and widget.isVisible() and widget.focusPolicy():
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                break

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_down()
        # No key that is not meant for the panel may do something on the page below it.
        event.accept()

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays in the panel, round and round."""
        stops = [each for each in self.findChildren(QWidget) if _stops_at(each)]
        stops.sort(key=lambda each: _corner(self, each))
        here = QApplication.focusWidget()
        at = stops.index(here) if here in stops else -1
        if stops:
            reason = Qt.FocusReason.TabFocusReason
            back = Qt.FocusReason.BacktabFocusReason
            there = stops[(at + (1 if forward else -1)) % len(stops)]
            there.setFocus(reason if forward else back)
        return bool(stops)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps its place when the window gets another size."""
        if watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _go(self) -> None:
        if not self.isHidden():
            self._application.focusChanged.disconnect(self._follow_focus)
            self.hide()
            self.closed.emit()

    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Another window or a menu may have the focus for a while."""
        if now is None or self.isAncestorOf(now):
            return
        if now.window() is self._window:
            self._go()

    def _place(self) -> None:
        room = self._window.size() - QSize(2 * _ROUND, _FROM_TOP + _ROUND)
        size = QSize(self._largest.width(), self.height_wanted()).boundedTo(room)
        self.resize(size)
        self.move((self._window.width() - size.width()) // 2, _FROM_TOP)


def _around(widget: QWidget | None) -> list[QWidget]:
    """A widget and all it is in: a field of a table goes when it loses the focus."""
    found = []
    while widget is not None:
        found.append(widget)
        widget = widget.parentWidget()
    return found


def _stops_at(widget: QWidget) -> bool:
    return bool(
        widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
    )


def _corner(panel: QWidget, widget: QWidget) -> tuple[int, int]:
    """Reading order: from top to bottom, then from left to right."""
    at = widget.mapTo(panel, widget.rect().center())
    return (at.y(), at.x())
