from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.errors import InvalidValueError
from planner.domain.studio import WeeklyWindow
from planner.domain.typed_hours import parse_open_hours
from planner.wording.language import CODES, language_for
from planner.wording.week import open_hours


def window(weekday: int, start: int, end: int) -> WeeklyWindow:
    return WeeklyWindow(weekday=weekday, start=time(start), end=time(end % 24))


@pytest.mark.parametrize(
    ("text", "windows"),
    [
        ("", []),
        ("always", []),
        ("Mon 9-17", [(0, 9, 17)]),
        ("mon–tue 09:00–22:00", [(0, 9, 22), (1, 9, 22)]),
        ("Sat, Sun 10:00-18:00", [(5, 10, 18), (6, 10, 18)]),
        ("Mon 9-12, 13-17", [(0, 9, 12), (0, 13, 17)]),
        ("Fri 20:00-2:00; Mon 9am-5pm", [(0, 9, 17), (4, 20, 2)]),
        ("Sun-Mon 8-24:00", [(0, 8, 0), (6, 8, 0)]),
        ("Montag–Dienstag 9–18", [(0, 9, 18), (1, 9, 18)]),
        (
            "周一–周二 09:00–18:00；周六、周日 10:00–12:00",
            [(0, 9, 18), (1, 9, 18), (5, 10, 12), (6, 10, 12)],
        ),
    ],
)
def test_hours_are_read_as_people_write_them(
    text: str, windows: list[tuple[int, int, int]]
) -> None:
    assert parse_open_hours(text) == tuple(window(*each) for each in windows)


def test_every_day_is_seven_days() -> None:
    assert [each.weekday for each in parse_open_hours("daily 8-20")] == list(range(7))


@pytest.mark.parametrize(
    "text", ["9-17", "Mon", "Someday 9-17", "Mon 9", "Mon 9-10-11", "Mon 25-26", "Mon-Tue-Wed 9-17"]
)
def test_what_says_no_days_or_hours_is_refused_with_words(text: str) -> None:
    with pytest.raises(InvalidValueError, match="Type it like"):
        parse_open_hours(text)


CLOCKS = st.builds(time, st.integers(0, 23), st.integers(0, 59))
WINDOWS = st.builds(WeeklyWindow, weekday=st.integers(0, 6), start=CLOCKS, end=CLOCKS)


@given(st.sets(WINDOWS, max_size=12), st.sampled_from(CODES))
def test_hours_in_words_are_read_back_as_they_were(windows: set[WeeklyWindow], code: str) -> None:
    ordered = tuple(sorted(windows, key=lambda each: (each.weekday, each.start, each.end)))
    assert parse_open_hours(open_hours(language_for(code), ordered)) == ordered


@pytest.mark.parametrize("text", ["Mo-Fr 9:00-22:00", "Mo.–Fr. 9:00-22:00", "mon.-fr 9:00-22:00"])
def test_days_may_be_two_letters_as_on_a_door(text: str) -> None:
    assert parse_open_hours(text) == parse_open_hours("Mon–Fri 09:00–22:00")
