"""Hands for tests of calendars: they press, move and let go of the mouse at days and clocks."""

from datetime import date

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from planner.ui.schedule.calendar import Calendar
from planner.ui.schedule.calendar_board import CalendarBoard
from planner.ui.schedule.calendar_painting import HEAD, HOURS
from planner.ui.schedule.month import Month
from planner.ui.schedule.month_painting import HEAD as MONTH_HEAD

NOTHING = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton
Kind = QEvent.Type


def point(calendar: Calendar, day: date, clock: float) -> QPointF:
    """A point in the middle of a day; `clock` in hours."""
    column = (day - calendar.period.first).days
    grid = calendar.grid
    x = HOURS + grid.x_of(column) + grid.column_width / 2
    y = HEAD + grid.y_of(clock * 60) - calendar.verticalScrollBar().value()
    return QPointF(x, y)


def point_at_edge(calendar: Calendar, clock: float) -> QPointF:
    """A point at the right side of a calendar; `clock` in hours."""
    y = point(calendar, calendar.period.anchor, clock).y()
    return QPointF(calendar.viewport().width() - 1, y)


def cell_point(month: Month, day: date, *, line: int) -> QPointF:
    """A point in a line of a day."""
    box = month.grid.line((day - month.period.first).days, line)
    scrolled = month.verticalScrollBar().value()
    return QPointF(box.x + box.width / 2, MONTH_HEAD + box.y + box.height / 2 - scrolled)


def press(board: CalendarBoard, at: QPointF, *, button: Qt.MouseButton = LEFT) -> None:
    _send(board, Kind.MouseButtonPress, at, NOTHING, button)


def move(board: CalendarBoard, at: QPointF, keys: Qt.KeyboardModifier = NOTHING) -> None:
    _send(board, Kind.MouseMove, at, keys)


def release(board: CalendarBoard, at: QPointF, keys: Qt.KeyboardModifier = NOTHING) -> None:
    _send(board, Kind.MouseButtonRelease, at, keys)


def drag(
    board: CalendarBoard, start: QPointF, end: QPointF, keys: Qt.KeyboardModifier = NOTHING
) -> None:
    """From one point to another, by way of one between."""
    press(board, start)
    move(board, (start + end) / 2, keys)
    move(board, end, keys)
    release(board, end, keys)


def double_click(board: CalendarBoard, at: QPointF) -> None:
    _send(board, Kind.MouseButtonDblClick, at, NOTHING)


def turn_wheel(
    board: CalendarBoard, at: QPointF, by: int, keys: Qt.KeyboardModifier = NOTHING
) -> None:
    event = QWheelEvent(
        at,
        board.viewport().mapToGlobal(at),
        QPoint(),
        QPoint(0, by),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(board.viewport(), event)


def _send(
    board: CalendarBoard,
    kind: QEvent.Type,
    at: QPointF,
    keys: Qt.KeyboardModifier,
    button: Qt.MouseButton = LEFT,
) -> None:
    viewport, none = board.viewport(), Qt.MouseButton.NoButton
    changed = none if kind is Kind.MouseMove else button
    held = none if kind is Kind.MouseButtonRelease else button
    event = QMouseEvent(kind, at, viewport.mapToGlobal(at), changed, held, keys)
    QApplication.sendEvent(viewport, event)
