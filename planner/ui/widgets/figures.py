"""A strip of a few figures that matter, each under its caption."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from planner.ui.tokens import SPACE_L, SPACE_S
from planner.ui.widgets.entry import Tone
from planner.ui.widgets.look import dress, label

_HEIGHT = 58
_BETWEEN = 26


@dataclass(frozen=True, slots=True)
class Figure:
    """A caption, a figure, and what its colour says (the figure says it too).

    `hint` tells more of it to who points at it or hears it.
    """

    caption: str
    value: str
    tone: Tone = Tone.PLAIN
    hint: str = ""


class FiguresStrip(QWidget):
    """Shows figures side by side; made once, filled anew at every change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(_HEIGHT)
        self._figures: tuple[Figure, ...] = ()
        self._shown: list[tuple[QWidget, QLabel, QLabel]] = []
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(SPACE_S)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(SPACE_L, SPACE_S, SPACE_L, SPACE_S)
        self._row.setSpacing(_BETWEEN)
        self._row.addStretch(1)
        self._row.addLayout(self._buttons)

    @property
    def figures(self) -> Sequence[Figure]:
        """What is shown."""
        return self._figures

    def add(self, *buttons: QWidget) -> None:
        """Puts buttons at the right end, where they stay whatever the room."""
        for button in buttons:
            self._buttons.addWidget(button)

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Shows these and no others."""
        self._figures = tuple(figures)
        while len(self._shown) < len(figures):
            self._add()
        for place, (box, caption, value) in enumerate(self._shown):
            if place < len(figures):
                figure = figures[place]
                caption.setText(figure.caption)
                value.setText(figure.value)
                box.setAccessibleName(f"{figure.caption} {figure.value}")
                box.setAccessibleDescription(figure.hint)
                box.setToolTip(figure.hint.replace("<", "‹"))
                if value.property("tone") != figure.tone.value:
                    dress(value, "figure", tone=figure.tone.value)
        self._fit()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Shows as many figures as there is room for, the first ones first: none is cut."""
        room = self.width() - 2 * SPACE_L
        room -= self._buttons.sizeHint().width() + _BETWEEN
        for place, (box, *_) in enumerate(self._shown):
            room -= box.sizeHint().width() + _BETWEEN
            box.setVisible(place < len(self._figures) and room + _BETWEEN >= 0)

    def _add(self) -> None:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        caption, value = label(look="small"), label(look="figure")
        column.addWidget(caption)
        column.addWidget(value)
        self._row.insertWidget(len(self._shown), box)
        self._shown.append((box, caption, value))
