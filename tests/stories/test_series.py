"""A producer lets shows repeat, changes one of them or many, and takes all of it back."""

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from window_stage import OpenWindow, press, the_plan, type_text

from planner.domain.catalogue import Brand
from planner.domain.series import occurrence_of
from planner.domain.show import Series, Show
from planner.domain.studio import Booking, BookingState, Studio
from planner.services.bookings import book_show, book_time
from planner.services.series import shows_of
from planner.services.shows import add_show
from planner.services.workspace import Workspace
from planner.ui.plan_view import PlanView
from planner.ui.schedule.series.panel import SeriesPanel
from planner.ui.schedule_actions import LIST

FIRST = datetime(2027, 3, 2, 18)  # a Tuesday, long after all shows of the sample
TAKEN = date(2027, 3, 11)


@pytest.fixture
def plan(open_plan: OpenWindow) -> PlanView:
    """The sample with a show of its own on a Tuesday in March, confirmed in the first studio,
    which is being painted on a Thursday of the week after."""
    view = the_plan(open_plan())
    workspace = view.workspace
    brand, studio = workspace.all(Brand)[0], workspace.all(Studio)[0]
    show = add_show(
        workspace,
        title="Lumen late",
        brand_id=brand.id,
        starts_at=FIRST,
        timezone=studio.timezone,
        length_minutes=60,
    )
    book_show(workspace, show.id, studio.id, state=BookingState.CONFIRMED)
    noon = datetime(2027, 3, 11, 12)
    book_time(
        workspace, studio.id, note="Painting", starts_at=noon, ends_at=noon + timedelta(hours=8)
    )
    view.show_page("schedule")
    view.schedule.show_day(FIRST.date())
    view.schedule.selection.select(show.id)
    view.schedule.take_focus()
    return view


def panel(plan: PlanView) -> SeriesPanel:
    return plan.schedule.series


def the_shows(workspace: Workspace) -> list[Show]:
    (series,) = (each for each in workspace.all(Series) if each.title == "Lumen late")
    return shows_of(workspace, series.id)


def days(workspace: Workspace) -> list[str]:
    return [f"{show.starts_at:%d %H:%M}" for show in the_shows(workspace)]


def click(button: QPushButton) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def make_series(plan: PlanView, qtbot: QtBot) -> None:
    press("Ctrl+R")
    type_text("every Tuesday and Thursday until 25 March")
    qtbot.waitUntil(lambda: any(each.note for each in panel(plan).repeat.dates.texts))
    press("Return", "Return")


def test_what_is_in_the_way_is_said_before_and_the_rest_is_booked(
    plan: PlanView, qtbot: QtBot
) -> None:
    workspace = plan.workspace
    press("Ctrl+R")
    assert panel(plan).isVisible()
    type_text("every Tuesday and Thursday until 25 March")
    repeat = panel(plan).repeat
    assert repeat.rule.line.echo == "→ every Tuesday and Thursday until Thu 25 Mar 2027"
    qtbot.waitUntil(lambda: any(each.note for each in repeat.dates.texts))
    texts = repeat.dates.texts
    assert len(texts) == 8
    studio = workspace.all(Studio)[0]
    assert [(each.day, each.note) for each in texts if each.note] == [
        ("Thu 11 Mar 2027", f"{studio.name} is taken (“Painting”)")
    ]
    press("Return")
    assert repeat.make.hasFocus()
    press("Return")
    shows = the_shows(workspace)
    assert days(workspace) == [f"{day:02} 18:00" for day in (2, 4, 9, 11, 16, 18, 23, 25)]
    assert panel(plan).said.splitlines() == [
        "8 shows made.",
        f"Thu 11 Mar has no studio: {studio.name} is taken (“Painting”).",
    ]
    without = [show for show in shows if not workspace.where(Booking, show_id=show.id)]
    assert [show.starts_at.date() for show in without] == [TAKEN]
    assert [each.note for each in panel(plan).series.dates.texts if each.note] == ["no studio"]


def retype(plan: PlanView, show: Show, column: str, text: str) -> None:
    """Types over a cell of the list of shows."""
    plan.schedule.selection.select(show.id)
    plan.schedule.show_view(LIST)
    plan.schedule.views.grid.select_keys([show.id], column=column)
    press("F2")
    press("Ctrl+A")
    type_text(text)
    press("Return")


