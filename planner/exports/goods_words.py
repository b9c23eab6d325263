"""The words that stand on prep lists and operator sheets only, in the sheet's language."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from planner.exports.sheet_words import BETWEEN, CONTEXT
from planner.wording.language import Language

TICK_BOX: Final = "☐"
ARROW: Final = "→"


class GoodsWord(StrEnum):
    """A fixed text of a prep list or an operator sheet, in English."""

    BRING_AND_CHECK = "Bring and check"
    PRODUCTS = "Products"
    PROPS = "Props"
    PULLED = "Pulled"
    BACK = "Back"
    PLACE = "Place and props"
    NEEDED = "First needed"
    ONLY_LINKED = "only linked"
    NOTHING_TO_PREPARE = "No row has a product or a prop yet."
    RELEASE = "Release"
    PRICE = "Price: list → live"
    DONE = "Done"
    NOTHING_TO_PIN = "No row has a product yet."


def said(language: Language, word: GoodsWord) -> str:
    """A fixed text in the sheet's language."""
    return language.translate(CONTEXT, word.value)


def row_text(language: Language, number: str) -> str:
    """A row by its number."""
    return language.sentence(CONTEXT, "row {number}", number=number)


def again_text(language: Language, rows: Iterable[str]) -> str:
    """The other rows for which something is needed; empty for none."""
    rest = ", ".join(rows)
    return language.sentence(CONTEXT, "again {rows}", rows=rest) if rest else ""


def totals_text(language: Language, products: int, props: int) -> str:
    """How much is to be pulled: `17 products · 2 props`."""
    counted = [
        language.plural(CONTEXT, "{count} product", "{count} products", count=products),
        language.plural(CONTEXT, "{count} prop", "{count} props", count=props),
    ]
    counts = (products, props)
    return BETWEEN.join(text for text, count in zip(counted, counts, strict=True) if count)
