"""A producer books a studio for what is no show, over a hold, and changes and deletes that."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from window_stage import OpenWindow, press, the_plan, type_text

from planner.domain.show import Show
from planner.domain.studio import Booking, BookingState, Studio
from planner.services.bookings import book_show, book_time
from planner.services.exporting import plan_json
from planner.services.new_show import add_usual_show
from planner.services.shows import edit_show
from planner.ui.plan_view import PlanView
from planner.ui.schedule.room_time.panel import RoomTimePanel

DAY = datetime(2027, 3, 2)  # a Tuesday, long after all shows of the sample


@pytest.fixture
def plan(open_plan: OpenWindow) -> PlanView:
    """The sample with a show that is held in the first studio, at 16:00 on a Tuesday in March."""
    view = the_plan(open_plan())
    studio = view.workspace.all(Studio)[0]
    show = add_usual_show(view.workspace, "Lumen late")
    at = {"starts_at": DAY.replace(hour=16), "timezone": studio.timezone, "length_minutes": 60}
    edit_show(view.workspace, show.id, **at)
    book_show(view.workspace, show.id, studio.id)
    view.show_page("schedule")
    view.schedule.show_day(DAY.date())
    view.schedule.take_focus()
    return view


def panel(plan: PlanView) -> RoomTimePanel:
    return plan.schedule.room_time


def click(button: QPushButton) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def the_hold(plan: PlanView) -> Booking:
    (show,) = plan.workspace.where(Show, title="Lumen late")
    (hold,) = plan.workspace.where(Booking, show_id=show.id)
    return hold


def draft_painting(plan: PlanView) -> None:
    """Types maintenance over the hold; nothing is booked yet."""
    press("Ctrl+Shift+B")
    form = panel(plan).form
    assert form.when.line.hasFocus()
    press("Ctrl+A")
    type_text("Tue 2 March 2027 15:00-17:00")
    press("Return")
    assert form.when.line.text() == "Tue 2 Mar 2027 · 15:00 – 17:00"
    form.note.setFocus()
    type_text("Painting")
    press("Return")


def book_painting(plan: PlanView) -> Booking:
    draft_painting(plan)
    panel(plan).book.setFocus()
    press("Return")
    (booked,) = plan.workspace.where(Booking, note="Painting")
    return booked


def test_maintenance_over_a_hold_says_what_dies_before_it_is_booked(plan: PlanView) -> None:
    workspace = plan.workspace
    before, steps = plan_json(workspace), len(workspace.history())
    draft_painting(plan)
    assert plan_json(workspace) == before
    assert panel(plan).effect.text() == "The hold of “Lumen late” is released."
    assert panel(plan).book.text() == "Book all the same"
    panel(plan).book.setFocus()
    press("Return")
    assert the_hold(plan).state is BookingState.RELEASED
    (booked,) = workspace.where(Booking, note="Painting")
    assert (booked.state, booked.show_id) == (BookingState.CONFIRMED, None)
    assert plan.schedule.selection.booking_id == booked.id
    assert len(workspace.history()) == steps + 1


def test_maintenance_is_moved_deleted_undone_and_reopened(
    plan: PlanView, open_plan: OpenWindow
) -> None:
    workspace = plan.workspace
    before = plan_json(workspace)
    booked = book_painting(plan)
    panel(plan).form.when.setFocus()
    press("Ctrl+A")
    type_text("18:00-19:30")
    press("Return")
    moved = workspace.get(Booking, booked.id)
    end = DAY.replace(hour=19, minute=30)
    assert (moved.starts_at, moved.ends_at) == (DAY.replace(hour=18), end)
    click(panel(plan).delete)
    assert workspace.find(Booking, booked.id) is None
    assert not panel(plan).isVisible()
    press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert plan_json(workspace) == before
    press("Ctrl+Y", "Ctrl+Y")
    reopened = the_plan(open_plan()).workspace
    assert reopened.get(Booking, booked.id) == moved


def test_a_change_onto_a_taken_time_is_refused_then_done_all_the_same(plan: PlanView) -> None:
    workspace = plan.workspace
    studio = workspace.all(Studio)[0]
    rental = book_time(
        workspace,
        studio.id,
        note="Rental",
        starts_at=DAY.replace(hour=8),
        ends_at=DAY.replace(hour=9),
    )
    plan.schedule.selection.select(None, rental.id)
    assert panel(plan).isVisible()
    panel(plan).take_focus()
    press("Ctrl+A")
    type_text("16:00-17:00")
    press("Return")
    assert "is taken" in panel(plan).form.when.refusal
    assert workspace.get(Booking, rental.id) == rental
    click(panel(plan).anyway)
    assert workspace.get(Booking, rental.id).starts_at == DAY.replace(hour=16)
    assert the_hold(plan).state is BookingState.RELEASED
    press("Ctrl+Z")
    assert workspace.get(Booking, rental.id) == rental
    assert the_hold(plan).state is BookingState.HOLD


def test_what_stands_against_a_booking_is_on_cards_and_it_is_given_back(plan: PlanView) -> None:
    workspace = plan.workspace
    studio = workspace.all(Studio)[0]
    start = DAY.replace(hour=8)
    one, _ = (
        book_time(
            workspace,
            studio.id,
            note=note,
            starts_at=start,
            ends_at=start + timedelta(hours=1),
            accepting=[each.id for each in workspace.all(Booking)],
        )
        for note in ("Rental", "Painting")
    )
    plan.schedule.selection.select(None, one.id)
    (card,) = (each for each in panel(plan).cards.cards if "Painting" in each.accessibleName())
    assert "Rental" in card.accessibleName()
    click(panel(plan).release)
    assert workspace.get(Booking, one.id).state is BookingState.RELEASED
    assert not panel(plan).release.isVisible()
    plan.schedule.selection.select(None)
    assert not panel(plan).isVisible()


def test_a_draft_that_is_closed_leaves_nothing(plan: PlanView) -> None:
    before = plan_json(plan.workspace)
    press("Ctrl+Shift+B")
    type_text("Tue 2 March 2027 15:00-17:00")
    press("Escape", "Escape")
    assert not panel(plan).isVisible()
    assert not panel(plan).drafting
    assert plan_json(plan.workspace) == before
