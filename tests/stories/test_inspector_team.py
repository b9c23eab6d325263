"""A producer asks people for the selected show, beside the schedule, and hands shifts over."""

import pytest
from inspector_hands import a_show, chosen, inspect, press_button, typed_over
from window_stage import OpenWindow, focused, press, the_plan, type_text

from planner.domain.crew import Assignment, AssignmentStatus
from planner.services.exporting import plan_json
from planner.services.workspace import Workspace
from planner.ui.plan_view import PlanView
from planner.ui.schedule.inspector.person_card import PersonCard

MARATHON = "Black Friday marathon"


@pytest.fixture
def view(open_plan: OpenWindow) -> PlanView:
    """The plan, at its schedule."""
    shown = the_plan(open_plan())
    press("Ctrl+1")
    return shown


def test_somebody_is_asked_answers_and_gets_a_shift(view: PlanView) -> None:
    before = plan_json(view.workspace)
    card = added_card(view, "lin", before)
    key = card.assignment.id
    assert card.assignment.status is AssignmentStatus.ASKED
    chosen(card.answer.choice, "yes")
    assert view.workspace.get(Assignment, key).status is AssignmentStatus.CONFIRMED
    typed_over(card.shift, "17:00-18:30")
    assert view.workspace.get(Assignment, key).shift_start == 60
    typed_over(card.shift, "late")
    assert "clock time" in card.shift.refusal
    press("Escape")
    for _ in range(3):
        view.undo()
    assert plan_json(view.workspace) == before


def test_terms_are_agreed_and_a_shift_is_split_given_away_and_taken_off(view: PlanView) -> None:
    workspace = view.workspace
    before = plan_json(workspace)
    card = added_card(view, "lin", before)
    key, creator_id = card.assignment.id, card.assignment.creator_id
    card.turn()
    terms = card.terms
    assert terms is not None
    typed_over(terms.fee, "150")
    typed_over(terms.call, "20")
    kept = workspace.get(Assignment, key)
    assert (kept.fee, kept.call_minutes) == (15000, 20)
    press_button(terms.buttons["split"])
    typed_over(focused(), "17:45")
    assert terms.asking is not None
    terms.asking.lines[1].setFocus()
    type_text("@kai")
    press("Return")
    assert workspace.get(Assignment, key).shift_end == 105
    press_button(terms.buttons["free"])
    assert terms.free.isVisible()
    press("Return")
    assert workspace.get(Assignment, key).creator_id != creator_id
    press_button(terms.buttons["remove"])
    assert workspace.find(Assignment, key) is None
    for _ in range(6):
        view.undo()
    assert plan_json(workspace) == before


def added_card(view: PlanView, name: str, before: bytes) -> PersonCard:
    """Adds somebody to the marathon by a part of the name, and gives the card."""
    team = inspect(view, MARATHON).team
    press_button(team.add_button)
    type_text(name)
    press("Return")
    added = newest(view.workspace, a_show(view.workspace, MARATHON).id, before)
    return next(each for each in team.cards.shown if each.assignment.id == added.id)


def newest(workspace: Workspace, show_id: str, before: bytes) -> Assignment:
    (added,) = [
        each
        for each in workspace.where(Assignment, show_id=show_id)
        if each.id.encode() not in before
    ]
    return added
