"""Says how a break-even comes about, or what is missing to say it."""

from collections.abc import Mapping
from typing import Final

from planner.domain.break_even import BreakEven, Missing
from planner.domain.money import decimals
from planner.wording import figures
from planner.wording.language import Language

CONTEXT: Final = "break_even"

MISSING: Final[Mapping[Missing, str]] = {
    Missing.NO_STUDIO: "No studio is booked.",
    Missing.STUDIO_RATE: "{name} has no hourly rate.",
    Missing.PAY: "{name} has neither a fee nor a rate.",
    Missing.OTHER_CURRENCY: "The prices are in {name}, the costs in another currency.",
    Missing.NO_MARGIN: "No product in the rundown has a price and a cost.",
    Missing.LOSS: "The prices do not cover what the products cost.",
}


def break_even_text(language: Language, found: BreakEven, currency: str) -> str:
    """The figure without cents: `$31,400`; `unknown` where something is missing."""
    if found.sales is None:
        return language.sentence(CONTEXT, "unknown")
    return figures.short_money(language, _without_cents(found.sales, currency), currency)


def break_even_remark(language: Language, found: BreakEven, currency: str) -> str:
    """How the figure comes about, a line each; what is missing where there is none."""
    if found.missing:
        lines = [
            language.sentence(CONTEXT, MISSING[what], name=name) for what, name in found.missing
        ]
    else:
        lines = [_sum(language, found, currency), _margin(language, found)]
    if found.uncounted:
        lines.append(
            language.plural(
                CONTEXT,
                "{count} product without a price or a cost is left out.",
                "{count} products without a price or a cost are left out.",
                count=found.uncounted,
            )
        )
    return "\n".join(lines)


def _sum(language: Language, found: BreakEven, currency: str) -> str:
    parts = {"room": found.room, "people": found.people, "ads": found.ads, "others": found.others}
    shown = {name: figures.short_money(language, part, currency) for name, part in parts.items()}
    whole = figures.short_money(language, found.costs, currency)
    template = "Studio {room} + people {people} + ads {ads} + other costs {others} = {whole}."
    return language.sentence(CONTEXT, template, whole=whole, **shown)


def _margin(language: Language, found: BreakEven) -> str:
    share = figures.percent(float(found.share or 0))
    template = (
        "{share} of the prices is left after cost, commissions and returns, "
        "if every product sells as often."
    )
    return language.sentence(CONTEXT, template, share=share)


def _without_cents(minor: int, currency: str) -> int:
    """Rounded up to a whole unit: less would not pay for it."""
    unit: int = 10 ** decimals(currency)
    return -(-minor // unit) * unit
