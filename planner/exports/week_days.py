"""The days of a week schedule: each with what begins on it, also those with nothing."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final, NamedTuple

from planner.domain.intervals import Span
from planner.domain.spans import wall_instant
from planner.domain.timing import EPOCH
from planner.domain.week_sheets import days_from
from planner.domain.zone import zone
from planner.exports import week_words as words
from planner.exports.canvas import Align
from planner.exports.ink import GREY, SHADE
from planner.exports.sheet_view import SheetView
from planner.exports.sheet_words import joined
from planner.exports.spans import Span as Text
from planner.exports.spans import plain
from planner.exports.table_pdf import Cell, Column, TableRow
from planner.exports.week_words import WeekWord
from planner.wording import dates

_DAY: Final = timedelta(days=1)
COLUMNS: Final = 5


class Entry(NamedTuple):
    """Something in a week: when it is, and the cells of its row."""

    span: Span
    cells: tuple[Cell | None, ...]


class Absence(NamedTuple):
    """A time with nothing in it, and what is said of it between its hours."""

    span: Span
    reason: str
    away: bool


@dataclass(frozen=True, slots=True)
class WeekView:
    """A week as it is printed, on the clock of a zone."""

    view: SheetView
    first: date
    zone_name: str

    def local(self, instant: int, zone_name: str | None = None) -> datetime:
        """An instant in the week's zone, or in another one."""
        moment = datetime.fromtimestamp(instant, EPOCH.tzinfo)
        return moment.astimezone(zone(zone_name or self.zone_name))

    def hours(self, span: Span, day: date) -> str:
        """`16:00 – 19:00`; a start on another day than `day`, and an end on another day than the
        start, have their weekday."""
        return self._from_to(span, self.midnight(day), self.zone_name)

    def hours_in(self, span: Span, zone_name: str) -> str:
        """The same on another clock; days are told where they are not those of the week's clock."""
        return self._from_to(span, self.local(span.start), zone_name)

    def midnight(self, day: date) -> datetime:
        """Where a day of the week begins."""
        return _midnight(day).replace(tzinfo=zone(self.zone_name))

    def begins(self, span: Span) -> date:
        """The day of the week on which a span is listed: what began before it, on the first."""
        return max(self.first, self.local(span.start).date())

    def text(self, text: str, *, strong: bool = False) -> tuple[Text, ...]:
        """A band of a cell."""
        return (self.view.text(text, strong=strong),)

    def second(self, *texts: str) -> tuple[tuple[Text, ...], ...]:
        """Smaller bands under the first one, for the texts that there are."""
        return tuple((plain(each, self.view.second, color=GREY),) for each in texts if each)

    def _from_to(self, span: Span, since: datetime, zone_name: str) -> str:
        start, end = (self.local(each, zone_name) for each in span)
        first = dates.clock_after(self.view.language, start, since)
        return f"{first} – {dates.clock_after(self.view.language, end, start)}"


def column(name: str, *, most: float, share: float = 0.0, right: bool = False) -> Column:
    """A column; figures stand at the right and give way last."""
    return Column(name, Align.RIGHT if right else Align.LEFT, most, share, firm=right)


def day_rows(
    week: WeekView, entries: Sequence[Entry], absences: Iterable[Absence], *, nothing: WeekWord
) -> Iterator[TableRow]:
    """Each day as a line of its own, with when nothing can be, and its entries under it."""
    absent = list(absences)
    for day in days_from(week.first):
        own = [each for each in entries if week.begins(each.span) == day]
        yield _day(week, day, absent, nothing=None if own else nothing)
        yield from (TableRow(each.cells) for each in own)


def _day(
    week: WeekView, day: date, absences: Sequence[Absence], *, nothing: WeekWord | None
) -> TableRow:
    language, view = week.view.language, week.view
    within = Span(*(wall_instant(_midnight(each), week.zone_name) for each in (day, day + _DAY)))
    said = [
        (words.away_text if each.away else words.closed_text)(
            language, week.hours(each.span, day), each.reason
        )
        for each in absences
        if each.span.start < within.end and each.span.end > within.start
    ]
    if nothing is not None:
        said.insert(0, words.said(language, nothing))
    spans = [view.text(dates.full_day(language, day), strong=True)]
    if said:
        spans.append(view.text(joined(said), color=GREY))
    across = Cell((tuple(spans),))
    shade = SHADE if nothing is None else None
    return TableRow((None,) * COLUMNS, across, shade=shade, keeps_with_next=nothing is None)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time())
