"""What shows of a series have in common, and how a series is moved and split."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from builders import a_show

from planner.domain.errors import InvalidValueError
from planner.domain.rule import parse_rule
from planner.domain.series import (
    SHARED,
    in_series_order,
    is_exception,
    moved_series,
    occurrence_of,
    shift_within_day,
    split_series,
    usual_values,
    with_series_edit,
)
from planner.domain.show import Series, Show

FIRST = datetime(2026, 12, 1, 19)
HOUR = timedelta(hours=1)


def a_daily(number: int, **fields: Any) -> Show:
    """The show of a day of December, made by a series at 19:00."""
    at = FIRST + timedelta(days=number - 1)
    return a_show(**{"starts_at": at, "occurrence": at, "series_id": "series", **fields})


def a_series(**fields: Any) -> Series:
    return Series(
        **{
            "id": "series",
            "title": "Series",
            "rrule": "FREQ=DAILY",
            "starts_at": FIRST,
            "timezone": "Europe/Berlin",
            **fields,
        }
    )


def test_every_field_that_is_a_shows_own_matter_is_shared_but_id_and_time() -> None:
    alone = {"id", "series_id", "occurrence", "starts_at", "cancel_reason", "locked"}
    assert set(SHARED) | alone == set(Show.model_fields)


def test_a_show_is_where_its_rule_has_it_unless_it_was_moved() -> None:
    assert occurrence_of(a_show(starts_at=FIRST)) == FIRST
    assert occurrence_of(a_daily(1, starts_at=FIRST + HOUR)) == FIRST


def test_moved_shows_stand_in_the_order_of_their_rule() -> None:
    first, second = a_daily(1, starts_at=FIRST + timedelta(days=9)), a_daily(2)
    assert in_series_order([second, first]) == [first, second]


def test_most_shows_say_what_is_usual_and_the_first_in_a_draw() -> None:
    shows = [a_daily(1, title="A", notes="x"), a_daily(2, title="B"), a_daily(3, title="B")]
    usual = usual_values(shows)
    assert (usual["title"], usual["notes"]) == ("B", "")
    assert usual_values(shows[:2])["title"] == "A"


def test_a_show_is_an_exception_where_it_was_moved_or_differs() -> None:
    usual = usual_values([a_daily(1)])
    assert not is_exception(a_daily(2), usual)
    assert is_exception(a_daily(2, notes="own"), usual)
    assert is_exception(a_daily(2, starts_at=FIRST), usual)


def test_an_edit_of_the_series_leaves_alone_what_is_a_shows_own() -> None:
    usual = usual_values([a_daily(1)])
    fields = {"title": "New", "notes": "all"}
    plain = with_series_edit(a_daily(2), usual, fields, HOUR)
    assert (plain.title, plain.notes) == ("New", "all")
    assert plain.starts_at == plain.occurrence == FIRST + timedelta(days=1) + HOUR
    own = with_series_edit(a_daily(2, title="Own", starts_at=FIRST), usual, fields, HOUR)
    assert (own.title, own.notes, own.starts_at) == ("Own", "all", FIRST)
    assert own.occurrence == FIRST + timedelta(days=1) + HOUR


@pytest.mark.parametrize(
    ("until", "moved"),
    [
        ("20261218T235959", "20261218T235959"),
        ("20261218T190000", "20261218T200000"),
        ("20261218T180000Z", "20261218T190000Z"),
    ],
)
def test_a_series_moves_with_its_end_and_what_is_left_out(until: str, moved: str) -> None:
    series = a_series(rrule=f"FREQ=DAILY;UNTIL={until}", exdates=(FIRST,))
    later = moved_series(series, HOUR)
    assert later.rrule == f"FREQ=DAILY;UNTIL={moved}"
    assert later.starts_at == FIRST + HOUR
    assert later.exdates == (FIRST + HOUR,)
    assert moved_series(series, timedelta()) is series


@pytest.mark.parametrize("rrule", ["FREQ=DAILY;BYHOUR=9", "FREQ=HOURLY", "FREQ=DAILY;BYMINUTE=5"])
def test_a_rule_with_hours_is_not_moved(rrule: str) -> None:
    with pytest.raises(InvalidValueError, match="says the hours"):
        moved_series(a_series(rrule=rrule), HOUR)


def test_a_series_is_moved_on_its_day_only() -> None:
    assert shift_within_day(FIRST, FIRST - HOUR) == -HOUR
    with pytest.raises(InvalidValueError, match="not to another day"):
        shift_within_day(FIRST, FIRST + 5 * HOUR)


@pytest.mark.parametrize(
    ("rrule", "later"),
    [
        ("FREQ=DAILY", "FREQ=DAILY"),
        ("FREQ=DAILY;COUNT=10", "FREQ=DAILY;COUNT=7"),
        ("FREQ=DAILY;UNTIL=20261218T180000Z", "FREQ=DAILY;UNTIL=20261218T180000Z"),
    ],
)
def test_a_series_is_cut_in_two_that_fall_as_one(rrule: str, later: str) -> None:
    cut = FIRST + timedelta(days=3)
    out = (FIRST + timedelta(days=1), cut + timedelta(days=1))
    before, after = split_series(a_series(rrule=rrule, exdates=out), cut, new_id="new", earlier=3)
    assert parse_rule(before.rrule).until == cut - timedelta(seconds=1)
    assert (before.id, before.exdates, before.starts_at) == ("series", out[:1], FIRST)
    assert (after.id, after.exdates, after.starts_at) == ("new", out[1:], cut)
    assert after.rrule == later


def test_an_until_in_utc_keeps_its_zone_when_cut() -> None:
    _, after = split_series(
        a_series(rrule="FREQ=DAILY;UNTIL=20261218T180000Z"), FIRST, new_id="new", earlier=0
    )
    assert parse_rule(after.rrule).until == datetime(2026, 12, 18, 18, tzinfo=UTC)
