"""Somebody starts Show Planner: without a plan, with one, with a broken one, once more."""

import gc
from pathlib import Path
from weakref import ref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from window_stage import (
    OpenWindow,
    Recorded,
    column_texts,
    focused,
    open_window,
    press,
    the_plan,
    titles,
    type_text,
)

from planner.bootstrap import workspace_at
from planner.domain.show import Show
from planner.services.shows import list_shows
from planner.settings import load, settings_path
from planner.ui.main_window import MainWindow
from planner.ui.tokens import DARK, LIGHT


@pytest.fixture
def start(qapp: QApplication, outside: Recorded, qtbot: QtBot) -> MainWindow:
    """The window without a plan."""
    window = open_window(qapp, outside, None)
    qtbot.addWidget(window)
    return window


def button(window: MainWindow, text: str) -> QPushButton:
    return next(
        each
        for each in window.findChildren(QPushButton)
        if each.text() == text and each.isVisible()
    )


def test_the_sample_opens_from_the_start_page_with_one_key(start: MainWindow) -> None:
    assert focused() is button(start, "Open the sample")
    press("Space")
    shown = titles(the_plan(start).schedule.views.grid)
    assert "Black Friday marathon" in shown
    assert start.windowTitle().endswith("Show Planner")


def test_a_new_plan_is_made_where_the_person_says_and_gets_its_first_show(
    start: MainWindow, outside: Recorded, tmp_path: Path
) -> None:
    outside.to_make = tmp_path / "Spring drop.showplan"
    press("Ctrl+N")
    view = the_plan(start)
    assert view.workspace.charter.name == "Spring drop"
    press("Ctrl+Shift+N")
    type_text("Launch night")
    press("Return")
    assert column_texts(view.schedule.views.grid, "title")[1:] == ["Launch night"]
    press("Ctrl+2", "Ctrl+Return")
    start.close()
    with workspace_at(outside.to_make) as workspace:
        assert [show.title for show in workspace.all(Show)] == ["Launch night"]


def test_a_new_plan_never_writes_over_a_file(
    start: MainWindow, outside: Recorded, plan_file: Path
) -> None:
    before = plan_file.read_bytes()
    outside.to_make = plan_file
    press("Ctrl+N")
    assert start.plan is None
    assert "exists already" in start.problem
    assert plan_file.read_bytes() == before


def test_a_file_that_is_no_plan_is_refused_with_a_sentence_and_left_alone(
    start: MainWindow, outside: Recorded, tmp_path: Path
) -> None:
    broken = tmp_path / "notes.showplan"
    broken.write_text("not a plan", encoding="utf-8")
    outside.to_open = broken
    press("Ctrl+O")
    assert start.plan is None
    assert str(broken) in start.problem or broken.name in start.problem
    assert broken.read_text(encoding="utf-8") == "not a plan"


def test_who_changes_their_mind_in_the_dialog_stays_where_they_are(start: MainWindow) -> None:
    press("Ctrl+O", "Ctrl+N")
    assert start.plan is None
    assert start.problem == ""


def test_a_plan_opened_before_is_offered_the_next_time(
    qapp: QApplication, outside: Recorded, plan_file: Path, qtbot: QtBot
) -> None:
    first = open_window(qapp, outside, plan_file)
    first.close()
    second = open_window(qapp, outside, None)
    qtbot.addWidget(second)
    offered = next(
        each for each in second.findChildren(QPushButton) if each.accessibleName() == str(plan_file)
    )
    QTest.mouseClick(offered, Qt.MouseButton.LeftButton)
    assert the_plan(second).workspace.path == plan_file


def test_the_chosen_look_is_kept(start: MainWindow, qapp: QApplication) -> None:
    with_light = qapp.palette().window().color().name()
    start.choose_theme("dark")
    assert qapp.palette().window().color().name() == "#14171b" != with_light
    assert load(settings_path()).theme == "dark"


def test_another_plan_takes_the_place_of_the_one_that_is_open(
    start: MainWindow, outside: Recorded, plan_file: Path
) -> None:
    press("Space")
    outside.to_open = plan_file
    press("Ctrl+O")
    assert the_plan(start).workspace.path == plan_file


def test_a_plan_opens_on_the_day_of_its_next_show(open_plan: OpenWindow) -> None:
    view = the_plan(open_plan())
    coming = [show for show in list_shows(view.workspace) if show.off_air > view.workspace.now()]
    assert view.schedule.views.timeline.title.startswith(f"{coming[0].starts_at:%a}")
    week = view.schedule.views.calendars["week"].widget.period
    assert week.holds(coming[0].starts_at.date())


def test_a_window_that_is_closed_leaves_nothing_behind(
    qapp: QApplication, outside: Recorded, plan_file: Path
) -> None:
    window = open_window(qapp, outside, plan_file)
    kept, styled = ref(window), window.styleSheet()
    assert LIGHT.surface in styled
    window.choose_theme("dark")
    assert DARK.surface in window.styleSheet()
    window.choose_theme("light")
    assert window.styleSheet() == styled
    window.close()
    window.deleteLater()
    del window
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert kept() is None
