"""Which days a calendar shows: a day, a week from Monday on, or the weeks of a month; no Qt."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from planner.domain.base import EARLIEST_YEAR, LATEST_YEAR
from planner.ui.schedule.calendar_days import WallDay, days_from
from planner.wording import dates, periods
from planner.wording.language import Language

WEEK_DAYS = 7
_MONTHS = 12


class Kind(Enum):
    """How much a calendar shows."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Period:
    """`anchor` is the day, the Monday of the week, or the first of the month."""

    kind: Kind
    anchor: date

    @property
    def first(self) -> date:
        """The first day that is shown: of a month the Monday of the week that it begins in."""
        return _monday(self.anchor) if self.kind is Kind.MONTH else self.anchor

    @property
    def count(self) -> int:
        """How many days are shown: of a month all days of its weeks."""
        if self.kind is not Kind.MONTH:
            return 1 if self.kind is Kind.DAY else WEEK_DAYS
        last = _months_later(self.anchor, 1) - timedelta(days=1)
        return (_monday(last) - self.first).days + WEEK_DAYS

    def holds(self, day: date) -> bool:
        """Whether a day is shown."""
        return self.first <= day < self.first + timedelta(days=self.count)

    def days(self, zone: str) -> tuple[WallDay, ...]:
        """The days that are shown, in a zone."""
        return days_from(self.first, self.count, zone)

    def around(self, day: date) -> "Period":
        """As much, around another day; not beyond the years that a plan may have."""
        if day.year < EARLIEST_YEAR or day.year > LATEST_YEAR:
            return self
        return Period(self.kind, _anchor(self.kind, day))

    def turned(self, pages: int) -> "Period":
        """The same so many days, weeks or months later, or earlier."""
        if self.kind is Kind.MONTH:
            return self.around(_months_later(self.anchor, pages))
        return self.around(self.anchor + timedelta(days=pages * self.count))

    def title(self, language: Language) -> str:
        """What is shown, in words."""
        if self.kind is Kind.DAY:
            return dates.full_day(language, self.anchor)
        words = periods.week if self.kind is Kind.WEEK else periods.month
        return words(language, self.anchor)


def period_around(kind: Kind, day: date) -> Period:
    """The day, week or month that a day is in."""
    return Period(kind, _anchor(kind, day))


def _anchor(kind: Kind, day: date) -> date:
    if kind is Kind.DAY:
        return day
    return _monday(day) if kind is Kind.WEEK else day.replace(day=1)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _months_later(first: date, months: int) -> date:
    year, month = divmod(first.year * _MONTHS + first.month - 1 + months, _MONTHS)
    return date(year, month + 1, 1)
