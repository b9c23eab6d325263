"""What was found, as the lines of a table: a heading for each group, and its things."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from planner.domain.findable import Findable, Sort
from planner.services.ranking import Group
from planner.ui.marking import QT_TRANSLATE_NOOP, translate
from planner.ui.widgets.column import Column, HeadingRow, OrdinaryRow
from planner.ui.widgets.entry import Cell, Ground, Side, Tone

_HEADINGS: Final = {
    None: QT_TRANSLATE_NOOP("Finder", "Used last"),
    Sort.SHOW: QT_TRANSLATE_NOOP("Finder", "Shows"),
    Sort.ACTION: QT_TRANSLATE_NOOP("Finder", "Actions"),
    Sort.ROW: QT_TRANSLATE_NOOP("Finder", "Rows"),
    Sort.PRODUCT: QT_TRANSLATE_NOOP("Finder", "Products"),
    Sort.CREATOR: QT_TRANSLATE_NOOP("Finder", "Creators"),
    Sort.STUDIO: QT_TRANSLATE_NOOP("Finder", "Studios"),
    Sort.SETTING: QT_TRANSLATE_NOOP("Finder", "Settings"),
    Sort.PLAN: QT_TRANSLATE_NOOP("Finder", "Plans"),
}
_KINDS: Final = {
    Sort.SHOW: QT_TRANSLATE_NOOP("Finder", "Show"),
    Sort.ACTION: QT_TRANSLATE_NOOP("Finder", "Action"),
    Sort.ROW: QT_TRANSLATE_NOOP("Finder", "Row"),
    Sort.PRODUCT: QT_TRANSLATE_NOOP("Finder", "Product"),
    Sort.CREATOR: QT_TRANSLATE_NOOP("Finder", "Creator"),
    Sort.STUDIO: QT_TRANSLATE_NOOP("Finder", "Studio"),
    Sort.SETTING: QT_TRANSLATE_NOOP("Finder", "Setting"),
    Sort.PLAN: QT_TRANSLATE_NOOP("Finder", "Plan"),
}

KeysShown = Callable[[str], str]
"""How the keys of an action are written, by its id."""


@dataclass(frozen=True, slots=True)
class GroupLine(HeadingRow):
    """The heading of a group."""

    text: str

    @property
    def key(self) -> str:
        """The heading."""
        return f"group:{self.text}"


@dataclass(frozen=True, slots=True)
class ThingLine(OrdinaryRow):
    """A thing. `keys` are those of an action; `mixed` if it stands among others of other sorts."""

    thing: Findable
    keys: str
    mixed: bool

    @property
    def key(self) -> str:
        """The thing's."""
        return self.thing.key

    @property
    def said(self) -> str:
        """What a screen reader says of it."""
        kind = translate("Finder", _KINDS[self.thing.sort])
        return ", ".join(filter(None, (self.thing.text, kind, self.thing.about, self.keys)))


FinderLine = GroupLine | ThingLine


def lines_of(groups: Sequence[Group], keys_shown: KeysShown) -> Iterator[FinderLine]:
    """The lines of what was found, from top to bottom."""
    for group in groups:
        yield GroupLine(translate("Finder", _HEADINGS[group.sort]))
        for thing in group.things:
            acts = thing.sort in (Sort.ACTION, Sort.SETTING)
            keys = keys_shown(thing.id) if acts else ""
            yield ThingLine(thing, keys, mixed=group.sort is None)


def finder_columns() -> tuple[Column[FinderLine], ...]:
    """What a line shows: what it is called, what more there is to say, and its keys."""
    return (
        Column("text", "", _text_cell, 220, grow=3),
        Column("keys", "", _keys_cell, 160, Side.RIGHT),
    )


def _text_cell(line: FinderLine) -> Cell:
    if isinstance(line, GroupLine):
        return Cell(line.text, ground=Ground.HEADING, spread=(0, 1))
    tone = Tone.PLAIN if line.thing.usable else Tone.FAINT
    return Cell(line.thing.text, said=line.said, tone=tone, below=line.thing.about)


def _keys_cell(line: FinderLine) -> Cell:
    if isinstance(line, GroupLine):
        return Cell(line.text, ground=Ground.HEADING, spread=(1, 0))
    kind = translate("Finder", _KINDS[line.thing.sort]) if line.mixed else ""
    return Cell(line.keys or kind, tone=Tone.QUIET, said=line.keys or kind)
