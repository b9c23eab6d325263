"""Days as people type them, seen from Sunday 22 November 2026."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.typed_day import plain_text, typed_days

TODAY = date(2026, 11, 22)


def read(text: str, today: date = TODAY) -> list[str]:
    """The days in a text, each with what it could mean instead."""
    return [
        "/".join(str(day) for day in (each.day, *each.others))
        for each in typed_days(plain_text(text), today)
    ]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("today", "2026-11-22"),
        ("Tomorrow", "2026-11-23"),
        ("day after tomorrow", "2026-11-24"),
        ("heute", "2026-11-22"),
        ("übermorgen", "2026-11-24"),
        ("明天", "2026-11-23"),
        ("今晚", "2026-11-22"),
        ("Fri", "2026-11-27"),
        ("friday", "2026-11-27"),
        ("Freitag", "2026-11-27"),
        ("Fr.", "2026-11-27"),
        ("周五", "2026-11-27"),
        ("星期五晚上", "2026-11-27"),
        ("Sunday", "2026-11-22/2026-11-29"),
        ("next Tue", "2026-11-24"),
        ("next Sunday", "2026-11-29"),
        ("下周二", "2026-11-24"),
        ("this Sat", "2026-11-21"),
        ("本周六", "2026-11-21"),
        ("27 Nov", "2026-11-27"),
        ("Nov 27", "2026-11-27"),
        ("November 27th, 2027", "2027-11-27"),
        ("27. November", "2026-11-27"),
        ("3rd of march", "2027-03-03"),
        ("27.11.", "2026-11-27"),
        ("27.11.2027", "2027-11-27"),
        ("27.11.27", "2027-11-27"),
        ("1. 12.", "2026-12-01"),
        ("11/27", "2026-11-27"),
        ("27/11", "2026-11-27"),
        ("11/27/2027", "2027-11-27"),
        ("12/1", "2026-12-01/2027-01-12"),
        ("12/12", "2026-12-12"),
        ("2026-11-27", "2026-11-27"),
        ("2026/11/7", "2026-11-07"),
        ("11月27日", "2026-11-27"),
        ("2027年1月3日", "2027-01-03"),
        ("１１月２７日", "2026-11-27"),
        ("21 Nov", "2027-11-21"),
        ("29 Feb", "2028-02-29"),
        ("Fri 27 Nov", "2026-11-27"),
        ("Fri, 27.11.", "2026-11-27"),
        ("11月27日 周五", "2026-11-27"),
    ],
)
def test_a_day_is_read(text: str, day: str) -> None:
    assert read(text) == [day]


@pytest.mark.parametrize(
    "text",
    ["", "Lumen", "19:00", "7pm", "2h", "16.30", "1.5 h", "sunny", "Monsters", "30 Feb", "32 Nov",
     "13/13", "2026-13-01", "3000-01-01", "27", "half", "Nov 7pm", "market"],
)  # fmt: skip
def test_what_names_no_day_is_none(text: str) -> None:
    assert read(text) == []


def test_next_week_is_doubtful_while_the_day_is_still_to_come_in_this_one() -> None:
    assert read("next Fri", date(2026, 11, 25)) == ["2026-12-04/2026-11-27"]
    assert read("下周五", date(2026, 11, 25)) == ["2026-12-04"]


def test_several_days_stand_in_order_and_a_weekday_is_part_of_its_date() -> None:
    (first, second) = typed_days("tue 1 dec and thu", TODAY)
    assert (first.day, first.weekday, first.weekday_only) == (date(2026, 12, 1), 1, False)
    assert (second.day, second.weekday, second.weekday_only) == (date(2026, 11, 26), 3, True)
    assert (first.start, first.end, second.start) == (0, 9, 14)


def test_a_weekday_that_is_not_that_of_its_date_is_kept() -> None:
    (day,) = typed_days("mon 27 nov", TODAY)
    assert (day.day, day.weekday) == (date(2026, 11, 27), 0)


@given(st.text(), st.dates(date(1970, 1, 1), date(2190, 1, 1)))
def test_any_text_has_days_or_none(text: str, today: date) -> None:
    plain = plain_text(text)
    for day in typed_days(plain, today):
        assert 0 <= day.start < day.end <= len(plain)


@given(st.dates(TODAY, date(2027, 11, 21)))
def test_a_day_without_its_year_is_the_next_one(day: date) -> None:
    for text in (f"{day.day}.{day.month}.", f"{day:%d %b}", f"{day:%B %d}"):
        assert read(text) == [str(day)]
