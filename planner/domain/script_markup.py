"""The little that a script may mark: Markdown's bold and lists, and no more.

Everything else is text and stands there as it was typed: HTML, links, headings, code, rules,
`*slanted*`, a backslash. What is marked wrongly is text too.
"""

import re
from collections.abc import Iterator
from enum import Enum
from typing import Final, NamedTuple

MOST_INDENT: Final = 4
"""How many levels deep a list goes; what is typed further in stands at the last one."""

_LEVEL: Final = 2  # spaces to the next level of a list
_BULLET: Final = "•"
_SIGNS: Final = re.compile(r"(?<!\*)\*\*(?!\*)|(?<!_)__(?!_)")
_ITEM: Final = re.compile(r"([ \t]*)(?:([-*+])|(\d{1,4}[.)]))[ \t]+(?=\S)")
_BREAKS: Final = re.compile(r"\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")


class Part(Enum):
    """What a stretch of a line is: text, bold text, or the signs that mark."""

    TEXT = "text"
    BOLD = "bold"
    SIGN = "sign"
    ITEM = "item"


class Stretch(NamedTuple):
    """A part of a line as it was typed, from `start` up to but not including `end`."""

    start: int
    end: int
    part: Part


class Run(NamedTuple):
    """Text of one weight, as it is read."""

    text: str
    bold: bool = False


class ScriptLine(NamedTuple):
    """A line as it is read: `mark` is its bullet or number, empty outside of a list.

    `indent` is the level in a list, from 0. `runs` may be empty.
    """

    runs: tuple[Run, ...]
    mark: str = ""
    indent: int = 0

    @property
    def text(self) -> str:
        """The words, without the mark."""
        return "".join(run.text for run in self.runs)


def read_script(script: str) -> tuple[ScriptLine, ...]:
    """The lines of a script as they are read; none of an empty one."""
    return tuple(map(_read_line, _BREAKS.split(script))) if script else ()


def plain_script(script: str) -> str:
    """The words that are said, without the signs that mark them."""
    return "\n".join(line.text for line in read_script(script))


def stretches(line: str) -> tuple[Stretch, ...]:
    """What each part of one typed line is, from its beginning to its end, without gaps.

    Two asterisks or two underscores begin bold before a word and end it behind one; underscores
    within a word, as in `file__name`, are text. Of three or more, all are text.
    """
    item = _ITEM.match(line)
    start = item.end() if item else 0
    head = (Stretch(0, start, Part.ITEM),) if start else ()
    return (*head, *_inline(line, start))


def _read_line(line: str) -> ScriptLine:
    found = stretches(line)
    runs = tuple(
        Run(line[each.start : each.end], each.part is Part.BOLD)
        for each in found
        if each.part in (Part.TEXT, Part.BOLD)
    )
    item = _ITEM.match(line)
    if item is None:
        return ScriptLine(runs)
    level = len(item[1].expandtabs(2 * _LEVEL)) // _LEVEL
    return ScriptLine(runs, item[3] or _BULLET, min(level, MOST_INDENT))


def _inline(line: str, start: int) -> Iterator[Stretch]:
    at = start
    for opening, closing in _pairs(line, start):
        if at < opening:
            yield Stretch(at, opening, Part.TEXT)
        yield Stretch(opening, opening + 2, Part.SIGN)
        yield Stretch(opening + 2, closing, Part.BOLD)
        yield Stretch(closing, closing + 2, Part.SIGN)
        at = closing + 2
    if at < len(line):
        yield Stretch(at, len(line), Part.TEXT)


def _pairs(line: str, start: int) -> Iterator[tuple[int, int]]:
    """Where bold begins and ends: each ending with the nearest beginning before it."""
    opening: re.Match[str] | None = None
    for sign in _SIGNS.finditer(line, start):
        if opening and sign[0] == opening[0] and _ends(line, sign) and opening.end() < sign.start():
            yield opening.start(), sign.start()
            opening = None
        elif _begins(line, sign):
            opening = sign


def _begins(line: str, sign: re.Match[str]) -> bool:
    after, before = line[sign.end() : sign.end() + 1], line[max(0, sign.start() - 1) : sign.start()]
    within = sign[0] == "__" and before.isalnum()
    return bool(after) and not after.isspace() and not within


def _ends(line: str, sign: re.Match[str]) -> bool:
    after, before = line[sign.end() : sign.end() + 1], line[max(0, sign.start() - 1) : sign.start()]
    within = sign[0] == "__" and after.isalnum()
    return not before.isspace() and not within
