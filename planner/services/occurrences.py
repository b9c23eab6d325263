"""When a series falls: its rule expanded on local wall time, bounded in time and in steps.

The only place that knows python-dateutil. It repeats whole days; what repeats within a day is
counted here, because dateutil may then search for hours.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Final, Literal

from dateutil import rrule

from planner.domain.base import LATEST_YEAR
from planner.domain.errors import InvalidValueError
from planner.domain.rule import WITHIN_A_DAY, Frequency, Rule, RuleDay, parse_rule
from planner.domain.show import Series
from planner.domain.zone import Shift, shift_at, to_instant

MOST_STEPS: Final = 40_000
"""How many repetitions are looked at before a rule is refused: a daily one fills a century."""

LATEST: Final = datetime(LATEST_YEAR + 1, 1, 1)

# The calendar, weekdays and all, repeats every 400 years. dateutil goes on to the year 9999 where
# a rule falls on no day at all; in the last cycle before that it is there after 400 years.
_LATE: Final = timedelta(days=19 * 146_097)

_FREQUENCIES: Final[dict[Frequency, Literal[0, 1, 2, 3]]] = {
    Frequency.YEARLY: rrule.YEARLY,
    Frequency.MONTHLY: rrule.MONTHLY,
    Frequency.WEEKLY: rrule.WEEKLY,
    Frequency.DAILY: rrule.DAILY,
}
_UNIT_SECONDS: Final = {Frequency.HOURLY: 3600, Frequency.MINUTELY: 60, Frequency.SECONDLY: 1}


def occurrences(
    series: Series, *, since: datetime | None = None, before: datetime = LATEST
) -> Iterator[datetime]:
    """The wall times at which a series falls, in order, from `since` up to but not at `before`.

    As in RFC 5545: a wall time that a clock change skips is no occurrence and does not count, one
    that it doubles comes once; an exdate counts but does not happen. The start of the series is
    an occurrence only where the rule says so. Raises InvalidValueError for a rule that cannot be
    read, or while reading from one that repeats more often than MOST_STEPS.
    """
    excluded = frozenset(series.exdates)
    for wall in undisturbed(series, since=since, before=before):
        if wall not in excluded:
            yield wall


def undisturbed(
    series: Series, *, since: datetime | None = None, before: datetime = LATEST
) -> Iterator[datetime]:
    """The same with those that are taken out by an exdate."""
    return (wall for wall, skipped in _marked(series, since, before) if not skipped)


def skipped_by_clocks(
    series: Series, *, since: datetime | None = None, before: datetime = LATEST
) -> Iterator[datetime]:
    """The wall times that a rule names but that a clock change skips, so that nothing happens."""
    return (wall for wall, skipped in _marked(series, since, before) if skipped)


def _marked(
    series: Series, since: datetime | None, before: datetime
) -> Iterator[tuple[datetime, bool]]:
    """The wall times of a series, each with whether a clock change skips it."""
    rule, zone = parse_rule(series.rrule), series.timezone
    needed = None if rule.count else since
    count = 0
    for wall in _walls(rule, series.starts_at, needed, min(before, LATEST)):
        skipped = shift_at(wall, zone) is Shift.GAP
        count += not skipped
        if _is_over(rule, count, wall, zone, skipped=skipped):
            return
        if since is None or wall >= since:
            yield wall, skipped


def _is_over(rule: Rule, count: int, wall: datetime, zone: str, *, skipped: bool) -> bool:
    if rule.count is not None and count > rule.count:
        return True
    if rule.until is None:
        return False
    if rule.until.tzinfo is None:
        return wall > rule.until
    # A skipped wall time stands for an instant after those of the wall times that follow it.
    return not skipped and to_instant(wall, zone) > rule.until.astimezone(UTC)


def _walls(
    rule: Rule, start: datetime, since: datetime | None, before: datetime
) -> Iterator[datetime]:
    """All naive wall times of a rule from `start` on; those before `since` may be left out."""
    within_a_day = rule.frequency in WITHIN_A_DAY
    steps = _within_days(rule, start, since, before) if within_a_day else _days(rule, start, before)
    for step, walls in enumerate(steps):
        if step >= MOST_STEPS:
            raise InvalidValueError(
                "This rule repeats too often to be planned. Let it end earlier, or repeat in a "
                "longer unit, such as FREQ=DAILY."
            )
        for wall in walls:
            if wall >= before:
                return
            if wall >= start:
                yield wall


def _days(rule: Rule, start: datetime, before: datetime) -> Iterator[tuple[datetime, ...]]:
    """The repetitions of a rule in days or longer, one by one; some may lie before `start`."""
    rule = _with_what_start_says(rule, start)
    first = start
    if rule.frequency is Frequency.WEEKLY and rule.set_places:
        # The places are counted in the whole week, of which dateutil would see the rest only.
        first -= timedelta(days=(start.weekday() - rule.week_start) % 7)
    found = rrule.rrule(
        _FREQUENCIES[rule.frequency],
        dtstart=first + _LATE,
        until=before + _LATE,
        interval=rule.interval,
        wkst=rule.week_start,
        bysetpos=rule.set_places or None,
        bymonth=rule.months or None,
        bymonthday=rule.month_days or None,
        byyearday=rule.year_days or None,
        byweekno=rule.weeks or None,
        byweekday=_weekdays(rule) or None,
        byhour=rule.hours or None,
        byminute=rule.minutes or None,
        bysecond=rule.seconds or None,
    )
    return ((wall - _LATE,) for wall in found)


def _with_what_start_says(rule: Rule, start: datetime) -> Rule:
    """The rule with the weekday of the start where RFC 5545 takes it from there.

    dateutil would take every day of a numbered week.
    """
    named = rule.days or rule.month_days or rule.year_days
    if not named and (rule.weeks or rule.frequency is Frequency.WEEKLY):
        return replace(rule, days=(RuleDay(0, start.weekday()),))
    return rule


def _weekdays(rule: Rule) -> list[rrule.weekday]:
    """The weekdays for dateutil, which cannot have “each Monday” beside “the 2nd Tuesday”."""
    if not any(day.place for day in rule.days):
        return [rrule.weekday(day.weekday) for day in rule.days]
    places = range(1, 54 if rule.frequency is Frequency.YEARLY and not rule.months else 6)
    return [
        rrule.weekday(day.weekday, place)
        for day in rule.days
        for place in ([day.place] if day.place else places)
    ]


def _within_days(
    rule: Rule, start: datetime, since: datetime | None, before: datetime
) -> Iterator[Iterable[datetime]]:
    """The repetitions of a rule in hours or shorter: the times in each, some before `start`."""
    origin, earliest = _floored(rule, start), _floored(rule, max(start, since or start))
    stepping = timedelta(seconds=_UNIT_SECONDS[rule.frequency] * rule.interval)
    day_rule = Rule(
        Frequency.DAILY,
        months=rule.months,
        year_days=rule.year_days,
        month_days=rule.month_days,
        days=rule.days,
        hours=(0,),
        minutes=(0,),
        seconds=(0,),
    )
    for (day,) in _days(day_rule, datetime.combine(earliest, time()), before):
        yield ()  # a day is a step too
        begin = max(day, earliest)
        begin += (origin - begin) % stepping
        while begin < day + timedelta(days=1):
            yield _times(rule, start, begin)
            begin += stepping


def _times(rule: Rule, start: datetime, begin: datetime) -> list[datetime]:
    """The wall times of one hour, minute or second, which begins at `begin`."""
    if rule.hours and begin.hour not in rule.hours:
        return []
    minutes, seconds = [begin.minute], [begin.second]
    if rule.frequency is Frequency.HOURLY:
        minutes = list(rule.minutes or (start.minute,))
    elif rule.minutes and begin.minute not in rule.minutes:
        return []
    if rule.frequency is not Frequency.SECONDLY:
        seconds = list(rule.seconds or (start.second,))
    elif rule.seconds and begin.second not in rule.seconds:
        return []
    times = [begin.replace(minute=each, second=second) for each in minutes for second in seconds]
    if not rule.set_places:
        return times
    places = {place if place > 0 else len(times) + place + 1 for place in rule.set_places}
    return [wall for place, wall in enumerate(times, start=1) if place in places]


def _floored(rule: Rule, start: datetime) -> datetime:
    """When the hour, minute or second of the start begins."""
    if rule.frequency is Frequency.SECONDLY:
        return start
    return start.replace(second=0, minute=0 if rule.frequency is Frequency.HOURLY else start.minute)
