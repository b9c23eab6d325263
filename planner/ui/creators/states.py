"""How a person's week stands, in a word or two: free, asked, or what troubles it."""

from datetime import UTC, date, datetime
from typing import Final

from planner.domain.findings import Code, Dated, Severity
from planner.domain.zone import to_wall
from planner.ui.creators.lines import CreatorLine
from planner.ui.marking import QT_TRANSLATE_NOOP, translate
from planner.ui.widgets.entry import Cell, Chip, DayBar, Tone
from planner.wording import dates, figures
from planner.wording.findings import finding_sentence
from planner.wording.language import Language

_TROUBLES: Final = {
    Code.CREATOR_OVERLAP: QT_TRANSLATE_NOOP("Creators", "clash {when}"),
    Code.CREATOR_REST: QT_TRANSLATE_NOOP("Creators", "little rest {when}"),
    Code.CREATOR_UNAVAILABLE: QT_TRANSLATE_NOOP("Creators", "off hours {when}"),
    Code.CREATOR_TIME_OFF: QT_TRANSLATE_NOOP("Creators", "away {when}"),
    Code.ROLE_MISMATCH: QT_TRANSLATE_NOOP("Creators", "other role {when}"),
}


def state_cell(language: Language, line: CreatorLine) -> Cell:
    """The worst that is found of the week, else whether the person was asked, is busy or free;
    where a time is asked for, since when they are free then."""
    troubles = line.read.troubles
    if troubles:
        told = [finding_sentence(language, each.finding) for each in troubles]
        more = f" +{len(troubles) - 1}" if len(troubles) > 1 else ""
        error = troubles[0].finding.severity is Severity.ERROR
        chip = Chip(
            _trouble(language, line, troubles[0]) + more, Tone.ON_AIR if error else Tone.CAUTION
        )
        return Cell(said=" ".join(told), chip=chip)
    text, tone = _calm(language, line)
    return Cell(said=text, chip=Chip(text, tone))


def days_cell(language: Language, line: CreatorLine) -> Cell:
    """The seven days as small bars; in words, how long the person is on duty on each."""
    bars: list[DayBar] = []
    told: list[str] = []
    for number, each in enumerate(line.load.days):
        start, length = each.day.start, each.day.end - each.day.start
        taken, shut = (
            tuple(((span.start - start) / length, (span.end - start) / length) for span in spans)
            for spans in (each.busy, each.away)
        )
        bars.append(DayBar(taken, shut))
        busy = sum(span.end - span.start for span in each.busy)
        if busy:
            words = figures.length_in_words(language, busy)
            told.append(f"{dates.weekday_name(language, number)} {words}")
    return Cell(said=", ".join(told) or translate("Creators", "free"), days=tuple(bars))


def _calm(language: Language, line: CreatorLine) -> tuple[str, Tone]:
    if not line.creator.active:
        return translate("Creators", "not active"), Tone.FAINT
    if line.at is not None:
        return _at_that_time(line, line.at)
    if line.load.asked is not None:
        day = _wall(line, line.load.asked)
        words = translate("Creators", "asked {day}")
        return words.format(day=dates.weekday(language, day)), Tone.CAUTION
    if line.load.on_duty:
        return translate("Creators", "all confirmed"), Tone.GOOD
    return translate("Creators", "free"), Tone.QUIET


def _at_that_time(line: CreatorLine, at: int) -> tuple[str, Tone]:
    """Since when somebody is free who is free at an instant: since work on that day, since work on
    an earlier one (and rested), or with none before it in that week."""
    ends = [span.end for day in line.load.days for span in day.busy if span.end <= at]
    if not ends:
        return translate("Creators", "free"), Tone.QUIET
    last = _wall(line, max(ends))
    if last.date() != _wall(line, at).date():
        return translate("Creators", "rested"), Tone.GOOD
    words = translate("Creators", "free from {clock}")
    return words.format(clock=dates.clock(last)), Tone.GOOD


def _trouble(language: Language, line: CreatorLine, dated: Dated) -> str:
    finding = dated.finding
    if finding.code is Code.CREATOR_HOURS:
        worked, limit = (int(finding.values[name] or 0) for name in ("worked", "limit"))
        return translate("Creators", "{day}: {worked} of {limit}").format(
            day=dates.weekday(language, date.fromisoformat(str(finding.values["day"]))),
            worked=figures.length_in_words(language, worked),
            limit=figures.length_in_words(language, limit),
        )
    wall = _wall(line, dated.at)
    when = f"{dates.weekday(language, wall)} {dates.clock(wall)}"
    return translate("Creators", _TROUBLES[finding.code]).format(when=when)


def _wall(line: CreatorLine, instant: int) -> datetime:
    """The wall time in the person's own zone."""
    return to_wall(datetime.fromtimestamp(instant, UTC), line.creator.timezone)
