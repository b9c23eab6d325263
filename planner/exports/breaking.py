"""Breaks text into lines: at spaces, where Chinese and Japanese rules allow, else where it must."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from planner.exports.characters import may_break_between
from planner.exports.runs import Cluster

# Spaces at which a line may end: Unicode's separators less the three that hold words together.
_SPACES = " \u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f\u3000"
_WORDS = re.compile(f"([^{_SPACES}]*)([{_SPACES}]*)")
_SOFT_ENDS = frozenset("-/_.,;:&?=@+")  # where an address or a code is broken first


class Unit(NamedTuple):
    """Text that stays on one line if it can; its width in ems."""

    text: str
    width: float


def words_and_spaces(paragraph: str) -> list[tuple[str, str]]:
    """The words, each with the spaces after it; a line may end at the spaces."""
    return [found for found in _WORDS.findall(paragraph) if found != ("", "")]


def without_spaces_at_end(text: str) -> str:
    """The text less the spaces at which a line could end."""
    return text.rstrip(_SPACES)


def units_of(clusters: Sequence[Cluster]) -> list[Unit]:
    """A word in parts between which a line may end."""
    if not clusters:
        return []
    ends = [
        at
        for at, (one, next_one) in enumerate(pairwise(clusters), start=1)
        if may_break_between(one.text[0], next_one.text[0])
    ]
    return [_joined(clusters[start:end]) for start, end in pairwise((0, *ends, len(clusters)))]


def fill_lines(
    parts: Iterable[tuple[Unit, Unit]], room: float, cut: Callable[[str], Sequence[Cluster]]
) -> Iterator[str]:
    """The lines of a paragraph that is given in units, each with the spaces after it.

    `room` is in ems. Spaces at a line's end vanish. A unit wider than the room begins a line of its
    own and is broken between the clusters into which `cut` takes it.
    """
    line, used = "", 0.0
    gap = Unit("", 0.0)
    for whole, spaces in parts:
        unit = whole
        if used + gap.width + unit.width <= room:
            line += gap.text + unit.text
            used += gap.width + unit.width
        else:
            if without_spaces_at_end(line):
                yield line
            if unit.width > room:
                *full, unit = pieces(cut(unit.text), room)
                yield from (piece.text for piece in full)
            line, used = unit
        gap = spaces
    yield line


def pieces(clusters: Sequence[Cluster], room: float) -> Iterator[Unit]:
    """A long word in pieces that fit: after a soft end in a piece's second half, else anywhere."""
    piece: list[Cluster] = []
    used = 0.0
    for cluster in clusters:
        while piece and used + cluster.width > room:
            end = _cut_at(piece)
            yield _joined(piece[:end])
            piece = piece[end:]
            used = sum(kept.width for kept in piece)
        piece.append(cluster)
        used += cluster.width
    yield _joined(piece)


def longest_head(clusters: Iterable[Cluster], room: float) -> str:
    """As many of the first clusters as the room holds."""
    kept, used = "", 0.0
    for cluster in clusters:
        used += cluster.width
        if used > room:
            break
        kept += cluster.text
    return kept


def _cut_at(piece: Sequence[Cluster]) -> int:
    half = len(piece) // 2
    soft = (at for at in range(len(piece), half, -1) if piece[at - 1].text in _SOFT_ENDS)
    return next(soft, len(piece))


def _joined(clusters: Sequence[Cluster]) -> Unit:
    return Unit(
        "".join(cluster.text for cluster in clusters), sum(cluster.width for cluster in clusters)
    )
