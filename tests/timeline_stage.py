"""Sets a day with a few shows on the time line, and drags over it like a hand."""

from datetime import datetime, timedelta

from builders import a_booking, a_show
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.domain.studio import Booking
from planner.ui.schedule.geometry import use_box
from planner.ui.schedule.time_axis import HOUR
from planner.ui.schedule.timeline import Timeline
from planner.ui.schedule.timeline_lane_painting import HEAD, NAMES

DAY = datetime(2026, 11, 27)
SHOW = a_show(id="show", title="Marathon", starts_at=DAY + timedelta(hours=12), length_minutes=120)
TEA = a_show(id="tea", title="Tea hour", starts_at=DAY + timedelta(hours=17), length_minutes=60)
IDEA = a_show(id="idea", title="Idea", starts_at=DAY + timedelta(hours=10), length_minutes=60)
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def a_firm_booking(
    key: str, studio_id: str, start: datetime, end: datetime, show_id: str | None = None
) -> Booking:
    return a_booking(
        id=key,
        studio_id=studio_id,
        show_id=show_id,
        state="confirmed",
        starts_at=start,
        ends_at=end,
    )


def point(line: Timeline, key: str, part: float = 0.5) -> QPoint:
    """A point of the viewport in a block, `part` of its width from its left."""
    block = line.content.block(key)
    assert block is not None, f"{key} is not in sight"
    strip = line.strips.of(block.lane)
    assert strip is not None
    box = use_box(block, line.axis, strip)
    top = HEAD - line.verticalScrollBar().value()
    return QPointF(NAMES + box.x + box.width * part, top + box.y + box.height / 2).toPoint()


def drag(line: Timeline, start: QPoint, end: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
    """Presses and moves in a few steps; lets go only in `drop`."""
    QTest.mousePress(line.viewport(), LEFT, keys, start)
    for step in range(1, 5):
        at = start + (end - start) * step / 4
        event_at(line, at, keys)


def event_at(line: Timeline, at: QPoint, keys: Qt.KeyboardModifier) -> None:
    viewport = line.viewport()
    everywhere = QPointF(viewport.mapToGlobal(at))
    moved = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(at), everywhere, Qt.MouseButton.NoButton, LEFT, keys
    )
    QApplication.sendEvent(viewport, moved)


def drop(line: Timeline, at: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseRelease(line.viewport(), LEFT, keys, at)


def pixels(line: Timeline, hours: float) -> int:
    return round(line.axis.pixels(hours * HOUR))


def turn(line: Timeline, at: QPointF, by: int, modifiers: Qt.KeyboardModifier) -> None:
    event = QWheelEvent(
        at, QPointF(line.mapToGlobal(at.toPoint())), QPoint(), QPoint(0, by),
        Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(line.viewport(), event)
