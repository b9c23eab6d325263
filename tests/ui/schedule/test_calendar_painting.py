"""What can be seen of a calendar: colours of brands, red for clashes and the present moment."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

import pytest
from builders import a_booking, a_brand, a_show, a_studio
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot
from staging import put

from planner.domain.findings import Severity
from planner.domain.show import ShowStatus
from planner.domain.studio import BookingState
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.schedule.calendar import Calendar
from planner.ui.schedule.calendar_painting import HEAD, HOURS
from planner.ui.schedule.calendar_period import Kind
from planner.ui.schedule.calendar_view import CalendarView
from planner.ui.schedule.geometry import Box
from planner.ui.schedule.month import Month
from planner.ui.schedule.month_painting import HEAD as MONTH_HEAD
from planner.ui.schedule.tints import tint_of
from planner.ui.schedule.troubles import Troubles
from planner.ui.tokens import Tokens

MONDAY = date(2026, 11, 16)
NOW_MINUTE = 6 * 60 + 20
"""The clock of the tests in Los Angeles, on Sunday 22 November 2026."""


@pytest.fixture(params=["light", "dark"])
def seen(
    request: pytest.FixtureRequest, workspace: Workspace, context: Context, qtbot: QtBot
) -> Iterator["Seen"]:
    put(workspace, a_brand(id="brand", color="#1A7F37"), a_studio(id="studio"))
    for number, status in enumerate((ShowStatus.CONFIRMED, ShowStatus.IDEA, ShowStatus.CANCELLED)):
        starts_at = datetime(2026, 11, 16 + number, 4)
        put(
            workspace,
            a_show(id=status, title="W", status=status, starts_at=starts_at, length_minutes=240),
            a_booking(
                show_id=status,
                state=BookingState.CONFIRMED,
                starts_at=starts_at,
                ends_at=starts_at + timedelta(hours=4),
            ),
        )
    context.theme.choose(request.param)
    owner = QObject()
    troubles = Troubles(workspace, context.problems, owner)
    yield Seen(workspace, context, troubles, owner, qtbot)
    troubles.forget()
    owner.deleteLater()


class Seen:
    """Opens calendars and looks at their pixels."""

    def __init__(
        self,
        workspace: Workspace,
        context: Context,
        troubles: Troubles,
        owner: QObject,
        qtbot: QtBot,
    ) -> None:
        self._given = (workspace, context, troubles, owner)
        self._qtbot = qtbot
        self.tokens: Tokens = context.theme.tokens

    def open(self, kind: Kind) -> CalendarView:
        view = CalendarView(*self._given, kind=kind)
        view.show_day(MONDAY)
        self._qtbot.addWidget(view.widget)
        view.widget.resize(900, HEAD + 24 * 48)
        view.widget.show()
        return view

    def image(self, view: CalendarView) -> QImage:
        return view.widget.viewport().grab().toImage()


def color(image: QImage, x: float, y: float) -> str:
    scale = image.devicePixelRatio()
    return image.pixelColor(int(x * scale), int(y * scale)).name().upper()


def box_of(view: CalendarView, show_id: str) -> Box:
    """Where a show is drawn on the viewport of a week."""
    assert isinstance(view.widget, Calendar)
    (tile,) = view.widget.tiles.of(show_id)
    top = HEAD - view.widget.verticalScrollBar().value()
    return Box(tile.box.x + HOURS, tile.box.y + top, tile.box.width, tile.box.height)


def shades(image: QImage, box: Box) -> set[str]:
    """The colours on the frame of a box."""
    across = range(int(box.x) + 6, int(box.x + box.width) - 6)
    return {color(image, x, box.y + dy) for x in across for dy in (0, 1)}


def test_a_show_has_the_ground_and_the_bar_of_its_brand(seen: Seen) -> None:
    view = seen.open(Kind.WEEK)
    image, box = seen.image(view), box_of(view, ShowStatus.CONFIRMED)
    tint = tint_of("#1A7F37", seen.tokens)
    assert color(image, box.x + 1, box.y + 60) == tint.edge
    assert color(image, box.x + box.width / 2, box.y + box.height - 20) == tint.ground


def test_an_idea_is_dashed_and_what_is_cancelled_has_no_colour(seen: Seen) -> None:
    view = seen.open(Kind.WEEK)
    image = seen.image(view)
    idea, cancelled = box_of(view, ShowStatus.IDEA), box_of(view, ShowStatus.CANCELLED)
    assert color(image, idea.x + idea.width / 2, idea.y + 150) == seen.tokens.surface
    assert len(shades(image, idea)) > 2
    assert color(image, cancelled.x + 40, cancelled.y + 150) == seen.tokens.raised


def test_an_error_is_framed_in_red_and_a_warning_is_not(seen: Seen) -> None:
    view = seen.open(Kind.WEEK)
    box = box_of(view, ShowStatus.CONFIRMED)
    red = QColor(seen.tokens.on_air).name().upper()
    around = view.widget.content.around
    for severity, framed in ((Severity.ERROR, True), (Severity.WARNING, False)):
        around.show_troubles({ShowStatus.CONFIRMED: severity})
        view.widget.read()
        assert (red in shades(seen.image(view), box)) == framed


def test_the_present_moment_is_a_red_line_through_the_present_day_alone(seen: Seen) -> None:
    view = seen.open(Kind.WEEK)
    widget, image = view.widget, seen.image(view)
    assert isinstance(widget, Calendar)
    y = HEAD + widget.grid.y_of(NOW_MINUTE) - widget.verticalScrollBar().value()
    sunday, saturday = (HOURS + widget.grid.x_of(column) + 40 for column in (6, 5))
    assert color(image, sunday, y) == seen.tokens.on_air
    assert color(image, saturday, y) != seen.tokens.on_air
    assert color(image, sunday, y + 20) != color(image, saturday, y + 20)


def test_a_month_has_a_line_in_the_colours_of_its_brand(seen: Seen) -> None:
    view = seen.open(Kind.MONTH)
    assert isinstance(view.widget, Month)
    place = (MONDAY - view.widget.period.first).days
    line = view.widget.grid.line(place, 0)
    image, tint = seen.image(view), tint_of("#1A7F37", seen.tokens)
    assert color(image, line.x + 1, MONTH_HEAD + line.y + 8) == tint.edge
    assert color(image, line.x + line.width - 8, MONTH_HEAD + line.y + 8) == tint.ground
