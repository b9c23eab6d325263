"""The Day and Week calendar and that of a month, by hand over a plan; each gesture is one step."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import Any

import pytest
from builders import a_booking, a_brand, a_creator, a_show, a_studio, an_assignment
from calendar_hands import (
    cell_point,
    double_click,
    drag,
    move,
    point,
    press,
    release,
    turn_wheel,
)
from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from staging import put

from planner.domain.show import Show, ShowStatus
from planner.domain.studio import Booking, BookingState
from planner.services.shows import list_shows
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.schedule.calendar import Calendar
from planner.ui.schedule.calendar_painting import HEAD
from planner.ui.schedule.calendar_period import Kind
from planner.ui.schedule.calendar_view import CalendarView
from planner.ui.schedule.filtering import ShowFilter
from planner.ui.schedule.month import Month
from planner.ui.schedule.troubles import Troubles

FRIDAY, SATURDAY = date(2026, 11, 27), date(2026, 11, 28)
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONFIRMED = BookingState.CONFIRMED
Open = Callable[[Kind], CalendarView]


@pytest.fixture
def open_view(workspace: Workspace, context: Context, qtbot: QtBot) -> Iterator[Open]:
    """Opens a calendar around the Black Friday marathon, Friday 16:00 to 19:00 in Studio A."""
    put(
        workspace,
        a_brand(id="brand"),
        a_studio(id="studio", setup_minutes=30, teardown_minutes=30),
        a_creator(id="mia"),
        a_show(id="show", status=ShowStatus.CONFIRMED),
        a_booking(id="booking", show_id="show", state=CONFIRMED),
        an_assignment(id="shift", creator_id="mia"),
    )
    owner = QObject()
    troubles = Troubles(workspace, context.problems, owner)

    def open_it(kind: Kind) -> CalendarView:
        view = CalendarView(workspace, context, troubles, owner, kind=kind)
        view.show_day(FRIDAY)
        workspace.subscribe(view.follow)
        qtbot.addWidget(view.widget)
        view.widget.resize(1000, 1300)
        view.widget.show()
        return view

    yield open_it
    troubles.forget()
    owner.deleteLater()


@pytest.fixture
def week(open_view: Open) -> Calendar:
    return calendar_of(open_view(Kind.WEEK))


@pytest.fixture
def month(open_view: Open) -> Month:
    widget = open_view(Kind.MONTH).widget
    assert isinstance(widget, Month)
    return widget


def calendar_of(view: CalendarView) -> Calendar:
    assert isinstance(view.widget, Calendar)
    return view.widget


def when(workspace: Workspace, show_id: str = "show") -> tuple[str, int]:
    show = workspace.get(Show, show_id)
    return show.starts_at.isoformat(" ", "minutes"), show.length_minutes


def booked(workspace: Workspace) -> tuple[datetime, datetime]:
    booking = workspace.get(Booking, "booking")
    return booking.starts_at, booking.ends_at


def assert_one_step(workspace: Workspace, before: tuple[str, int]) -> None:
    workspace.undo()
    assert when(workspace) == before
    assert booked(workspace) == (datetime(2026, 11, 27, 16), datetime(2026, 11, 27, 19))


def test_a_show_is_dragged_to_another_day_and_time_with_its_booking_in_one_step(
    workspace: Workspace, week: Calendar
) -> None:
    drag(week, point(week, FRIDAY, 17), point(week, SATURDAY, 18.05))
    assert when(workspace) == ("2026-11-28 17:00", 180)
    assert booked(workspace) == (datetime(2026, 11, 28, 17), datetime(2026, 11, 28, 20))
    assert_one_step(workspace, ("2026-11-27 16:00", 180))


def test_alt_drags_by_the_minute(workspace: Workspace, week: Calendar) -> None:
    drag(week, point(week, FRIDAY, 17), point(week, FRIDAY, 18 + 7.2 / 60), ALT)
    assert when(workspace) == ("2026-11-27 17:07", 180)


@pytest.mark.parametrize(
    ("edge", "to_clock", "after"),
    [(16.03, 15, ("2026-11-27 15:00", 240)), (18.95, 20, ("2026-11-27 16:00", 240))],
)
def test_a_show_is_resized_by_its_edges_with_its_booking_in_one_step(
    workspace: Workspace, week: Calendar, edge: float, to_clock: float, after: tuple[str, int]
) -> None:
    drag(week, point(week, FRIDAY, edge), point(week, FRIDAY, to_clock))
    assert when(workspace) == after
    starts_at, ends_at = booked(workspace)
    assert (ends_at - starts_at).total_seconds() == 4 * 3600
    assert_one_step(workspace, ("2026-11-27 16:00", 180))


def test_drawing_in_an_empty_place_makes_a_show_in_one_step(
    workspace: Workspace, week: Calendar
) -> None:
    drag(week, point(week, SATURDAY, 9), point(week, SATURDAY, 11))
    made = next(show for show in list_shows(workspace) if show.id != "show")
    assert when(workspace, made.id) == ("2026-11-28 09:00", 120)
    assert week.current is not None
    assert week.current.show_id == made.id
    workspace.undo()
    assert [show.id for show in list_shows(workspace)] == ["show"]


def test_ctrl_drag_copies_a_show_and_holds_its_studio(workspace: Workspace, week: Calendar) -> None:
    drag(week, point(week, FRIDAY, 17), point(week, SATURDAY, 17), CONTROL)
    copy = next(show for show in list_shows(workspace) if show.id != "show")
    assert when(workspace) == ("2026-11-27 16:00", 180)
    assert when(workspace, copy.id) == ("2026-11-28 16:00", 180)
    held = workspace.where(Booking, show_id=copy.id)
    assert [(each.studio_id, each.state) for each in held] == [("studio", BookingState.HOLD)]


def test_escape_gives_up_what_is_dragged(workspace: Workspace, week: Calendar) -> None:
    label = workspace.next_undo()
    start, end = point(week, FRIDAY, 17), point(week, SATURDAY, 18)
    press(week, start)
    move(week, end)
    assert week.words()[0] == "Sat 28 Nov · 17:00 – 20:00 · 3 h"
    QTest.keyClick(week, Qt.Key.Key_Escape)
    assert week.draft is None
    move(week, end)
    release(week, end)
    assert workspace.next_undo() == label


def test_a_clash_is_said_before_the_drop(workspace: Workspace, week: Calendar) -> None:
    put(
        workspace,
        a_show(id="other", title="Tea hour", starts_at=datetime(2026, 11, 28, 18)),
        a_booking(
            id="taken",
            show_id="other",
            state=CONFIRMED,
            starts_at=datetime(2026, 11, 28, 18),
            ends_at=datetime(2026, 11, 28, 21),
            setup_minutes=30,
        ),
    )
    press(week, point(week, FRIDAY, 17))
    move(week, point(week, SATURDAY, 15))
    assert len(week.words()) == 1
    move(week, point(week, SATURDAY, 16.5))
    assert week.words()[1:] == ("Studio A is taken by “Tea hour”, 17:30 – 21:00.",)
    QTest.keyClick(week, Qt.Key.Key_Escape)


def test_a_show_dropped_on_a_clash_that_was_seen_stays_there(
    workspace: Workspace, week: Calendar
) -> None:
    put(
        workspace,
        a_show(id="other", starts_at=datetime(2026, 11, 28, 18)),
        a_booking(
            show_id="other",
            state=CONFIRMED,
            starts_at=datetime(2026, 11, 28, 18),
            ends_at=datetime(2026, 11, 28, 21),
        ),
    )
    drag(week, point(week, FRIDAY, 17), point(week, SATURDAY, 18))
    assert when(workspace) == ("2026-11-28 17:00", 180)


@pytest.mark.parametrize(
    ("key", "modifiers", "after"),
    [
        (Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier, ("2026-11-27 16:15", 180)),
        (Qt.Key.Key_Up, ALT, ("2026-11-27 15:59", 180)),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, ("2026-11-28 16:00", 180)),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, ("2026-11-26 16:00", 180)),
        (Qt.Key.Key_Down, SHIFT, ("2026-11-27 16:00", 195)),
        (Qt.Key.Key_Up, SHIFT, ("2026-11-27 16:00", 165)),
    ],
)
def test_arrow_keys_move_and_resize_the_current_show(
    workspace: Workspace,
    week: Calendar,
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier,
    after: tuple[str, int],
) -> None:
    week.select_show("show")
    QTest.keyClick(week, key, modifiers)
    assert when(workspace) == after
    assert_one_step(workspace, ("2026-11-27 16:00", 180))


def test_a_key_that_is_held_is_one_step(workspace: Workspace, week: Calendar) -> None:
    week.select_show("show")
    for _ in range(4):
        QTest.keyPress(week, Qt.Key.Key_Down)
    assert when(workspace) == ("2026-11-27 16:00", 180)
    QTest.keyRelease(week, Qt.Key.Key_Down)
    assert when(workspace) == ("2026-11-27 17:00", 180)
    assert_one_step(workspace, ("2026-11-27 16:00", 180))


def test_tab_walks_through_the_shows_and_enter_opens_one(
    workspace: Workspace, week: Calendar, qtbot: QtBot
) -> None:
    put(workspace, a_show(id="earlier", title="Morning", starts_at=datetime(2026, 11, 27, 9)))
    QTest.keyClick(week, Qt.Key.Key_Tab)
    assert week.accessibleDescription().startswith("Morning, no studio yet, Fri 27 Nov 2026")
    QTest.keyClick(week, Qt.Key.Key_Tab)
    assert week.accessibleDescription() == (
        "Black Friday marathon, Studio A · @mia.k (asked), Fri 27 Nov 2026 · 16:00 – 19:00 PST"
    )
    with qtbot.waitSignal(week.wanted):
        QTest.keyClick(week, Qt.Key.Key_Return)
    QTest.keyClick(week, Qt.Key.Key_Escape)
    assert week.current is None
    assert week.accessibleDescription() == ""


def test_a_double_click_opens_a_show_and_the_head_of_a_day_opens_the_day(
    week: Calendar, qtbot: QtBot
) -> None:
    press(week, point(week, FRIDAY, 17))
    release(week, point(week, FRIDAY, 17))
    with qtbot.waitSignal(week.wanted):
        double_click(week, point(week, FRIDAY, 17))
    head = QPointF(point(week, SATURDAY, 0).x(), HEAD / 2)
    with qtbot.waitSignal(week.day_wanted) as asked:
        press(week, head)
    assert asked.args == [SATURDAY]


def test_ctrl_and_the_wheel_zoom_hours_around_the_pointer(week: Calendar) -> None:
    week.resize(1000, 500)
    week.verticalScrollBar().setValue(300)
    before, at = week.grid.hour, point(week, FRIDAY, 12)
    turn_wheel(week, at, 120, CONTROL)
    assert week.grid.hour > before
    assert week.nearest_spot(at).minute == pytest.approx(12 * 60, abs=1)


def test_a_show_across_midnight_goes_on_on_the_next_day(
    workspace: Workspace, week: Calendar
) -> None:
    put(workspace, a_show(id="late", starts_at=datetime(2026, 11, 27, 22), length_minutes=300))
    pieces = [tile.piece for tile in week.tiles.of("late")]
    assert [(each.column, each.minutes) for each in pieces] == [(4, (1320, 1440)), (5, (0, 180))]


def test_a_show_of_another_zone_lies_at_the_clock_of_the_plan_and_names_its_own(
    workspace: Workspace, week: Calendar
) -> None:
    there = {"starts_at": datetime(2026, 11, 27, 23), "timezone": "America/New_York"}
    put(workspace, a_show(id="far", **there))
    tile, *_ = week.tiles.of("far")
    assert (tile.piece.column, tile.piece.minutes.first) == (4, 20 * 60)
    assert tile.block.detail.endswith("New York 23:00")


@pytest.mark.parametrize(
    ("fields", "state", "dashed"),
    [
        ({"status": ShowStatus.CONFIRMED}, CONFIRMED, False),
        ({"status": ShowStatus.IDEA}, CONFIRMED, True),
        ({"status": ShowStatus.CONFIRMED}, BookingState.HOLD, True),
        ({"status": ShowStatus.DONE}, BookingState.CANCELLED, False),
    ],
)
def test_holds_and_ideas_are_dashed(
    workspace: Workspace, week: Calendar, fields: dict[str, Any], state: BookingState, dashed: bool
) -> None:
    put(
        workspace,
        a_show(id="show", **fields),
        a_booking(id="booking", show_id="show", state=state),
    )
    block = week.content.block("show")
    assert block is not None
    assert (block.look.value == "held") == dashed


def test_what_the_filter_leaves_out_is_not_walked_through(open_view: Open) -> None:
    view = open_view(Kind.WEEK)
    view.narrow(ShowFilter(status=ShowStatus.IDEA))
    assert not view.widget.in_order()
    view.narrow(ShowFilter(status=ShowStatus.CONFIRMED))
    assert [each.key for each in view.widget.in_order()] == ["show"]


def test_a_calendar_that_cannot_be_seen_catches_up_when_it_appears(
    workspace: Workspace, open_view: Open
) -> None:
    view = open_view(Kind.DAY)
    view.widget.hide()
    put(workspace, a_show(id="new", starts_at=datetime(2026, 11, 27, 9)))
    assert view.widget.content.block("new") is None
    view.widget.show()
    assert view.widget.content.block("new") is not None


@pytest.mark.parametrize(
    ("kind", "title", "later"),
    [
        (Kind.DAY, "Fri 27 Nov 2026", "Sat 28 Nov 2026"),
        (Kind.WEEK, "23 – 29 Nov 2026 · week 48", "30 Nov – 6 Dec 2026 · week 49"),
        (Kind.MONTH, "November 2026", "December 2026"),
    ],
)
def test_a_calendar_is_turned_and_says_what_it_shows(
    open_view: Open, kind: Kind, title: str, later: str
) -> None:
    view = open_view(kind)
    assert view.title == title
    view.turn(1)
    assert view.title == later
    view.turn(-1)
    assert view.title == title


def test_in_a_month_a_show_is_dragged_to_another_day_and_keeps_its_clock(
    workspace: Workspace, month: Month
) -> None:
    drag(month, cell_point(month, FRIDAY, line=0), cell_point(month, date(2026, 11, 3), line=1))
    assert when(workspace) == ("2026-11-03 16:00", 180)
    assert booked(workspace)[0] == datetime(2026, 11, 3, 16)
    assert_one_step(workspace, ("2026-11-27 16:00", 180))


def test_in_a_month_arrow_keys_move_by_a_day_and_a_week(workspace: Workspace, month: Month) -> None:
    month.select_show("show")
    QTest.keyClick(month, Qt.Key.Key_Left)
    assert when(workspace) == ("2026-11-26 16:00", 180)
    QTest.keyClick(month, Qt.Key.Key_Up)
    assert when(workspace) == ("2026-11-19 16:00", 180)


def test_in_a_month_more_than_fits_opens_that_day(
    workspace: Workspace, month: Month, qtbot: QtBot
) -> None:
    for hour in range(0, 24, 2):
        put(workspace, a_show(starts_at=datetime(2026, 11, 27, hour), length_minutes=60))
    lines = month.lines[(FRIDAY - month.period.first).days]
    assert lines.more == 13 - len(lines.shown) > 0
    with qtbot.waitSignal(month.day_wanted) as asked:
        press(month, cell_point(month, FRIDAY, line=lines.line_of_more))
    assert asked.args == [FRIDAY]
    label = workspace.next_undo()
    release(month, cell_point(month, SATURDAY, line=1))
    assert workspace.next_undo() == label


def test_the_right_button_selects_a_show_and_neither_drags_nor_turns_away(
    workspace: Workspace, week: Calendar, qtbot: QtBot
) -> None:
    label = workspace.next_undo()
    right = Qt.MouseButton.RightButton
    with qtbot.assertNotEmitted(week.day_wanted):
        press(week, QPointF(point(week, SATURDAY, 0).x(), HEAD / 2), button=right)
    press(week, point(week, FRIDAY, 17), button=right)
    assert week.current is not None
    move(week, point(week, SATURDAY, 17))
    release(week, point(week, SATURDAY, 17))
    assert workspace.next_undo() == label
