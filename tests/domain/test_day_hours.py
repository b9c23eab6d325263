"""One day of the week at a time, without touching the others."""

from datetime import time

import pytest

from planner.domain.day_hours import WHOLE_DAY, hours_on, parse_day_hours, with_hours_on
from planner.domain.errors import InvalidValueError
from planner.domain.typed_hours import parse_open_hours

WEEKDAYS = parse_open_hours("Mon–Fri 09:00–12:00, 13:00–18:00")


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("9-12, 13:00 – 18:00", ((time(9), time(12)), (time(13), time(18)))),
        ("13-18; 9-12", ((time(9), time(12)), (time(13), time(18)))),
        ("22:00–02:00", ((time(22), time(2)),)),
        ("All day", WHOLE_DAY),
        ("00:00–24:00", WHOLE_DAY),
        ("全天", WHOLE_DAY),
        ("off", ()),
        ("  ", ()),
    ],
)
def test_hours_of_a_day_are_read(text: str, hours: object) -> None:
    assert parse_day_hours(text) == hours


@pytest.mark.parametrize("text", ["9", "nine to five", "9-12-15", "25:00-26:00", "9" * 999])
def test_other_texts_are_refused_with_an_example(text: str) -> None:
    with pytest.raises(InvalidValueError, match="like 09:00–12:00"):
        parse_day_hours(text)


def test_a_day_is_changed_and_the_others_stay() -> None:
    later = with_hours_on(WEEKDAYS, 0, parse_day_hours("10-11"))
    assert hours_on(later, 0) == ((time(10), time(11)),)
    assert [hours_on(later, day) for day in range(1, 7)] == [
        hours_on(WEEKDAYS, day) for day in range(1, 7)
    ]


def test_whoever_was_always_there_stays_so_on_the_other_days() -> None:
    week = with_hours_on((), 6, ())
    assert [hours_on(week, day) == WHOLE_DAY for day in range(7)] == [True] * 6 + [False]
    assert with_hours_on(week, 6, WHOLE_DAY) == (), "seven whole days are always"


def test_the_last_day_cannot_be_taken_away() -> None:
    monday = parse_open_hours("Mon 09:00–12:00")
    with pytest.raises(InvalidValueError, match="At least one day"):
        with_hours_on(monday, 0, ())
