"""The colours of the sheets: black, three greys, and a small square for each kind of row.

A colour never tells anything alone: beside every square stands the word.
"""

from typing import Final

from reportlab.lib.colors import Color, HexColor, black, white

from planner.domain.kind_color import KIND_COLORS, OTHER_KIND_COLOR
from planner.domain.rundown import Row

BLACK: Final[Color] = black
WHITE: Final[Color] = white
GREY: Final[Color] = HexColor("#55595F")  # second text: 7:1 on white, and dark enough for a copier
RULE: Final[Color] = HexColor("#B9BDC2")
SHADE: Final[Color] = HexColor("#ECECEC")


def kind_color(row: Row) -> Color | None:
    """The colour of a row's square: its own, else that of its kind; None where it has neither."""
    if row.color is not None:
        return HexColor(row.color)
    if not row.kind:
        return None
    return HexColor(KIND_COLORS.get(row.kind, OTHER_KIND_COLOR))
