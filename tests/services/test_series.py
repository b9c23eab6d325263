"""Shows that repeat: made by a rule, booked where the studio is free, and laid anew."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from builders import (
    a_booking,
    a_brand,
    a_creator,
    a_show,
    a_studio,
    an_assignment,
    an_item,
)
from staging import assert_one_step, put

from planner.domain.errors import InvalidValueError, NotFoundError
from planner.domain.plan import check_whole
from planner.domain.show import Series, Show, ShowStatus
from planner.domain.studio import Booking, BookingState, Closure
from planner.services.exporting import plan_json
from planner.services.laying import MOST_SHOWS, SeriesReport
from planner.services.occurrences import occurrences
from planner.services.series import (
    change_rule,
    create_series,
    extend_series,
    repeat_show,
    shows_of,
)
from planner.services.workspace import Workspace

TUE_THU = "FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20261218T235959"
TUESDAY = datetime(2026, 12, 1, 19)


@pytest.fixture
def staged(workspace: Workspace) -> Workspace:
    """A plan with a brand and a studio that needs half an hour of setup."""
    put(workspace, a_brand(id="brand"), a_studio(id="studio", setup_minutes=30))
    return workspace


def made(workspace: Workspace, rrule: str = TUE_THU, **fields: Any) -> SeriesReport:
    usual = {"title": "Lumen live", "brand_id": "brand", "starts_at": TUESDAY}
    return create_series(workspace, rrule, **{**usual, **fields})


def starts(shows: Any) -> list[str]:
    return [f"{show.starts_at:%d %H:%M}" for show in shows]


def test_a_series_makes_a_show_for_each_day_of_its_rule(staged: Workspace) -> None:
    before = plan_json(staged)
    report = made(staged, length_minutes=120, sales_goal=500)
    wanted = ["01 19:00", "03 19:00", "08 19:00", "10 19:00", "15 19:00", "17 19:00"]
    assert starts(report.shows) == wanted
    assert report.shows == tuple(shows_of(staged, report.series.id))
    assert {show.sales_goal for show in report.shows} == {500}
    assert {show.timezone for show in report.shows} == {"America/Los_Angeles"}
    assert [show.occurrence for show in report.shows] == list(occurrences(report.series))
    assert report.series == staged.get(Series, report.series.id)
    assert (report.series.title, report.series.length_minutes) == ("Lumen live", 120)
    assert report.clashes == ()
    check_whole(staged.plan())
    assert_one_step(staged, before, "Add series “Lumen live”")


def test_a_series_begins_on_the_first_day_that_its_rule_has(staged: Workspace) -> None:
    report = made(staged, starts_at=datetime(2026, 12, 4, 19))
    assert starts(report.shows) == ["08 19:00", "10 19:00", "15 19:00", "17 19:00"]
    assert report.series.starts_at == datetime(2026, 12, 8, 19)


def test_a_series_without_an_end_is_made_for_half_a_year_or_through_a_day(
    staged: Workspace,
) -> None:
    assert len(made(staged, "FREQ=WEEKLY").shows) == 26
    report = made(staged, "FREQ=WEEKLY", through=date(2026, 12, 15))
    assert starts(report.shows) == ["01 19:00", "08 19:00", "15 19:00"]


def test_each_show_is_booked_with_the_studios_own_setup(staged: Workspace) -> None:
    report = made(staged, studio_id="studio", state=BookingState.CONFIRMED)
    booked = {each.show_id: each for each in staged.all(Booking)}
    for show in report.shows:
        booking = booked[show.id]
        assert (booking.starts_at, booking.ends_at) == (
            show.starts_at,
            show.starts_at + timedelta(hours=1),
        )
        assert (booking.setup_minutes, booking.state) == (30, BookingState.CONFIRMED)


def test_where_dates_clash_it_is_said_and_the_rest_is_booked(staged: Workspace) -> None:
    taken = a_booking(
        id="taken",
        state=BookingState.CONFIRMED,
        starts_at=datetime(2026, 12, 8, 16),
        ends_at=datetime(2026, 12, 8, 18, 31),
    )
    touching = taken.changed(
        id="touching", starts_at=datetime(2026, 12, 10, 16), ends_at=datetime(2026, 12, 10, 18, 30)
    )
    shut = Closure(
        id="shut",
        studio_id="studio",
        starts_at=datetime(2026, 12, 15),
        ends_at=datetime(2026, 12, 16),
    )
    put(staged, taken, touching, shut)
    report = made(staged, studio_id="studio")
    clashes = [
        (clash.show.starts_at.day, clash.booking_ids, clash.closure_ids) for clash in report.clashes
    ]
    assert clashes == [(8, ("taken",), ()), (15, (), ("shut",))]
    assert len(report.shows) == 6
    days = {each.starts_at.day for each in staged.all(Booking) if each.show_id}
    assert days == {1, 3, 10, 17}


def test_the_first_date_may_clash_too(staged: Workspace) -> None:
    put(staged, a_booking(id="taken", state="confirmed", starts_at=TUESDAY, ends_at=TUESDAY
                          + timedelta(hours=1)))  # fmt: skip
    report = made(staged, studio_id="studio")
    assert [clash.show.id for clash in report.clashes] == [report.shows[0].id]
    assert len([each for each in staged.all(Booking) if each.show_id]) == 5


def test_a_series_longer_than_its_interval_clashes_with_itself(staged: Workspace) -> None:
    report = made(
        staged, "FREQ=DAILY;COUNT=3", studio_id="studio", state="confirmed", length_minutes=25 * 60
    )
    assert [clash.show.starts_at.day for clash in report.clashes] == [2]


@pytest.mark.parametrize(
    ("rrule", "named"),
    [
        ("FREQ=DAILY;COUNT=1000000000", "cannot stand"),
        ("FREQ=DAILY;COUNT=999999999", f"more than {MOST_SHOWS} shows"),
        ("FREQ=HOURLY", f"more than {MOST_SHOWS} shows"),
        ("FREQ=SECONDLY;BYHOUR=18", "too often"),
        ("FREQ=DAILY;INTERVAL=0", "INTERVAL=0"),
        ("FREQ=DAILY;UNTIL=20261130", "falls on no day"),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "falls on no day"),
    ],
)
def test_a_rule_that_makes_no_show_or_too_many_writes_nothing(
    staged: Workspace, rrule: str, named: str
) -> None:
    before = plan_json(staged)
    with pytest.raises(InvalidValueError, match=named):
        made(staged, rrule)
    assert plan_json(staged) == before
    assert staged.next_undo() == "Set the stage"


def test_a_series_of_what_cannot_be_a_show_writes_nothing(staged: Workspace) -> None:
    with pytest.raises(NotFoundError, match="brand"):
        made(staged, brand_id="gone")
    with pytest.raises(NotFoundError, match="studio"):
        made(staged, studio_id="gone")
    with pytest.raises(InvalidValueError, match="length_minutes"):
        made(staged, length_minutes=0)
    assert staged.all(Show) == []
    assert staged.all(Series) == []


def test_local_time_stays_local_over_a_clock_change_and_a_skipped_one_is_left_out(
    staged: Workspace,
) -> None:
    report = made(staged, "FREQ=DAILY;COUNT=3", starts_at=datetime(2027, 3, 13, 2, 30))
    assert starts(report.shows) == ["13 02:30", "15 02:30", "16 02:30"]
    assert report.skipped == (datetime(2027, 3, 14, 2, 30),)
    gap = report.shows[1].on_air - report.shows[0].on_air
    assert gap == timedelta(days=2) - timedelta(hours=1)


def test_a_show_is_repeated_with_its_studio_but_not_its_rundown(staged: Workspace) -> None:
    put(
        staged,
        a_creator(id="creator"),
        a_show(id="show", starts_at=TUESDAY, length_minutes=60, status=ShowStatus.DONE),
        an_item(),
        an_assignment(),
        a_booking(
            show_id="show",
            state=BookingState.CONFIRMED,
            starts_at=TUESDAY,
            ends_at=TUESDAY + timedelta(hours=1),
            teardown_minutes=15,
        ),
        a_booking(
            id="build-up", show_id="show", starts_at=TUESDAY - timedelta(days=1), ends_at=TUESDAY
        ),
    )
    before = plan_json(staged)
    report = repeat_show(staged, "show", "FREQ=WEEKLY;COUNT=3")
    assert starts(report.shows) == ["01 19:00", "08 19:00", "15 19:00"]
    assert report.shows[0].id == "show"
    assert [show.status for show in report.shows] == ["done", "planned", "planned"]
    for show in report.shows[1:]:
        (booking,) = staged.where(Booking, show_id=show.id)
        assert (booking.state, booking.teardown_minutes) == (BookingState.CONFIRMED, 15)
    check_whole(staged.plan())
    assert_one_step(staged, before, "Repeat “Black Friday marathon”")


def test_a_show_that_cannot_repeat_so_says_why(staged: Workspace) -> None:
    put(staged, a_show(id="show", starts_at=TUESDAY))
    with pytest.raises(InvalidValueError, match="does not have the day"):
        repeat_show(staged, "show", "FREQ=WEEKLY;BYDAY=FR")
    repeat_show(staged, "show", "FREQ=WEEKLY;COUNT=2")
    with pytest.raises(InvalidValueError, match="in a series already"):
        repeat_show(staged, "show", "FREQ=WEEKLY")


def test_a_series_is_extended_as_it_is_by_now(staged: Workspace) -> None:
    report = made(staged, "FREQ=WEEKLY", through=date(2026, 12, 15), studio_id="studio")
    staged_shows = [show.changed(title="New title") for show in report.shows[:2]]
    put(staged, *staged_shows)
    before = plan_json(staged)
    more = extend_series(staged, report.series.id, date(2026, 12, 29))
    assert starts(more.shows) == ["22 19:00", "29 19:00"]
    assert {show.title for show in more.shows} == {"New title"}
    assert len(staged.all(Booking)) == 5
    assert_one_step(staged, before, "Extend series “Lumen live”")
    with pytest.raises(InvalidValueError, match="falls on no day"):
        extend_series(staged, report.series.id, date(2026, 12, 29))


def test_another_rule_keeps_the_days_that_both_have(staged: Workspace) -> None:
    report = made(staged, studio_id="studio")
    before = plan_json(staged)
    changed = change_rule(staged, report.series.id, "FREQ=WEEKLY;BYDAY=TU,WE;UNTIL=20261210T235959")
    assert starts(changed.shows) == ["02 19:00", "09 19:00"]
    shows = shows_of(staged, report.series.id)
    assert starts(shows) == ["01 19:00", "02 19:00", "08 19:00", "09 19:00"]
    assert {shows[0].id, shows[2].id} <= {show.id for show in report.shows}
    assert {each.starts_at.day for each in staged.all(Booking)} == {1, 2, 8, 9}
    assert changed.kept == ()
    check_whole(staged.plan())
    assert_one_step(staged, before, "Change rule of series “Lumen live”")


def test_what_was_worked_on_stays_in_the_plan_when_its_day_is_given_up(
    staged: Workspace,
) -> None:
    report = made(staged, "FREQ=DAILY;COUNT=5")
    first, rundown, moved, done, plain = report.shows
    put(
        staged,
        an_item(show_id=rundown.id),
        moved.changed(starts_at=datetime(2026, 12, 3, 21)),
        done.changed(status=ShowStatus.DONE),
    )
    changed = change_rule(staged, report.series.id, "FREQ=DAILY;COUNT=1")
    assert {show.id for show in changed.kept} == {rundown.id, moved.id, done.id}
    assert staged.get(Show, rundown.id).series_id is None
    assert staged.find(Show, plain.id) is None
    assert [show.id for show in shows_of(staged, report.series.id)] == [first.id]


def test_a_series_without_shows_has_nothing_to_copy(staged: Workspace) -> None:
    series = Series(
        id="s", title="S", rrule="FREQ=DAILY", starts_at=TUESDAY, timezone="America/Los_Angeles"
    )
    put(staged, series)
    with pytest.raises(InvalidValueError, match="no show left"):
        extend_series(staged, "s", date(2026, 12, 29))
    with pytest.raises(NotFoundError, match="no series “gone”"):
        change_rule(staged, "gone", "FREQ=DAILY")
