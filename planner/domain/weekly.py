"""Weekly windows and local days as spans: opening hours, availability, hours a day.

They are laid out on naive local time first and get their zone then, so that a studio opens at
ten on both sides of a clock change, and a night with one lasts as long as it really does.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta

from planner.domain.intervals import Span, intersection, union
from planner.domain.spans import wall_instant, wall_span
from planner.domain.studio import WeeklyWindow
from planner.domain.zone import to_wall

_DAY = timedelta(days=1)
# A window is at most a day long and begins on its date; a clock change moves it by a day at most.
_DAYS_BEFORE, _DAYS_AFTER = 2, 1


def weekly_spans(windows: Sequence[WeeklyWindow], zone_name: str, within: Span) -> tuple[Span, ...]:
    """When weekly windows are open within a span, as spans in order; no windows mean always.

    Windows that touch or overlap become one span. A bound that a clock change doubles is its
    first, one that it skips is an hour on (fold=0), so a window inside the skipped hour is empty.
    """
    if not windows:
        return union((within,))
    days = _dates(within, zone_name)
    opened = (
        wall_span(datetime.combine(day, each.start), _close(day, each), zone_name)
        for day in days
        for each in windows
        if each.weekday == day.weekday()
    )
    return intersection((within,), opened)


def split_by_day(span: Span, zone_name: str) -> Iterator[tuple[date, Span]]:
    """The parts of a span on each day that a calendar in the zone shows, in order.

    The parts add up to the span: a day on which clocks change has 23 or 25 hours.
    """
    # The day before too: clocks that go back over midnight show one date twice.
    day = _date(span.start, zone_name) - _DAY
    start = wall_instant(_midnight(day), zone_name)
    while start < span.end:
        end = wall_instant(_midnight(day + _DAY), zone_name)
        part = Span(max(start, span.start), min(end, span.end))
        if part.start < part.end:
            yield day, part
        start, day = end, day + _DAY


def whole_days(span: Span, zone_name: str) -> Span:
    """The local days that a span touches, from the first midnight to the last."""
    days = [day for day, _ in split_by_day(span, zone_name)]
    if not days:
        return span
    return wall_span(_midnight(days[0]), _midnight(days[-1] + _DAY), zone_name)


def _dates(within: Span, zone_name: str) -> Iterable[date]:
    """The dates on which a window can begin that reaches into the span."""
    first = _date(within.start, zone_name) - _DAYS_BEFORE * _DAY
    last = _date(within.end, zone_name) + _DAYS_AFTER * _DAY
    return (first + number * _DAY for number in range((last - first).days + 1))


def _close(day: date, window: WeeklyWindow) -> datetime:
    """When a window that begins on a day ends; at or before its start is on the next day."""
    return datetime.combine(day if window.end > window.start else day + _DAY, window.end)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time())


def _date(moment: int, zone_name: str) -> date:
    return to_wall(datetime.fromtimestamp(moment, tz=UTC), zone_name).date()
