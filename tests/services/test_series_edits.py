"""Editing and deleting one show of a series, it and those after it, or all."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from builders import a_booking, a_brand, a_show, a_studio, an_item
from staging import assert_one_step, put

from planner.domain.errors import InvalidValueError, NotFoundError
from planner.domain.plan import check_whole
from planner.domain.show import Series, Show
from planner.domain.studio import Booking, BookingState
from planner.services.exporting import plan_json
from planner.services.occurrences import occurrences
from planner.services.series import create_series, extend_series, shows_of
from planner.services.series_edits import (
    change_rule_from,
    delete_all,
    delete_this,
    delete_this_and_later,
    edit_all,
    edit_this,
    edit_this_and_later,
)
from planner.services.workspace import Workspace

FIRST = datetime(2026, 12, 1, 19)


@pytest.fixture
def shows(workspace: Workspace) -> list[Show]:
    """Five daily shows of an hour at 19:00 from 1 December, each held in Studio A."""
    put(workspace, a_brand(id="brand"), a_studio(id="studio"), a_studio(id="other"))
    report = create_series(
        workspace,
        "FREQ=DAILY;COUNT=5",
        title="Lumen live",
        brand_id="brand",
        starts_at=FIRST,
        studio_id="studio",
    )
    return list(report.shows)


def titles(workspace: Workspace) -> list[str]:
    return [show.title for show in by_day(workspace)]


def times(workspace: Workspace) -> list[str]:
    return [f"{show.starts_at:%d %H:%M}" for show in by_day(workspace)]


def rooms(workspace: Workspace) -> list[str]:
    booked = sorted(workspace.all(Booking), key=lambda each: each.starts_at)
    return [f"{each.starts_at:%d %H:%M}-{each.ends_at:%H:%M}" for each in booked]


def by_day(workspace: Workspace) -> list[Show]:
    return sorted(workspace.all(Show), key=lambda show: show.starts_at)


def only_series(workspace: Workspace) -> Series:
    (series,) = workspace.all(Series)
    return series


def rules(workspace: Workspace) -> list[str]:
    return sorted(series.rrule for series in workspace.all(Series))


def test_one_show_is_edited_and_its_booking_goes_along(
    workspace: Workspace, shows: list[Show]
) -> None:
    before = plan_json(workspace)
    edit_this(workspace, shows[1].id, title="Special", starts_at=datetime(2026, 12, 2, 21))
    assert titles(workspace) == ["Lumen live", "Special", *["Lumen live"] * 3]
    assert rooms(workspace)[1] == "02 21:00-22:00"
    assert workspace.get(Show, shows[1].id).occurrence == datetime(2026, 12, 2, 19)
    assert_one_step(workspace, before, "Edit show “Lumen live”")


def test_all_are_edited_and_what_is_a_shows_own_stays(
    workspace: Workspace, shows: list[Show]
) -> None:
    edit_this(workspace, shows[1].id, title="Special", starts_at=datetime(2026, 12, 2, 21))
    before = plan_json(workspace)
    edit_all(
        workspace,
        shows[3].id,
        title="Lumen nights",
        length_minutes=90,
        starts_at=datetime(2026, 12, 4, 20),
    )
    assert titles(workspace) == ["Lumen nights", "Special", *["Lumen nights"] * 3]
    assert times(workspace) == ["01 20:00", "02 21:00", "03 20:00", "04 20:00", "05 20:00"]
    assert rooms(workspace) == [
        "01 20:00-21:30",
        "02 21:00-22:30",
        *(f"0{day} 20:00-21:30" for day in (3, 4, 5)),
    ]
    series = only_series(workspace)
    assert (series.title, series.length_minutes) == ("Lumen nights", 90)
    assert list(occurrences(series)) == [show.occurrence for show in by_day(workspace)]
    assert_one_step(workspace, before, "Edit series “Lumen live”")


def test_an_exception_that_all_are_to_follow_leads_them(
    workspace: Workspace, shows: list[Show]
) -> None:
    edit_this(workspace, shows[1].id, title="Special", notes="own")
    edit_all(workspace, shows[1].id, title="Every night")
    assert titles(workspace) == ["Every night"] * 5
    assert [show.notes for show in by_day(workspace)] == ["", "own", "", "", ""]


def test_a_moved_show_whose_series_moves_comes_along_when_it_is_the_one_edited(
    workspace: Workspace, shows: list[Show]
) -> None:
    edit_this(workspace, shows[1].id, starts_at=datetime(2026, 12, 3, 9))
    edit_all(workspace, shows[1].id, starts_at=datetime(2026, 12, 2, 18))
    assert times(workspace) == [f"0{day} 18:00" for day in (1, 2, 3, 4, 5)]


def test_this_and_later_become_a_series_of_their_own(
    workspace: Workspace, shows: list[Show]
) -> None:
    before = plan_json(workspace)
    report = edit_this_and_later(
        workspace, shows[2].id, title="Late", starts_at=datetime(2026, 12, 3, 22)
    )
    assert titles(workspace) == ["Lumen live"] * 2 + ["Late"] * 3
    assert times(workspace) == ["01 19:00", "02 19:00", "03 22:00", "04 22:00", "05 22:00"]
    assert rules(workspace) == ["FREQ=DAILY;COUNT=3", "FREQ=DAILY;UNTIL=20261203T185959"]
    for series in workspace.all(Series):
        had = [show.occurrence for show in shows_of(workspace, series.id)]
        assert list(occurrences(series)) == had
    assert report.series.starts_at == datetime(2026, 12, 3, 22)
    check_whole(workspace.plan())
    assert_one_step(workspace, before, "Edit series “Lumen live” from here on")


def test_from_the_first_show_on_is_all_of_the_series(
    workspace: Workspace, shows: list[Show]
) -> None:
    edit_this_and_later(workspace, shows[0].id, title="All")
    assert titles(workspace) == ["All"] * 5
    assert rules(workspace) == ["FREQ=DAILY;COUNT=5"]


def test_a_split_every_second_week_stays_in_step(workspace: Workspace, shows: list[Show]) -> None:
    delete_all(workspace, shows[0].id)
    report = create_series(
        workspace,
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=6",
        title="Fortnight",
        brand_id="brand",
        starts_at=FIRST,
    )
    days = times(workspace)
    edit_this_and_later(workspace, report.shows[3].id, title="Later")
    assert sorted(
        f"{wall:%d %H:%M}" for each in workspace.all(Series) for wall in occurrences(each)
    ) == sorted(days)


def test_a_booking_that_would_clash_stays_and_is_told(
    workspace: Workspace, shows: list[Show]
) -> None:
    taken = a_booking(
        id="taken",
        state="confirmed",
        starts_at=datetime(2026, 12, 3, 20, 30),
        ends_at=datetime(2026, 12, 3, 21),
    )
    put(workspace, taken)
    report = edit_all(workspace, shows[0].id, starts_at=datetime(2026, 12, 1, 20))
    assert [(clash.show.id, clash.booking_ids) for clash in report.clashes] == [
        (shows[2].id, ("taken",))
    ]
    assert times(workspace) == [f"0{day} 20:00" for day in (1, 2, 3, 4, 5)]
    assert rooms(workspace)[2] == "03 19:00-20:00"


@pytest.mark.parametrize("hour", [18, 20])
def test_shows_around_the_clock_make_room_for_each_other(
    workspace: Workspace, shows: list[Show], hour: int
) -> None:
    delete_all(workspace, shows[0].id)
    report = create_series(
        workspace,
        "FREQ=DAILY;COUNT=3",
        title="Marathon",
        brand_id="brand",
        starts_at=FIRST,
        length_minutes=24 * 60,
        studio_id="studio",
        state=BookingState.CONFIRMED,
    )
    moved = edit_all(workspace, report.shows[0].id, starts_at=datetime(2026, 12, 1, hour))
    assert moved.clashes == ()
    assert rooms(workspace) == [f"0{day} {hour}:00-{hour}:00" for day in (1, 2, 3)]


def test_a_series_moves_with_the_end_of_its_rule_and_what_is_left_out(
    workspace: Workspace, shows: list[Show]
) -> None:
    edit_this_and_later(workspace, shows[3].id)
    delete_this(workspace, shows[1].id)
    edit_all(workspace, shows[0].id, starts_at=datetime(2026, 12, 1, 20))
    series = workspace.get(Series, workspace.get(Show, shows[0].id).series_id or "")
    assert series.rrule == "FREQ=DAILY;UNTIL=20261204T195959"
    assert [wall.day for wall in occurrences(series)] == [1, 3]


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({"starts_at": datetime(2026, 12, 2, 19)}, "not to another day"),
        ({"series_id": None}, "series_id"),
        ({"id": "x"}, "“id”"),
        ({"length_minutes": 0}, "length_minutes"),
        ({"title": ""}, "title"),
    ],
)
def test_what_a_series_cannot_be_is_refused_and_nothing_written(
    workspace: Workspace, shows: list[Show], fields: dict[str, Any], named: str
) -> None:
    before = plan_json(workspace)
    for edit in (edit_all, edit_this_and_later):
        with pytest.raises(InvalidValueError, match=named):
            edit(workspace, shows[0].id, **fields)
    with pytest.raises(NotFoundError, match="brand"):
        edit_all(workspace, shows[0].id, brand_id="gone")
    assert plan_json(workspace) == before


def test_a_rule_that_says_the_hours_is_changed_itself(workspace: Workspace) -> None:
    put(workspace, a_brand(id="brand"))
    report = create_series(
        workspace,
        "FREQ=DAILY;BYHOUR=9,19;COUNT=4",
        title="Twice",
        brand_id="brand",
        starts_at=FIRST,
    )
    with pytest.raises(InvalidValueError, match="says the hours by itself"):
        edit_all(workspace, report.shows[0].id, starts_at=datetime(2026, 12, 1, 20))


def test_the_rule_is_changed_from_a_show_on(workspace: Workspace, shows: list[Show]) -> None:
    before = plan_json(workspace)
    change_rule_from(workspace, shows[2].id, "FREQ=DAILY;INTERVAL=2;COUNT=3")
    assert times(workspace) == ["01 19:00", "02 19:00", "03 19:00", "05 19:00", "07 19:00"]
    assert len(rooms(workspace)) == 5
    assert_one_step(workspace, before, "Change rule of series “Lumen live” from here on")


def test_one_show_is_deleted_and_never_made_again(workspace: Workspace, shows: list[Show]) -> None:
    edit_this(workspace, shows[1].id, starts_at=datetime(2026, 12, 9, 9))
    before = plan_json(workspace)
    delete_this(workspace, shows[1].id)
    assert times(workspace) == [f"0{day} 19:00" for day in (1, 3, 4, 5)]
    assert len(rooms(workspace)) == 4
    assert only_series(workspace).exdates == (datetime(2026, 12, 2, 19),)
    assert_one_step(workspace, before, "Delete show “Lumen live”")
    with pytest.raises(InvalidValueError, match="falls on no day"):
        extend_series(workspace, only_series(workspace).id, FIRST.date() + timedelta(days=30))


def test_this_and_later_are_deleted(workspace: Workspace, shows: list[Show]) -> None:
    before = plan_json(workspace)
    delete_this_and_later(workspace, shows[3].id)
    assert times(workspace) == [f"0{day} 19:00" for day in (1, 2, 3)]
    assert [wall.day for wall in occurrences(only_series(workspace))] == [1, 2, 3]
    assert_one_step(workspace, before, "Delete series “Lumen live” from here on")


@pytest.mark.parametrize("delete", [delete_all, delete_this_and_later])
def test_all_are_deleted_with_what_is_theirs(
    workspace: Workspace, shows: list[Show], delete: Callable[[Workspace, str], None]
) -> None:
    put(workspace, an_item(show_id=shows[2].id), a_show(id="another"))
    before = plan_json(workspace)
    delete(workspace, shows[0].id)
    assert [show.id for show in workspace.all(Show)] == ["another"]
    assert workspace.all(Series) == []
    assert workspace.all(Booking) == []
    check_whole(workspace.plan())
    assert_one_step(workspace, before, "Delete series “Lumen live”")


def test_a_show_in_no_series_is_not_edited_as_one(workspace: Workspace, shows: list[Show]) -> None:
    put(workspace, a_show(id="alone"))
    for act in (edit_this, edit_all, edit_this_and_later, delete_this, delete_all):
        with pytest.raises(InvalidValueError, match="in no series"):
            act(workspace, "alone")
    assert len(workspace.all(Show)) == len(shows) + 1
