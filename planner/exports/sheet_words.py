"""The words that stand on sheets only, in the sheet's language."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from planner.domain.clock import format_length, format_minutes
from planner.exports.sheet_options import Issue
from planner.wording import dates, figures
from planner.wording.language import Language
from planner.wording.places import offset_label

CONTEXT: Final = "sheets"
BETWEEN: Final = " · "
NOTHING: Final = "—"
HARD: Final = "⚑"
NEVER: Final = "✕"
BULLET: Final = "•"
DONE: Final = "✓"
MARK: Final = "▮"


class Word(StrEnum):
    """A fixed text of a sheet, in English."""

    SKIPPED = "skipped"
    CONTINUES = "continues"
    CONTINUED = "continued"
    ON_AIR = "On air"
    OFF_AIR = "Off air"
    PLANNED = "Planned"
    OVER = "Over"
    UNDER = "Under"
    NO_ROWS = "This show has no rows yet."


def said(language: Language, word: Word) -> str:
    """A fixed text in the sheet's language."""
    return language.translate(CONTEXT, word.value)


def joined(texts: Iterable[str]) -> str:
    """The texts that there are, with dots between them."""
    return BETWEEN.join(text for text in texts if text)


def gap_text(language: Language, slack: int) -> str:
    """What a signed gap before a hard start is called; its length stands in a column of its own."""
    if slack > 0:
        return language.translate(CONTEXT, "slack before the hard start")
    return language.translate(CONTEXT, "overlap before the hard start")


def short_text(language: Language, short: int) -> str:
    """What an item lacks that should end before it can start; `short` is seconds."""
    return language.sentence(
        CONTEXT, "no time left: its end comes {length} too early", length=format_length(short)
    )


def block_text(language: Language, target: int, length: int) -> str:
    """A block's target and what stands in it, in seconds: `planned 60:00 · 61:40`."""
    if not target:
        return format_minutes(length)
    return language.sentence(
        CONTEXT,
        "planned {target} · {length}",
        target=format_minutes(target),
        length=format_minutes(length),
    )


def ends_by(language: Language, ends: datetime) -> str:
    """How an item that takes what is left is marked."""
    return language.sentence(CONTEXT, "Ends by {clock}", clock=dates.clock(ends))


def pin_text(language: Language, pin: int | None) -> str:
    """The number under which a product is pinned; empty where it is not."""
    return "" if pin is None else language.sentence(CONTEXT, "Pin {number}", number=pin)


def coupon_text(language: Language, coupon: str) -> str:
    """A coupon's code; empty where there is none."""
    return language.sentence(CONTEXT, "coupon {code}", code=coupon) if coupon else ""


def limit_text(language: Language, limit: int | None) -> str:
    """How many pieces one buyer may take; empty where there is no limit."""
    if limit is None:
        return ""
    return language.sentence(CONTEXT, "limit {count}", count=figures.number(limit))


def printed_text(language: Language, printed: datetime) -> str:
    """When the sheet was printed; `printed` is in the show's zone."""
    moment = dates.day_and_clock(language, printed.replace(second=0))
    return language.sentence(CONTEXT, "Printed {moment}", moment=moment)


def print_number(language: Language, issue: Issue | None) -> str:
    """Which numbered print this is; empty for a print without a number."""
    if issue is None:
        return ""
    return language.sentence(CONTEXT, "Print {number}", number=issue.number)


def print_version(language: Language, issue: Issue | None) -> str:
    """The version that a print was made from; empty where there is none."""
    if issue is None or issue.version is None:
        return ""
    return language.sentence(CONTEXT, "version {number}", number=issue.version)


def print_changes(language: Language, issue: Issue | None) -> str:
    """Since which print changed rows are marked; empty where none are."""
    if issue is None or issue.since is None:
        return ""
    return language.sentence(
        CONTEXT, "changes since print {number} marked {mark}", number=issue.since, mark=MARK
    )


def removed_text(language: Language, since: int, titles: Sequence[str]) -> str:
    """The rows that stood on an earlier print and are gone."""
    named = " · ".join(f"“{title}”" for title in titles)
    return language.sentence(
        CONTEXT, "Removed since print {number}: {rows}", number=since, rows=named
    )


def day_change(language: Language, moment: datetime, *, clock_changed: bool) -> str:
    """A day that begins within a show, and whether the clocks were changed; `moment` is aware."""
    day = dates.full_day(language, moment)
    if not clock_changed:
        return day
    return language.sentence(
        CONTEXT,
        "{day} · clocks changed, now {offset}",
        day=day,
        offset=offset_label(moment.utcoffset() or timedelta()),
    )


def shift_text(language: Language, hours: Sequence[str], call: str) -> str:
    """A host's shifts and when to be there: `Your shift 16:00 – 17:30 · call 15:15`."""
    shift = language.sentence(CONTEXT, "Your shift {hours}", hours=", ".join(hours))
    return joined((shift, language.sentence(CONTEXT, "call {clock}", clock=call)))


def on_air_text(language: Language, day: str, clock: str) -> str:
    """`Fri 27 Nov · on air 16:00`."""
    return joined((day, language.sentence(CONTEXT, "on air {clock}", clock=clock)))


def before_text(language: Language, names: str) -> str:
    """Who is on before a host."""
    return language.sentence(CONTEXT, "Before you: {names}", names=names)


def after_text(language: Language, names: str, clock: str) -> str:
    """Who is on after a host, and when."""
    return language.sentence(CONTEXT, "Next on air: {names} {clock}", names=names, clock=clock)


def never_say(language: Language, words: str) -> str:
    """What must not be said of a product."""
    return language.sentence(CONTEXT, "Never say: {words}", words=words)


def linked_only(language: Language, product: str) -> str:
    """A product that is pinned and not spoken of."""
    return language.sentence(CONTEXT, "Only linked: {product}", product=product)


def starting_bid(language: Language, price: str) -> str:
    """The price at which an auction begins."""
    return language.sentence(CONTEXT, "Starting bid {price}", price=price)


def nothing_for(language: Language, name: str) -> str:
    """A host sheet without rows."""
    return language.sentence(CONTEXT, "This show has no rows for {name}.", name=name)
