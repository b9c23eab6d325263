"""What may be typed into each column of a rundown, and how it is understood."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from planner.domain.catalogue import Product
from planner.domain.clock import format_length, format_minutes, parse_length
from planner.domain.crew import Creator
from planner.domain.errors import InvalidValueError
from planner.domain.money import parse_amount
from planner.domain.rundown import RowStatus, StartMode
from planner.domain.typed_start import parse_start
from planner.services.cue_texts import is_yes
from planner.services.row_typing import (
    kind_named,
    people_named,
    product_name,
    product_named,
    status_named,
    whole_number,
)
from planner.ui.marking import translate
from planner.ui.rundown.lines import Line, Shape
from planner.ui.widgets.entry import Entry, Understood
from planner.wording import dates, figures, terms
from planner.wording.language import Language
from planner.wording.prices import price_warning


@dataclass(frozen=True, slots=True)
class StartWish:
    """How a row is to get its start."""

    mode: StartMode
    clock: time | None = None
    day: int = 0


def start_entry(line: Line, language: Language) -> Entry:
    """A clock makes a hard start, `by` and a clock an end; nothing lets the row follow."""

    def understand(text: str) -> Understood:
        typed = parse_start(text)
        if typed.clock is None:
            return Understood(StartWish(typed.mode), translate("Rundown", "follows the row before"))
        day = _likely_day(line, typed.clock) if typed.day is None else typed.day
        when = _named(line, language, typed.clock, day)
        echo = translate("Rundown", "hard start {when}")
        if typed.mode is StartMode.END_BY:
            echo = translate("Rundown", "ends by {when}")
        return Understood(StartWish(typed.mode, typed.clock, day), echo.format(when=when))

    return Entry(understand, placeholder=translate("Rundown", "17:00 or by 18:00"))


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


def kind_entry(language: Language, own_kinds: Sequence[str]) -> Entry:
    """A kind by its name or the beginning of it; anything else is a kind of one's own."""
    names = {kind: terms.kind_name(language, kind) for kind in (*terms.KINDS, *own_kinds)}

    def understand(text: str) -> Understood:
        typed = text.strip()
        kind = kind_named(typed, language, own_kinds)
        if kind and kind not in names:
            return Understood(kind, translate("Rundown", "a kind of your own"))
        return Understood(kind, "" if not kind or names[kind] == typed else f"→ {names[kind]}")

    return Entry(understand, choices=tuple(names.values()))


def hosts_entry(creators: Sequence[Creator]) -> Entry:
    """People by name or any part of it that fits only one, separated by commas."""
    names = {creator.id: creator.name for creator in creators}

    def understand(text: str) -> Understood:
        ids = people_named(text, names)
        found = ", ".join(names[each] for each in ids)
        return Understood(ids, "" if found == text.strip() else f"→ {found}")

    choices = tuple(creator.name for creator in creators if creator.active)
    return Entry(understand, choices=choices, several=True)


def price_entry(line: Line, language: Language, product: Product | None = None) -> Entry:
    """An amount in the brand's currency; nothing means the list price.

    The echo warns of a price below the cost or above the list price of the product, which is the
    first of the line unless another one is given.
    """
    currency = line.frame.currency
    sold = product or next((each for _, each in line.offered), None)

    def understand(text: str) -> Understood:
        if not text.strip():
            return Understood(None, translate("Rundown", "the list price"))
        minor = parse_amount(text, currency)
        echo = figures.money(language, minor, currency)
        warning = price_warning(language, minor, sold, line.row.kind) if sold else ""
        shown = "" if echo == text.strip() else f"→ {echo}"
        return Understood(minor, " · ".join(part for part in (shown, warning) if part))

    return Entry(understand)


def status_entry(language: Language) -> Entry:
    """A status by its name or a part of it; nothing is a draft."""
    names = {each.value: terms.row_status_name(language, each) for each in RowStatus}

    def understand(text: str) -> Understood:
        status = status_named(text, language)
        return Understood(status, "" if names[status] == text.strip() else f"→ {names[status]}")

    return Entry(understand, choices=tuple(names.values()))


def tick_entry() -> Entry:
    """Yes or no, in a letter or a word."""

    def understand(text: str) -> Understood:
        yes = is_yes(text)
        return Understood(yes, translate("Rundown", "yes") if yes else translate("Rundown", "no"))

    return Entry(understand)


def pieces_entry() -> Entry:
    """A whole number of pieces; nothing: none is said."""
    return Entry(lambda text: Understood(whole_number(text.strip())))


def pins_entry(line: Line) -> Entry:
    """The pins of the products of a row, separated by commas; as many as it has products."""

    def understand(text: str) -> Understood:
        parts = [part.strip() for part in text.replace("，", ",").split(",")]
        pins = [whole_number(part) for part in parts]
        if len(pins) > len(line.offered):
            raise InvalidValueError(
                "This row has fewer products than that. Type one pin for each of them."
            )
        return Understood([*pins, *(None,) * (len(line.offered) - len(pins))])

    return Entry(understand)


def product_entry(products: Sequence[Product]) -> Entry:
    """A product by its SKU, or by a part of its name that fits only one; nothing: none."""

    def understand(text: str) -> Understood:
        typed = text.strip()
        if not typed:
            return Understood(None, translate("Rundown", "no product"))
        found = product_named(typed, products)
        name = product_name(found)
        return Understood(found.id, "" if name == typed else f"→ {name}")

    return Entry(understand, choices=tuple(map(product_name, products)))


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
