"""Shares a table's width among its columns by what stands in them."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate
from typing import Final

SQUEEZED: Final = 0.5
"""The part of its most below which a column of text is squeezed only together with all others."""
STEP: Final = 3.0  # points that are given or taken at a time
_NOTHING: Final = 1e-6  # points; sums of widths are floats


class ColumnNeed:
    """What a column needs; widths are in points.

    `widths` are those of its texts on one line each, `least` is that of its heading, `most` the
    part of the table's width that it may ask for. A column with a `share` holds text that can
    wrap and takes that part of what nobody asked for. A `firm` column is squeezed last of all.
    A `fixed` width is the column's own; only figures that would break make a firm one wider.
    `word` gives the width of the longest word that should not be broken, and is asked for only
    where there is not enough room for all.
    """

    def __init__(
        self,
        widths: Sequence[float],
        *,
        least: float,
        most: float,
        share: float = 0.0,
        firm: bool = False,
        fixed: float | None = None,
        word: Callable[[], float] = lambda: 0.0,
    ) -> None:
        self._widths = sorted(widths)
        if fixed is not None:
            self._widths = [max((fixed, *self._widths)) if firm else fixed]
            least, most, share = 0.0, 1.0, 0.0
        self._sums = list(accumulate(self._widths, initial=0.0))
        self.least = least
        self.most = most
        self.share = share
        self.firm = firm
        self.word = word
        self.grows = fixed is None

    @property
    def natural(self) -> float:
        """The width of its longest text."""
        return self._widths[-1] if self._widths else 0.0

    def asks(self, table: float) -> float:
        """What it asks for in a table so wide: its longest text, up to its most or to a word."""
        if self.natural <= self.most * table:
            return self.natural
        return min(self.natural, max(self.most * table, self.word()))

    def wrapped(self, width: float) -> float:
        """About how many lines the texts take that do not fit into a column so wide."""
        fitting = bisect_right(self._widths, width)
        return (self._sums[-1] - self._sums[fitting]) / width


def share_width(needs: Sequence[ColumnNeed], width: float, gap: float) -> list[float]:
    """The width of each column; with a `gap` between them they fill the table's `width`, unless
    all are fixed.

    Each asks for its longest text, up to its most or its longest word. What lacks is taken little
    by little where it wraps the least, from columns with a share first, then from all alike but the
    firm ones. What is left goes where it spares the most lines, then to those with a share.
    """
    room = width - gap * (len(needs) - 1)
    asked = [max(need.least, need.asks(width)) for need in needs]
    widths = asked if sum(asked) <= room else _narrowed(needs, asked, room, width)
    widths = _given(needs, widths, left=room - sum(widths))
    return _shared(needs, widths, left=room - sum(widths))


def scale_of(needs: Sequence[ColumnNeed], widths: Sequence[float]) -> float:
    """The part of the type size (0 to 1) at which the texts of firm columns would not break."""
    parts = (
        width / need.natural
        for need, width in zip(needs, widths, strict=True)
        if need.firm and need.natural > width + _NOTHING
    )
    return min(parts, default=1.0)


def _narrowed(
    needs: Sequence[ColumnNeed], asked: list[float], room: float, table: float
) -> list[float]:
    """Columns that have room in a table so wide."""
    floors = [
        min(own, max(need.least, SQUEEZED * need.most * table, need.word())) if need.share else own
        for need, own in zip(needs, asked, strict=True)
    ]
    widths = _taken(needs, asked, floors, lack=sum(asked) - room)
    return _squeezed(needs, widths, room)


def _taken(
    needs: Sequence[ColumnNeed], widths: list[float], floors: Sequence[float], *, lack: float
) -> list[float]:
    """Narrower columns of text, step by step where the fewest lines are added."""
    widths = list(widths)
    while lack > _NOTHING:
        steps = [min(STEP, lack, own - floor) for own, floor in zip(widths, floors, strict=True)]
        costs = [
            ((need.wrapped(own - step) - need.wrapped(own)) / step, place)
            for place, (need, own, step) in enumerate(zip(needs, widths, steps, strict=True))
            if step > _NOTHING
        ]
        if not costs:
            break
        place = min(costs)[1]
        widths[place] -= steps[place]
        lack -= steps[place]
    return widths


def _squeezed(needs: Sequence[ColumnNeed], widths: list[float], room: float) -> list[float]:
    """Columns that have room, if need be: all but the firm ones to their headings, their words and
    a third, then to their words, then to a third, then all."""
    if sum(widths) <= room + _NOTHING:
        return widths
    soft = [own if need.firm else own / 3 for need, own in zip(needs, widths, strict=True)]
    whole = [max(third, need.word()) for need, third in zip(needs, soft, strict=True)]
    named = [max(word, need.least) for need, word in zip(needs, whole, strict=True)]
    for floors in (named, whole, soft, [0.0] * len(needs)):
        spare = [max(0.0, own - floor) for own, floor in zip(widths, floors, strict=True)]
        lack = max(0.0, sum(widths) - room)
        part = min(1.0, lack / sum(spare)) if any(spare) else 0.0
        widths = [own - part * each for own, each in zip(widths, spare, strict=True)]
    return widths


def _given(needs: Sequence[ColumnNeed], widths: list[float], *, left: float) -> list[float]:
    """Wider columns, step by step where the most lines are spared, while texts still wrap."""
    widths = list(widths)
    while left > _NOTHING:
        steps = [
            min(STEP, left, need.natural - own) for need, own in zip(needs, widths, strict=True)
        ]
        gains = [
            ((need.wrapped(own) - need.wrapped(own + step)) / step, -place)
            for place, (need, own, step) in enumerate(zip(needs, widths, steps, strict=True))
            if step > _NOTHING
        ]
        if not gains:
            break
        place = -max(gains)[1]
        widths[place] += steps[place]
        left -= steps[place]
    return widths


def _shared(needs: Sequence[ColumnNeed], widths: list[float], *, left: float) -> list[float]:
    shares = [need.share for need in needs]
    if not any(shares):
        shares = [float(need.grows) for need in needs]
    if not any(shares):
        return list(widths)
    rest = max(0.0, left)
    return [own + rest * share / sum(shares) for own, share in zip(widths, shares, strict=True)]
