"""Which keys an action may have: none that another one has where both work, none that tables and
fields need."""

import re
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any, Final

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from planner.ui.actions import Action
from planner.ui.export_actions import EXPORT_PAGE_ACTIONS
from planner.ui.finding_actions import FOLDING_ACTIONS
from planner.ui.import_actions import IMPORT_PAGE_ACTIONS
from planner.ui.list_actions import CREATOR_ACTIONS, DETAIL_ACTIONS, STUDIO_ACTIONS, WEEK_ACTIONS
from planner.ui.picture_actions import PICTURE_ACTIONS
from planner.ui.print_actions import PRINT_ACTIONS
from planner.ui.room_time_actions import ROOM_TIME_ACTIONS
from planner.ui.rundown_actions import CLIPBOARD_ACTIONS, ROW_ACTIONS
from planner.ui.schedule_actions import SCHEDULE_ACTIONS, TIME_ACTIONS
from planner.ui.show_actions import SHOW_ACTIONS
from planner.ui.timing_actions import TIMING_ACTIONS
from planner.ui.version_actions import COMPARE_ACTIONS

TOGETHER: Final[tuple[tuple[Action[Any], ...], ...]] = (
    (*ROW_ACTIONS, *CLIPBOARD_ACTIONS, *FOLDING_ACTIONS, *TIMING_ACTIONS),
    (*SCHEDULE_ACTIONS, *TIME_ACTIONS, *SHOW_ACTIONS, *ROOM_TIME_ACTIONS),
    (*STUDIO_ACTIONS, *WEEK_ACTIONS, *DETAIL_ACTIONS),
    (*CREATOR_ACTIONS, *WEEK_ACTIONS, *DETAIL_ACTIONS),
    PICTURE_ACTIONS,
    PRINT_ACTIONS,
    EXPORT_PAGE_ACTIONS,
    IMPORT_PAGE_ACTIONS,
    COMPARE_ACTIONS,
)
"""Scoped actions that work in one place."""

_MODIFIERS: Final = (
    *(Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta),
    *(Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_unknown),
)
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
_KEYPAD: Final = Qt.KeyboardModifier.KeypadModifier
_HELD: Final = frozenset(("Ctrl", "Alt", "Meta"))
_FUNCTION_KEY: Final = re.compile(r"(Shift\+)?F\d+")
_EDITING: Final = (
    *("Ctrl+A", "Shift+Tab", "Ctrl+Tab", "Ctrl+Left", "Ctrl+Right", "Ctrl+Up", "Ctrl+Down"),
    *("Ctrl+Home", "Ctrl+End", "Ctrl+Backspace", "Ctrl+Del", "Alt+F4"),
)
"""Keys that fields, tables and the system keep for themselves."""


def pressed_keys(event: QKeyEvent) -> str:
    """What was pressed, in Qt's portable form; empty as long as only Ctrl, Shift or Alt is held."""
    if event.key() in _MODIFIERS:
        return ""
    held = event.modifiers() & ~_KEYPAD
    text = event.text()
    if text and text.isprintable() and not text.isalpha() and held == _SHIFT:
        held = Qt.KeyboardModifier.NoModifier  # it is a sign of its own, as the ? of Shift and /
    return QKeySequence(QKeyCombination(held, Qt.Key(event.key()))).toString()


def can_be_chosen(keys: str) -> bool:
    """Whether keys may be an action's: those that are typed or move the cursor may not."""
    if keys in _EDITING:
        return False
    return not _HELD.isdisjoint(keys.split("+")) or bool(_FUNCTION_KEY.fullmatch(keys))


def holder(
    specs: Iterable[Action[Any]],
    keys_of: Sequence[tuple[str, Sequence[str]]],
    action_id: str,
    keys: str,
) -> str | None:
    """The id of another action that has keys already, and would hear them where this one does.

    `keys_of` are the keys that all actions have now.
    """
    by_id = {spec.id: spec for spec in specs}
    wanting = by_id[action_id]
    return next(
        (
            other
            for other, taken in keys_of
            if other != action_id and keys in taken and _meet(wanting, by_id[other])
        ),
        None,
    )


def _meet(one: Action[Any], other: Action[Any]) -> bool:
    """Whether two actions can hear the same keys at once."""
    if not (one.scoped and other.scoped):
        return True
    places = [{spec.id for spec in place} for place in TOGETHER]
    placed = set(chain.from_iterable(places))
    if one.id not in placed or other.id not in placed:
        return True
    return any(one.id in place and other.id in place for place in places)
