"""A change of one show of a series is made again for more of them, in the place of the first."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from builders import a_booking, a_brand, a_show, a_studio
from staging import assert_one_step, put

from planner.domain.changes import ChangeSet
from planner.domain.errors import InvalidValueError
from planner.domain.series import occurrence_of
from planner.domain.show import Series, Show, ShowStatus
from planner.domain.studio import Booking, BookingState
from planner.services.bookings import book_show
from planner.services.exporting import plan_json
from planner.services.rescheduling import move_show
from planner.services.scopes import Scope, Widening, widen, widening_of
from planner.services.series import create_series, shows_of
from planner.services.series_edits import delete_this, edit_all
from planner.services.shows import edit_show
from planner.services.statuses import cancel_show, set_status
from planner.services.workspace import Workspace

FIRST = datetime(2026, 12, 1, 19)
HOUR = 3600


@pytest.fixture
def shows(workspace: Workspace) -> list[Show]:
    """Five daily shows of an hour at 19:00 from 1 December, each held in Studio A."""
    put(workspace, a_brand(id="brand"), a_studio(id="studio", name="Studio A"))
    fields: dict[str, Any] = {"title": "Lumen live", "brand_id": "brand", "starts_at": FIRST}
    report = create_series(workspace, "FREQ=DAILY;COUNT=5", studio_id="studio", **fields)
    return list(report.shows)


@pytest.fixture
def told(workspace: Workspace) -> list[Widening | None]:
    """What each step could be widened to, from now on."""
    found: list[Widening | None] = []

    def listen(done: ChangeSet) -> None:
        found.append(widening_of(workspace, done))

    workspace.subscribe(listen)
    return found


def by_day(workspace: Workspace) -> list[Show]:
    return sorted(workspace.all(Show), key=lambda show: show.starts_at)


def newest(told: list[Widening | None]) -> Widening:
    assert told[-1] is not None
    return told[-1]


def test_a_drag_is_made_again_for_this_and_later_as_one_step(
    workspace: Workspace, shows: list[Show], told: list[Widening | None]
) -> None:
    before, steps = plan_json(workspace), len(workspace.history())
    move_show(workspace, shows[2].id, start_by=2 * HOUR, end_by=3 * HOUR)
    widening = newest(told)
    assert (widening.later, widening.all) == (3, 5)
    assert widen(workspace, widening, Scope.LATER) == ()
    assert [show.starts_at.hour for show in by_day(workspace)] == [19, 19, 21, 21, 21]
    assert [show.length_minutes for show in by_day(workspace)] == [60, 60, 120, 120, 120]
    rooms = sorted(workspace.all(Booking), key=lambda each: each.starts_at)
    assert [each.starts_at.hour for each in rooms] == [19, 19, 21, 21, 21]
    assert len(workspace.history()) == steps + 1
    assert_one_step(workspace, before, "Edit series “Lumen live” from here on")


def test_a_title_is_made_again_for_all_but_those_with_their_own(
    workspace: Workspace, shows: list[Show], told: list[Widening | None]
) -> None:
    edit_show(workspace, shows[4].id, title="Finale")
    edit_show(workspace, shows[1].id, title="Lumen late")
    widen(workspace, newest(told), Scope.ALL)
    assert [show.title for show in by_day(workspace)] == [*["Lumen late"] * 4, "Finale"]


def test_a_deletion_is_made_again_for_the_later_ones_or_all(
    workspace: Workspace, shows: list[Show], told: list[Widening | None]
) -> None:
    before = plan_json(workspace)
    delete_this(workspace, shows[3].id)
    assert newest(told).deleted
    widen(workspace, newest(told), Scope.LATER)
    assert [show.starts_at.day for show in by_day(workspace)] == [1, 2, 3]
    workspace.undo()
    assert plan_json(workspace) == before
    delete_this(workspace, shows[3].id)
    widen(workspace, newest(told), Scope.ALL)
    assert (workspace.all(Show), workspace.all(Series), workspace.all(Booking)) == ([], [], [])


def test_with_its_last_show_goes_the_series(workspace: Workspace, shows: list[Show]) -> None:
    for show in shows:
        delete_this(workspace, show.id)
    assert workspace.all(Series) == []


def test_what_is_a_shows_own_is_not_asked_about(
    workspace: Workspace, shows: list[Show], told: list[Widening | None]
) -> None:
    put(workspace, a_studio(id="other"), a_show(id="alone", brand_id="brand"))
    (held,) = workspace.where(Booking, show_id=shows[1].id)
    move_show(workspace, shows[0].id, start_by=24 * HOUR, end_by=24 * HOUR)
    move_show(workspace, shows[1].id, booking_id=held.id, studio_id="other")
    book_show(workspace, shows[2].id, "other")
    cancel_show(workspace, shows[3].id, "Host is ill")
    edit_show(workspace, "alone", title="New")
    edit_all(workspace, shows[1].id, title="New")
    workspace.undo()
    assert told == [None] * len(told)
    set_status(workspace, shows[2].id, ShowStatus.PLANNED)
    workspace.undo()
    assert told[-2] is not None
    assert told[-1] is None


def test_where_others_cannot_follow_the_change_of_the_one_stays(
    workspace: Workspace, shows: list[Show], told: list[Widening | None]
) -> None:
    (series,) = workspace.all(Series)
    put(workspace, series.changed(rrule="FREQ=DAILY;BYHOUR=19;COUNT=5"))
    edit_show(workspace, shows[1].id, starts_at=shows[1].starts_at + timedelta(hours=1))
    after = plan_json(workspace)
    with pytest.raises(InvalidValueError, match="says the hours by itself"):
        widen(workspace, newest(told), Scope.ALL)
    assert plan_json(workspace) == after


def test_after_another_step_it_is_too_late(
    workspace: Workspace, shows: list[Show], told: list[Widening | None]
) -> None:
    edit_show(workspace, shows[1].id, title="Special")
    widening = newest(told)
    edit_show(workspace, shows[1].id, notes="With a guest")
    after = plan_json(workspace)
    with pytest.raises(InvalidValueError, match="changed since"):
        widen(workspace, widening, Scope.ALL)
    assert plan_json(workspace) == after


def test_bookings_that_cannot_go_along_are_told(
    workspace: Workspace, shows: list[Show], told: list[Widening | None]
) -> None:
    taken = {"state": BookingState.CONFIRMED, "note": "Rental"}
    times = {"starts_at": datetime(2026, 12, 4, 21), "ends_at": datetime(2026, 12, 4, 22)}
    put(workspace, a_booking(id="rental", studio_id="studio", show_id=None, **taken, **times))
    move_show(workspace, shows[1].id, start_by=2 * HOUR, end_by=2 * HOUR)
    (clash,) = widen(workspace, newest(told), Scope.ALL)
    assert (clash.show.starts_at.day, clash.booking_ids) == (4, ("rental",))


def test_a_show_that_is_moved_by_hand_stays_on_the_day_of_its_rule(
    workspace: Workspace, shows: list[Show]
) -> None:
    put(workspace, shows[1].changed(occurrence=None))
    move_show(workspace, shows[1].id, start_by=24 * HOUR, end_by=24 * HOUR)
    moved = workspace.get(Show, shows[1].id)
    assert occurrence_of(moved) == shows[1].starts_at
    assert shows_of(workspace, moved.series_id or "")[1] == moved
