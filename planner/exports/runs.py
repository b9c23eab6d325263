"""Splits text into runs of one font each, with a labelled box for what no shipped font has."""

import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from planner.exports.characters import (
    Region,
    extends_cluster,
    is_code_point_label,
    is_regional_indicator,
    label_of,
)
from planner.exports.fonts import Face, Fonts, Weight

LABEL_SIZE = 0.83  # of the text's size: the script's name in the box, 7 pt in the smallest table
BOX_PADDING = 0.18  # ems at each side of that name
BOX_GAP = 0.06  # ems of air at each side of the box
CAPITAL_LIFT = 0.18  # ems from the height of small letters to that of capitals
_ABOVE = 230  # Unicode's combining class of marks above a letter


class Run(NamedTuple):
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


class Cluster(NamedTuple):
    """What is never broken: a character with its marks, a flag, a box; its width in ems."""

    text: str
    width: float


class _Choice(NamedTuple):
    """How one character is shown; `alone` where it does not share a run with its neighbours."""

    face: Face
    label: str
    alone: bool
    mark: bool


class Setting:
    """One weight and one region's forms: splits and measures clean text in them."""

    def __init__(self, fonts: Fonts, weight: Weight, region: Region) -> None:
        self._fonts = fonts
        self._weight = weight
        self._region = region
        self._first = fonts.text_face(weight)
        self._plain = fonts.plain_advances(weight)
        self._choices: dict[str, _Choice] = {}

    def runs(self, text: str) -> tuple[Run, ...]:
        """The text in runs; together they are the text, nothing left out."""
        if not text:
            return ()
        width = self._plain_width(text)
        if width is not None:
            return (Run(text, self._first, width),)
        return tuple(self._split(text))

    def width(self, text: str) -> float:
        """The width of the text in ems."""
        width = self._plain_width(text)
        return sum(run.width for run in self._split(text)) if width is None else width

    def clusters(self, text: str) -> list[Cluster]:
        """The text in pieces that are never broken."""
        found: list[Cluster] = []
        for run in self.runs(text):
            if run.label or run.shift:
                _add(found, run.text, run.width, joined=bool(run.shift))
                continue
            for char, width in zip(run.text, self._fonts.widths(run.text, run.face), strict=True):
                last = found[-1].text if found else ""
                flag = (
                    is_regional_indicator(char) and len(last) == 1 and is_regional_indicator(last)
                )
                _add(found, char, width, joined=extends_cluster(char) or flag)
        return found

    def _plain_width(self, text: str) -> float | None:
        """The width of a text that the first font alone shows, character after character."""
        try:
            return sum(map(self._plain.__getitem__, text))
        except KeyError:
            return None

    def _split(self, text: str) -> Iterator[Run]:
        base: Run | None = None
        for choice, part in self._stretches(text):
            if choice.label:
                yield Run(part, self._first, self._box_width(choice.label), choice.label)
                base = None
                continue
            run = Run(part, choice.face, sum(self._fonts.widths(part, choice.face)))
            middle = self._fonts.mark_middle(choice.face, part) if choice.mark else None
            if base and middle is not None:
                yield self._placed(run, base, middle)
            else:
                yield run
                base = run

    def _stretches(self, text: str) -> Iterator[tuple[_Choice, str]]:
        """Neighbours that are shown in one way."""
        current = self._choice(text[:1])
        start = 0
        for at, char in enumerate(text[1:], start=1):
            choice = self._after(current, char)
            if choice.alone or current.alone or choice != current:
                yield current, text[start:at]
                start, current = at, choice
        if text:
            yield current, text[start:]

    def _after(self, before: _Choice, char: str) -> _Choice:
        """How a character is shown; a mark goes with what stands before it where it can."""
        choice = self._choice(char)
        if not choice.mark:
            return choice
        if before.label:
            return before if choice.label and not before.alone else choice
        if self._fonts.covers(before.face, char):
            return choice._replace(face=before.face)
        return choice

    def _choice(self, char: str) -> _Choice:
        choice = self._choices.get(char)
        if choice is None:
            choice = self._choices[char] = self._chosen(char)
        return choice

    def _chosen(self, char: str) -> _Choice:
        face = self._fonts.face_for(char, self._weight, self._region) if char else None
        mark = bool(char) and extends_cluster(char)
        if face is None:
            label = label_of(char) if char else ""
            return _Choice(self._first, label, alone=is_code_point_label(label), mark=mark)
        return _Choice(face, "", alone=mark, mark=mark)

    def _placed(self, mark: Run, base: Run, middle: float) -> Run:
        """The mark moved back over the middle of its letter, and up over a capital."""
        letter = base.text[-1]
        above = unicodedata.combining(mark.text) == _ABOVE
        return mark._replace(
            width=0.0,
            shift=-sum(self._fonts.widths(letter, base.face)) / 2 - middle,
            lift=CAPITAL_LIFT if above and letter.isupper() else 0.0,
        )

    def _box_width(self, label: str) -> float:
        name = sum(self._fonts.widths(label, self._first))
        return name * LABEL_SIZE + 2 * (BOX_PADDING + BOX_GAP)


def _add(found: list[Cluster], text: str, width: float, *, joined: bool) -> None:
    if joined and found:
        text = found[-1].text + text
        width = found[-1].width + width
        found.pop()
    found.append(Cluster(text, width))
