"""Wall times and instants, and the hours that a clock change skips or doubles."""

import zoneinfo
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from builders import a_show
from hypothesis import given
from hypothesis import strategies as st
from plans import ZONES, moment

from planner.domain.errors import InvalidValueError
from planner.domain.zone import Shift, shift_at, to_instant, to_wall, zone

LOS_ANGELES = "America/Los_Angeles"


@pytest.mark.parametrize(
    ("wall", "zone_name", "instant"),
    [
        pytest.param("2026-11-27T16:00", LOS_ANGELES, "2026-11-28T00:00", id="winter"),
        pytest.param("2026-07-01T16:00", LOS_ANGELES, "2026-07-01T23:00", id="summer"),
        pytest.param("2026-11-01T01:30", LOS_ANGELES, "2026-11-01T08:30", id="doubled: the first"),
        pytest.param("2026-11-01T02:00", LOS_ANGELES, "2026-11-01T10:00", id="after the doubled"),
        pytest.param("2026-03-08T02:30", LOS_ANGELES, "2026-03-08T10:30", id="skipped: an hour on"),
        pytest.param("2026-03-08T03:30", LOS_ANGELES, "2026-03-08T10:30", id="after the skipped"),
        pytest.param("2026-03-29T02:30", "Europe/Berlin", "2026-03-29T01:30", id="Berlin skips"),
        pytest.param("2026-11-27T16:00", "Asia/Kathmandu", "2026-11-27T10:15", id="Kathmandu"),
        pytest.param("2026-11-27T16:00", "UTC", "2026-11-27T16:00", id="UTC"),
        pytest.param("2011-12-30T12:00", "Pacific/Apia", "2011-12-30T22:00", id="a skipped day"),
    ],
)
def test_a_wall_time_is_an_instant(wall: str, zone_name: str, instant: str) -> None:
    expected = datetime.fromisoformat(instant).replace(tzinfo=UTC)
    assert to_instant(datetime.fromisoformat(wall), zone_name) == expected


def test_the_second_of_two_equal_wall_times_is_never_meant() -> None:
    wall = datetime(2026, 11, 1, 1, 30, fold=1)
    assert to_instant(wall, LOS_ANGELES) == datetime(2026, 11, 1, 8, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("wall", "zone_name", "shift"),
    [
        pytest.param("2026-03-08T01:59:59", LOS_ANGELES, Shift.NONE, id="before the gap"),
        pytest.param("2026-03-08T02:00", LOS_ANGELES, Shift.GAP, id="the gap begins"),
        pytest.param("2026-03-08T02:59:59", LOS_ANGELES, Shift.GAP, id="the gap ends"),
        pytest.param("2026-03-08T03:00", LOS_ANGELES, Shift.NONE, id="after the gap"),
        pytest.param("2026-11-01T00:59:59", LOS_ANGELES, Shift.NONE, id="before the fold"),
        pytest.param("2026-11-01T01:00", LOS_ANGELES, Shift.FOLD, id="the fold begins"),
        pytest.param("2026-11-01T01:59:59", LOS_ANGELES, Shift.FOLD, id="the fold ends"),
        pytest.param("2026-11-01T02:00", LOS_ANGELES, Shift.NONE, id="after the fold"),
        pytest.param("2026-04-05T01:45", "Australia/Lord_Howe", Shift.FOLD, id="half an hour"),
        pytest.param("2026-03-08T02:30", "Asia/Shanghai", Shift.NONE, id="a zone without changes"),
        pytest.param("2011-12-30T12:00", "Pacific/Apia", Shift.GAP, id="a whole day skipped"),
    ],
)
def test_a_clock_change_skips_or_doubles_a_wall_time(
    wall: str, zone_name: str, shift: Shift
) -> None:
    assert shift_at(datetime.fromisoformat(wall), zone_name) is shift


@pytest.mark.parametrize("name", ["", "Mars/Olympus", "../etc/passwd", "/etc/localtime", "a\0b"])
def test_a_zone_that_there_is_not_is_refused_with_an_example(name: str) -> None:
    with pytest.raises(ValueError, match="write one like Europe/Berlin"):
        zone(name)


def test_a_show_in_a_zone_that_there_is_not_is_refused() -> None:
    assert a_show(timezone="Asia/Shanghai").timezone == "Asia/Shanghai"
    with pytest.raises(InvalidValueError, match="no time zone is called “Mars/Olympus”"):
        a_show().changed(timezone="Mars/Olympus")


@given(st.integers(-(10**8), 7 * 10**9), st.sampled_from(ZONES))
def test_an_instant_comes_back_from_its_wall_time_but_for_the_second_of_two(
    second: int, zone_name: str
) -> None:
    wall = to_wall(moment(second), zone_name)
    back = to_instant(wall, zone_name)
    assert wall.tzinfo is None
    if shift_at(wall, zone_name) is Shift.FOLD:
        assert moment(second) - back in (timedelta(0), timedelta(minutes=30), timedelta(hours=1))
    else:
        assert back == moment(second)


@given(st.datetimes(datetime(1970, 1, 1), datetime(2200, 12, 31)), st.sampled_from(ZONES))
def test_a_wall_time_comes_back_unless_it_was_skipped(wall: datetime, zone_name: str) -> None:
    back = to_wall(to_instant(wall, zone_name), zone_name)
    assert (back == wall) is (shift_at(wall, zone_name) is not Shift.GAP)


def test_the_tz_database_is_the_packages_own_and_not_the_systems(tmp_path: Path) -> None:
    (tmp_path / "Europe").mkdir()
    (tmp_path / "Europe" / "Tallinn").write_bytes(b"a system that lies")
    usual = zoneinfo.TZPATH
    zoneinfo.reset_tzpath(to=[str(tmp_path)])
    try:
        assert to_instant(datetime(2026, 1, 1, 12, 0), "Europe/Tallinn").hour == 10
    finally:
        zoneinfo.reset_tzpath(to=usual)


@pytest.mark.parametrize("name", ["localtime", "Europe", "../zones", "europe/berlin", "", "\0"])
def test_what_is_no_name_of_the_database_is_no_zone(name: str) -> None:
    with pytest.raises(ValueError, match="no time zone is called"):
        zone(name)
