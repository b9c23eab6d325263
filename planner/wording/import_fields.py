"""What a person calls the fields that a column of an imported file can be."""

from typing import Final

from planner.wording import terms
from planner.wording.language import Language

CONTEXT: Final = "import fields"

FIELDS: Final = {
    "variant": "Variant",
    "color": "Colour",
    "size": "Size",
    "barcode": "Barcode",
    "compare_at_price": "Compare-at price",
    "url": "Address",
    "image": "Picture",
    "tags": "Tags",
    "talking_points": "Talking points",
    "never_say": "Never say",
    "commission_rate": "Commission",
    "return_rate": "Returns",
    "end": "End",
    "moment": "Time",
    "order": "Order number",
    "quantity": "Quantity",
    "amount": "Amount of the line",
    "price": "Price of a piece",
    "seconds": "Length of the live",
    "revenue": "Revenue",
    "units": "Pieces sold",
    "orders": "Orders",
    "views": "Views",
    "viewers": "Viewers",
    "peak_viewers": "Most viewers at once",
    "watch_seconds": "Seconds watched",
}


def field_name(language: Language, field: str) -> str:
    """The name of a field."""
    if field in FIELDS:
        return language.translate(CONTEXT, FIELDS[field])
    return terms.column_name(language, field)
