from datetime import date

import pytest

from planner.wording import periods
from planner.wording.language import Language, language_for

ENGLISH = Language()
CHINESE = language_for("zh_CN")


@pytest.mark.parametrize(
    ("monday", "said", "said_in_chinese"),
    [
        (date(2026, 11, 23), "23 – 29 Nov 2026 · week 48", "2026年11月23日 – 29日 · 第48周"),
        (date(2026, 11, 30), "30 Nov – 6 Dec 2026 · week 49", "2026年11月30日 – 12月6日 · 第49周"),
        (
            date(2026, 12, 28),
            "28 Dec 2026 – 3 Jan 2027 · week 53",
            "2026年12月28日 – 2027年1月3日 · 第53周",
        ),
        (date(2027, 1, 4), "4 – 10 Jan 2027 · week 1", "2027年1月4日 – 10日 · 第1周"),
    ],
)
def test_a_week_says_what_its_ends_have_in_common_once_and_its_number(
    monday: date, said: str, said_in_chinese: str
) -> None:
    assert periods.week(ENGLISH, monday) == said
    assert periods.week(CHINESE, monday) == said_in_chinese


def test_a_month_is_said_in_full() -> None:
    assert periods.month(ENGLISH, date(2026, 11, 1)) == "November 2026"
    assert periods.month(CHINESE, date(2026, 11, 1)) == "2026年11月"


def test_a_day_of_a_week_is_said_without_its_month() -> None:
    assert periods.weekday_and_number(ENGLISH, date(2026, 11, 27)) == "Fri 27"
    assert periods.weekday_and_number(CHINESE, date(2026, 11, 27)) == "周五 27日"
