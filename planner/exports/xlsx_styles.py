"""How cells of a workbook look: few, calm formats, made once for each sheet's currency."""

from functools import cache
from typing import Any, Final

from planner.domain.money import decimals
from planner.exports.run_fields import Kind

FONT: Final = "Calibri"
INK: Final = "#1B1F24"
QUIET: Final = "#59636E"
LINE: Final = "#DDE1E6"
RAISED: Final = "#EEF0F3"
CAUTION: Final = "#B45F06"
ON_AIR: Final = "#C62A2F"
_BASE: Final = {"font_name": FONT, "font_size": 10, "font_color": INK, "valign": "top"}
DATE: Final = "yyyy-mm-dd hh:mm:ss"


class Styles:
    """The formats of one sheet, by what a cell holds and what kind of line it is in."""

    def __init__(self, book: Any, currency: str) -> None:
        """`book` is XlsxWriter's, which has no types; `currency` that of the show's amounts."""
        self._book = book
        places = decimals(currency)
        self._money = f"#,##0.{'0' * places}" if places else "#,##0"
        self.cell = cache(self._cell)

    def made(self, **settings: Any) -> Any:
        """A format with these settings on top of the sheet's own."""
        return self._book.add_format({**_BASE, **settings})

    def _cell(self, kind: Kind, block: bool, moment: str, wrap: bool = True) -> Any:
        """The format of a value: `block` lines are raised, `moment` is how dates are shown.

        A text that does not `wrap` is shown by its first line, so that rows stay low.
        """
        settings: dict[str, Any] = {"bottom": 1, "bottom_color": LINE}
        if block:
            settings |= {"bold": True, "bg_color": RAISED}
        match kind:
            case Kind.TEXT:
                settings |= {"text_wrap": wrap, "num_format": "@", "quote_prefix": True}
            case Kind.COUNT:
                settings |= {"num_format": "#,##0"}
            case Kind.LENGTH:
                settings |= {"num_format": "[h]:mm:ss", "align": "left"}
            case Kind.CLOCK:
                settings |= {"num_format": "hh:mm:ss"}
            case Kind.MOMENT:
                settings |= {"num_format": moment, "align": "left"}
            case Kind.AMOUNT:
                settings |= {"num_format": self._money}
        return self.made(**settings)
