"""By keys as by mouse: what a drop meets is seen first, and whoever drops all the same accepts it.

The same on the time line and in a calendar, so each test is of both.
"""

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from staging import put
from timeline_stage import DAY, TEA, a_firm_booking

from planner.domain.show import Show
from planner.domain.studio import Booking, BookingState
from planner.services.workspace import Workspace
from planner.ui.schedule.calendar_board import CalendarBoard
from planner.ui.schedule.page import SchedulePage
from planner.ui.schedule.timeline import Timeline

SIX = DAY + timedelta(hours=18)
QUARTER = timedelta(minutes=15)
Key = Qt.Key
Board = Timeline | CalendarBoard


@pytest.fixture(params=["timeline", "week"])
def board(request: pytest.FixtureRequest, page: SchedulePage, workspace: Workspace) -> Board:
    """Tea hour in Studio B from 17:00 is current; the studio is taken from 18:00 to 18:30."""
    put(workspace, a_firm_booking("next", "b", SIX, SIX + timedelta(minutes=30)))
    page.show_view(request.param)
    page.views.show_day(DAY.date())
    views = page.views
    on_line = request.param == "timeline"
    made: Board = views.timeline.widget if on_line else views.calendars[request.param].widget
    made.setFocus()
    made.select_show("tea")
    return made


def later(board: Board) -> Key:
    """The arrow that leads to later times."""
    return Key.Key_Right if isinstance(board, Timeline) else Key.Key_Down


def start(workspace: Workspace) -> datetime:
    return workspace.get(Show, "tea").starts_at


def test_what_a_key_makes_it_meet_waits_for_enter(board: Board, workspace: Workspace) -> None:
    steps = len(workspace.history())
    QTest.keyClick(board, later(board))
    assert start(workspace) == TEA.starts_at, "letting the key go does not drop it"
    first, clash, hint = board.words()
    assert "17:15" in first
    assert clash.startswith("B is taken by “Booked”")
    assert hint == "Enter drops it all the same, Esc gives it up."
    assert "B is taken" in board.accessibleDescription(), "a screen reader says it too"
    QTest.keyClick(board, Key.Key_Return)
    assert start(workspace) == TEA.starts_at + QUARTER
    assert len(workspace.history()) == steps + 1
    assert board.words() == ()
    kept = {each.id: each.state for each in workspace.all(Booking)}
    assert kept["next"] is BookingState.CONFIRMED


def test_enter_opens_the_show_where_nothing_waits(board: Board) -> None:
    opened: list[bool] = []
    board.wanted.connect(lambda: opened.append(True))
    QTest.keyClick(board, later(board))
    QTest.keyClick(board, Key.Key_Return)
    assert opened == []
    QTest.keyClick(board, Key.Key_Return)
    assert opened == [True]


def test_escape_gives_it_up_and_leaves_it_selected(board: Board, workspace: Workspace) -> None:
    QTest.keyClick(board, later(board))
    QTest.keyClick(board, Key.Key_Escape)
    assert board.draft is None
    assert start(workspace) == TEA.starts_at
    assert board.current is not None
    assert "B is taken" not in board.accessibleDescription()


def test_arrows_lead_on_and_what_meets_nothing_is_dropped(
    board: Board, workspace: Workspace
) -> None:
    steps = len(workspace.history())
    for _ in range(5):
        QTest.keyClick(board, later(board))
        assert board.draft is not None, "up to 18:15 it meets what is there until 18:30"
    QTest.keyClick(board, later(board))
    assert board.draft is None
    assert start(workspace) == DAY + timedelta(hours=18, minutes=30)
    assert len(workspace.history()) == steps + 1


def test_a_longer_show_waits_in_the_same_way(board: Board, workspace: Workspace) -> None:
    QTest.keyClick(board, later(board), Qt.KeyboardModifier.ShiftModifier)
    assert workspace.get(Show, "tea").length_minutes == 60
    QTest.keyClick(board, Key.Key_Enter)
    assert workspace.get(Show, "tea").length_minutes == 75


@pytest.mark.parametrize("how", ["tab", "click", "focus", "undo"])
def test_what_waits_is_given_up_by_whatever_else_is_done(
    board: Board, workspace: Workspace, page: SchedulePage, how: str
) -> None:
    QTest.keyClick(board, later(board))
    assert board.words() != ()
    if how == "tab":
        QTest.keyClick(board, Key.Key_Tab)
    elif how == "click":
        QTest.mouseClick(board.viewport(), Qt.MouseButton.LeftButton)
    elif how == "focus":
        page.views.filter.setFocus()
    else:
        with workspace.change("Move it elsewhere") as step:
            noon = TEA.starts_at - timedelta(hours=5)
            step.put(TEA.changed(starts_at=noon))
            room = workspace.get(Booking, "tea room")
            step.put(room.changed(starts_at=noon, ends_at=noon + timedelta(hours=1)))
    assert board.draft is None
    QTest.keyClick(board, Key.Key_Return)
    assert TEA.starts_at + QUARTER != start(workspace)
