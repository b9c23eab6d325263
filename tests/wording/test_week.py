from datetime import date, time

import pytest

from planner.domain.studio import WeeklyWindow
from planner.domain.typed_pay import Pay
from planner.wording import week
from planner.wording.language import CHINESE, Language, language_for

WINDOWS = (
    *(WeeklyWindow(weekday=day, start=time(9), end=time(22)) for day in range(5)),
    *(WeeklyWindow(weekday=day, start=time(10), end=time(0)) for day in (5, 6)),
)


def test_open_hours_put_days_of_the_same_hours_together() -> None:
    words = week.open_hours(Language(), WINDOWS)
    assert words == "Mon–Fri 09:00–22:00; Sat, Sun 10:00–00:00"
    assert week.open_hours(Language(), ()) == "always"


def test_open_hours_are_named_in_chinese() -> None:
    words = week.open_hours(language_for(CHINESE), WINDOWS)
    assert words == "周一–周五 09:00–22:00; 周六, 周日 10:00–00:00"
    assert week.open_hours(language_for(CHINESE), ()) == "全天"


def test_pay_names_each_kind() -> None:
    pay = Pay(6500, 30050, 0.03)
    assert week.pay_text(Language(), pay, "USD") == "$65/h + $300.50 a show + 3%"
    assert week.pay_text(language_for(CHINESE), pay, "USD") == "US$65/小时 + 每场 US$300.50 + 3%"
    assert week.pay_text(Language(), Pay(), "USD") == ""


@pytest.mark.parametrize(
    ("seconds", "words"), [(0, "0 h"), (45_000, "12.5 h"), (50_400, "14.0 h"), (179, "0.0 h")]
)
def test_hours_have_one_decimal(seconds: int, words: str) -> None:
    assert week.hours(Language(), seconds) == words


def test_a_week_is_named_by_its_first_and_last_day() -> None:
    days = week.days(Language(), date(2026, 11, 23), date(2026, 11, 29))
    assert days == "Mon 23 Nov – Sun 29 Nov"
