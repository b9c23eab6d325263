"""From when to when, as people write it."""

from datetime import date, datetime

import pytest

from planner.domain.errors import InvalidValueError
from planner.domain.typed_absence import Absence, parse_absence, typed_absence

TODAY = date(2026, 11, 22)


def days(first: date, after: date) -> Absence:
    return Absence(
        datetime(first.year, first.month, first.day), datetime(after.year, after.month, after.day)
    )


@pytest.mark.parametrize(
    ("text", "first", "after"),
    [
        ("24 Dec", date(2026, 12, 24), date(2026, 12, 25)),
        ("24–27 Dec", date(2026, 12, 24), date(2026, 12, 28)),
        ("24 - 27 december", date(2026, 12, 24), date(2026, 12, 28)),
        ("24 Dec – 3 Jan", date(2026, 12, 24), date(2027, 1, 4)),
        ("2026-12-24 – 2026-12-27", date(2026, 12, 24), date(2026, 12, 28)),
        ("2026-12-24 to 2026-12-27", date(2026, 12, 24), date(2026, 12, 28)),
        ("24.12. – 27.12.2026", date(2026, 12, 24), date(2026, 12, 28)),
        ("24.12. bis 27.12.", date(2026, 12, 24), date(2026, 12, 28)),
        ("12月24日至12月27日", date(2026, 12, 24), date(2026, 12, 28)),
        ("tomorrow", date(2026, 11, 23), date(2026, 11, 24)),
        ("31 Dec - 2 Jan", date(2026, 12, 31), date(2027, 1, 3)),
    ],
)
def test_days_are_whole_from_the_first_to_the_last(text: str, first: date, after: date) -> None:
    read = parse_absence(text, TODAY)
    assert read == days(first, after)
    assert parse_absence(typed_absence(read), TODAY) == read


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("24 Dec 14:00–18:00", datetime(2026, 12, 24, 14), datetime(2026, 12, 24, 18)),
        ("24 Dec 2pm – 6 pm", datetime(2026, 12, 24, 14), datetime(2026, 12, 24, 18)),
        ("24 Dec 22:00 – 2:00", datetime(2026, 12, 24, 22), datetime(2026, 12, 25, 2)),
        ("24 Dec 14:00 – 26 Dec 9:30", datetime(2026, 12, 24, 14), datetime(2026, 12, 26, 9, 30)),
        ("heute 14:00 bis 18:00", datetime(2026, 11, 22, 14), datetime(2026, 11, 22, 18)),
    ],
)
def test_clocks_say_when_on_these_days(text: str, start: datetime, end: datetime) -> None:
    read = parse_absence(text, TODAY)
    assert read == Absence(start, end)
    assert parse_absence(typed_absence(read), TODAY) == read


@pytest.mark.parametrize(
    "text",
    ["", "soon", "24 Dec 14:00", "24 Dec sick", "1 Dec, 2 Dec, 3 Dec", "99–27 Dec", "x" * 500],
)
def test_what_does_not_say_from_when_to_when_is_refused(text: str) -> None:
    with pytest.raises(InvalidValueError, match="from when to when"):
        parse_absence(text, TODAY)


@pytest.mark.parametrize("text", ["27–24 Dec", "2026-12-27 – 2026-12-24"])
def test_an_end_before_the_start_is_refused(text: str) -> None:
    with pytest.raises(InvalidValueError, match="first day first"):
        parse_absence(text, TODAY)
