from datetime import UTC, datetime

import pytest

from planner.domain.clock_changes import ClockChange, clock_changes, offset_at


def _seconds(year: int, month: int, day: int, hour: int = 0) -> int:
    return int(datetime(year, month, day, hour, tzinfo=UTC).timestamp())


@pytest.mark.parametrize(
    ("zone_name", "moment", "by"),
    [
        ("America/Los_Angeles", (2026, 3, 8, 10), 3600),
        ("America/Los_Angeles", (2026, 11, 1, 9), -3600),
        ("Europe/Berlin", (2026, 10, 25, 1), -3600),
        ("Australia/Lord_Howe", (2026, 4, 4, 15), -1800),
        ("Pacific/Apia", (2011, 12, 30, 10), 86_400),
    ],
)
def test_a_change_is_found_to_the_second(
    zone_name: str, moment: tuple[int, int, int, int], by: int
) -> None:
    at = _seconds(*moment)
    found = list(clock_changes(zone_name, at - 5 * 86_400, at + 5 * 86_400))
    assert found == [ClockChange(at, by)]
    assert offset_at(zone_name, at) - offset_at(zone_name, at - 1) == by


def test_where_clocks_are_never_changed_there_is_nothing_to_tell() -> None:
    assert list(clock_changes("Asia/Shanghai", _seconds(2026, 1, 1), _seconds(2026, 12, 31))) == []
