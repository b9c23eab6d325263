"""What is dragged to an edge brings what lies beyond it into sight."""

from datetime import timedelta

from builders import a_creator
from calendar_hands import move, point_at_edge, press, release
from calendar_hands import point as point_in
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot
from staging import put
from timeline_stage import DAY, drag, point

from planner.domain.show import Show
from planner.services.workspace import Workspace
from planner.ui.schedule.calendar import Calendar
from planner.ui.schedule.page import SchedulePage
from planner.ui.schedule.timeline import Timeline


def test_the_time_line_scrolls_down_and_sideways(
    line: Timeline, workspace: Workspace, qtbot: QtBot
) -> None:
    put(workspace, *(a_creator(id=f"more {number}") for number in range(30)))
    start, bar = line.axis.start, line.verticalScrollBar()
    corner = QPoint(line.viewport().width() - 3, line.viewport().height() - 3)
    drag(line, point(line, "shift"), corner)
    qtbot.waitUntil(lambda: bar.value() > 50 and line.axis.start > start)
    assert line.give_up_dragging()
    assert workspace.get(Show, "show").starts_at == DAY + timedelta(hours=12)


def test_a_week_is_turned_by_what_is_held_at_its_side(
    page: SchedulePage, workspace: Workspace, qtbot: QtBot
) -> None:
    page.views.show_day(DAY.date())
    page.show_view("week")
    week = page.views.calendars["week"].widget
    assert isinstance(week, Calendar)
    monday = week.period.anchor
    press(week, point_in(week, DAY.date(), 17.5))
    side = point_at_edge(week, 17.5)
    move(week, side)
    qtbot.waitUntil(lambda: week.period.anchor == monday + timedelta(days=7))
    release(week, side)
    assert workspace.get(Show, "tea").starts_at.date() >= monday + timedelta(days=7)
    assert workspace.get(Show, "tea").starts_at.hour == 17, "it keeps its clock"
