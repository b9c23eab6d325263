"""A new show typed as one line, such as `Fri 7pm 2h Studio A Lumen @mia.k`: what was understood.

Nothing is refused: what is not understood is the title. What could mean something else keeps the
other meanings, so that the field can ask.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, time, timedelta
from enum import StrEnum
from typing import Final

from planner.domain.base import format_clock
from planner.domain.typed_day import TypedDay, plain_text, typed_days
from planner.domain.typed_names import (
    Named,
    TypedName,
    handles,
    started_name,
    whole_names,
)
from planner.domain.typed_time import typed_length, typed_time

LONGEST_TEXT: Final = 500

_TAKEN: Final = "\0"
_JOINING: Final = re.compile(
    r"(?:\s|[,;·|-]|\b(?:and|at|on|in|with|from|for|und|um|am|im|bei|mit|von|für)\b|[在和])+$",
    re.IGNORECASE,
)
_LEADING: Final = re.compile(r"^[\s,;:·|.-]+")


class Understood(StrEnum):
    """What a part of the line was understood as."""

    DAY = "day"
    CLOCK = "clock"
    LENGTH = "length"
    STUDIO = "studio"
    BRAND = "brand"
    CREATOR = "creator"


@dataclass(frozen=True, slots=True)
class Chip:
    """One thing that was understood, to be echoed.

    `value` is an ISO day, a clock `HH:MM`, minutes, or the id of a studio, brand or creator; empty
    where it is open or unknown. `others` are the values it could have instead. `typed` is the part
    of the line; empty for what was not typed but assumed. `start` and `end` are where that part
    stands in the line.
    """

    what: Understood
    value: str
    typed: str = ""
    others: tuple[str, ...] = ()
    start: int = field(default=0, compare=False)
    end: int = field(default=0, compare=False)

    @property
    def doubtful(self) -> bool:
        """Whether the field should ask: it could be something else, or nobody is called so."""
        return bool(self.others) or not self.value

    @property
    def assumed(self) -> bool:
        """Whether nothing of it was typed."""
        return not self.typed


@dataclass(frozen=True, slots=True)
class Names:
    """Who and what a line can name."""

    studios: tuple[Named, ...] = ()
    brands: tuple[Named, ...] = ()
    creators: tuple[Named, ...] = ()


@dataclass(frozen=True, slots=True)
class TypedShow:
    """What a line says of a new show; None and empty where it says nothing.

    `length_minutes` is from the window or the length that was typed, `title` what is left.
    """

    title: str = ""
    day: date | None = None
    clock: time | None = None
    length_minutes: int | None = None
    studio_id: str | None = None
    brand_id: str | None = None
    creator_ids: tuple[str, ...] = ()
    chips: tuple[Chip, ...] = ()


def parse_typed_show(text: str, today: date, names: Names) -> TypedShow:
    """What a line says of a new show; a day without a year or date is seen from `today`.

    Handles and whole names come first, then days, windows and lengths, then the first words of
    names; what is left is the title. Of a text longer than LONGEST_TEXT the rest is not read.
    """
    line = _Line(text[:LONGEST_TEXT])
    chips = [_chip(line, Understood.CREATOR, name) for name in handles(line.free, names.creators)]
    whole = {
        Understood.STUDIO: whole_names(line.free, names.studios),
        Understood.BRAND: whole_names(line.free, names.brands),
        Understood.CREATOR: whole_names(line.free, names.creators),
    }
    chips += _named_whole(line, whole)
    chips += _day(line, today)
    chips += _time_and_length(line)
    for what, known in ((Understood.STUDIO, names.studios), (Understood.BRAND, names.brands)):
        if all(chip.what is not what for chip in chips):
            chips += _started(line, what, known)
    ordered = sorted(chips, key=lambda chip: list(Understood).index(chip.what))
    return _typed_show(line.title(), ordered)


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of a line as it was typed, and where it stands."""

    typed: str
    start: int
    end: int

    def chip(self, what: Understood, value: str, others: Iterable[str] = ()) -> Chip:
        """What the part was understood as."""
        return Chip(what, value, self.typed, tuple(others), self.start, self.end)


