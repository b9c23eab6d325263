"""Days, hours and dates of a wish as they are typed."""

from datetime import date, time

import pytest

from planner.domain.errors import InvalidValueError
from planner.domain.typed_wishes import parse_dates, parse_days_and_hours

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "weekdays", "hours"),
    [
        ("", set(), None),
        ("Fri–Sun 16:00–23:00", {4, 5, 6}, (time(16), time(23))),
        ("16:00-23:00", set(), (time(16), time(23))),
        ("fri", {4}, None),
        ("Mo, Mi 9-17", {0, 2}, (time(9), time(17))),
        ("mon-fri 10pm-2am", {0, 1, 2, 3, 4}, (time(22), time(2))),
        ("周五 19:00-22:00", {4}, (time(19), time(22))),
    ],
)
def test_days_and_hours_are_understood(
    text: str, weekdays: set[int], hours: tuple[time, time] | None
) -> None:
    assert parse_days_and_hours(text) == (frozenset(weekdays), hours)


@pytest.mark.parametrize("text", ["soon", "Fri 9-17; Sat 10-12", "25:00-26:00"])
def test_what_means_no_days_is_refused(text: str) -> None:
    with pytest.raises(InvalidValueError):
        parse_days_and_hours(text)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("", None, None),
        ("27 Nov – 5 Dec", date(2026, 11, 27), date(2026, 12, 5)),
        ("27-30 nov", date(2026, 11, 27), date(2026, 11, 30)),
        ("tomorrow", date(2026, 11, 23), date(2026, 11, 23)),
        ("2026-12-01 - 2026-12-09", date(2026, 12, 1), date(2026, 12, 9)),
    ],
)
def test_dates_are_understood(text: str, first: date | None, last: date | None) -> None:
    assert parse_dates(text, TODAY) == (first, last)


@pytest.mark.parametrize("text", ["sometime", "2026-12-09 - 2026-12-01", "1 Dec 2 Dec 3 Dec"])
def test_what_means_no_dates_is_refused(text: str) -> None:
    with pytest.raises(InvalidValueError):
        parse_dates(text, TODAY)