def all_late(workspace: Workspace) -> list[Show]:
    """The shows of all series that came out of the one."""
    return sorted(workspace.where(Show, title="Lumen late"), key=occurrence_of)


def lengths(workspace: Workspace) -> list[int]:
    return [show.length_minutes for show in all_late(workspace)]


def test_one_show_of_a_series_keeps_its_place_in_it_when_it_is_moved(
    plan: PlanView, qtbot: QtBot
) -> None:
    make_series(plan, qtbot)
    press("Escape", "Escape")
    third = the_shows(plan.workspace)[2]
    retype(plan, third, "time", "20:00")
    moved = plan.workspace.get(Show, third.id)
    assert moved.starts_at == FIRST + timedelta(days=7, hours=2)
    assert occurrence_of(moved) == FIRST + timedelta(days=7)
    strip = plan.schedule.scope_strip
    assert strip.isVisible()
    click(strip.only_this)
    assert not strip.isVisible()
    others = [show for show in the_shows(plan.workspace) if show.id != third.id]
    assert {show.starts_at.hour for show in others} == {FIRST.hour}


def test_one_is_moved_some_made_longer_one_deleted_and_all_of_it_undone(
    plan: PlanView, open_plan: OpenWindow, qtbot: QtBot
) -> None:
    workspace, strip = plan.workspace, plan.schedule.scope_strip
    make_series(plan, qtbot)
    shows, steps = the_shows(workspace), len(workspace.history())
    press("Escape", "Escape")
    retype(plan, shows[2], "time", "20:00")
    click(strip.only_this)
    retype(plan, shows[5], "length", "90")
    assert strip.later.text() == "This and later (3)"
    click(strip.later)
    assert lengths(workspace) == [60] * 5 + [90] * 3
    assert not strip.isVisible()
    plan.schedule.selection.select(shows[7].id)
    plan.schedule.views.grid.select_keys([shows[7].id], column="title")
    press("Delete")
    assert workspace.find(Show, shows[7].id) is None
    assert strip.isVisible()
    changed = all_late(workspace)
    assert len(workspace.history()) == steps + 3

    press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert not strip.isVisible()
    assert the_shows(workspace) == shows
    press("Ctrl+Z")
    assert [each for each in workspace.all(Series) if each.title == "Lumen late"] == []
    press("Ctrl+Y", "Ctrl+Y", "Ctrl+Y", "Ctrl+Y")

    reopened = the_plan(open_plan()).workspace
    assert all_late(reopened) == changed
    assert lengths(reopened) == [60] * 5 + [90] * 2


def test_a_series_is_made_longer_and_ended_in_its_panel(plan: PlanView, qtbot: QtBot) -> None:
    workspace = plan.workspace
    make_series(plan, qtbot)
    series = panel(plan).series
    series.until.setFocus()
    type_text("1 April")
    press("Return")
    assert len(the_shows(workspace)) == 10
    assert series.rule.line.text() == "every Tuesday and Thursday until Thu 1 Apr 2027"
    series.dates.chosen.emit(the_shows(workspace)[5].id)
    assert [each.day for each in series.dates.texts if each.current] == ["Thu 18 Mar 2027"]
    click(series.end)
    assert len(the_shows(workspace)) == 6
    assert not series.end.isEnabled()
    series.rule.setFocus()
    type_text("every Tuesday until 30 March")
    press("Return")
    assert days(workspace) == [f"{day:02} 18:00" for day in (2, 9, 16, 23, 30)]
    press("Escape")
    assert not panel(plan).isVisible()


def test_a_rule_that_leaves_the_show_out_is_refused_in_words(plan: PlanView, qtbot: QtBot) -> None:
    press("Ctrl+R")
    type_text("every Friday, 6 times")
    repeat = panel(plan).repeat
    qtbot.waitUntil(lambda: bool(repeat.refusal))
    assert "every Friday, 6 times” does not have the day of “Lumen late”, Tue 2 Mar" in (
        repeat.refusal
    )
    assert not repeat.make.isEnabled()
    assert repeat.dates.texts == ()
