"""Somebody edits a rundown that is too long to be checked at each step, and misses nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from long_show import SHOW, make_long_show
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_stage import Recorded, focused, open_window, press, the_plan, type_text

from planner.domain.rundown import Row
from planner.services.checking import load_platforms
from planner.services.rundowns import set_length
from planner.ui.plan_view import PlanView
from planner.ui.rundown.heading import to_solve
from planner.ui.rundown.state import CHECKED_AT_ONCE, read_state
from planner.ui.widgets.field import TypedField
from planner.wording.language import Language


@pytest.fixture
def plan(qapp: QApplication, tmp_path: Path) -> Iterator[PlanView]:
    path = tmp_path / "long.showplan"
    make_long_show(path, CHECKED_AT_ONCE + 20)
    window = open_window(qapp, Recorded(), path)
    view = the_plan(window)
    view.open_show(SHOW)
    yield view
    window.close()
    window.deleteLater()


def start_of(plan: PlanView, key: str) -> str:
    rows = plan.rundown.grid.rows
    row = rows.row_of(key)
    assert row is not None
    return str(rows.index(row, rows.column_of("start")).data())


def findings_that_would_be_read(plan: PlanView) -> str:
    return to_solve(read_state(plan.workspace, SHOW, load_platforms()), Language())


def test_checks_that_come_late_leave_the_field_the_selection_and_the_proposed_times(
    plan: PlanView, qtbot: QtBot
) -> None:
    page, grid = plan.rundown, plan.rundown.grid
    told = page.summary.findings
    set_length(plan.workspace, "row-5", 7200)
    grid.setFocus()
    grid.select_keys(["row-100", "row-101"], column="length")
    type_text("3600s")
    field, chosen, proposed = focused(), grid.selected_keys(), start_of(plan, "row-110")
    assert isinstance(field, TypedField)

    qtbot.waitUntil(lambda: page.summary.findings != told)
    assert page.summary.findings == findings_that_would_be_read(plan)
    assert (focused(), field.text(), grid.selected_keys()) == (field, "3600s", chosen)
    assert start_of(plan, "row-110") == proposed, "what is typed is still proposed"

    plan.undo()
    assert (focused(), field.text(), grid.selected_keys()) == (field, "3600s", chosen)
    qtbot.waitUntil(lambda: page.summary.findings == told)
    assert (focused(), field.text()) == (field, "3600s")
    press("Return")
    lengths = {each: plan.workspace.get(Row, each).length for each in chosen}
    assert lengths == dict.fromkeys(("row-100", "row-101"), 3600)
