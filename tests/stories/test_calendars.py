"""A producer looks at the week, the day and the month, and moves shows there."""

from datetime import datetime, timedelta

import pytest
from calendar_hands import cell_point, drag, point, press
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from window_stage import OpenWindow, the_plan
from window_stage import press as press_keys

from planner.domain.show import Show
from planner.domain.zone import to_wall
from planner.services.shows import edit_show, find_show
from planner.services.workspace import Workspace
from planner.ui.plan_view import PlanView
from planner.ui.schedule.calendar import Calendar
from planner.ui.schedule.month import Month
from planner.ui.schedule_actions import DAY, MONTH, WEEK

MARATHON = "Black Friday marathon"


@pytest.fixture
def plan(open_plan: OpenWindow) -> PlanView:
    """The sample, with the schedule turned to."""
    view = the_plan(open_plan())
    view.show_page("schedule")
    return view


def marathon(workspace: Workspace) -> Show:
    return find_show(workspace, MARATHON)


def the_week(plan: PlanView) -> Calendar:
    widget = plan.schedule.views.calendars[WEEK].widget
    assert isinstance(widget, Calendar)
    return widget


def the_month(plan: PlanView) -> Month:
    widget = plan.schedule.views.calendars[MONTH].widget
    assert isinstance(widget, Month)
    return widget


def test_what_is_selected_in_the_week_is_selected_in_each_calendar(plan: PlanView) -> None:
    show = marathon(plan.workspace)
    plan.schedule.selection.select(show.id)
    for keys, name in (("Alt+2", WEEK), ("Alt+1", DAY), ("Alt+3", MONTH)):
        press_keys(keys)
        widget = plan.schedule.views.calendars[name].widget
        assert widget.isVisible()
        assert widget.hasFocus()
        assert widget.current is not None
        assert widget.current.key == show.id
        assert widget.period.holds(show.starts_at.date())


def test_a_show_moved_by_hand_in_the_week_is_moved_everywhere_and_back_by_undo(
    plan: PlanView,
) -> None:
    before = marathon(plan.workspace).starts_at
    plan.schedule.selection.select(marathon(plan.workspace).id)
    press_keys("Alt+2")
    week = the_week(plan)
    (tile,) = week.tiles.of(marathon(plan.workspace).id)
    start = point(week, before.date(), before.hour + 0.5)
    start.setX(start.x() - week.grid.column_width / 4)
    assert tile.piece.column == (before.date() - week.period.first).days
    drag(week, start, start + point(week, before.date(), 2) - point(week, before.date(), 0))
    assert marathon(plan.workspace).starts_at == before + timedelta(hours=2)
    press_keys("Ctrl+Z")
    assert marathon(plan.workspace).starts_at == before
    assert week.tiles.of(marathon(plan.workspace).id) == [tile]


def test_the_number_of_a_day_in_the_month_opens_that_day_and_a_key_opens_a_rundown(
    plan: PlanView,
) -> None:
    plan.schedule.selection.select(marathon(plan.workspace).id)
    press_keys("Alt+3")
    month, day = the_month(plan), marathon(plan.workspace).starts_at.date()
    at = cell_point(month, day, line=0)
    at.setY(at.y() - month.grid.line(0, 0).height)
    press(month, at)
    calendar = plan.schedule.views.calendars[DAY].widget
    assert calendar.isVisible()
    assert calendar.period.first == day
    QTest.keyClick(calendar, Qt.Key.Key_Tab)
    first = calendar.current
    assert first is not None
    press_keys("Ctrl+Return")
    assert plan.rundown.isVisible()
    assert plan.rundown.show_id == first.show_id


def test_a_show_dragged_to_another_day_of_the_month_keeps_its_clock(plan: PlanView) -> None:
    show = marathon(plan.workspace)
    plan.schedule.selection.select(show.id)
    press_keys("Alt+3")
    month = the_month(plan)
    shown = month.lines[(show.starts_at.date() - month.period.first).days].shown
    line = [each.key for each in shown].index(show.id)
    earlier = show.starts_at.date() - timedelta(days=7)
    drag(
        month,
        cell_point(month, show.starts_at.date(), line=line),
        cell_point(month, earlier, line=0),
    )
    moved = marathon(plan.workspace).starts_at
    assert moved == datetime.combine(earlier, show.starts_at.time())
    press_keys("Ctrl+Z")
    assert marathon(plan.workspace).starts_at == show.starts_at


def test_a_calendar_is_turned_by_keys_and_says_which_days_it_shows(plan: PlanView) -> None:
    press_keys("Alt+2", "Ctrl+T", "Ctrl+PgDown")
    week = the_week(plan)
    today = to_wall(plan.workspace.now(), plan.workspace.charter.timezone).date()
    monday = today - timedelta(days=today.weekday())
    assert week.period.first == monday + timedelta(days=7)
    press_keys("Ctrl+T")
    assert week.period.first == monday


def test_what_clashes_is_marked_again_after_an_edit_and_its_undo(
    plan: PlanView, qtbot: QtBot
) -> None:
    plan.schedule.show_day(marathon(plan.workspace).starts_at.date())
    press_keys("Alt+3")
    month = the_month(plan)
    unmarked = month.grab().toImage()
    qtbot.waitUntil(lambda: month.grab().toImage() != unmarked)
    qtbot.waitUntil(lambda: plan.schedule.views.has_looked)
    marked = month.grab().toImage()
    edit_show(plan.workspace, marathon(plan.workspace).id, notes="Bring the lights")
    assert not plan.schedule.views.has_looked
    qtbot.waitUntil(lambda: plan.schedule.views.has_looked)
    assert month.grab().toImage() == marked
    press_keys("Ctrl+Z")
    qtbot.waitUntil(lambda: plan.schedule.views.has_looked)
    assert month.grab().toImage() == marked
