"""What may be typed into cells on more than one page: zones, amounts, minutes, lists of words."""

import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Final

from planner.domain.clock import parse_length
from planner.domain.errors import InvalidValueError
from planner.domain.money import parse_amount
from planner.domain.zone import zone_names
from planner.ui.marking import translate
from planner.ui.widgets.entry import Entry, Understood
from planner.wording import figures
from planner.wording.language import Language
from planner.wording.places import city

_BETWEEN_WORDS: Final = re.compile(r"[,，、;；]")


def zone_entry(language: Language) -> Entry:
    """A zone by its IANA name, or by the city it is named for."""
    by_name = _zones(language)

    def understand(text: str) -> Understood:
        name = by_name.get(text.strip().casefold())
        if name is None:
            raise InvalidValueError(
                "“{text}” is not a time zone. Type a city or a name such as Europe/Berlin.",
                text=text.strip(),
            )
        return Understood(name, "" if name == text.strip() else f"→ {name}")

    return Entry(understand, choices=_zone_names())


def amount_entry(language: Language, currency: str) -> Entry:
    """An amount of a currency; nothing typed means that none is known."""

    def understand(text: str) -> Understood:
        if not text.strip():
            return Understood(None, translate("Entries", "none"))
        minor = parse_amount(text, currency)
        echo = figures.money(language, minor, currency)
        return Understood(minor, "" if echo == text.strip() else f"→ {echo}")

    return Entry(understand)


def minutes_entry(language: Language, *, empty: int | None = 0) -> Entry:
    """A length in whole minutes; nothing typed means `empty`."""

    def understand(text: str) -> Understood:
        if not text.strip():
            return Understood(empty, translate("Entries", "none"))
        seconds = parse_length(text)
        if seconds % 60:
            raise InvalidValueError("This is counted in whole minutes. Type it like 45 or 1h 30m.")
        return Understood(seconds // 60, f"→ {figures.length_in_words(language, seconds)}")

    return Entry(understand, placeholder=translate("Entries", "45 or 1h 30m"))


def words_entry(names: Mapping[str, str]) -> Entry:
    """Words separated by commas, each once; one that is a name in `names` means its key."""
    keys = {name.casefold(): key for key, name in names.items()}

    def understand(text: str) -> Understood:
        typed = [part.strip() for part in _BETWEEN_WORDS.split(text) if part.strip()]
        return Understood(tuple(dict.fromkeys(keys.get(each.casefold(), each) for each in typed)))

    return Entry(understand, choices=tuple(names.values()), several=True)


def text_entry(understand: Callable[[str], object], placeholder: str = "") -> Entry:
    """A text that `understand` makes a value of; it raises InvalidValueError."""
    return Entry(lambda text: Understood(understand(text)), placeholder=placeholder)


@cache
def _zone_names() -> tuple[str, ...]:
    """The zones that are named for a place; the others are old names for these."""
    return tuple(sorted(name for name in zone_names() if "/" in name))


def _zones(language: Language) -> dict[str, str]:
    """Zones by what may be typed for them; of two of one city the first by name is meant."""
    names = _zone_names()
    cities = {city(language, name).casefold(): name for name in reversed(names)}
    return cities | {name.casefold(): name for name in (*names, "UTC")}
