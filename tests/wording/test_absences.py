"""Absences and hours of a day as people read them."""

from datetime import date, datetime, time

import pytest

from planner.domain.day_hours import WHOLE_DAY
from planner.domain.typed_absence import Absence, parse_absence
from planner.wording.absences import absence_text, day_hours
from planner.wording.language import Language, language_for

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("typed", "english", "chinese"),
    [
        ("24 Dec", "24 Dec 2026", "2026年12月24日"),
        ("24–27 Dec", "24 – 27 Dec 2026", "2026年12月24日 – 12月27日"),
        ("30 Nov – 2 Dec", "30 Nov – 2 Dec 2026", "2026年11月30日 – 12月2日"),
        ("31 Dec – 2 Jan", "31 Dec 2026 – 2 Jan 2027", "2026年12月31日 – 2027年1月2日"),
        ("24 Dec 14:00–18:00", "24 Dec 2026 14:00 – 18:00", "2026年12月24日 14:00 – 18:00"),
    ],
)
def test_an_absence_names_its_year_once(typed: str, english: str, chinese: str) -> None:
    absence = parse_absence(typed, TODAY)
    assert absence_text(Language(), absence) == english
    assert absence_text(language_for("zh_CN"), absence) == chinese
    assert parse_absence(english, TODAY) == absence, "what is read can be typed"


def test_an_absence_over_days_with_clocks_names_both_days() -> None:
    absence = Absence(datetime(2026, 12, 24, 14), datetime(2026, 12, 26, 9, 30))
    shown = absence_text(Language(), absence)
    assert shown == "24 Dec 2026 14:00 – 26 Dec 2026 09:30"
    assert parse_absence(shown, TODAY) == absence


def test_the_hours_of_a_day_are_told_in_words_where_there_are_no_clocks() -> None:
    assert day_hours(Language(), WHOLE_DAY, "off") == "all day"
    assert day_hours(Language(), (), "closed") == "closed"
    assert day_hours(Language(), ((time(9), time(12)), (time(13), time(18))), "off") == (
        "09:00–12:00, 13:00–18:00"
    )
