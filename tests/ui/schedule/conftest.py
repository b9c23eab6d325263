"""What tests of the schedule page get: the page on the day of a few shows."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from builders import a_brand, a_creator, a_studio, an_assignment
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from staging import put
from timeline_stage import IDEA, SHOW, TEA, a_firm_booking

from planner.domain.platforms import Platforms
from planner.domain.spans import show_span
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.schedule.page import SchedulePage
from planner.ui.schedule.time_axis import HOUR
from planner.ui.schedule.timeline import Timeline
from planner.ui.schedule.timeline_lane_painting import NAMES


@pytest.fixture
def page(workspace: Workspace, context: Context, qtbot: QtBot) -> Iterator[SchedulePage]:
    """The schedule on the day of a few shows: 30 minutes are 25 pixels."""
    put(
        workspace,
        a_brand(id="brand"),
        a_studio(id="a", name="A"),
        a_studio(id="b", name="B", setup_minutes=30),
        a_creator(id="mia", name="@mia"),
        a_creator(id="dee", name="@dee"),
        SHOW,
        TEA,
        IDEA,
        a_firm_booking("booked", "a", SHOW.starts_at, SHOW.starts_at + timedelta(hours=2), "show"),
        a_firm_booking("tea room", "b", TEA.starts_at, TEA.starts_at + timedelta(hours=1), "tea"),
        an_assignment(id="shift", show_id="show", creator_id="mia", status="confirmed"),
    )
    host = QWidget()
    qtbot.addWidget(host)
    made = SchedulePage(workspace, context, Platforms())
    made.setParent(host)
    workspace.subscribe(made.follow)
    made.resize(NAMES + 800 + 12, 700)
    host.resize(made.size())
    made.turned_to()
    with qtbot.waitExposed(host):
        host.show()
    line = made.views.timeline.widget
    line.look(line.axis.shown_from(show_span(SHOW).start - 4 * HOUR))
    line.setFocus()
    yield made
    made.turned_from()
    for timer in made.findChildren(QTimer):
        timer.stop()  # as when a plan is closed: nothing reads it any more


@pytest.fixture
def line(page: SchedulePage) -> Timeline:
    return page.views.timeline.widget
