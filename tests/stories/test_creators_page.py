"""A producer keeps the list of people by keyboard, and sees who is how busy in a week."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from window_stage import OpenWindow, column_texts, focused, press, the_plan, type_text

from planner.domain.crew import Assignment, AssignmentStatus, Creator
from planner.domain.show import Show
from planner.services.creators import edit_creator
from planner.services.crews import set_answer, unassign
from planner.ui.plan_view import PlanView
from planner.ui.widgets.cell_cache import CELL_ROLE
from planner.ui.widgets.entry import Cell, Tone
from planner.ui.widgets.field import TypedField
from planner.ui.widgets.grid import Grid

MIA, JUN, RAE = "@mia.k", "@jun.live", "@ops.rae"


@pytest.fixture
def view(open_plan: OpenWindow) -> PlanView:
    """The plan, at its people in the week of the marathon."""
    shown = the_plan(open_plan())
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    QAbstractItemModelTester(shown.creators.grid.rows, fatal, shown)
    press("Ctrl+5")
    marathon = next(each for each in shown.workspace.all(Show) if "marathon" in each.title)
    shown.creators.week.show_week(marathon.starts_at.date())
    return shown


def creator_named(view: PlanView, name: str) -> Creator:
    return next(each for each in view.workspace.all(Creator) if each.name == name)


def go_to_cell(grid: Grid, name: str, column: str) -> None:
    row = column_texts(grid, "name").index(name)
    grid.setFocus()
    grid.select_keys([grid.rows.key_at(row)], column=column)


def cell_of(grid: Grid, name: str, column: str) -> Cell:
    row = column_texts(grid, "name").index(name)
    cell = grid.rows.index(row, grid.rows.column_of(column)).data(CELL_ROLE)
    assert isinstance(cell, Cell)
    return cell


def state_of(grid: Grid, name: str) -> tuple[str, Tone]:
    chip = cell_of(grid, name, "state").chip
    assert chip is not None
    return chip.text, chip.tone


def shifts_of(view: PlanView, name: str) -> list[Assignment]:
    return view.workspace.where(Assignment, creator_id=creator_named(view, name).id)


def test_everybody_stands_there_with_pay_and_the_week(view: PlanView) -> None:
    grid = view.creators.grid
    assert view.creators.isVisible()
    assert view.creators.count == len(column_texts(grid, "name"))
    assert cell_of(grid, MIA, "pay").text == "$65/h + 3%"
    assert cell_of(grid, MIA, "timezone").text == "Los Angeles"
    assert view.creators.summary.totals.startswith(f"{view.creators.count} creators · ")


def test_the_seven_days_are_painted_and_said(view: PlanView) -> None:
    grid = view.creators.grid
    row = column_texts(grid, "name").index(MIA)
    index = grid.rows.index(row, grid.rows.column_of("days"))
    cell = cell_of(grid, MIA, "days")
    assert len(cell.days) == 7
    assert any(day.taken for day in cell.days)
    assert all(0 <= start < end <= 1 for day in cell.days for start, end in day.taken + day.shut)
    assert " h" in str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def test_a_clash_is_told_until_one_of_the_shows_is_given_up(view: PlanView) -> None:
    grid = view.creators.grid
    text, tone = state_of(grid, JUN)
    assert text.startswith("clash ")
    assert tone is Tone.ON_AIR
    assert "at once" in cell_of(grid, JUN, "state").said
    unassign(view.workspace, [each.id for each in shifts_of(view, JUN)])
    assert state_of(grid, JUN) == ("free", Tone.QUIET)
    assert cell_of(grid, JUN, "week").text == "0 h"
    press("Ctrl+Z")
    assert state_of(grid, JUN) == (text, tone)


def test_who_was_asked_is_confirmed_by_the_answer(view: PlanView) -> None:
    grid = view.creators.grid
    states = {name: state_of(grid, name) for name in column_texts(grid, "name")}
    asked = next(name for name, (text, _) in states.items() if text.startswith("asked "))
    assert states[asked][1] is Tone.CAUTION
    for shift in shifts_of(view, asked):
        set_answer(view.workspace, shift.id, AssignmentStatus.CONFIRMED)
    assert state_of(grid, asked) == ("all confirmed", Tone.GOOD)


def test_too_many_hours_of_a_day_are_told_with_the_limit(view: PlanView) -> None:
    grid = view.creators.grid
    assert " of 6 h" in state_of(grid, RAE)[0]
    edit_creator(view.workspace, creator_named(view, RAE).id, max_minutes_per_day=720)
    assert " of " not in state_of(grid, RAE)[0]


TYPED = {
    ("name", "@mia.new"): "@mia.new",
    ("roles", "host, Co-Host, juggler"): "Host, Co-host, juggler",
    ("timezone", "Asia/Tokyo"): "Tokyo",
    ("languages", "en, ko, 中文"): "en, ko, 中文",
    ("pay", "70/h + 100 a show + 2.5%"): "$70/h + $100 a show + 2.5%",
    ("pay", "300 a show"): "$300 a show",
}


def typed_over(grid: Grid, column: str, typed: str) -> str:
    """What a cell shows when it was typed over, which is undone again in one step."""
    go_to_cell(grid, MIA, column)
    key, before = str(grid.current_key()), column_texts(grid, column)
    type_text(typed)
    press("Return")
    row = grid.rows.row_of(key)
    assert row is not None
    shown = column_texts(grid, column)[row]
    press("Ctrl+Z")
    assert column_texts(grid, column) == before
    return shown


def test_what_is_typed_over_a_cell_is_written_in_one_step(view: PlanView) -> None:
    assert {each: typed_over(view.creators.grid, *each) for each in TYPED} == TYPED


def test_a_pay_that_says_not_what_for_stays_in_the_field(view: PlanView) -> None:
    before = creator_named(view, MIA)
    go_to_cell(view.creators.grid, MIA, "pay")
    type_text("65")
    press("Return")
    field = focused()
    assert isinstance(field, TypedField)
    assert field.refused
    assert "65/h" in field.echo
    press("Escape")
    assert creator_named(view, MIA) == before


def test_somebody_new_is_named_at_once_and_can_be_deleted(view: PlanView) -> None:
    grid = view.creators.grid
    grid.setFocus()
    press("Ctrl+Return")
    field = focused()
    assert isinstance(field, TypedField)
    field.selectAll()
    type_text("@zoe")
    press("Return")
    assert state_of(grid, "@zoe") == ("free", Tone.QUIET)
    go_to_cell(grid, "@zoe", "name")
    press("Del")
    assert "@zoe" not in column_texts(grid, "name")


def test_somebody_with_shifts_is_not_deleted(view: PlanView) -> None:
    said: list[str] = []
    view._context.problems.reported.connect(said.append)
    go_to_cell(view.creators.grid, MIA, "name")
    press("Del")
    assert MIA in column_texts(view.creators.grid, "name")
    assert len(said) == 1
    assert said[0].startswith(f"“{MIA}” still has shifts")
