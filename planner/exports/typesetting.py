"""Sets text for a sheet: measured, and broken into lines that are ready to draw."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from planner.exports.breaking import (
    Unit,
    fill_lines,
    longest_head,
    units_of,
    without_spaces_at_end,
    words_and_spaces,
)
from planner.exports.characters import Region, clean, region_of
from planner.exports.fonts import Fonts, Weight
from planner.exports.runs import Cluster, Run, Setting

_TOLERANCE = 1e-6  # points; sums of widths are floats
_KEPT_TEXTS = 20_000  # texts remembered before the memory of them is emptied
_NOTHING = Unit("", 0.0)


class TextStyle(NamedTuple):
    """How text is set: size in points, weight."""

    size: float
    weight: Weight = Weight.REGULAR


class Line(NamedTuple):
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
        self._settings: dict[tuple[Weight, Region], Setting] = {}
        self._words: dict[tuple[Weight, Region], dict[str, list[Unit]]] = {}
        self._wrapped: dict[tuple[str, TextStyle, float], tuple[Line, ...]] = {}

    def line(self, text: str, style: TextStyle, region: Region | None = None) -> Line:
        """The whole text as one line, however wide; newlines become spaces.

        `region` is that of the text around it, whose Chinese or Japanese forms it takes.
        """
        text = clean(text).replace("\n", " ")
        return _line(text, style.size, self._setting(style.weight, region or region_of(text)))

    def parts(self, text: str, style: TextStyle, region: Region) -> Iterator[tuple[Unit, Unit]]:
        """What stays together of a text on one line, each with the spaces after it; in ems."""
        return self._parts(clean(text).replace("\n", " "), style.weight, region)

    def cut(self, text: str, style: TextStyle, region: Region) -> Sequence[Cluster]:
        """The characters of a word that is broken anywhere because no line holds it; in ems."""
        return self._setting(style.weight, region).clusters(text)

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
        """The text on one line of at most `width` points, cut and ended by … if it must be.

        For places that cannot grow, such as a footer; what is cut has to stand in full elsewhere.
        A place too narrow for the … alone gets it all the same.
        """
        whole = self.line(text, style)
        if whole.width <= width + _TOLERANCE:
            return whole
        setting = self._setting(style.weight, region_of(whole.text))
        room = width / style.size - setting.width("…")
        kept = without_spaces_at_end(longest_head(setting.clusters(whole.text), room))
        return _line(kept + "…", style.size, setting)

    def missing(self, text: str) -> str:
        """The characters of a text that no shipped font has, in order, once each."""
        return self.line(text, TextStyle(1)).missing

    def _wrap(self, text: str, style: TextStyle, width: float) -> Iterator[Line]:
        text = clean(text)
        region = region_of(text)
        setting = self._setting(style.weight, region)
        for paragraph in map(without_spaces_at_end, text.split("\n")):
            whole = _line(paragraph, style.size, setting)
            if whole.width <= width + _TOLERANCE:
                yield whole
                continue
            room = (width + _TOLERANCE) / style.size
            parts = self._parts(paragraph, style.weight, region)
            for part in fill_lines(parts, room, setting.clusters):
                yield _squeezed(_line(part, style.size, setting), width)

    def _parts(self, paragraph: str, weight: Weight, region: Region) -> Iterator[tuple[Unit, Unit]]:
        """The units of a paragraph, each with the spaces after it."""
        setting = self._setting(weight, region)
        known = self._words.setdefault((weight, region), {})
        if len(known) >= _KEPT_TEXTS:
            known.clear()
        for word, spaces in words_and_spaces(paragraph):
            units = known.get(word) or known.setdefault(word, _units(word, setting))
            gap = known.get(spaces) or known.setdefault(spaces, [_whole(spaces, setting)])
            for unit in units[:-1]:
                yield unit, _NOTHING
            yield units[-1], gap[0]

    def _setting(self, weight: Weight, region: Region) -> Setting:
        key = (weight, region)
        setting = self._settings.get(key)
        if setting is None:
            setting = self._settings[key] = Setting(self.fonts, weight, region)
        return setting


def _units(word: str, setting: Setting) -> list[Unit]:
    return [_whole(word, setting)] if word.isascii() else units_of(setting.clusters(word))


def _whole(text: str, setting: Setting) -> Unit:
    return Unit(text, setting.width(text))


def _line(text: str, size: float, setting: Setting) -> Line:
    runs = setting.runs(text)
    width = runs[0].width if len(runs) == 1 else sum(run.width for run in runs)
    return Line(text, runs, size, width * size)


def _squeezed(line: Line, width: float) -> Line:
    """The line with a box that is wider than the column made as narrow as it."""
    if line.width <= width + _TOLERANCE or len(line.runs) > 1 or not line.missing:
        return line
    narrow = line.runs[0]._replace(width=max(width, 0.0) / line.size)
    return line._replace(runs=(narrow,), width=max(width, 0.0))
