"""Says why somebody fits a shift, or does not."""

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Final

from planner.domain.fitness import Aspect, Reason
from planner.wording.dates import clock, short_day
from planner.wording.figures import length_in_words, money
from planner.wording.language import Language
from planner.wording.terms import role_name

CONTEXT: Final = "fitness"

SPEAKING_FOR: Final[Mapping[Aspect, str]] = MappingProxyType(
    {
        Aspect.ROLE: "Is {role}",
        Aspect.FREE: "Free",
        Aspect.PRESENT: "Not away",
        Aspect.AVAILABLE: "In their hours",
        Aspect.RESTED: "Rested",
        Aspect.HOURS: "{left} left on that day",
        Aspect.LANGUAGE: "Speaks {languages}",
        Aspect.COST: "{amount}",
    }
)
SPEAKING_AGAINST: Final[Mapping[Aspect, str]] = MappingProxyType(
    {
        Aspect.ROLE: "Not known as {role}",
        Aspect.FREE: "On “{other}” for {overlap} of it",
        Aspect.PRESENT: "Away from {starts_at} to {ends_at}",
        Aspect.AVAILABLE: "{outside} outside their hours",
        Aspect.RESTED: "Rests {rest} and needs {needed}",
        Aspect.HOURS: "Works {worked} on that day; {limit} is the most",
        Aspect.LANGUAGE: "Does not speak {languages}",
        Aspect.BRAND: "New to the brand",
        Aspect.COST: "Cost not known",
    }
)
ON_THE_BRAND: Final = ("{count} show of the brand", "{count} shows of the brand")

_LENGTHS: Final = frozenset({"overlap", "outside", "rest", "needed", "worked", "limit", "left"})
_WALLS: Final = frozenset({"starts_at", "ends_at"})


def reason_text(language: Language, reason: Reason, *, currency: str) -> str:
    """A reason in a few words, for a chip or a list; amounts are in the plan's `currency`."""
    if reason.aspect is Aspect.BRAND and reason.fits:
        shows = int(reason.values["shows"] or 0)
        return language.plural(CONTEXT, *ON_THE_BRAND, count=shows)
    sentences = SPEAKING_FOR if reason.fits else SPEAKING_AGAINST
    shown = {name: _shown(language, name, value, currency) for name, value in reason.values.items()}
    return language.sentence(CONTEXT, sentences[reason.aspect], **shown)


def _shown(language: Language, name: str, value: str | int | None, currency: str) -> str:
    if value is None:
        return ""
    if name in _LENGTHS:
        return length_in_words(language, int(value))
    if name in _WALLS:
        moment = datetime.fromisoformat(str(value))
        return f"{short_day(language, moment)} {clock(moment)}"
    if name == "amount":
        return money(language, int(value), currency)
    return role_name(language, str(value)) if name == "role" else str(value)
