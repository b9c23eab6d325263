"""The mini map: a thin band over the table that shows kinds and hosts along the time of a show."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from planner.ui.marking import translate
from planner.ui.rundown.mini_map_content import NOTHING, MapContent, Piece
from planner.ui.theme import Theme
from planner.ui.tokens import SPACE_L

HEIGHT: Final = 24
"""Logical pixels."""

_KINDS_TOP, _KINDS_HEIGHT = 5.0, 9.0
_HOSTS_TOP, _HOSTS_HEIGHT = 16.0, 3.0
_LOOK_AGAIN_MS: Final = 20_000
_GAP_FROM: Final = 4.0
"""A row of so many pixels or more is set off from the next one."""


class MiniMap(QWidget):
    """Shows a MapContent. `chosen` names the row that was clicked.

    What is painted of the content is kept as a picture; only the marks over it are drawn at every
    paint. Everything that it tells stands in the table too, which is what the keys work on.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, now: Callable[[], float], words: Callable[[str], str]) -> None:
        """`now` is the instant, `words` says what a row is."""
        super().__init__()
        self._theme, self._now, self._words = theme, now, words
        self._content = NOTHING
        self._marked: frozenset[str] = frozenset()
        self._picture: QPixmap | None = None
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(translate("Rundown", "Map of the show"))
        self.setAccessibleDescription(
            translate("Rundown", "Kinds and hosts along time; the table below tells the same.")
        )
        theme.changed.connect(self._draw_anew)
        self._clock = QTimer(self)
        self._clock.setInterval(_LOOK_AGAIN_MS)
        self._clock.timeout.connect(self.update)

    @property
    def content(self) -> MapContent:
        """What is shown."""
        return self._content

    def show_content(self, content: MapContent) -> None:
        """Shows another state of a show."""
        if content != self._content:
            self._content = content
            self._draw_anew()

    def mark(self, row_ids: frozenset[str]) -> None:
        """Marks the rows that are selected."""
        if row_ids != self._marked:
            self._marked = row_ids
            self.update()

    def x_of(self, instant: float) -> float:
        """Where an instant lies, in pixels."""
        return SPACE_L + self._content.part(instant) * self._room()

    @override
    def sizeHint(self) -> QSize:
        return QSize(0, HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Puts the picture, then the marks."""
        if self._picture is None or self._picture.devicePixelRatioF() != self.devicePixelRatioF():
            self._picture = self._drawn()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_marks(painter)
        self._draw_now(painter)
        painter.end()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._picture is not None and self._picture.deviceIndependentSize() != self.size():
            self._draw_anew()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Goes to the row under the pointer."""
        piece = self._piece_at(event.position().x())
        if piece is not None and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(piece.row_id)

    @override
    def event(self, event: QEvent) -> bool:
        """Says what row the pointer is on."""
        if isinstance(event, QHelpEvent):
            piece = self._piece_at(event.pos().x())
            text = "" if piece is None else self._words(piece.row_id)
            QToolTip.showText(event.globalPos(), text, self)
            return True
        if event.type() == QEvent.Type.Show:
            self._clock.start()
        elif event.type() == QEvent.Type.Hide:
            self._clock.stop()
        return super().event(event)

    # The inside

    def _room(self) -> float:
        return max(1.0, self.width() - 2.0 * SPACE_L)

    def _piece_at(self, x: float) -> Piece | None:
        return self._content.piece_at((x - SPACE_L) / self._room())

    def _draw_anew(self) -> None:
        self._picture = None
        self.update()

    def _drawn(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        tokens, content = self._theme.tokens, self._content
        picture.fill(QColor(tokens.surface))
        painter = QPainter(picture)
        painter.fillRect(QRectF(0, HEIGHT - 1, self.width(), 1), QColor(tokens.line))
        band = QRectF(SPACE_L, _KINDS_TOP, self._room(), _KINDS_HEIGHT)
        painter.fillRect(band, QColor(tokens.raised))
        for color, rects in self._rects().items():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._color_of(color))
            painter.drawRects(rects)
        if content.over:
            self._draw_over(painter)
        for piece in content.pieces:
            if piece.hard:
                tick = QRectF(self.x_of(piece.start) - 1, 1, 2, _KINDS_TOP + _KINDS_HEIGHT)
                painter.fillRect(tick, QColor(tokens.text))
        painter.end()
        return picture

    def _rects(self) -> dict[str, list[QRectF]]:
        """The rows and those who present them, by colour: painted together they take least."""
        rects: dict[str, list[QRectF]] = {}
        scale = self._room() / max(1, self._content.end - self._content.start)
        for piece in self._content.pieces:
            left = SPACE_L + (piece.start - self._content.start) * scale
            room = (piece.end - piece.start) * scale
            width = max(1.0, room - 1.0 if room >= _GAP_FROM else room)
            at = QRectF(left, _KINDS_TOP, width, _KINDS_HEIGHT)
            rects.setdefault(piece.mark, []).append(at)
            share = room / max(1, len(piece.hosts))
            for place, color in enumerate(piece.hosts):
                at = QRectF(left + place * share, _HOSTS_TOP, max(1.0, share), _HOSTS_HEIGHT)
                rects.setdefault(color, []).append(at)
        return rects

    def _draw_over(self, painter: QPainter) -> None:
        """Hatches what runs past off air, and draws the line where that begins."""
        tokens = self._theme.tokens
        left = self.x_of(self._content.off_air)
        rest = QRectF(left, 2, SPACE_L + self._room() - left, HEIGHT - 4)
        painter.fillRect(rest, QBrush(QColor(tokens.surface), Qt.BrushStyle.BDiagPattern))
        painter.setPen(QPen(QColor(tokens.caution), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rest.adjusted(0, 0, -1, 0))

    def _draw_marks(self, painter: QPainter) -> None:
        painter.setPen(QPen(QColor(self._theme.tokens.text), 1.5))
        for piece in self._content.pieces:
            if piece.row_id in self._marked:
                left, right = self.x_of(piece.start), self.x_of(piece.end)
                around = QRectF(left - 1, _KINDS_TOP - 2, right - left + 1, HEIGHT - 7)
                painter.drawRoundedRect(around, 2, 2)

    def _draw_now(self, painter: QPainter) -> None:
        now = self._now()
        if self._content.start <= now <= self._content.end:
            line = QRectF(self.x_of(now) - 1, 0, 2, HEIGHT - 1)
            painter.fillRect(line, QColor(self._theme.tokens.on_air))

    def _color_of(self, mark: str) -> QColor:
        return QColor(mark if mark.startswith("#") else self._theme.tokens.kind(mark))
