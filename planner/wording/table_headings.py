"""What the columns of an exported table are called: the contract of whoever reads one back.

The English headings are those of `ENGLISH`; in another language a heading is the translation of
the English one. Cue columns are called `Cue: NAME`, whatever the name, so that one called Pin is
not taken for the pin of an offer.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from planner.wording import terms
from planner.wording.language import Language

CONTEXT: Final = "tables"
CUE: Final = "Cue: {name}"
OFFER: Final = "Offer"
"""The type of a line that has one more offer of the row above it."""

_OWN: Final = {
    "on_air": "On air",
    "slack": "Slack",
    "target": "Target",
    "presenter": "On camera",
    "spoken": "Spoken",
    "compare_at_price": "Compare-at price",
    "color": "Colour",
    "tags": "Tags",
    "active": "Active",
    "url": "Address",
    "image": "Image",
    "commission_rate": "Commission",
    "return_rate": "Returns",
    "row_id": "Row ID",
    "offer_id": "Offer ID",
    "product_id": "Product ID",
    "length_on_air": "On air for",
    "off_air": "Off air",
    "timezone": "Time zone",
    "planned": "Planned",
    "content": "Content",
    "clocks_change": "Clocks change",
    "changed_by": "By",
}
ENGLISH: Final[Mapping[str, str]] = MappingProxyType({**terms.COLUMNS, **_OWN})
"""The heading of each field that a table can have."""


def table_heading(language: Language, field: str) -> str:
    """The heading of a column of a table. Raises KeyError for a field that no table has."""
    if field in _OWN:
        return language.translate(CONTEXT, _OWN[field])
    return language.translate(terms.CONTEXT, terms.COLUMNS[field])


def cue_heading(language: Language, name: str) -> str:
    """The heading of a cue column, whose name stays as it is."""
    return language.sentence(CONTEXT, CUE, name=name)


def line_type(language: Language, row_type: str) -> str:
    """What a line is: item, block or note; empty for one more offer of the row above."""
    if not row_type:
        return language.translate(CONTEXT, OFFER)
    return terms.row_type_name(language, row_type)
