"""The shortcuts as the lines of a table: a heading for each menu, and its actions."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from planner.services.ranking import plain
from planner.ui.action_set import ActionSet
from planner.ui.actions import Menu
from planner.ui.finder.lines import GroupLine
from planner.ui.marking import as_read, translate
from planner.ui.widgets.column import Column, OrdinaryRow
from planner.ui.widgets.entry import Cell, Chip, Ground, Side, Tone


@dataclass(frozen=True, slots=True)
class KeyLine(OrdinaryRow):
    """An action and its keys as they are written; `changed` if they are not those of the table."""

    key: str
    text: str
    keys: tuple[str, ...]
    changed: bool

    @property
    def shown(self) -> str:
        """All its keys, or a dash."""
        return "  ".join(self.keys) or "—"


ShortcutLine = GroupLine | KeyLine


def shortcut_lines(actions: ActionSet, typed: str) -> Iterator[ShortcutLine]:
    """Of all actions those whose name, menu or keys hold what is typed, menu by menu.

    In each menu those that have keys come first.
    """
    for menu in Menu:
        heading = as_read(translate("Actions", menu.value))
        lines = [
            line
            for line in (_line(actions, spec.id) for spec in actions.specs if spec.menu is menu)
            if _holds(line, heading, typed)
        ]
        if lines:
            yield GroupLine(heading)
            yield from sorted(lines, key=lambda line: not line.keys)


def shortcut_columns() -> tuple[Column[ShortcutLine], ...]:
    """What a line shows: what is done, and by which keys."""
    return (
        Column("text", "", _text_cell, 240, grow=3),
        Column("keys", "", _keys_cell, 220, Side.RIGHT, grow=1),
    )


def native(keys: str) -> str:
    """Keys in Qt's portable form as they are written on this system."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _line(actions: ActionSet, action_id: str) -> KeyLine:
    keys = actions.keys_of(action_id)
    shown = tuple(dict.fromkeys(map(native, keys)))
    return KeyLine(
        action_id, actions.usual_name(action_id), shown, actions.usual_keys(action_id) != keys
    )


def _holds(line: KeyLine, heading: str, typed: str) -> bool:
    """Keys are compared as they are written: a + of theirs is no punctuation."""
    if any(typed.strip().casefold() in keys.casefold() for keys in line.keys):
        return True
    hay = f"{plain(line.text)} {plain(heading)}"
    return all(word in hay for word in plain(typed).split()) and (
        not typed.strip() or bool(plain(typed))
    )


def _text_cell(line: ShortcutLine) -> Cell:
    if isinstance(line, GroupLine):
        return Cell(line.text, ground=Ground.HEADING, spread=(0, 1))
    chip = Chip(translate("Keys", "changed"), Tone.ACCENT) if line.changed else None
    changed = f", {chip.text}" if chip else ""
    return Cell(line.text, said=f"{line.text}: {line.shown}{changed}", chip=chip)


def _keys_cell(line: ShortcutLine) -> Cell:
    if isinstance(line, GroupLine):
        return Cell(line.text, ground=Ground.HEADING, spread=(1, 0))
    return Cell(line.shown, tone=Tone.PLAIN if line.keys else Tone.FAINT)
