"""Shares a table's width among its columns by what stands in them."""

from collections.abc import Sequence
from typing import Final, NamedTuple

SQUEEZED: Final = 0.65
"""The part of its most below which a column of text is squeezed only together with all others."""


class ColumnNeed(NamedTuple):
    """What a column needs; widths are in points.

    `natural` is the width of its longest text on one line, `least` that of its heading, `most` the
    part of the table's width that it may ask for, `share` its part of what nobody asked for. A
    `firm` column is squeezed last of all.
    """

    natural: float
    least: float
    most: float
    share: float
    firm: bool = False


def share_width(needs: Sequence[ColumnNeed], width: float, gap: float) -> list[float]:
    """The width of each column; with a `gap` between them they fill the table's `width`.

    Each gets its longest text up to its most. What is left goes to those that wanted more, then to
    those with a share; what lacks is taken from the latter, which hold text that can wrap, down to
    two thirds of their most, then from all alike.
    """
    room = width - gap * (len(needs) - 1)
    asked = [max(need.least, min(need.natural, need.most * width)) for need in needs]
    left = room - sum(asked)
    if left < 0:
        return _squeezed(needs, asked, width=width, room=room)
    wanted = [max(0.0, need.natural - own) for need, own in zip(needs, asked, strict=True)]
    if sum(wanted) > 0:
        part = min(1.0, left / sum(wanted))
        asked = [own + part * want for own, want in zip(asked, wanted, strict=True)]
        left = room - sum(asked)
    shares = [need.share for need in needs]
    if not any(shares):
        shares = [1.0] * len(needs)
    return [own + left * share / sum(shares) for own, share in zip(asked, shares, strict=True)]


def _squeezed(
    needs: Sequence[ColumnNeed], asked: Sequence[float], *, width: float, room: float
) -> list[float]:
    """Down to one floor after the other until the columns have room."""
    text_floors = [
        max(need.least, SQUEEZED * need.most * width) if need.share else own
        for need, own in zip(needs, asked, strict=True)
    ]
    soft_floors = [own if need.firm else own / 3 for need, own in zip(needs, asked, strict=True)]
    widths = list(asked)
    for floors in (text_floors, soft_floors, [0.0] * len(needs)):
        spare = [max(0.0, own - floor) for own, floor in zip(widths, floors, strict=True)]
        lack = max(0.0, sum(widths) - room)
        part = min(1.0, lack / sum(spare)) if any(spare) else 0.0
        widths = [own - part * each for own, each in zip(widths, spare, strict=True)]
    return widths
