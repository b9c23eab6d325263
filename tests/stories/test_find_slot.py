"""Somebody looks for time by keyboard: books it, moves a show there, or hears why there is none."""

from pathlib import Path

from pytestqt.qtbot import QtBot
from window_stage import OpenWindow, focused, press, the_plan, type_text

from planner.bootstrap import workspace_at
from planner.domain.crew import Assignment
from planner.domain.show import Show
from planner.domain.spans import show_span
from planner.domain.studio import Booking
from planner.services.exporting import plan_json
from planner.services.shows import find_show
from planner.ui.main_window import MainWindow
from planner.ui.schedule.find_slot.panel import FindSlotPanel

WAIT_MS = 20_000
"""A search has a thread and a connection of its own, on a machine that does other things too."""


def look(window: MainWindow, qtbot: QtBot) -> FindSlotPanel:
    press("Ctrl+Shift+F")
    panel = the_plan(window).schedule.slots
    assert focused() is panel.form.length.line
    wait_for_answer(panel, qtbot)
    return panel


def wait_for_answer(panel: FindSlotPanel, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not panel.is_looking, timeout=WAIT_MS)


def test_a_slot_with_somebody_for_a_role_is_found_and_booked_by_keyboard(
    open_plan: OpenWindow, qtbot: QtBot, plan_file: Path
) -> None:
    window = open_plan()
    view = the_plan(window)
    panel = look(window, qtbot)
    panel.form.needed.setFocus()
    type_text("operator")
    press("Return")
    wait_for_answer(panel, qtbot)
    panel.slots.setFocus()
    press("Down")
    slot = panel.slots.slot
    assert slot is not None
    ((role, creator_id),) = slot.team
    press("Return")
    assert focused() is view.schedule.new_show.line
    press("Return")
    show = view.workspace.get(Show, view.schedule.selection.show_id or "")
    assert show_span(show) == (slot.start, slot.end)
    (booking,) = view.workspace.where(Booking, show_id=show.id)
    assert booking.studio_id == slot.studio_id
    (asked,) = view.workspace.where(Assignment, show_id=show.id)
    assert (asked.creator_id, asked.role) == (creator_id, role)
    window.close()
    with workspace_at(plan_file) as reopened:
        assert show_span(reopened.get(Show, show.id)) == (slot.start, slot.end)


def test_the_selected_show_is_moved_with_its_room_in_one_step(
    open_plan: OpenWindow, qtbot: QtBot
) -> None:
    window = open_plan()
    view = the_plan(window)
    before = plan_json(view.workspace)
    tea = find_show(view.workspace, "Tea hour")
    view.show_page("schedule")
    view.schedule.selection.select(tea.id)
    panel = look(window, qtbot)
    panel.for_selected.setFocus()
    press("Space")
    wait_for_answer(panel, qtbot)
    slot = panel.slots.slot
    assert slot is not None
    panel.slots.setFocus()
    press("Return")
    assert show_span(view.workspace.get(Show, tea.id)) == (slot.start, slot.end)
    rooms = {each.studio_id for each in view.workspace.where(Booking, show_id=tea.id)}
    assert rooms == {slot.studio_id}
    assert not panel.isVisible()
    press("Ctrl+Z")
    assert plan_json(view.workspace) == before


def test_where_no_time_is_free_it_says_what_is_in_the_way_and_a_button_asks_for_less(
    open_plan: OpenWindow, qtbot: QtBot
) -> None:
    window = open_plan()
    panel = look(window, qtbot)
    panel.form.days.setFocus()
    type_text("Fri 15:00-23:00")
    press("Return")
    panel.form.dates.setFocus()
    type_text("27 Nov")
    press("Return")
    panel.form.length.setFocus()
    press("Ctrl+A")
    type_text("8h")
    press("Return")
    wait_for_answer(panel, qtbot)
    assert panel.slots.slot is None
    assert not panel.book.isEnabled()
    qtbot.waitUntil(lambda: bool(panel.cards.cards[0].buttons), timeout=WAIT_MS)
    assert "would fit" in panel.cards.cards[0].remark.heading
    panel.cards.cards[0].buttons[0].click()
    wait_for_answer(panel, qtbot)
    assert panel.form.asking.length_minutes < 480
    assert panel.slots.slot is not None


def test_what_cannot_be_asked_for_is_said_in_the_panel(open_plan: OpenWindow, qtbot: QtBot) -> None:
    window = open_plan()
    panel = look(window, qtbot)
    panel.form.dates.setFocus()
    type_text("2026-01-01 – 2026-01-05")
    press("Return")
    wait_for_answer(panel, qtbot)
    assert "over" in panel.told
    assert window.problem == ""
    press("Escape")
    assert not panel.isVisible()
