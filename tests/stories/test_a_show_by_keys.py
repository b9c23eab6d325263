"""Somebody plans a show with the keyboard alone, calls it off, and takes all of it back."""

from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QWidget
from window_stage import OpenWindow, focused, press, the_plan, type_text

from planner.bootstrap import workspace_at
from planner.domain.crew import Assignment, AssignmentStatus
from planner.domain.show import Show, ShowStatus
from planner.domain.studio import Booking, BookingState
from planner.services.exporting import plan_json
from planner.ui.plan_view import PlanView
from planner.ui.schedule.inspector.panel import ShowInspector

LINE = "Mon 30 Nov 2pm 2h Loft Lumen"
REASON = "The host is ill"
MOST_TABS = 60
MOST_STEPS = 7
"""Adding, title, time, studio, asking, the answer, calling off."""


def tab_to(widget: QWidget) -> None:
    """Presses Tab until a widget has the focus."""
    for _ in range(MOST_TABS):
        if focused() is widget:
            return
        press("Tab")
    raise AssertionError(f"Tab does not come to “{widget.accessibleName()}”")


def type_over(text: str) -> None:
    press("Ctrl+A")
    type_text(text)
    press("Return")


def take(button: QWidget, letter: str) -> None:
    """Opens a chip's choices, and takes the next one that begins with a letter."""
    tab_to(button)
    press("Space")
    type_text(letter)
    press("Return")


def planned(view: PlanView) -> Show:
    """Types a show as one line."""
    press("Ctrl+1", "Ctrl+Shift+N")
    type_text(LINE)
    press("Return")
    return view.workspace.get(Show, view.schedule.selection.show_id or "")


def edit(inspector: ShowInspector) -> None:
    """Another title and another time, in the inspector."""
    press("F4")
    assert focused() is inspector.heading.title.line
    type_over("Serum night")
    tab_to(inspector.on_air.window_field.line)
    type_over("Mon 30 Nov 15:00 – 17:00")


def staff(inspector: ShowInspector) -> None:
    """The studio is confirmed, a person asked, and confirmed too."""
    tab_to(inspector.studio.cards.shown[0].buttons["confirm"])
    press("Space")
    tab_to(inspector.team.add_button)
    press("Space")
    type_text("@kai")
    press("Return")
    (card,) = inspector.team.cards.shown
    take(card.answer.choice, "y")


def call_off(inspector: ShowInspector) -> None:
    """The show is cancelled with a reason; the second status with that letter is the one."""
    press("Escape", "F4", "Shift+Tab", "Shift+Tab")
    take(inspector.heading.status.choice, "cc")
    type_text(REASON)
    press("Return")


def undo_all(view: PlanView, before: bytes) -> None:
    for _ in range(MOST_STEPS + 1):
        if plan_json(view.workspace) == before:
            return
        press("Ctrl+Z")
    raise AssertionError("the plan is not what it was in the beginning")


def test_a_show_is_planned_staffed_called_off_and_undone_by_keys(
    open_plan: OpenWindow, plan_file: Path
) -> None:
    window = open_plan()
    view = the_plan(window)
    workspace, inspector = view.workspace, view.schedule.inspector
    before = plan_json(workspace)
    show_id = planned(view).id
    edit(inspector)
    show = workspace.get(Show, show_id)
    assert (show.title, show.starts_at) == ("Serum night", datetime(2026, 11, 30, 15))
    staff(inspector)
    (booking,) = workspace.where(Booking, show_id=show_id)
    assert (booking.state, booking.starts_at) == (BookingState.CONFIRMED, show.starts_at)
    (person,) = workspace.where(Assignment, show_id=show_id)
    assert person.status is AssignmentStatus.CONFIRMED
    call_off(inspector)
    called_off = workspace.get(Show, show_id)
    assert (called_off.status, called_off.cancel_reason) == (ShowStatus.CANCELLED, REASON)
    press("Escape")
    assert view.schedule.views.isAncestorOf(focused())
    undo_all(view, before)
    window.close()
    with workspace_at(plan_file) as reopened:
        assert plan_json(reopened) == before
