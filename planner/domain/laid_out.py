"""Weekly windows and calendar days of one stretch of time, laid out once for all who share them."""

from collections.abc import Sequence
from datetime import date

from planner.domain.intervals import Span, gaps
from planner.domain.studio import WeeklyWindow
from planner.domain.weekly import split_by_day, weekly_spans

Windows = tuple[tuple[int, object, object], ...]


class LaidOut:
    """A stretch of time; hundreds of people with the same hours make it work only once."""

    def __init__(self, within: Span) -> None:
        self.within = within
        self._closed: dict[tuple[Windows, str], tuple[Span, ...]] = {}
        self._days: dict[str, tuple[tuple[date, Span], ...]] = {}

    def closed(self, windows: Sequence[WeeklyWindow], zone_name: str) -> tuple[Span, ...]:
        """What lies outside weekly windows in a zone; nothing where there are none."""
        if not windows:
            return ()
        key = tuple((each.weekday, each.start, each.end) for each in windows), zone_name
        if key not in self._closed:
            opened = weekly_spans(windows, zone_name, self.within)
            self._closed[key] = gaps(opened, self.within)
        return self._closed[key]

    def days(self, zone_name: str) -> tuple[tuple[date, Span], ...]:
        """The days of a zone's calendar, in order."""
        if zone_name not in self._days:
            self._days[zone_name] = tuple(split_by_day(self.within, zone_name))
        return self._days[zone_name]
