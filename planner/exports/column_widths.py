"""Shares a table's width among its columns by what stands in them."""

from collections.abc import Sequence
from typing import Final, NamedTuple

SQUEEZED: Final = 0.1
"""The part of the table's width below which a column is squeezed only together with all others."""


class ColumnNeed(NamedTuple):
    """What a column needs; widths are in points.

    `natural` is the width of its longest text on one line, `least` that of its heading, `most` the
    part of the table's width that it may ask for, `share` its part of what nobody asked for.
    """

    natural: float
    least: float
    most: float
    share: float


def share_width(needs: Sequence[ColumnNeed], width: float, gap: float) -> list[float]:
    """The width of each column; with a `gap` between them they fill the table's `width`.

    Each gets its longest text up to its most. What is left goes to those that wanted more, then to
    those with a share; what lacks is taken from those with a share, then from all.
    """
    room = width - gap * (len(needs) - 1)
    asked = [max(need.least, min(need.natural, need.most * width)) for need in needs]
    left = room - sum(asked)
    if left < 0:
        return _squeezed(needs, asked, room=room, floor=SQUEEZED * width)
    wanted = [max(0.0, need.natural - own) for need, own in zip(needs, asked, strict=True)]
    if sum(wanted) > 0:
        part = min(1.0, left / sum(wanted))
        asked = [own + part * want for own, want in zip(asked, wanted, strict=True)]
        left = room - sum(asked)
    shares = (
        [need.share for need in needs] if any(need.share for need in needs) else [1.0] * len(needs)
    )
    return [own + left * share / sum(shares) for own, share in zip(asked, shares, strict=True)]


def _squeezed(
    needs: Sequence[ColumnNeed], asked: Sequence[float], *, room: float, floor: float
) -> list[float]:
    spare = [
        max(0.0, own - max(need.least, floor)) if need.share else 0.0
        for need, own in zip(needs, asked, strict=True)
    ]
    lack = sum(asked) - room
    part = min(1.0, lack / sum(spare)) if sum(spare) > 0 else 0.0
    widths = [own - part * each for own, each in zip(asked, spare, strict=True)]
    scale = min(1.0, room / sum(widths))
    return [own * scale for own in widths]
