"""A producer sees beside the schedule who is needed twice, and moves a show all the same."""

from datetime import datetime

import pytest
from inspector_hands import a_show, assert_undone, chosen, inspect, typed_over
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_stage import OpenWindow, focused, press, the_plan

from planner.domain.crew import TimeOff
from planner.domain.studio import Booking
from planner.services.exporting import plan_json
from planner.ui.plan_view import PlanView
from planner.ui.schedule.inspector.panel import ShowInspector
from planner.ui.schedule.inspector.person_card import PersonCard

MARATHON = "Black Friday marathon"
TAKEN = "Fri 27 Nov 10:00 – 13:00"


@pytest.fixture
def view(open_plan: OpenWindow) -> PlanView:
    """The plan, at its schedule."""
    shown = the_plan(open_plan())
    press("Ctrl+1")
    return shown


def card_of(inspector: ShowInspector, name: str) -> PersonCard:
    return next(each for each in inspector.team.cards.shown if each.name == name)


def test_who_is_needed_twice_clashes_until_they_decline(view: PlanView, qtbot: QtBot) -> None:
    inspector = inspect(view, MARATHON)
    card, other = card_of(inspector, "@jun.live"), card_of(inspector, "@mia.k")
    choice = card.answer.choice
    qtbot.waitUntil(lambda: choice.text().startswith("clash"))
    assert choice.property("tone") == "on_air"
    assert choice.accessibleName() == "Answer: yes, clash"
    assert other.answer.choice.text().startswith("yes")
    chosen(choice, "no")
    qtbot.waitUntil(lambda: choice.text().startswith("no"))
    assert choice.accessibleName() == "Answer: no"
    view.undo()
    qtbot.waitUntil(lambda: choice.text().startswith("clash"))


def test_who_is_on_holiday_then_is_off(view: PlanView, qtbot: QtBot) -> None:
    inspector = inspect(view, MARATHON)
    card = card_of(inspector, "@mia.k")
    starts_at, ends_at = datetime(2026, 11, 27), datetime(2026, 11, 28)
    creator_id = card.assignment.creator_id
    away = TimeOff(id="away", creator_id=creator_id, starts_at=starts_at, ends_at=ends_at)
    with view.workspace.change("A holiday") as step:
        step.put(away)
    choice = card.answer.choice
    qtbot.waitUntil(lambda: choice.text().startswith("off"))
    assert choice.accessibleName() == "Answer: yes, off"
    view.schedule.selection.select(a_show(view.workspace, "Night loop").id)
    view.schedule.selection.select(a_show(view.workspace, MARATHON).id)
    assert "off" not in card_of(inspector, "@mia.k").answer.choice.text(), "not yet looked at"


def test_the_buttons_at_the_end_stay_in_sight_and_come_last(view: PlanView, qtbot: QtBot) -> None:
    inspector = inspect(view, MARATHON)
    qtbot.waitUntil(lambda: bool(inspector.to_solve.cards.cards))
    bar, footing = inspector.verticalScrollBar(), inspector.footing
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    for at in (0, bar.maximum()):
        bar.setValue(at)
        assert footing.geometry().bottom() == inspector.rect().bottom()
        assert footing.y() == inspector.viewport().geometry().bottom() + 1
        assert not footing.open_button.visibleRegion().isEmpty()
    footing.open_button.setFocus()
    press("Shift+Tab")
    assert inspector.to_solve.isAncestorOf(focused())
    press("Ctrl+Shift+D")
    QApplication.processEvents()
    assert footing.duplicating.asking.isVisible()
    assert footing.y() == inspector.viewport().geometry().bottom() + 1
    press("Escape")
    view.schedule.selection.select(None)
    assert not footing.isVisible()


def test_a_show_is_moved_where_its_studio_is_taken_when_that_is_agreed_to(view: PlanView) -> None:
    inspector = inspect(view, MARATHON)
    before = plan_json(view.workspace)
    anyway = inspector.on_air.anyway
    typed_over(inspector.on_air.window_field, TAKEN)
    assert anyway.isVisible()
    assert "“Morning glow" in anyway.text
    assert plan_json(view.workspace) == before, "it is only offered so far"
    assert focused() is anyway.do_button
    press("Return")
    show = a_show(view.workspace, MARATHON)
    assert (show.starts_at, show.length_minutes) == (datetime(2026, 11, 27, 10), 180)
    assert view.workspace.where(Booking, show_id=show.id)[0].starts_at == show.starts_at
    assert not anyway.isVisible()
    field = inspector.on_air.window_field
    assert field.refusal == ""
    assert focused() is field.line
    view.schedule.take_focus()
    assert field.line.text() == "Fri 27 Nov · 10:00 – 13:00"
    assert_undone(view, before)


def test_an_offer_to_move_anyway_is_left_with_escape_and_by_typing_a_free_time(
    view: PlanView,
) -> None:
    inspector = inspect(view, MARATHON)
    before = plan_json(view.workspace)
    anyway, field = inspector.on_air.anyway, inspector.on_air.window_field
    typed_over(field, TAKEN)
    press("Escape")
    assert not anyway.isVisible()
    assert field.line.text() == "Fri 27 Nov · 16:00 – 19:00"
    assert plan_json(view.workspace) == before
    typed_over(field, TAKEN)
    typed_over(field, "Sat 28 Nov 10:00 – 13:00")
    assert not anyway.isVisible()
    assert a_show(view.workspace, MARATHON).starts_at == datetime(2026, 11, 28, 10)
    assert_undone(view, before)


def test_an_offer_to_move_anyway_ends_with_what_was_in_the_way(view: PlanView) -> None:
    inspector = inspect(view, MARATHON)
    typed_over(inspector.on_air.window_field, TAKEN)
    glow = a_show(view.workspace, "Morning glow: small")
    with view.workspace.change("Elsewhere") as step:
        for booking in view.workspace.where(Booking, show_id=glow.id):
            step.delete(booking)
    assert not inspector.on_air.anyway.isVisible()
