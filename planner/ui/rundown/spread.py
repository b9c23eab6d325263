"""Which columns the words of a block and of a gap run across, in whatever order columns are shown.

A block and a gap say little but their times; their words take the room of the columns between.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Final

from planner.domain.grid_layout import BUILT_IN, USUAL

OWN: Final = frozenset(("number", "start", "length", "end", "back_time"))
"""What a block and a gap say in the column itself, or keep empty."""

_TITLE, _KIND = "title", "kind"


class Part(Enum):
    """What a column of a block or a gap is a part of."""

    WORDS = "words"
    SUM = "sum"


@dataclass(frozen=True, slots=True)
class Spread:
    """What runs through a column, and through how many more to its left and to its right."""

    part: Part
    before: int
    after: int

    @property
    def around(self) -> tuple[int, int]:
        """The columns on both sides."""
        return (self.before, self.after)


Spreads = Mapping[str, Spread]


@dataclass(frozen=True, slots=True)
class Shown:
    """The columns that are shown, from left to right, and what runs across them.

    `summed` says that no column has a block's sum: it then stands behind the title.
    """

    columns: tuple[str, ...]
    blocks: Spreads = field(default_factory=dict)
    gaps: Spreads = field(default_factory=dict)
    summed: bool = False


def shown(columns: Sequence[str]) -> Shown:
    """What runs across these columns. The title is one of them."""
    runs = list(_runs(columns))
    with_title = next(run for run in runs if _TITLE in run)
    at = with_title.index(_TITLE)
    begins = at - 1 if at and with_title[at - 1] == _KIND else at
    title = with_title[begins : at + 1]
    sums = _room_for_sum(runs, with_title, before=begins, after=at + 1)
    return Shown(
        columns=tuple(columns),
        blocks={**_spread(Part.WORDS, title), **_spread(Part.SUM, sums)},
        gaps=_spread(Part.WORDS, with_title[begins:]),
        summed=not sums,
    )


def usual() -> Shown:
    """What runs across the columns that are shown at first."""
    return shown(BUILT_IN[USUAL].shown)


def _runs(columns: Sequence[str]) -> Iterator[list[str]]:
    """The neighbours among the columns in which a block says nothing of its own."""
    run: list[str] = []
    for column in columns:
        if column not in OWN:
            run.append(column)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _room_for_sum(
    runs: Sequence[list[str]], with_title: list[str], *, before: int, after: int
) -> list[str]:
    """Behind the title; else the next room to the right; else what is left of the title."""
    later = runs[runs.index(with_title) + 1 :]
    rooms = (with_title[after:], *later, with_title[:before], *runs)
    return next((room for room in rooms if room and _TITLE not in room), [])


def _spread(part: Part, columns: Sequence[str]) -> dict[str, Spread]:
    last = len(columns) - 1
    return {column: Spread(part, at, last - at) for at, column in enumerate(columns)}
