"""The list that shows of each row which length it has and which it would get."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from planner.domain.clock import format_length
from planner.ui.marking import translate
from planner.ui.rundown.fitting.lines import PreviewLine
from planner.ui.theme import Theme
from planner.ui.tokens import SMALL_PX, SPACE_S, SPACE_XS

Index = QModelIndex | QPersistentModelIndex
_LINE_ROLE: Final = int(Qt.ItemDataRole.UserRole)
_NO_PARENT: Final = QModelIndex()
_NUMBER_WIDTH: Final = 30
_HIGH, _LOW = 40, 26
_ARROW: Final = " → "


class PreviewList(QListView):
    """Takes lines, tells nothing: a proposal is read here and changed elsewhere."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Lines(self)
        self.setModel(self._model)
        self.setItemDelegate(_LineDelegate(theme, self))
        self.setAccessibleName(translate("Fitting", "What changes"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMinimumHeight(4 * _LOW)
        theme.changed.connect(self.viewport().update)

    @property
    def lines(self) -> Sequence[PreviewLine]:
        """What is shown, from top to bottom."""
        return self._model.lines

    def show_lines(self, lines: Sequence[PreviewLine]) -> None:
        """Shows these; where other rows are shown the list begins at its top again."""
        same = [each.row_id for each in lines] == [each.row_id for each in self.lines]
        at = self.verticalScrollBar().value() if same else 0
        self._model.put(lines)
        self.verticalScrollBar().setValue(at)


def said_of(line: PreviewLine) -> str:
    """A line in words, for those who hear it."""
    words = [line.number, line.title, _lengths(line), line.remark]
    return ", ".join(word for word in words if word)


class _Lines(QAbstractListModel):
    lines: Sequence[PreviewLine] = ()

    def put(self, lines: Sequence[PreviewLine]) -> None:
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == _LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.ToolTipRole:
            return line.remark or None
        is_said = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return said_of(line) if is_said else None


class _LineDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: PreviewLine = index.data(_LINE_ROLE)
        return QSize(0, _HIGH if line.remark else _LOW)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: PreviewLine = index.data(_LINE_ROLE)
        tokens, rect = self._theme.tokens, option.rect
        painter.save()
        focused = option.state & QStyle.StateFlag.State_HasFocus
        painter.fillRect(rect, QColor(tokens.accent_soft if focused else tokens.surface))
        inner = rect.adjusted(0, 2, -SPACE_XS, -2)
        top = QRect(inner.left(), inner.top(), inner.width(), _LOW - 4)
        left = self._lengths(painter, top, line, option.font)
        painter.setFont(option.font)
        painter.setPen(QColor(tokens.text_3))
        number = QRect(top.left(), top.top(), _NUMBER_WIDTH - SPACE_S, top.height())
        painter.drawText(number, _RIGHT, line.number)
        painter.setPen(QColor(tokens.text if line.changes else tokens.text_2))
        _put(painter, top.adjusted(_NUMBER_WIDTH, 0, left - top.right() - SPACE_S, 0), line.title)
        if line.remark:
            painter.setFont(_small(option.font))
            painter.setPen(QColor(tokens.caution if line.changes else tokens.text_2))
            under = inner.adjusted(_NUMBER_WIDTH, top.height() - 2, 0, 0)
            _put(painter, under, line.remark)
        painter.restore()

    def _lengths(self, painter: QPainter, rect: QRect, line: PreviewLine, font: QFont) -> int:
        """Draws the lengths at the right; gives where they begin."""
        tokens = self._theme.tokens
        strong = QFont(font)
        strong.setWeight(QFont.Weight.DemiBold)
        painter.setFont(strong if line.changes else font)
        painter.setPen(QColor(tokens.accent if line.changes else tokens.text_2))
        after = format_length(line.after)
        painter.drawText(rect, _RIGHT, after)
        left = rect.right() - painter.fontMetrics().horizontalAdvance(after)
        if not line.changes:
            return left
        before = format_length(line.before) + _ARROW
        painter.setFont(font)
        painter.setPen(QColor(tokens.text_2))
        painter.drawText(
            QRect(rect.left(), rect.top(), left - rect.left(), rect.height()), _RIGHT, before
        )
        return left - QFontMetrics(font).horizontalAdvance(before)


_RIGHT: Final = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def _lengths(line: PreviewLine) -> str:
    after = format_length(line.after)
    return f"{format_length(line.before)}{_ARROW}{after}" if line.changes else after


def _put(painter: QPainter, rect: QRect, text: str) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, _LEFT, shown)


def _small(font: QFont) -> QFont:
    made = QFont(font)
    made.setPixelSize(SMALL_PX)
    return made
