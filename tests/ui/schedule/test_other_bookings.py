"""A studio is painted, let or closed: seen where it matters, and moved by hand like a show."""

from datetime import datetime, timedelta

import pytest
from calendar_hands import drag as drag_in
from calendar_hands import point as point_in
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from staging import put
from timeline_stage import DAY, LEFT, NONE, a_firm_booking, drag, drop, pixels, point

from planner.domain.studio import Booking, Closure
from planner.services.workspace import Workspace
from planner.ui.schedule.calendar import Calendar
from planner.ui.schedule.filtering import ShowFilter
from planner.ui.schedule.page import SchedulePage
from planner.ui.schedule.timeline import Timeline

NINE = DAY + timedelta(hours=9)
HOUR = timedelta(hours=1)


@pytest.fixture(autouse=True)
def _painting(workspace: Workspace, page: SchedulePage) -> None:
    """Studio B is painted from 09:00 to 10:00, and closed from 21:00 on."""
    page.views.show_view("timeline")
    put(
        workspace,
        a_firm_booking("paint", "b", NINE, NINE + HOUR).changed(note="Painting"),
        Closure(id="shut", studio_id="b", starts_at=NINE + 12 * HOUR, ends_at=NINE + 20 * HOUR),
    )


@pytest.fixture
def week(page: SchedulePage) -> Calendar:
    """The week, narrowed to Studio B."""
    page.views.show_day(DAY.date())
    page.show_view("week")
    page.views.filter.narrow(ShowFilter(studio_id="b"))
    made = page.views.calendars["week"].widget
    assert isinstance(made, Calendar)
    made.setFocus()
    return made


def start(workspace: Workspace) -> datetime:
    return workspace.get(Booking, "paint").starts_at


def selected(page: SchedulePage) -> tuple[str | None, str | None]:
    return page.selection.show_id, page.selection.booking_id


def test_it_is_selected_and_moved_by_mouse_on_the_time_line(
    page: SchedulePage, line: Timeline, workspace: Workspace
) -> None:
    steps = len(workspace.history())
    here = point(line, "paint")
    drag(line, here, here + QPoint(pixels(line, 1), 0))
    assert selected(page) == (None, "paint")
    drop(line, here + QPoint(pixels(line, 1), 0))
    assert start(workspace) == NINE + HOUR
    assert len(workspace.history()) == steps + 1
    assert page.selection.booking_id == "paint"
    QTest.mouseClick(line.viewport(), LEFT, NONE, point(line, "tea room"))
    assert selected(page) == ("tea", None)


def test_it_is_moved_resized_and_taken_to_another_studio_by_keys(
    page: SchedulePage, line: Timeline, workspace: Workspace
) -> None:
    line.make_current(line.content.block("paint"))
    assert page.selection.booking_id == "paint"
    QTest.keyClick(line, Qt.Key.Key_Right)
    QTest.keyClick(line, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(line, Qt.Key.Key_Up)
    moved = workspace.get(Booking, "paint")
    quarter = timedelta(minutes=15)
    assert (moved.starts_at, moved.ends_at) == (NINE + quarter, NINE + HOUR + 2 * quarter)
    assert moved.studio_id == "a"
    for _ in range(3):
        workspace.undo()
    assert workspace.get(Booking, "paint").starts_at == NINE


def test_a_calendar_shows_it_while_it_is_narrowed_to_the_studio(
    page: SchedulePage, week: Calendar
) -> None:
    assert {each.key for each in week.content.blocks if not each.dimmed} == {"tea", "paint"}
    heads = [head.full for head in week._heads]
    assert [each for each in heads if each] == ["1 show · 1 h"], "it is no show"
    page.views.filter.narrow(ShowFilter(studio_id="a"))
    assert "paint" not in {each.key for each in week.content.blocks}
    page.views.filter.narrow(ShowFilter())
    assert "paint" not in {each.key for each in week.content.blocks}


def test_in_a_calendar_it_is_moved_by_mouse_and_keys(
    page: SchedulePage, week: Calendar, workspace: Workspace
) -> None:
    saturday = DAY.date() + timedelta(days=1)
    drag_in(week, point_in(week, DAY.date(), 9.5), point_in(week, saturday, 10.5))
    assert start(workspace) == NINE + timedelta(hours=25)
    assert page.selection.booking_id == "paint"
    QTest.keyClick(week, Qt.Key.Key_Left)
    QTest.keyClick(week, Qt.Key.Key_Up)
    assert start(workspace) == NINE + timedelta(minutes=45)


def test_a_calendar_shades_when_the_studio_is_closed(page: SchedulePage, week: Calendar) -> None:
    week.verticalScrollBar().setValue(week.verticalScrollBar().maximum())
    late = point_in(week, DAY.date(), 21.6).toPoint()
    shaded = week.viewport().grab().toImage().pixelColor(late)
    page.views.filter.narrow(ShowFilter())
    plain = week.viewport().grab().toImage().pixelColor(late)
    assert shaded != plain


def test_dropping_it_on_a_show_is_shown_first(week: Calendar, workspace: Workspace) -> None:
    drag_in(week, point_in(week, DAY.date(), 9.5), point_in(week, DAY.date(), 17))
    assert start(workspace) == NINE + timedelta(hours=7, minutes=30), "by mouse it was seen"
    workspace.undo()
    week.make_current(week.content.block("paint"))
    for _ in range(29):
        QTest.keyClick(week, Qt.Key.Key_Down)
    assert any("Tea hour" in each for each in week.words())
