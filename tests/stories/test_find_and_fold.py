"""A producer finds, replaces, narrows and folds in a long rundown, by keyboard alone."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from window_stage import (
    OpenWindow,
    cell_text,
    column_texts,
    focused,
    go_to,
    line_of,
    press,
    the_plan,
    titles,
    type_text,
)

from planner.services.rundowns import set_hosts, set_script
from planner.ui.plan_view import PlanView

HOOK = "Hook block"
IN_HOOK = ["Mini cleanser 30 ml", "Sheet mask 5-pack", "Giveaway: travel kit"]


@pytest.fixture
def plan(open_watched: OpenWindow) -> PlanView:
    view = the_plan(open_watched())
    view.rundown.grid.setFocus()
    return view


def numbers(plan: PlanView) -> dict[str, str]:
    grid = plan.rundown.grid
    return dict(zip(column_texts(grid, "title"), column_texts(grid, "number"), strict=True))


def here(plan: PlanView) -> str:
    """The title of the current row."""
    grid = plan.rundown.grid
    return str(grid.currentIndex().siblingAtColumn(grid.rows.column_of("title")).data())


def test_ctrl_f_finds_in_the_rundown_goes_round_and_leaves_the_selection_until_enter(
    plan: PlanView,
) -> None:
    grid, bar = plan.rundown.grid, plan.rundown.finding.bar
    go_to(grid, "Welcome and offer map", "title")
    press("Ctrl+F")
    assert focused() is bar.wanted
    type_text("SERUM")
    every = [each for each in titles(grid) if "serum" in each.casefold()]
    assert here(plan) == "Welcome and offer map"
    assert bar.said.endswith("matches")
    press("Return")
    assert here(plan) == every[0]
    assert bar.said.startswith("1 of ")
    press("Shift+Return")
    assert bar.said.split()[0] == bar.said.split()[2], "the last one comes before the first"
    press("F3", "F3")
    assert bar.said.startswith("2 of ")
    press("Escape")
    assert focused() is grid
    assert bar.isHidden()


def test_a_script_that_no_column_shows_is_found_and_it_is_said_that_it_is_one(
    plan: PlanView,
) -> None:
    grid, bar = plan.rundown.grid, plan.rundown.finding.bar
    go_to(grid, "Sheet mask 5-pack", "title")
    key = grid.current_key()
    assert key is not None
    set_script(plan.workspace, key, "这句话只在脚本里。")
    go_to(grid, "Welcome and offer map", "title")
    press("Ctrl+F")
    type_text("脚本里")
    press("Return")
    assert here(plan) == "Sheet mask 5-pack"
    assert bar.said == "1 of 1 · Script"


def test_all_are_replaced_in_one_step_that_is_undone_at_once(plan: PlanView) -> None:
    grid, bar = plan.rundown.grid, plan.rundown.finding.bar
    before = titles(grid)
    press("Ctrl+H")
    type_text("serum")
    bar.put.setFocus()
    type_text("精华")
    bar.every.click()
    after = titles(grid)
    changed = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
    assert len(changed) > 2
    assert not any("serum" in each.casefold() for each in after)
    assert bar.said.endswith("replaced")
    assert int(bar.said.split()[0]) >= len(changed)
    grid.setFocus()
    press("Ctrl+Z")
    assert titles(grid) == before


def test_one_at_a_time_is_replaced_and_the_next_one_is_gone_to(plan: PlanView) -> None:
    grid, bar = plan.rundown.grid, plan.rundown.finding.bar
    go_to(grid, "Welcome and offer map", "title")
    press("Ctrl+H")
    type_text("vitamin c")
    bar.put.setFocus()
    type_text("Vit C")
    bar.one.click()
    first = here(plan)
    assert "Vitamin C" in first, "the first one is only shown"
    bar.one.click()
    assert first.replace("Vitamin C", "Vit C") in titles(grid)
    assert "Vitamin C" in here(plan)


def test_only_matches_keep_the_headings_of_their_blocks_and_their_numbers(plan: PlanView) -> None:
    grid, bar = plan.rundown.grid, plan.rundown.finding.bar
    counted = numbers(plan)
    go_to(grid, "Sheet mask 5-pack", "title")
    press("Ctrl+F")
    type_text("mask")
    bar.only.setChecked(True)
    shown = titles(grid)
    assert shown[:2] == [HOOK, "Sheet mask 5-pack"]
    assert len(shown) < len(counted)
    assert {each: number for each, number in numbers(plan).items() if each in shown} == {
        each: counted[each] for each in numbers(plan)
    }
    assert here(plan) == "Sheet mask 5-pack", "the selection survives"
    press("Escape")
    assert numbers(plan) == counted
    assert here(plan) == "Sheet mask 5-pack"


def test_a_row_that_no_longer_matches_is_not_lost_while_it_is_worked_on(plan: PlanView) -> None:
    grid, bar = plan.rundown.grid, plan.rundown.finding.bar
    press("Ctrl+F")
    type_text("mask")
    bar.only.setChecked(True)
    go_to(grid, "Sheet mask 5-pack", "title")
    type_text("Something else")
    press("Return")
    assert "Something else" in titles(grid)
    press("Ctrl+Return")
    type_text("A new one")
    press("Return")
    assert "A new one" in titles(grid), "what is added is seen"


def test_a_host_is_looked_for_by_shifts_too_and_only_rows_that_are_seen_are_pasted_over(
    plan: PlanView,
) -> None:
    grid, bar = plan.rundown.grid, plan.rundown.finding.bar
    go_to(grid, "Peptide eye cream", "host")
    before = titles(grid)
    set_hosts(plan.workspace, grid.selected_keys()[0], ())
    press("Ctrl+F")
    type_text("cream")
    bar.only.setChecked(True)
    bar.host.setCurrentText("@jun.live")
    shown = [each for each in titles(grid) if "block" not in each]
    assert "Peptide eye cream" in shown, "nobody is named, and his shift says that it is his"
    first = shown.index("Peptide eye cream")
    assert before.index(shown[first + 1]) > before.index("Peptide eye cream") + 1
    go_to(grid, shown[first], "title")
    QGuiApplication.clipboard().setText("One\r\nTwo\r\n")
    press("Ctrl+V")
    bar.forget()
    bar.changed.emit()
    renamed = {shown[first]: "One", shown[first + 1]: "Two"}
    assert titles(grid) == [renamed.get(each, each) for each in before]


def test_a_block_is_closed_and_opened_by_arrows_and_keeps_its_sum(plan: PlanView) -> None:
    grid = plan.rundown.grid
    whole = titles(grid)
    go_to(grid, HOOK, "title")
    said = cell_text(grid, HOOK, "host")
    press("Left")
    assert titles(grid) == [each for each in whole if each not in IN_HOOK]
    assert cell_text(grid, HOOK, "host") == said
    press("Right")
    assert titles(grid) == whole
    press("Ctrl+Shift+Left")
    assert not set(IN_HOOK) & set(titles(grid))
    press("Ctrl+Shift+Right")
    assert titles(grid) == whole


def test_closed_blocks_are_closed_when_the_plan_is_opened_again_and_not_in_the_history(
    open_watched: OpenWindow,
) -> None:
    window = open_watched()
    view = the_plan(window)
    view.rundown.grid.setFocus()
    steps = view.workspace.next_undo()
    go_to(view.rundown.grid, HOOK, "title")
    press("Left")
    assert view.workspace.next_undo() == steps
    window.close()
    again = the_plan(open_watched())
    assert not set(IN_HOOK) & set(titles(again.rundown.grid))


def test_a_closed_block_takes_its_rows_along(plan: PlanView) -> None:
    grid = plan.rundown.grid
    whole = titles(grid)
    go_to(grid, HOOK, "title")
    press("Left", "Alt+Up")
    assert titles(grid)[0] == HOOK
    press("Right")
    assert titles(grid)[:4] == [HOOK, *IN_HOOK]
    press("Left", "Delete", "Ctrl+Shift+Right")
    assert titles(grid) == [each for each in whole if each not in (HOOK, *IN_HOOK)]
    press("Ctrl+Z")
    assert HOOK in titles(grid)
    press("Ctrl+Shift+Right")
    assert set(titles(grid)) == set(whole)


def test_a_row_passes_a_closed_block_as_a_whole(plan: PlanView) -> None:
    grid = plan.rundown.grid
    go_to(grid, HOOK, "title")
    press("Left")
    go_to(grid, "Welcome and offer map", "title")
    press("Alt+Down")
    assert titles(grid)[:2] == [HOOK, "Welcome and offer map"]


def test_what_is_found_in_a_closed_block_opens_it(plan: PlanView) -> None:
    grid = plan.rundown.grid
    press("Ctrl+Shift+Left")
    press("Ctrl+F")
    type_text("Sheet mask")
    assert "Sheet mask 5-pack" not in titles(grid)
    press("Return")
    assert here(plan) == "Sheet mask 5-pack"


def test_the_triangle_of_a_block_is_clicked(plan: PlanView) -> None:
    grid = plan.rundown.grid
    whole = titles(grid)
    rect = grid.visualRect(grid.rows.index(line_of(grid, HOOK), grid.rows.column_of("kind")))
    triangle = QPoint(rect.left() + 12, rect.center().y())
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=triangle)
    assert titles(grid) == [each for each in whole if each not in IN_HOOK]
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=triangle)
    assert titles(grid) == whole
