"""The switch between the views of the schedule, made from its actions."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from planner.ui.context import Context
from planner.ui.tokens import RADIUS


class ViewSwitch(QWidget):
    """One button for each view, side by side; the one that is shown is marked."""

    def __init__(self, context: Context, views: Sequence[str]) -> None:
        super().__init__()
        self._context = context
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for place, view in enumerate(views):
            row.addWidget(self._button(view, place, len(views)))
        context.theme.changed.connect(self._dress)
        self._dress()

    def _button(self, view: str, place: int, count: int) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(self._context.actions[f"view_{view}"])
        button.setProperty("side", _side(place, count))
        return button

    def _dress(self) -> None:
        tokens = self._context.theme.tokens
        self.setStyleSheet(
            f"""
            QToolButton {{
                background: {tokens.surface}; color: {tokens.text}; padding: 6px 12px;
                min-height: 18px; border: 1px solid {tokens.line}; border-right-width: 0;
            }}
            QToolButton[side="left"] {{
                border-top-left-radius: {RADIUS}px; border-bottom-left-radius: {RADIUS}px;
            }}
            QToolButton[side="right"] {{
                border-right-width: 1px;
                border-top-right-radius: {RADIUS}px; border-bottom-right-radius: {RADIUS}px;
            }}
            QToolButton:hover {{ background: {tokens.raised}; }}
            QToolButton:checked {{
                background: {tokens.accent_soft}; color: {tokens.accent}; font-weight: 600;
            }}
            QToolButton:focus {{ border: 1px solid {tokens.accent}; }}
            """
        )


def _side(place: int, count: int) -> str:
    if place == 0:
        return "left"
    return "right" if place == count - 1 else "middle"
