"""A host's script on a sheet: its bold words and lists drawn, everything else as it was typed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final, NamedTuple

from reportlab.lib.colors import Color

from planner.domain.script_markup import ScriptLine, read_script
from planner.exports.breaking import pieces
from planner.exports.characters import Region, may_break_between, region_of
from planner.exports.fonts import Weight
from planner.exports.ink import BLACK
from planner.exports.spans import Placed, SpanLine
from planner.exports.typesetting import TextStyle, Typesetter

LEVEL: Final = 1.1  # ems from one level of a list to the next
MARK_GAP: Final = 0.4  # ems between a bullet or number and its text
_TOLERANCE: Final = 1e-6  # points; sums of widths are floats


@dataclass(frozen=True, slots=True)
class ScriptText:
    """A script in one size and colour, to be set in lines of any width."""

    script: str
    size: float
    color: Color = BLACK

    def lines(self, typesetter: Typesetter, width: float) -> tuple[SpanLine, ...]:
        """The script in lines of at most `width` points; those of a list hang behind its marks."""
        return tuple(
            line
            for each in read_script(self.script)
            for line in _set_line(typesetter, each, self, width)
        )


class _Piece(NamedTuple):
    """Text of one weight, `width` points wide."""

    text: str
    style: TextStyle
    width: float


class _Word(NamedTuple):
    """What stays on one line if it can, perhaps of several weights, and the spaces after it."""

    pieces: tuple[_Piece, ...]
    spaces: _Piece

    @property
    def width(self) -> float:
        return sum(piece.width for piece in self.pieces)


def _set_line(
    typesetter: Typesetter, line: ScriptLine, script: ScriptText, width: float
) -> Iterator[SpanLine]:
    if not line.mark:
        yield from _set_runs(typesetter, line, script, width)
        return
    plain = TextStyle(script.size)
    mark = typesetter.line(line.mark, plain)
    left = line.indent * LEVEL * script.size
    indent = left + mark.width + MARK_GAP * script.size
    room = width - indent
    if room < width / 3:  # a column too narrow for its list
        left, indent, room = 0.0, mark.width + MARK_GAP * script.size, width
    for number, each in enumerate(_set_runs(typesetter, line, script, room)):
        moved = tuple(part._replace(x=part.x + indent) for part in each.parts)
        marked = (Placed(left, mark, script.color, struck=False), *moved)
        yield SpanLine(moved if number else marked, indent + each.width, script.size)


def _set_runs(
    typesetter: Typesetter, line: ScriptLine, script: ScriptText, width: float
) -> Iterator[SpanLine]:
    if not any(run.bold for run in line.runs):
        for set_ in typesetter.wrap(line.text, TextStyle(script.size), width):
            placed = Placed(0.0, set_, script.color, struck=False)
            yield SpanLine((placed,), set_.width, script.size)
        return
    region = region_of(line.text)
    words = list(_words(typesetter, line, script.size, region))
    for filled in _filled(typesetter, words, width, region):
        yield _placed(typesetter, filled, script, region)


def _words(
    typesetter: Typesetter, line: ScriptLine, size: float, region: Region
) -> Iterator[_Word]:
    """The words of a line; where the weight changes within a word, it stays one."""
    word: _Word | None = None
    for run in line.runs:
        style = TextStyle(size, Weight.BOLD if run.bold else Weight.REGULAR)
        for number, (unit, spaces) in enumerate(typesetter.parts(run.text, style, region)):
            piece = _Piece(unit.text, style, unit.width * size)
            gap = _Piece(spaces.text, style, spaces.width * size)
            if word is not None and number == 0 and _joined(word, piece):
                word = _Word((*word.pieces, piece), gap)
                continue
            if word is not None:
                yield word
            word = _Word((piece,), gap)
    if word is not None:
        yield word


def _joined(word: _Word, piece: _Piece) -> bool:
    """Whether a word goes on in another weight."""
    before = word.pieces[-1].text
    if word.spaces.text or not piece.text or not before:
        return not word.spaces.text
    return not may_break_between(before[-1], piece.text[0])


def _filled(
    typesetter: Typesetter, words: Sequence[_Word], width: float, region: Region
) -> Iterator[list[_Piece]]:
    line: list[_Piece] = []
    used, gap = 0.0, None
    for word in words:
        between = gap.width if gap else 0.0
        if line and used + between + word.width > width + _TOLERANCE:
            yield line
            line, used, between, gap = [], 0.0, 0.0, None
        if word.width > width + _TOLERANCE:
            *full, rest = _broken(typesetter, word, width, region)
            yield from full
            line, used = rest, sum(piece.width for piece in rest)
        else:
            line += [*([gap] if gap else []), *word.pieces]
            used += between + word.width
        gap = word.spaces if word.spaces.text else None
    yield line


def _broken(
    typesetter: Typesetter, word: _Word, width: float, region: Region
) -> Iterator[list[_Piece]]:
    """A word that no line holds, each weight of it broken where it must be."""
    rest: list[_Piece] = []
    for piece in word.pieces:
        used = sum(each.width for each in rest)
        if used + piece.width <= width + _TOLERANCE:
            rest.append(piece)
            continue
        if rest:
            yield rest
        size = piece.style.size
        cut = typesetter.cut(piece.text, piece.style, region)
        parts = [
            _Piece(unit.text, piece.style, unit.width * size)
            for unit in pieces(cut, (width + _TOLERANCE) / size)
        ]
        yield from ([part] for part in parts[:-1])
        rest = parts[-1:]
    yield rest


def _placed(
    typesetter: Typesetter, filled: Sequence[_Piece], script: ScriptText, region: Region
) -> SpanLine:
    """A line of pieces, those of one weight together."""
    parts: list[Placed] = []
    x = 0.0
    for style, group in groupby(filled, key=lambda piece: piece.style):
        line = typesetter.line("".join(piece.text for piece in group), style, region)
        parts.append(Placed(x, line, script.color, struck=False))
        x += line.width
    return SpanLine(tuple(parts), x, script.size)
