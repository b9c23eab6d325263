"""The colours of the sheets: black, three greys, and a small square for each kind of row.

A colour never tells anything alone: beside every square stands the word.
"""

from typing import Final

from reportlab.lib.colors import Color, HexColor, black, white

from planner.domain.rundown import Kind, Row

BLACK: Final[Color] = black
WHITE: Final[Color] = white
GREY: Final[Color] = HexColor("#55595F")  # second text: 7:1 on white, and dark enough for a copier
RULE: Final[Color] = HexColor("#B9BDC2")
SHADE: Final[Color] = HexColor("#ECECEC")

_KINDS: Final = {
    Kind.OPENING: "#64748B",
    Kind.TRAFFIC: "#C2570C",
    Kind.HERO: "#2F6FED",
    Kind.PROFIT: "#0F766E",
    Kind.FLASH: "#B4237A",
    Kind.GIVEAWAY: "#7E3FC4",
    Kind.AUCTION: "#8A6A00",
    Kind.DEMO: "#0E7FA8",
    Kind.QA: "#0E9468",
    Kind.HANDOVER: "#64748B",
    Kind.BREAK: "#8A94A0",
    Kind.CLOSING: "#64748B",
}
_OTHER_KIND: Final = "#8A94A0"


def kind_color(row: Row) -> Color | None:
    """The colour of a row's square: its own, else that of its kind; None where it has neither."""
    if row.color is not None:
        return HexColor(row.color)
    if not row.kind:
        return None
    known = row.kind in _KINDS
    return HexColor(_KINDS[Kind(row.kind)] if known else _OTHER_KIND)