class _Line:
    """A line while it is read: `free` is its plain text, with what was understood blanked out."""

    def __init__(self, text: str) -> None:
        self._text = text
        folded = [plain_text(sign) for sign in text]
        self._places = [place for place, plain in enumerate(folded) for _ in plain]
        self.free = "".join(folded).replace(_TAKEN, " ")

    def take(self, start: int, end: int) -> _Part:
        """Blanks a part out and gives it as it was typed."""
        first, last = self._places[start], self._places[end - 1] + 1
        self.free = self.free[:start] + _TAKEN * (end - start) + self.free[end:]
        typed = self._text[first:last]
        begins = first + len(typed) - len(typed.lstrip())
        return _Part(typed.strip(), begins, begins + len(typed.strip()))

    def title(self) -> str:
        """What is left of the text as it was typed, without words that joined what was taken."""
        gone = {self._places[at] for at, sign in enumerate(self.free) if sign == _TAKEN}
        left = "".join(_TAKEN if at in gone else sign for at, sign in enumerate(self._text))
        parts = re.split(f"{_TAKEN}+", left)
        joined = [_JOINING.sub("", part) for part in parts[:-1]] + parts[-1:]
        kept = [_LEADING.sub("", part).strip() for part in joined]
        return " ".join(" ".join(part for part in kept if part).split())


def _named_whole(line: _Line, whole: dict[Understood, list[TypedName]]) -> list[Chip]:
    """The whole names, of those that overlap the longer one; of several studios or brands the
    first, which the others make doubtful."""
    found = [(name, what) for what, each in whole.items() for name in each]
    found.sort(key=lambda pair: (pair[0].start - pair[0].end, pair[0].start))
    chosen: list[tuple[TypedName, Understood]] = []
    for name, what in found:
        if all(name.end <= each.start or each.end <= name.start for each, _ in chosen):
            chosen.append((name, what))
    chips: list[Chip] = []
    for name, what in sorted(chosen, key=lambda pair: pair[0].start):
        same = [place for place, chip in enumerate(chips) if chip.what is what]
        if what is Understood.CREATOR or not same:
            chips.append(_chip(line, what, name))
        else:
            first = chips[same[0]]
            chips[same[0]] = replace(first, others=(*first.others, *name.ids))
    return chips


def _started(line: _Line, what: Understood, known: Iterable[Named]) -> list[Chip]:
    name = started_name(line.free, known)
    return [] if name is None else [_chip(line, what, name)]


def _chip(line: _Line, what: Understood, name: TypedName) -> Chip:
    """Whose name it is; open where it is that of several."""
    part = line.take(name.start, name.end)
    if len(name.ids) == 1:
        return part.chip(what, name.ids[0])
    return part.chip(what, "", name.ids)


def _day(line: _Line, today: date) -> list[Chip]:
    """The day: a date before a weekday, else the first; further days stay in the title."""
    days = typed_days(line.free, today)
    if not days:
        return []
    chosen = next((day for day in days if not day.weekday_only), days[0])
    others = dict.fromkeys((*chosen.others, *_on_typed_weekday(chosen)))
    part = line.take(chosen.start, chosen.end)
    return [part.chip(Understood.DAY, str(chosen.day), (str(day) for day in others))]


def _on_typed_weekday(typed: TypedDay) -> list[date]:
    """The next day on the weekday that was typed with a date which is not on it."""
    if typed.weekday is None or typed.day.weekday() == typed.weekday:
        return []
    return [typed.day + timedelta(days=(typed.weekday - typed.day.weekday()) % 7)]


def _time_and_length(line: _Line) -> list[Chip]:
    """The clock and the length; of a window the length is that of the window."""
    chips: list[Chip] = []
    length = typed_length(line.free)
    if length is not None:
        part = line.take(length.start, length.end)
        chips.append(part.chip(Understood.LENGTH, str(length.minutes)))
    found = typed_time(line.free)
    if found is None:
        return chips
    part = line.take(found.start, found.end)
    others = tuple(format_clock(clock) for clock in found.others)
    chips.insert(0, part.chip(Understood.CLOCK, format_clock(found.clock), others))
    if found.minutes is not None:
        window = str(found.minutes)
        differing = tuple(chip.value for chip in chips[1:] if chip.value != window)
        chips[1:] = [part.chip(Understood.LENGTH, window, differing)]
    return chips


def _typed_show(title: str, chips: list[Chip]) -> TypedShow:
    def value(what: Understood) -> str | None:
        return next((chip.value or None for chip in chips if chip.what is what), None)

    day, clock, minutes = (
        value(what) for what in (Understood.DAY, Understood.CLOCK, Understood.LENGTH)
    )
    creators = [chip.value for chip in chips if chip.what is Understood.CREATOR and chip.value]
    return TypedShow(
        title=title,
        day=date.fromisoformat(day) if day else None,
        clock=time.fromisoformat(clock) if clock else None,
        length_minutes=int(minutes) if minutes else None,
        studio_id=value(Understood.STUDIO),
        brand_id=value(Understood.BRAND),
        creator_ids=tuple(dict.fromkeys(creators)),
        chips=tuple(chips),
    )
