"""Says what a draft means while it is dragged: when it would be, and what it would meet."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final

from planner.domain.intervals import Span
from planner.domain.zone import zone as zone_named
from planner.ui.marking import translate
from planner.ui.schedule.blocks import Block, LaneKind
from planner.ui.schedule.clashes import Clash
from planner.ui.schedule.dragging import Draft
from planner.wording import dates, figures
from planner.wording.language import Language

_MOST_CLASHES: Final = 3


def draft_words(
    draft: Draft, clashes: Sequence[Clash], zone: str, language: Language
) -> tuple[str, ...]:
    """The time first, then a line for each of the first few clashes; clocks are those of `zone`."""
    length = figures.length_in_words(language, draft.use.end - draft.use.start)
    first = f"{_hours(draft.use, zone)} · {length}"
    if draft.copying:
        first = translate("Timeline", "Copy to {time}").format(time=first)
    return (first, *dict.fromkeys(clash_words(each, zone) for each in clashes[:_MOST_CLASHES]))


def drop_hint() -> str:
    """What to press when a draft that was made by keys meets something."""
    return translate("Timeline", "Enter drops it all the same, Esc gives it up.")


def clash_words(clash: Clash, zone: str) -> str:
    """One clash as a sentence."""
    name = clash.lane.title
    if clash.block is None:
        closed = translate("Timeline", "{name} is closed then.")
        away = translate("Timeline", "{name} is not available then.")
        return (closed if clash.lane.kind is LaneKind.STUDIO else away).format(name=name)
    taken = translate("Timeline", "{name} is taken by “{show}”, {time}.")
    busy = translate("Timeline", "{name} is on “{show}”, {time}.")
    sentence = taken if clash.lane.kind is LaneKind.STUDIO else busy
    time = _hours(clash.block.span, zone)
    return sentence.format(name=name, show=clash.block.title, time=time)


def block_words(block: Block, where: str, zone: str, language: Language) -> str:
    """What a screen reader and a tool tip say of a block: what, where, when."""
    start = datetime.fromtimestamp(block.use.start, UTC).astimezone(zone_named(zone))
    when = f"{dates.short_day(language, start)} {_hours(block.use, zone)}"
    return ", ".join(part for part in (block.title, block.detail, where, when) if part)


def _hours(span: Span, zone: str) -> str:
    start, end = (datetime.fromtimestamp(moment, UTC) for moment in span)
    return dates.hours(start, end, zone)
