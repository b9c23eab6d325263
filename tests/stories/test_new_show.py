"""Somebody types a show as one line, sees what it meets before it is there, and creates it."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from window_stage import OpenWindow, Recorded, focused, open_window, press, the_plan, type_text

from planner.bootstrap import workspace_at
from planner.domain.catalogue import Brand
from planner.domain.crew import Assignment, AssignmentStatus, Creator
from planner.domain.rundown import Row
from planner.domain.show import Show, ShowStatus
from planner.domain.studio import Booking, BookingState, Studio
from planner.services.exporting import plan_json
from planner.services.workspace import Workspace
from planner.ui.main_window import MainWindow
from planner.ui.schedule.new_show.panel import NewShowPanel

LINE = "Fri 7pm 2h Studio A Lumen @mia.k"


def panel_of(window: MainWindow) -> NewShowPanel:
    return the_plan(window).schedule.new_show


def begin(window: MainWindow, line: str) -> NewShowPanel:
    press("Ctrl+Shift+N")
    panel = panel_of(window)
    assert focused() is panel.line
    type_text(line)
    return panel


def button(panel: NewShowPanel, text: str) -> QPushButton:
    return next(each for card in panel.cards.cards for each in card.buttons if each.text() == text)


def wait_for_ways(qtbot: QtBot, panel: NewShowPanel) -> None:
    qtbot.waitUntil(lambda: bool(panel.cards.cards) and bool(panel.cards.cards[-1].buttons))


def assert_held_and_asked(workspace: Workspace, show: Show) -> None:
    """The show has a hold of Studio A, and @mia.k is asked."""
    (hold,) = workspace.where(Booking, show_id=show.id)
    studio = workspace.get(Studio, hold.studio_id)
    assert (studio.name, hold.state) == ("Studio A", BookingState.HOLD)
    (asked,) = workspace.where(Assignment, show_id=show.id)
    assert workspace.get(Creator, asked.creator_id).name == "@mia.k"
    assert asked.status is AssignmentStatus.ASKED


def test_the_clash_is_seen_before_the_show_is_there(open_plan: OpenWindow, qtbot: QtBot) -> None:
    panel = begin(open_plan(), LINE)
    wait_for_ways(qtbot, panel)
    clash = panel.cards.cards[0].remark
    assert (clash.heading, clash.detail) == (
        "Studio A is busy until 19:30",
        "Black Friday marathon, teardown 30 min",
    )
    ways = [each.text() for each in panel.cards.cards[0].buttons]
    assert ways == ["Start 20:00", "Loft", "Hold 3"]
    assert "@mia.k" in panel.cards.cards[1].remark.heading


def test_a_button_solves_the_clash_and_enter_creates_the_show(
    open_plan: OpenWindow, qtbot: QtBot, plan_file: Path
) -> None:
    window = open_plan()
    workspace = the_plan(window).workspace
    before = plan_json(workspace)
    panel = begin(window, LINE)
    wait_for_ways(qtbot, panel)
    QTest.mouseClick(button(panel, "Start 20:00"), Qt.MouseButton.LeftButton)
    assert panel.line.text() == "Fri 20:00 2h Studio A Lumen @mia.k"
    assert plan_json(workspace) == before
    press("Return")
    show = workspace.get(Show, the_plan(window).schedule.selection.show_id or "")
    assert (show.title, show.status) == ("Lumen Skin live", ShowStatus.PLANNED)
    assert show.starts_at == datetime(2026, 11, 27, 20)
    assert_held_and_asked(workspace, show)
    assert not panel.isVisible()
    press("Ctrl+Z")
    assert plan_json(workspace) == before
    press("Ctrl+Y")
    window.close()
    with workspace_at(plan_file) as reopened:
        assert reopened.get(Show, show.id) == show
        assert_held_and_asked(reopened, show)


def test_enter_on_an_unseen_clash_writes_nothing_and_says_why(open_plan: OpenWindow) -> None:
    window = open_plan()
    before = plan_json(the_plan(window).workspace)
    panel = begin(window, LINE)
    press("Return")
    assert panel.isVisible()
    assert "Black Friday marathon" in panel.line.accessibleDescription()
    assert plan_json(the_plan(window).workspace) == before
    press("Escape")
    assert not panel.isVisible()
    assert plan_json(the_plan(window).workspace) == before


def test_a_clash_that_is_accepted_becomes_a_hold_behind_it(
    open_plan: OpenWindow, qtbot: QtBot
) -> None:
    window = open_plan()
    panel = begin(window, "Fri 7pm 2h Studio A Lumen")
    wait_for_ways(qtbot, panel)
    button(panel, "Hold 3").click()
    assert "hold 3" in panel.cards.cards[0].remark.detail
    press("Return")
    workspace = the_plan(window).workspace
    show_id = the_plan(window).schedule.selection.show_id
    (hold,) = workspace.where(Booking, show_id=show_id)
    assert (hold.state, hold.hold_rank) == (BookingState.HOLD, 3)


def test_names_are_completed_while_they_are_typed(open_plan: OpenWindow) -> None:
    window = open_plan()
    panel = begin(window, "sat 9am lo")
    assert list(panel.line.offered) == ["Loft"]
    press("Tab")
    assert panel.line.text() == "sat 9am Loft "
    type_text("@j")
    press("Down", "Return")
    assert panel.line.text() == "sat 9am Loft @jun.live "
    assert focused() is panel.line
    type_text("kit")
    press("Escape")
    assert panel.isVisible()
    assert not panel.line.offered


def test_a_show_begins_with_the_rundown_of_another_one(open_plan: OpenWindow) -> None:
    window = open_plan()
    workspace = the_plan(window).workspace
    panel = begin(window, "Mon 30 Nov 4pm 3h Lumen")
    source = next(each for each in panel.rundown.choice.choices if "Black Friday" in each)
    panel.rundown.choice.setFocus()
    press(*["Down"] * (1 + panel.rundown.choice.choices.index(source)), "Return")
    assert panel.rundown.choice.accessibleName() == f"Rundown: {source}"
    before = plan_json(workspace)
    panel.line.setFocus()
    press("Return")
    show_id = the_plan(window).schedule.selection.show_id
    marathon = next(x for x in workspace.all(Show) if x.title == "Black Friday marathon")
    assert len(workspace.where(Row, show_id=show_id)) == len(
        workspace.where(Row, show_id=marathon.id)
    )
    press("Ctrl+Z")
    assert plan_json(workspace) == before


def test_a_plan_from_nothing_gets_its_first_show_and_the_brand_that_is_named(
    qapp: QApplication, outside: Recorded, tmp_path: Path, qtbot: QtBot
) -> None:
    outside.to_make = tmp_path / "Spring.showplan"
    window = open_window(qapp, outside, None)
    qtbot.addWidget(window)
    press("Ctrl+N")
    panel = begin(window, "Launch tomorrow 18:00 90min")
    panel.new_brand.setFocus()
    type_text("Marlow")
    press("Return")
    workspace = the_plan(window).workspace
    (show,) = workspace.all(Show)
    assert (show.title, show.length_minutes) == ("Launch", 90)
    assert workspace.get(Brand, show.brand_id).name == "Marlow"
    press("Ctrl+Z")
    assert not workspace.all(Brand)
