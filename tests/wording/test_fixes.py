"""The buttons that solve a finding say so in a few words, in both languages."""

from datetime import datetime
from string import Formatter

import pytest

from planner.wording.fixes import CONTEXT, Way, fix_label, time_label
from planner.wording.language import Language, language_for

ENGLISH, CHINESE = Language(), language_for("zh_CN")


@pytest.mark.parametrize("way", Way)
def test_every_button_is_translated_with_the_same_values(way: Way) -> None:
    translated = CHINESE.translations[CONTEXT, way.value]
    assert _names(translated) == _names(way.value)


def test_no_two_ways_say_the_same() -> None:
    assert len({way.value for way in Way}) == len(Way)


def test_long_names_are_shortened_and_stay_on_one_line() -> None:
    said = fix_label(ENGLISH, Way.RELEASE, show="A very\nlong title of a show that goes on")
    assert said == "Release A very long title of a…"


def test_braces_in_a_name_are_only_text() -> None:
    assert fix_label(ENGLISH, Way.SWAP, creator="{x}") == "Swap with {x}"


@pytest.mark.parametrize(
    ("wall", "english", "chinese"),
    [
        (datetime(2026, 11, 27, 19, 30), "19:30", "19:30"),
        (datetime(2026, 11, 28, 9), "Sat 28 Nov 09:00", "11月28日 周六 09:00"),
    ],
)
def test_the_day_is_said_only_where_it_is_another(
    wall: datetime, english: str, chinese: str
) -> None:
    beside = datetime(2026, 11, 27, 18)
    assert time_label(ENGLISH, wall, beside=beside) == english
    assert time_label(CHINESE, wall, beside=beside) == chinese


def _names(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name}
