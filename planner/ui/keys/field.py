"""The field in which new keys are pressed rather than typed."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from planner.ui.key_rules import pressed_keys
from planner.ui.widgets.look import dress

_LEAVING: Final = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_EMPTYING: Final = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class KeyField(QLineEdit):
    """`pressed` gives keys in Qt's portable form, `emptied` that there are to be none (Backspace),
    `given_up` that the old ones stay (Escape)."""

    pressed = Signal(str)
    emptied = Signal()
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        dress(self, "keys")

    def show_refusal(self, *, refused: bool) -> None:
        """Shows that the keys which were pressed cannot be had."""
        dress(self, "keys", refused="true" if refused else "false")

    @override
    def event(self, event: QEvent) -> bool:
        """Takes every key before a shortcut that has it already can hear it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        key, held = Qt.Key(event.key()), event.modifiers() != Qt.KeyboardModifier.NoModifier
        if key == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif key in _EMPTYING and not held:
            self.emptied.emit()
        elif key not in _LEAVING:
            keys = pressed_keys(event)
            if keys:
                self.pressed.emit(keys)
