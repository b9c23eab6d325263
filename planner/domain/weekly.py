"""Weekly windows and local days as spans: opening hours, availability, hours a day.

They are laid out on naive local time first and get their zone then, so that a studio opens at
ten on both sides of a clock change, and a night with one lasts as long as it really does.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Final

from planner.domain.intervals import Span, gaps, intersection, union
from planner.domain.spans import wall_instant, wall_span
from planner.domain.studio import WeeklyWindow
from planner.domain.zone import zone

_DAY: Final = timedelta(days=1)
# A window is at most a day long and begins on its date; a clock change moves it by a day at most.
_DAYS_BEFORE: Final = 2
_DAYS_AFTER: Final = 1
# Who asks about one booking of a studio asks about the next one of the same week.
_REMEMBERED: Final = 10_000


def weekly_spans(windows: Sequence[WeeklyWindow], zone_name: str, within: Span) -> tuple[Span, ...]:
    """When weekly windows are open within a span, as spans in order; no windows mean always.

    Windows that touch or overlap become one span. A bound that a clock change doubles is its
    first, one that it skips is an hour on (fold=0), so a window inside the skipped hour is empty.
    """
    if not windows:
        return union((within,))
    return intersection((within,), _openings(windows, zone_name, within))


def shut_spans(windows: Sequence[WeeklyWindow], zone_name: str, within: Span) -> tuple[Span, ...]:
    """When weekly windows are not open within a span, as spans in order; no windows: never."""
    if not windows:
        return ()
    opened = _openings(windows, zone_name, within)
    if any(each.start <= within.start and within.end <= each.end for each in opened):
        return ()
    return gaps(opened, within)


def split_by_day(span: Span, zone_name: str) -> Iterator[tuple[date, Span]]:
    """The parts of a span on each day that a calendar in the zone shows, in order.

    The parts add up to the span: a day on which clocks change has 23 or 25 hours.
    """
    # The day before too: clocks that go back over midnight show one date twice.
    day = _date(span.start, zone_name) - _DAY
    start = _midnight(day, zone_name)
    while start < span.end:
        end = _midnight(day + _DAY, zone_name)
        part = Span(max(start, span.start), min(end, span.end))
        if part.start < part.end:
            yield day, part
        start, day = end, day + _DAY


def whole_days(span: Span, zone_name: str) -> Span:
    """The local days that a span touches, from the first midnight to the last."""
    days = [day for day, _ in split_by_day(span, zone_name)]
    if not days:
        return span
    return Span(_midnight(days[0], zone_name), _midnight(days[-1] + _DAY, zone_name))


def _openings(windows: Sequence[WeeklyWindow], zone_name: str, within: Span) -> list[Span]:
    """The whole windows that may reach into a span, and some that do not."""
    return [
        _opened(day, each.start, each.end, zone_name)
        for day in _dates(within, zone_name)
        for each in windows
        if each.weekday == day.weekday()
    ]


def _dates(within: Span, zone_name: str) -> Iterable[date]:
    """The dates on which a window can begin that reaches into the span."""
    first = _date(within.start, zone_name) - _DAYS_BEFORE * _DAY
    last = _date(within.end, zone_name) + _DAYS_AFTER * _DAY
    return (first + number * _DAY for number in range((last - first).days + 1))


@lru_cache(maxsize=_REMEMBERED)
def _opened(day: date, start: time, end: time, zone_name: str) -> Span:
    """A window that begins on a day; one that ends at or before its start does so the day after."""
    closes = day if end > start else day + _DAY
    return wall_span(datetime.combine(day, start), datetime.combine(closes, end), zone_name)


@lru_cache(maxsize=_REMEMBERED)
def _midnight(day: date, zone_name: str) -> int:
    return wall_instant(datetime.combine(day, time()), zone_name)


def _date(moment: int, zone_name: str) -> date:
    return datetime.fromtimestamp(moment, tz=zone(zone_name)).date()
