"""Sets text for a sheet: fonts per character, widths, and lines broken to a column."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, groupby, takewhile
from operator import itemgetter

from planner.exports.characters import (
    Region,
    clean,
    extends_cluster,
    is_code_point_label,
    is_regional_indicator,
    label_of,
    may_break_between,
    region_of,
)
from planner.exports.fonts import Face, Fonts, Weight

LABEL_SIZE = 0.8  # of the text's size: the script's name in the box of a character without a font
BOX_PADDING = 0.18  # ems at each side of that name
BOX_GAP = 0.06  # ems of air at each side of the box
CAPITAL_LIFT = 0.18  # ems from the height of small letters to that of capitals
_ABOVE = 230  # Unicode's combining class of marks above a letter
_BREAKING_SPACES = " \u1680\u2000-\u2006\u2008-\u200a\u205f\u3000"
_WORDS = re.compile(f"([^{_BREAKING_SPACES}]*)([{_BREAKING_SPACES}]*)")
_SPACES = re.compile(f"[{_BREAKING_SPACES}]+$")
_SOFT_ENDS = frozenset("-/_.,;:&?=@+")  # where an address or a code is broken first
_TOLERANCE = 1e-6  # points; sums of widths are floats
_KEPT_TEXTS = 20_000  # settings kept before the memory of them is emptied


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How text is set: size in points, weight."""

    size: float
    weight: Weight = Weight.REGULAR


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring characters of one face, or of none: then `label` is shown in a box.

    `text` is what the document says either way. In ems: the width by which the next run is further
    on, and how far a mark is moved to the right and up to sit on its letter.
    """

    text: str
    face: Face
    width: float
    label: str = ""
    shift: float = 0.0
    lift: float = 0.0


@dataclass(frozen=True, slots=True)
class Line:
    """One line ready to draw, `width` points wide."""

    text: str
    runs: tuple[Run, ...]
    size: float
    width: float

    @property
    def missing(self) -> str:
        """The characters that no shipped font has, in order, once each."""
        return "".join(dict.fromkeys(c for run in self.runs if run.label for c in run.text))


class Typesetter:
    """Measures text and breaks it into lines; remembers what it has set before.

    Made once a document (or process) by the caller and passed along; belongs to one thread. Text
    is never read as markup.
    """

    def __init__(self, fonts: Fonts) -> None:
        self.fonts = fonts
        self._runs: dict[tuple[str, Weight, Region], tuple[Run, ...]] = {}
        self._wrapped: dict[tuple[str, TextStyle, float], tuple[Line, ...]] = {}

    def line(self, text: str, style: TextStyle) -> Line:
        """The whole text as one line, however wide; newlines become spaces."""
        text = clean(text).replace("\n", " ")
        return self._line(text, style, region_of(text))

    def width(self, text: str, style: TextStyle) -> float:
        """The width in points of the text on one line."""
        return self.line(text, style).width

    def wrap(self, text: str, style: TextStyle, width: float) -> tuple[Line, ...]:
        """The text in lines no wider than `width` points; at least one line, which may be empty.

        Breaks at newlines, at spaces and as Chinese and Japanese rules allow; a word wider than the
        column is broken between characters. Spaces at a break or an end vanish. Only a single
        character that is wider than the column sticks out.
        """
        key = (text, style, width)
        lines = self._wrapped.get(key)
        if lines is None:
            if len(self._wrapped) >= _KEPT_TEXTS:
                self._wrapped.clear()
            lines = self._wrapped[key] = tuple(self._wrap(text, style, width))
        return lines

    def fit(self, text: str, style: TextStyle, width: float) -> Line:
        """The text on one line of at most `width` points, its end replaced by … if it must be.

        For places that cannot grow, such as a footer; what is cut has to stand in full elsewhere.
        """
        whole = self.line(text, style)
        if whole.width <= width + _TOLERANCE:
            return whole
        region = region_of(whole.text)
        room = width / style.size - self._em_width("…", style.weight, region)
        kept = self._head(self._clusters(whole.text, style.weight, region), style, region, room)
        return self._line(_SPACES.sub("", "".join(kept)) + "…", style, region)

    def missing(self, text: str) -> str:
        """The characters of a text that no shipped font has, in order, once each."""
        return self.line(text, TextStyle(1)).missing

    def _wrap(self, text: str, style: TextStyle, width: float) -> Iterator[Line]:
        text = clean(text)
        region = region_of(text)
        room = (width + _TOLERANCE) / style.size
        for paragraph in text.split("\n"):
            for part in self._broken(_SPACES.sub("", paragraph), style, region, room):
                yield _squeezed(self._line(part, style, region), width)

    def _broken(
        self, paragraph: str, style: TextStyle, region: Region, room: float
    ) -> Iterator[str]:
        if self._em_width(paragraph, style.weight, region) <= room:
            yield paragraph
            return
        line, gap = "", ""
        for text, spaces in self._units(paragraph, style.weight, region):
            longer = line + gap + text
            if self._em_width(longer, style.weight, region) <= room:
                line = longer
            else:
                if _SPACES.sub("", line):
                    yield line
                *full, line = self._pieces(text, style, region, room)
                yield from full
            gap = spaces
        yield line

    def _units(self, paragraph: str, weight: Weight, region: Region) -> Iterator[tuple[str, str]]:
        """What stays on one line, each with the spaces that follow it."""
        for word, spaces in _WORDS.findall(paragraph):
            unit = ""
            for cluster in [word] if word.isascii() else self._clusters(word, weight, region):
                if unit and may_break_between(unit[-1], cluster[0]):
                    yield unit, ""
                    unit = ""
                unit += cluster
            if unit or spaces:
                yield unit, spaces

    def _pieces(self, unit: str, style: TextStyle, region: Region, room: float) -> Iterator[str]:
        """A unit cut to fit the room: after a soft end in its second half, else anywhere."""
        rest = self._clusters(unit, style.weight, region)
        while self._em_width("".join(rest), style.weight, region) > room and len(rest) > 1:
            piece = self._head(rest, style, region, room) or rest[:1]
            soft = [at + 1 for at, cluster in enumerate(piece) if cluster in _SOFT_ENDS]
            cut = soft[-1] if soft and soft[-1] > len(piece) // 2 else len(piece)
            yield "".join(rest[:cut])
            rest = rest[cut:]
        yield "".join(rest)

    def _head(
        self, parts: Sequence[str], style: TextStyle, region: Region, room: float
    ) -> list[str]:
        """The first of these clusters, as many as the room holds."""
        widths = (self._em_width(part, style.weight, region) for part in parts)
        fitting = takewhile(lambda end: end <= room, accumulate(widths))
        return [part for part, _ in zip(parts, fitting, strict=False)]

    def _clusters(self, text: str, weight: Weight, region: Region) -> list[str]:
        """Characters with their marks; flags and boxes whole."""
        found: list[str] = []
        for run in self._set(text, weight, region):
            if run.label:
                found.append(run.text)
            else:
                found += split_clusters(run.text)
        return found

    def _line(self, text: str, style: TextStyle, region: Region) -> Line:
        runs = self._set(text, style.weight, region)
        return Line(text, runs, style.size, sum(run.width for run in runs) * style.size)

    def _em_width(self, text: str, weight: Weight, region: Region) -> float:
        return sum(run.width for run in self._set(text, weight, region))

    def _set(self, text: str, weight: Weight, region: Region) -> tuple[Run, ...]:
        key = (text, weight, region)
        runs = self._runs.get(key)
        if runs is None:
            if len(self._runs) >= _KEPT_TEXTS:
                self._runs.clear()
            runs = self._runs[key] = tuple(split_runs(self.fonts, text, weight, region))
        return runs


def split_runs(fonts: Fonts, text: str, weight: Weight, region: Region) -> Iterator[Run]:
    """The clean text in runs of one face each; together they are the text, nothing left out."""
    first = fonts.text_face(weight)
    if fonts.sets_plainly(text, weight):
        if text:
            yield Run(text, first, fonts.width(text, first))
        return
    base: Run | None = None
    for (face, label, _), group in groupby(_choices(fonts, text, weight, region), itemgetter(0)):
        part = "".join(char for _, char in group)
        if label:
            run = Run(part, first, _box_width(fonts, label, first), label)
        else:
            run = Run(part, face, fonts.width(part, face))
        if base and not label and fonts.mark_middle(face, part) is not None:
            yield _placed(fonts, run, base)
        else:
            yield run
            base = None if label else run


def split_clusters(text: str) -> list[str]:
    """Each character with the marks upon it; the two halves of a flag together."""
    found: list[str] = []
    for char in text:
        flag = is_regional_indicator(char) and found and is_regional_indicator(found[-1])
        if found and (extends_cluster(char) or flag):
            found[-1] += char
        else:
            found.append(char)
    return found


_Choice = tuple[tuple[Face, str, int], str]


def _choices(fonts: Fonts, text: str, weight: Weight, region: Region) -> Iterator[_Choice]:
    """For each character its face, the label of its box if it has none, and a number if alone."""
    first = fonts.text_face(weight)
    before = first
    for at, char in enumerate(text):
        face = fonts.face_for(char, weight, region)
        if face and extends_cluster(char) and fonts.covers(before, char):
            face = before
        label = "" if face else label_of(char)
        alone = is_code_point_label(label) if label else extends_cluster(char)
        yield (face or first, label, at if alone else -1), char
        before = face or first


def _placed(fonts: Fonts, mark: Run, base: Run) -> Run:
    """The mark moved back over the middle of its letter, and up over a capital."""
    letter = base.text[-1]
    middle = fonts.mark_middle(mark.face, mark.text) or 0.0
    above = unicodedata.combining(mark.text) == _ABOVE
    return replace(
        mark,
        width=0.0,
        shift=-fonts.width(letter, base.face) / 2 - middle,
        lift=CAPITAL_LIFT if above and letter.isupper() else 0.0,
    )


def _box_width(fonts: Fonts, label: str, face: Face) -> float:
    return fonts.width(label, face) * LABEL_SIZE + 2 * (BOX_PADDING + BOX_GAP)


def _squeezed(line: Line, width: float) -> Line:
    """The line with a box that is wider than the column made as narrow as it."""
    if line.width <= width + _TOLERANCE or len(line.runs) > 1 or not line.missing:
        return line
    return replace(line, runs=(replace(line.runs[0], width=width / line.size),), width=width)
