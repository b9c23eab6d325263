"""Says what the shows of some days come to: `8 shows · 17 h on air · studio cost $1,935`."""

from typing import Final

from planner.wording.figures import length_in_words, short_money
from planner.wording.language import Language

CONTEXT: Final = "totals"


def totals_in_words(
    language: Language, *, shows: int, on_air: int, cost: int | None, currency: str
) -> str:
    """The totals in one line; `on_air` in seconds, a `cost` of None is left out."""
    parts = [language.plural(CONTEXT, "{count} show", "{count} shows", count=shows)]
    if on_air:
        length = length_in_words(language, on_air)
        parts.append(language.sentence(CONTEXT, "{length} on air", length=length))
    if cost is not None:
        shown = short_money(language, cost, currency)
        parts.append(language.sentence(CONTEXT, "studio cost {cost}", cost=shown))
    return " · ".join(parts)
