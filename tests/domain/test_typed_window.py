from datetime import date, datetime

import pytest
from builders import a_show

from planner.domain.errors import InvalidValueError
from planner.domain.typed_window import Window, parse_point, parse_window

TODAY = date(2026, 11, 22)
SHOW = a_show(
    starts_at=datetime(2026, 11, 27, 16), length_minutes=180, timezone="America/Los_Angeles"
)


@pytest.mark.parametrize(
    ("typed", "start", "minutes"),
    [
        ("Fri 27 Nov · 16:00 – 19:00", "2026-11-27T16:00", 180),
        ("Fri 27 Nov · 17:00 – 19:00", "2026-11-27T17:00", 120),
        ("Fri 27 Nov 2026 · 22:00 – 01:00", "2026-11-27T22:00", 180),
        ("Sat 28 Nov", "2026-11-28T16:00", 180),
        ("28 Nov 2027", "2027-11-28T16:00", 180),
        ("tomorrow", "2026-11-23T16:00", 180),
        ("fri", "2026-11-27T16:00", 180),
        ("17:30", "2026-11-27T17:30", 180),
        ("1730", "2026-11-27T17:30", 180),
        ("5.30pm", "2026-11-27T17:30", 180),
        ("00:30 +1", "2026-11-28T00:30", 180),
        ("2h", "2026-11-27T16:00", 120),
        ("Mon 7pm 90 min", "2026-11-23T19:00", 90),
        ("11月28日 晚上8点", "2026-11-28T20:00", 180),
        ("2026-12-04 10:00-12:00", "2026-12-04T10:00", 120),
    ],
)
def test_any_part_of_a_window_may_be_typed_and_the_rest_stays(
    typed: str, start: str, minutes: int
) -> None:
    assert parse_window(typed, SHOW, TODAY) == Window(datetime.fromisoformat(start), minutes)


@pytest.mark.parametrize("typed", ["", "soon", "16:00 or so", "Fri 27 Nov blue", "25:99", "–"])
def test_what_means_nothing_is_refused_with_an_example(typed: str) -> None:
    with pytest.raises(InvalidValueError, match="Fri 27 Nov 16:00"):
        parse_window(typed, SHOW, TODAY)


def test_a_show_of_last_week_stays_there_when_only_its_clock_is_typed_over() -> None:
    past = a_show(starts_at=datetime(2026, 11, 13, 16), timezone="America/Los_Angeles")
    typed = parse_window("Fri 13 Nov · 17:00 – 18:00", past, TODAY)
    assert typed == Window(datetime(2026, 11, 13, 17), 60)
    later = parse_window("Fri 27 Nov", past, TODAY)
    assert later.starts_at == datetime(2026, 11, 27, 16)


def test_an_end_on_the_clock_is_meant_as_the_clock_shows_it_in_a_night_that_changes_it() -> None:
    night = a_show(
        starts_at=datetime(2026, 10, 31, 23), length_minutes=60, timezone="America/Los_Angeles"
    )
    assert parse_window("31 Oct 2026 23:00 – 04:00", night, TODAY).length_minutes == 6 * 60


@pytest.mark.parametrize(
    ("typed", "point"),
    [
        ("Tue 18:00", "2026-11-24T18:00"),
        ("18:00", "2026-11-22T18:00"),
        ("9:00", "2026-11-23T09:00"),
        ("48h", "2026-11-24T14:20"),
        ("28 Nov", "2026-11-28T23:59"),
        ("tomorrow noon", "2026-11-23T12:00"),
    ],
)
def test_a_moment_is_typed_by_day_or_clock_or_from_now_on(typed: str, point: str) -> None:
    assert parse_point(typed, datetime(2026, 11, 22, 14, 20, 30)) == datetime.fromisoformat(point)


@pytest.mark.parametrize("typed", ["", "some day", "25:00", "Tue or Wed"])
def test_a_moment_that_means_nothing_is_refused(typed: str) -> None:
    with pytest.raises(InvalidValueError):
        parse_point(typed, datetime(2026, 11, 22, 14, 20))
