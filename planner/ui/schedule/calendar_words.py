"""What a calendar says of its days and shows: over a day, in a tool tip, to a screen reader."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from typing import NamedTuple

from planner.domain.findings import Severity
from planner.ui.marking import translate
from planner.ui.schedule.blocks import Block
from planner.ui.schedule.calendar_days import DAY_MINUTES, WallDay
from planner.ui.schedule.clashes import Clash
from planner.ui.schedule.draft_words import draft_words
from planner.ui.schedule.dragging import Draft
from planner.wording import dates, figures, periods
from planner.wording.language import Language


class DayHead(NamedTuple):
    """What stands over a day: its name, and what goes on, in full and in short."""

    name: str
    full: str
    short: str


def day_heads(
    blocks: Iterable[Block], days: Sequence[WallDay], language: Language
) -> list[DayHead]:
    """A head for each day, counting the shows that begin on it and the hours they are on air.

    Shows that are cancelled, or that the filter leaves out, do not count.
    """
    shows = (each for each in blocks if each.show_id is not None)
    counted = [each for each in shows if each.live and not each.dimmed]
    return [_head(counted, day, language, alone=len(days) == 1) for day in days]


def show_words(block: Block, trouble: Severity | None, zone: str, language: Language) -> str:
    """A show in a sentence: what, where, who, when, and whether something is to be solved."""
    start, end = (datetime.fromtimestamp(moment, UTC) for moment in block.use)
    parts = [block.title, block.detail, dates.window(language, start, end, zone)]
    if trouble in (Severity.ERROR, Severity.WARNING):
        parts.append(translate("Calendar", "something is to be solved"))
    return ", ".join(part for part in parts if part)


def drag_words(
    draft: Draft, clashes: Sequence[Clash], day: date, zone: str, language: Language
) -> tuple[str, ...]:
    """What a draft means, with the day that it begins on: first when, then what it would meet."""
    first, *rest = draft_words(draft, clashes, zone, language)
    return (f"{dates.short_day(language, day)} · {first}", *rest)


def _head(blocks: Sequence[Block], day: WallDay, language: Language, *, alone: bool) -> DayHead:
    name = dates.short_day if alone else periods.weekday_and_number
    lengths = [
        each.use.end - each.use.start
        for each in blocks
        if day.span.start <= each.use.start < day.span.end
    ]
    odd = _odd_length(day, language)
    if not lengths:
        return DayHead(name(language, day.day), odd, odd)
    hours = figures.length_in_words(language, sum(lengths))
    shows = language.plural("window", "{count} show", "{count} shows", count=len(lengths))
    full = f"{shows} · {hours} · {odd}" if odd else f"{shows} · {hours}"
    return DayHead(name(language, day.day), full, odd or f"{len(lengths)} · {hours}")


def _odd_length(day: WallDay, language: Language) -> str:
    """How long a day is on which clocks change."""
    length = day.span.end - day.span.start
    if length == DAY_MINUTES * 60:
        return ""
    words = figures.length_in_words(language, length)
    return translate("Calendar", "a day of {length}").format(length=words)
