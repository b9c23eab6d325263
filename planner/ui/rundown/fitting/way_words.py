"""A way to close a gap in words: what would change, what comes of it, or why it is not open."""

from collections.abc import Mapping

from planner.domain.clock import format_length, format_signed
from planner.domain.closing import Way, WayKind
from planner.domain.rundown import Row, StartMode
from planner.domain.timing import Timing
from planner.services.closing import Gap
from planner.ui.marking import translate
from planner.wording import dates
from planner.wording.fitting import way_reason
from planner.wording.language import Language


def gap_words(gap: Gap, names: Mapping[str, str]) -> str:
    """`1:30 of slack before “Night cream 50 ml”, 17:00`."""
    words = translate("Fitting", "{length} of slack before “{row}”, {clock}")
    if gap.seconds < 0:
        words = translate("Fitting", "{length} of overlap with “{row}”, {clock}")
    return words.format(
        length=format_length(abs(gap.seconds)), row=names[gap.row.id], clock=_clock(gap.row)
    )


def way_title(gap: Gap, way: Way, names: Mapping[str, str]) -> str:
    """What a way changes, without how much."""
    if way.kind is WayKind.MOVE_BEFORE:
        return translate("Fitting", "Move the rows before")
    if way.kind is WayKind.MOVE_CLOCK:
        if gap.row.start is StartMode.END_BY:
            return translate("Fitting", "Move the end time")
        return translate("Fitting", "Move the hard start")
    words = translate("Fitting", "Stretch “{row}”")
    if gap.seconds < 0:
        words = translate("Fitting", "Shorten “{row}”")
    if not way.changes:
        words = translate("Fitting", "Stretch a row before")
        if gap.seconds < 0:
            words = translate("Fitting", "Shorten a row before")
        return words
    return words.format(row=names[way.changes[0].id])


def way_effect(
    way: Way, rows: Mapping[str, Row], names: Mapping[str, str], language: Language
) -> str:
    """How much a way changes: `4:00 → 5:30`; why it is not open where it is not."""
    if way.refusal is not None:
        return way_reason(language, way.refusal, names)
    (changed,) = way.changes
    before = rows[changed.id]
    if way.kind is WayKind.STRETCH:
        return f"{format_length(before.length)} → {format_length(changed.length)}"
    effect = f"{_clock(before)} → {_clock(changed)}"
    return f"{names[changed.id]}: {effect}" if way.kind is WayKind.MOVE_BEFORE else effect


def ending_words(timing: Timing, before: Timing) -> str:
    """When the show would end, and what it would be over or under."""
    words = translate("Fitting", "The show ends at {clock} as before ({over}).")
    if timing.last_end != before.last_end:
        words = translate("Fitting", "The show would end at {clock} ({over}).")
    clock = dates.clock_with_seconds(timing.local(timing.last_end))
    return words.format(clock=clock, over=format_signed(timing.over))


def _clock(row: Row) -> str:
    clock = "" if row.clock is None else dates.clock(row.clock)
    return f"{clock} {row.day:+}" if row.day else clock
