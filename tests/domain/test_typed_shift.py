from datetime import datetime

import pytest
from builders import a_show, an_assignment

from planner.domain.errors import InvalidValueError
from planner.domain.typed_shift import parse_moment, parse_shift, typed_moment, typed_shift

ZONE = "America/Los_Angeles"
DAY = a_show(starts_at=datetime(2026, 11, 27, 16), length_minutes=180, timezone=ZONE)
NIGHT = a_show(starts_at=datetime(2026, 11, 27, 22), length_minutes=240, timezone=ZONE)
LONG = a_show(starts_at=datetime(2026, 11, 27, 16), length_minutes=48 * 60, timezone=ZONE)


@pytest.mark.parametrize(
    ("typed", "shift"),
    [
        ("", None),
        ("16:00 – 17:30", (0, 90)),
        ("4pm-5:30pm", (0, 90)),
        ("1530 to 1700", (-30, 60)),
        ("17:30", (90, 180)),
        ("– 17:30", (0, 90)),
        ("18:00-20:00", (120, 240)),
    ],
)
def test_a_shift_is_typed_by_the_clock(typed: str, shift: tuple[int, int] | None) -> None:
    assert parse_shift(typed, DAY) == shift


@pytest.mark.parametrize(
    ("typed", "shift"),
    [("22:00-00:30", (0, 150)), ("00:30 – 02:00", (150, 240)), ("21:30 – 23:00", (-30, 60))],
)
def test_the_day_is_meant_on_which_the_clock_is_nearest(typed: str, shift: tuple[int, int]) -> None:
    assert parse_shift(typed, NIGHT) == shift


@pytest.mark.parametrize(
    "typed", ["soon", "17:30 – 17:30 +0", "–", "17:00 – late", "18:00 - 1 - 2"]
)
def test_what_is_no_shift_is_refused(typed: str) -> None:
    with pytest.raises(InvalidValueError):
        parse_shift(typed, DAY)


@pytest.mark.parametrize("show", [DAY, NIGHT, LONG])
def test_every_shift_that_is_shown_is_read_back_as_it_was(show: object) -> None:
    kept = a_show(**vars(show))
    for start in range(-600, kept.length_minutes + 600, 150):
        for length in (15, 90, 300, 1500):
            assigned = an_assignment(shift_start=start, shift_end=start + length)
            assert parse_shift(typed_shift(assigned, kept), kept) == (start, start + length)


def test_a_moment_is_read_back_too_and_lies_on_the_day_of_the_show() -> None:
    assert parse_moment("17:30", DAY) == 90
    assert parse_moment("01:00", NIGHT) == 180
    assert parse_moment("01:00 +2", LONG) == (9 + 24) * 60
    for minute in range(-300, LONG.length_minutes + 300, 45):
        assert parse_moment(typed_moment(minute, LONG), LONG) == minute
