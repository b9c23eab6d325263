"""Versions, the lock and templates through the window, by keys; stories end by reopening."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from window_stage import OpenWindow, cell_text, focused, go_to, press, the_plan, titles, type_text

from planner.domain.record import Version
from planner.domain.rundown import Template
from planner.domain.show import Show
from planner.services.versions import snapshot_at
from planner.ui.plan_view import PlanView
from planner.ui.versions.template_fields import TemplateFields

SERUM = "Vitamin C serum duo"
CREAM = "Night cream 50 ml"
RETINOL = "Retinol ampoules"


def test_a_version_is_named_and_single_rows_of_it_come_back_by_keys(open_plan: OpenWindow) -> None:
    view = the_plan(open_plan())
    grid, table = view.rundown.grid, view.rundown.versions.compare.table
    before = titles(grid)
    version = _saved_and_changed(view)
    assert version.name == "after the call"
    press("Ctrl+Shift+M")
    assert focused() is table
    assert table.chosen_ids == [_row(view, version, SERUM)]
    press("F7")
    assert table.chosen_ids == [_row(view, version, CREAM)]
    press("F7")
    assert table.chosen_ids == [_row(view, version, RETINOL)]
    press("Shift+F7", "Ctrl+Shift+R", "Esc")
    assert focused() is grid
    assert CREAM in titles(grid)
    assert titles(grid) != before, "the moved row is where it was moved to"
    assert cell_text(grid, SERUM, "length") == "10:00", "other rows stay"


def test_a_whole_version_comes_back_in_one_step_and_is_still_there_after_a_restart(
    open_plan: OpenWindow,
) -> None:
    window = open_plan()
    view = the_plan(window)
    grid = view.rundown.grid
    before = titles(grid)
    _saved_and_changed(view)
    press("Ctrl+Shift+M")
    view.rundown.versions.compare.restore_button.click()
    press("Esc")
    assert titles(grid) == before
    assert cell_text(grid, SERUM, "length") == "12:00"
    window.close()

    grid = the_plan(open_plan()).rundown.grid
    assert titles(grid) == before
    grid.setFocus()
    press("Ctrl+Z")
    assert cell_text(grid, SERUM, "length") == "10:00"


def test_a_locked_rundown_refuses_with_the_way_out_and_is_still_locked_after_a_restart(
    open_plan: OpenWindow,
) -> None:
    window = open_plan()
    grid = the_plan(window).rundown.grid
    go_to(grid, CREAM, "title")
    press("Ctrl+Shift+L", "Del")
    assert "Unlock rundown" in window.problem
    assert CREAM in titles(grid)
    assert the_plan(window).rundown.versions.strip.isVisible()
    window.close()

    window = open_plan()
    view = the_plan(window)
    assert view.rundown.versions.strip.isVisible()
    go_to(view.rundown.grid, CREAM, "title")
    press("Ctrl+Shift+U", "Del")
    assert CREAM not in titles(view.rundown.grid)
    press("Ctrl+Z", "Ctrl+Shift+Y")
    steps = view.rundown.versions.history.steps
    told = [steps.item(row).text() for row in range(3)]
    assert CREAM in told[0]
    assert told[0].endswith("undone")
    assert told[1].startswith("Unlock rundown of “Black Friday marathon”\n")
    type_text("lock rundown")
    assert steps.count() == 2, "locked and unlocked"
    press("Escape")
    assert focused() is view.rundown.grid
    press("Ctrl+Shift+Z")
    assert CREAM not in titles(view.rundown.grid)
    assert not view.rundown.versions.strip.isVisible()


def rename_template(fields: TemplateFields, old: str, new: str) -> None:
    """Finds a template of the plan and gives it another name, after a try without one."""
    type_text(old)
    fields.name.setFocus()
    fields.name.clear()
    press("Return")
    assert fields.said, "a template without a name is refused under the field"
    type_text(new)
    press("Return")
    assert not fields.said
    assert fields.isVisible(), "it stays chosen"
    assert fields.name.text() == new


def test_a_template_is_found_by_words_and_inserted_and_one_is_kept(open_plan: OpenWindow) -> None:
    window = open_plan()
    view = the_plan(window)
    grid = view.rundown.grid
    many = len(titles(grid))
    kept = len(view.workspace.all(Template))
    go_to(grid, "Welcome and offer map", "title")
    press("Ctrl+Shift+J")
    type_text("flash-sale")
    press("Return")
    at = titles(grid).index("Rules of the hour")
    assert at == 1, "behind the row that was current"
    assert len(titles(grid)) == many + 21
    press("Esc")
    assert focused() is grid

    go_to(grid, "Deal 1", "title")
    press("Ctrl+Shift+K")
    type_text("My hour")
    press("Return", "Ctrl+Shift+J")
    rename_template(view.rundown.versions.insert.own, "my hour", "Deal of the hour")
    window.close()

    view = the_plan(open_plan())
    assert len(titles(view.rundown.grid)) == many + 21
    names = [each.name for each in view.workspace.all(Template)]
    assert len(names) == kept + 1
    assert "Deal of the hour" in names
    view.rundown.grid.setFocus()
    press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert len(titles(view.rundown.grid)) == many


def test_a_sentence_leads_to_its_row_and_another_show_ends_the_comparison(
    open_plan: OpenWindow,
) -> None:
    view = the_plan(open_plan())
    desk = view.rundown.versions
    go_to(view.rundown.grid, SERUM, "title")
    press("Ctrl+Shift+S", "Esc")
    go_to(view.rundown.grid, CREAM, "title")
    press("Del", "Ctrl+Shift+M", "Ctrl+Shift+O")
    assert [line.change is None for line in desk.compare.table.rows.records] == [False]
    words = desk.compare.panel.words
    assert words.item(0).text() == f"{CREAM} removed"
    desk.compare.table.clearSelection()
    QTest.mouseClick(
        words.viewport(),
        Qt.MouseButton.LeftButton,
        pos=words.visualItemRect(words.item(0)).center(),
    )
    assert len(desk.compare.table.chosen_ids) == 1
    view.open_show(next(each.id for each in _others(view)))
    assert desk.currentWidget() is not desk.compare


def _saved_and_changed(view: PlanView) -> Version:
    """Saves a version with a name, then changes a length, moves a row and deletes one."""
    grid = view.rundown.grid
    go_to(grid, SERUM, "length")
    press("Ctrl+Shift+S")
    type_text("after the call")
    press("Return", "Esc")
    go_to(grid, SERUM, "length")
    type_text("10")
    press("Return")
    go_to(grid, RETINOL, "title")
    press("Alt+Down", "Alt+Down")
    go_to(grid, CREAM, "title")
    press("Del")
    (version,) = view.workspace.all(Version)
    return version


def _row(view: PlanView, version: Version, title: str) -> str:
    """The id of a row by its title in a version."""
    rows = snapshot_at(view.workspace, version.id).rows
    return next(row.id for row in rows if row.title == title)


def _others(view: PlanView) -> list[Show]:
    return [each for each in view.workspace.all(Show) if each.id != view.rundown.show_id]
