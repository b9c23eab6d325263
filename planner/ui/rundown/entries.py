"""What may be typed into each column of a rundown, and how it is understood."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from planner.domain.catalogue import Product
from planner.domain.clock import (
    format_day_clock,
    format_length,
    format_minutes,
    parse_clock,
    parse_length,
)
from planner.domain.crew import Creator
from planner.domain.errors import InvalidValueError
from planner.domain.money import parse_amount
from planner.domain.rundown import StartMode
from planner.ui.marking import translate
from planner.ui.rundown.lines import Line, Shape
from planner.ui.widgets.entry import Entry, Understood
from planner.wording import dates, figures, terms
from planner.wording.language import Language

_END_BY = re.compile(r"^\s*(?:end(?:s)?\s+by|by|until|till|bis|到|止)\s*", re.IGNORECASE)
_BETWEEN_NAMES = re.compile(r"[,，、;；→]|->")


@dataclass(frozen=True, slots=True)
class StartWish:
    """How a row is to get its start."""

    mode: StartMode
    clock: time | None = None
    day: int = 0


def start_entry(line: Line, language: Language) -> Entry:
    """A clock makes a hard start, `by` and a clock an end; nothing lets the row follow."""

    def understand(text: str) -> Understood:
        bare = _END_BY.sub("", text)
        if not text.strip():
            return Understood(
                StartWish(StartMode.FOLLOW), translate("Rundown", "follows the row before")
            )
        typed = parse_clock(bare)
        day = _likely_day(line, typed.clock) if typed.day is None else typed.day
        when = _named(line, language, typed.clock, day)
        if bare != text:
            wish = StartWish(StartMode.END_BY, typed.clock, day)
            return Understood(wish, translate("Rundown", "ends by {when}").format(when=when))
        wish = StartWish(StartMode.HARD, typed.clock, day)
        return Understood(wish, translate("Rundown", "hard start {when}").format(when=when))

    return Entry(understand, placeholder=translate("Rundown", "17:00 or by 18:00"))


def typed_start(line: Line) -> str:
    """What stands in the field of a row's start: nothing where the row follows."""
    row = line.row
    if row.clock is None or row.start is StartMode.FOLLOW:
        return ""
    clock = format_day_clock(row.clock, row.day)
    return f"by {clock}" if row.start is StartMode.END_BY else clock


def length_entry(line: Line) -> Entry:
    """A length; a block's target may be left empty, which is none."""
    block = line.shape is Shape.BLOCK
    shown = format_minutes if block else format_length

    def understand(text: str) -> Understood:
        if block and not text.strip():
            return Understood(0, translate("Rundown", "no target"))
        seconds = parse_length(text)
        echo = shown(seconds)
        return Understood(seconds, "" if text.strip() == echo else f"{text.strip()} → {echo}")

    return Entry(understand, placeholder=translate("Rundown", "target") if block else "")


def kind_entry(language: Language, own_kinds: Iterable[str]) -> Entry:
    """A kind by its name or the beginning of it; anything else is a kind of one's own."""
    names = {kind: terms.kind_name(language, kind) for kind in (*terms.KINDS, *own_kinds)}

    def understand(text: str) -> Understood:
        typed = text.strip()
        kind = _only_match(typed, names, str.startswith) if typed else ""
        if kind is None:
            return Understood(typed, translate("Rundown", "a kind of your own"))
        return Understood(kind, "" if not kind or names[kind] == typed else f"→ {names[kind]}")

    return Entry(understand, choices=tuple(names.values()))


def hosts_entry(creators: Sequence[Creator]) -> Entry:
    """People by name or any part of it that fits only one, separated by commas."""
    names = {creator.id: creator.name for creator in creators}

    def understand(text: str) -> Understood:
        typed = [part.strip() for part in _BETWEEN_NAMES.split(text) if part.strip()]
        ids = tuple(_person(part, names) for part in typed)
        found = [names[each] for each in ids]
        return Understood(ids, "" if found == typed else "→ " + ", ".join(found))

    choices = tuple(creator.name for creator in creators if creator.active)
    return Entry(understand, choices=choices, several=True)


def price_entry(line: Line, language: Language) -> Entry:
    """An amount in the brand's currency; nothing means the list price."""
    currency = line.frame.currency

    def understand(text: str) -> Understood:
        if not text.strip():
            return Understood(None, translate("Rundown", "the list price"))
        minor = parse_amount(text, currency)
        echo = figures.money(language, minor, currency)
        return Understood(minor, "" if echo == text.strip() else f"→ {echo}")

    return Entry(understand)


def product_entry(products: Sequence[Product]) -> Entry:
    """A product by its SKU, or by a part of its name that fits only one; nothing: none."""
    names = {product.id: _product_name(product) for product in products}
    by_sku = {product.sku.casefold(): product.id for product in products if product.sku}

    def understand(text: str) -> Understood:
        typed = text.strip()
        if not typed:
            return Understood(None, translate("Rundown", "no product"))
        found = by_sku.get(typed.casefold()) or _only_match(typed, names, str.__contains__)
        if found is None:
            raise InvalidValueError(
                "“{text}” is not one product of this brand. Type its SKU or choose from the list.",
                text=typed,
            )
        return Understood(found, "" if names[found] == typed else f"→ {names[found]}")

    return Entry(understand, choices=tuple(names.values()))


def _person(typed: str, names: Mapping[str, str]) -> str:
    found = _only_match(typed, names, str.__contains__)
    if found is None:
        raise InvalidValueError(
            "“{text}” is not the name of one person. Type more of it or choose from the list.",
            text=typed,
        )
    return found


def _only_match(
    typed: str, names: Mapping[str, str], fits: Callable[[str, str], bool]
) -> str | None:
    """The key of the name that is what was typed, else of the only one that fits."""
    wanted = typed.casefold()
    for key, name in names.items():
        if wanted in (name.casefold(), key.casefold()):
            return key
    fitting = [key for key, name in names.items() if fits(name.casefold(), wanted)]
    return fitting[0] if len(fitting) == 1 else None


def _product_name(product: Product) -> str:
    title = f"{product.title} {product.variant}".strip()
    return f"{product.sku} · {title}" if product.sku else title


def _likely_day(line: Line, clock: time) -> int:
    """The day of a clock that was typed without one: of the days of the show, the nearest."""
    frame = line.frame
    days = (frame.last_day - frame.first_day).days
    now = line.starts.replace(tzinfo=None)

    def distance(day: int) -> timedelta:
        return abs(datetime.combine(frame.first_day + timedelta(days=day), clock) - now)

    return min(range(days + 1), key=distance)


def _named(line: Line, language: Language, clock: time, day: int) -> str:
    date = line.frame.first_day + timedelta(days=day)
    return f"{dates.weekday(language, date)} {dates.clock(clock)}"
