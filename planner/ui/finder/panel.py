"""The palette itself: a field to type into, and under it what was found, the best first."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from typing_extensions import override

from planner.domain.findable import Findable
from planner.ui.context import Context
from planner.ui.finder.lines import FinderLine, ThingLine, finder_columns
from planner.ui.widgets.field import Step
from planner.ui.widgets.list_grid import ListGrid
from planner.ui.widgets.look import dress, label
from planner.ui.widgets.overlay import Overlay
from planner.ui.widgets.row_model import RowModel

_SIZE: Final = QSize(640, 520)
_EDGE: Final = 6
"""What the edges of the panel and the list take, in logical pixels."""

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS: Final = {Qt.Key.Key_Up: (Step.UP, 1), Qt.Key.Key_Down: (Step.DOWN, 1)}
_PAGES: Final = {Qt.Key.Key_PageUp: (Step.UP, 8), Qt.Key.Key_PageDown: (Step.DOWN, 8)}


class FinderPanel(Overlay):
    """`typed` asks for what is to be shown, `chosen` gives what is to be opened and whether in the
    other way that there is (Ctrl+Enter)."""

    typed = Signal(str)
    chosen = Signal(object, bool)

    def __init__(self, window: QWidget, application: QApplication, context: Context) -> None:
        super().__init__(window, application, self.tr("Find anything"), _SIZE)
        self.search = QLineEdit()
        self._model = RowModel[FinderLine](finder_columns(), self)
        self.grid = ListGrid(self._model, context)
        self._hint = label(look="keys-hint")
        self._lay_out()
        self.search.textChanged.connect(self.typed)
        self.search.installEventFilter(self)
        self.grid.wanted.connect(lambda: self._choose(other=False))
        self.grid.selectionModel().currentRowChanged.connect(self._tell)

    @override
    def first_field(self) -> QWidget:
        return self.search

    @override
    def height_wanted(self) -> int:
        """As high as what was found, so that nothing empty covers the page."""
        around = self.column.contentsMargins()
        rest = around.top() + around.bottom() + self.search.sizeHint().height()
        hint = self._hint.heightForWidth(self.width() - around.left() - around.right())
        lines = self.grid.verticalHeader().length() + _EDGE
        gaps = self.column.spacing() * (1 if self.grid.isHidden() else 2)
        return min(rest + hint + gaps + (0 if self.grid.isHidden() else lines), _SIZE.height())

    @override
    def open(self) -> None:
        """Comes to the front with nothing typed."""
        self.search.clear()
        self.typed.emit("")
        super().open()

    @property
    def current(self) -> Findable | None:
        """What is marked."""
        return None if (line := self._current_line()) is None else line.thing

    @property
    def hint(self) -> str:
        """What is said under the list."""
        return self._hint.text()

    def show_lines(self, lines: Sequence[FinderLine], *, empty: str) -> None:
        """Shows what was found, and marks the best; `empty` is said where that is nothing."""
        self._model.refresh(list(lines))
        self.grid.setVisible(bool(lines))
        first = next((line.key for line in lines if line.selectable), None)
        if first is None:
            self._say(empty)
        else:
            self.grid.scrollToTop()
            self.grid.select_keys([first])
            self._tell()
        self.fit()

    def refuse(self, why: str) -> None:
        """Says why what is marked cannot be done."""
        self._say(why, refused=True)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the field the arrow keys move the mark, and Enter opens what is marked."""
        if watched is self.search and isinstance(event, QKeyEvent) and _is_press(event):
            key = Qt.Key(event.key())
            moves = (_STEPS | _PAGES).get(key)
            if moves is not None:
                step, times = moves
                for _ in range(times):
                    self.grid.step(step)
                return True
            if key in _ENTER:
                self._choose(
                    other=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier),
                )
                return True
        return super().eventFilter(watched, event)

    def _choose(self, *, other: bool) -> None:
        if self.current is not None:
            self.chosen.emit(self.current, other)

    def _current_line(self) -> ThingLine | None:
        at = self.grid.currentIndex()
        line = self._model.records[at.row()] if at.isValid() else None
        return line if isinstance(line, ThingLine) else None

    def _tell(self) -> None:
        """The focus stays where one types, so that what is marked is said aloud from there."""
        line = self._current_line()
        if line is None:
            return
        self.search.setAccessibleDescription(line.said)
        self._say(
            self.tr("Enter opens · Ctrl+Enter shows a show in the schedule · Esc closes")
            if line.thing.usable
            else line.thing.about
        )
        if QAccessible.isActive() and self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.search, line.said))

    def _say(self, text: str, *, refused: bool = False) -> None:
        self._hint.setText(text)
        dress(self._hint, "caution-small" if refused else "keys-hint")

    def _lay_out(self) -> None:
        dress(self.search, "overlay")
        self.search.setPlaceholderText(
            self.tr("Find shows, products, people, studios, rows and actions")
        )
        self.search.setAccessibleName(self.tr("Find anything"))
        self.grid.setAccessibleName(self.tr("Found"))
        self.grid.horizontalHeader().hide()
        self.grid.setEditTriggers(self.grid.EditTrigger.NoEditTriggers)
        self._hint.setWordWrap(True)
        self.column.addWidget(self.search)
        self.column.addWidget(self.grid, 1)
        self.column.addWidget(self._hint)


def _is_press(event: QKeyEvent) -> bool:
    return event.type() == QEvent.Type.KeyPress
