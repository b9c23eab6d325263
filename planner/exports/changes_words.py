"""The words that stand on a sheet of changes only, in the sheet's language."""

from enum import StrEnum
from typing import Final

from planner.domain.clock import format_length
from planner.domain.comparing import Kind
from planner.exports.sheet_words import CONTEXT, joined
from planner.wording.language import Language


class ChangesWord(StrEnum):
    """A fixed text of a sheet of changes, in English."""

    SHOW_AND_TEAM = "Show and team"
    CHANGE = "Change"
    ROWS = "Rows"
    FIELD = "What"
    WAS = "Was"
    NOW = "Now"
    PLACE = "place"
    OFFERED = "product"
    ADDED = "Added"
    REMOVED = "Removed"
    CHANGED = "Changed"
    MOVED = "Moved"


_KINDS: Final = (
    (Kind.ADDED, ChangesWord.ADDED),
    (Kind.REMOVED, ChangesWord.REMOVED),
    (Kind.MOVED, ChangesWord.MOVED),
    (Kind.EDITED, ChangesWord.CHANGED),
)


def said(language: Language, word: ChangesWord) -> str:
    """A fixed text in the sheet's language."""
    return language.translate(CONTEXT, word.value)


def kinds_text(language: Language, kinds: frozenset[Kind]) -> str:
    """What happened to a row: `Moved · Changed`."""
    return joined(said(language, word) for kind, word in _KINDS if kind in kinds)


def title_text(language: Language, number: int) -> str:
    """What the sheet is called."""
    return language.sentence(CONTEXT, "Changes since print {number}", number=number)


def counts_text(language: Language, print_text: str, counts: str) -> str:
    """How much has changed since which print: `Since print 3 of Fri 27 Nov 14:02: 2 changed`."""
    return language.sentence(CONTEXT, "Since {print}: {counts}", print=print_text, counts=counts)


def print_text(language: Language, number: int, moment: str) -> str:
    """A print and when it was made."""
    return language.sentence(CONTEXT, "print {number} of {moment}", number=number, moment=moment)


def shift_text(language: Language, first: str, last: str, seconds: int) -> str:
    """Rows, by their numbers, that are as they were and begin at another time."""
    length = format_length(abs(seconds))
    if first == last:
        template = "row {first} {length} later" if seconds > 0 else "row {first} {length} earlier"
    elif seconds > 0:
        template = "rows {first}–{last} {length} later"
    else:
        template = "rows {first}–{last} {length} earlier"
    return language.sentence(CONTEXT, template, first=first, last=last, length=length)


def shifts_text(language: Language, shifts: str) -> str:
    """All rows that are as they were but begin at another time."""
    return language.sentence(CONTEXT, "Only the time is new: {shifts}.", shifts=shifts)
