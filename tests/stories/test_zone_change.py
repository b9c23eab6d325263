"""The tz database changes between two days of work: no clock of the plan moves, and it is told."""

from pathlib import Path

import pytest
from old_zones import age
from PySide6.QtWidgets import QToolButton
from window_stage import OpenWindow, the_plan

from planner.bootstrap import workspace_at
from planner.domain.errors import NothingToDoError
from planner.domain.studio import Booking
from planner.services.shows import find_show
from planner.ui.problem_bar import ProblemBar

MARATHON = "Black Friday marathon"
HOUR = 3600


@pytest.fixture
def older_rules(plan_file: Path) -> None:
    """The sample as older rules had derived it, which put the marathon two hours later."""
    with workspace_at(plan_file) as workspace:
        show = find_show(workspace, MARATHON)
        booked = [each.id for each in workspace.where(Booking, show_id=show.id)]
    age(plan_file, "2001a", shows={show.id: 2 * HOUR}, bookings=dict.fromkeys(booked, 2 * HOUR))


@pytest.mark.usefixtures("older_rules")
def test_the_window_notes_what_moved_until_the_note_is_closed(open_plan: OpenWindow) -> None:
    window = open_plan()
    assert "(tz database 2001a →" in window.problem
    assert "Every local time in this plan stays" in window.problem
    assert f"“{MARATHON}”" in window.problem
    assert "2 h earlier in UTC" in window.problem
    problems = the_plan(window)._context.problems
    problems.report(NothingToDoError("There is nothing to undo."))
    assert window.problem == "There is nothing to undo."
    with problems.caught():
        pass  # something goes well
    assert "2 h earlier in UTC" in window.problem
    (bar,) = window.findChildren(ProblemBar)
    (close,) = bar.findChildren(QToolButton)
    close.click()
    assert window.problem == ""
    window.close()
    assert open_plan().problem == "", "it is told once"


def test_a_plan_of_the_same_rules_opens_without_a_note(open_plan: OpenWindow) -> None:
    assert open_plan().problem == ""
