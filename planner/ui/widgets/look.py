"""Says what a widget is, so that the style sheet dresses it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from planner.ui.widgets.entry import Tone


def dress(widget: QWidget, look: str, **states: str) -> None:
    """Gives a widget a look and states of it (`tone`, `refused`, …), and draws it anew.

    Nothing is done where it looks so already: to look the style sheet up anew takes its time.
    """
    wanted = {"look": look, **states}
    if all(widget.property(name) == value for name, value in wanted.items()):
        return
    widget.setProperty("look", look)
    for name, value in states.items():
        widget.setProperty(name, value)
    if isinstance(widget, QLabel):
        widget.setTextFormat(Qt.TextFormat.PlainText)
    # What was never shown is dressed when it is; until then each new parent would dress it again.
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def label(text: str = "", look: str = "", *, tone: Tone = Tone.PLAIN) -> QLabel:
    """A label for plain text: what a person typed is never read as markup."""
    made = QLabel(text)
    dress(made, look, tone=tone.value)
    return made
