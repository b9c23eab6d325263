"""A producer keeps the list of studios by keyboard, and sees how full they are in a week."""

from datetime import date

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from window_stage import OpenWindow, column_texts, focused, press, the_plan, type_text

from planner.domain.show import Show
from planner.domain.studio import Booking, Studio
from planner.services.bookings import cancel_booking
from planner.ui.plan_view import PlanView
from planner.ui.widgets.field import TypedField
from planner.ui.widgets.grid import Grid


@pytest.fixture
def view(open_plan: OpenWindow) -> PlanView:
    """The plan, at its studios in the week of the marathon."""
    shown = the_plan(open_plan())
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    QAbstractItemModelTester(shown.studios.grid.rows, fatal, shown)
    press("Ctrl+4")
    marathon = next(each for each in shown.workspace.all(Show) if "marathon" in each.title)
    shown.studios.week.show_week(marathon.starts_at.date())
    return shown


def studio_named(view: PlanView, name: str) -> Studio:
    return next(each for each in view.workspace.all(Studio) if each.name == name)


def go_to_cell(grid: Grid, name: str, column: str) -> None:
    row = column_texts(grid, "name").index(name)
    grid.setFocus()
    grid.select_keys([grid.rows.key_at(row)], column=column)


def shown_in(grid: Grid, name: str, column: str) -> str:
    return column_texts(grid, column)[column_texts(grid, "name").index(name)]


def test_the_studios_stand_there_by_name_with_a_count_in_the_rail(view: PlanView) -> None:
    assert view.studios.isVisible()
    assert column_texts(view.studios.grid, "name") == ["Loft", "Studio A", "Studio B"]
    assert view.studios.count == 3
    assert view.studios.summary.totals.startswith("3 studios · ")


TYPED = {
    ("name", "Big room"): "Big room",
    ("address", "夜间街 5 <b>"): "夜间街 5 <b>",
    ("timezone", "new york"): "New York",
    ("hourly_rate", "$1,024.50"): "$1,024.50",
    ("min_hours", "2.5"): "2.5 h",
    ("open_hours", "mon-fri 9-22; sat 10-24:00"): "Mon–Fri 09:00–22:00; Sat 10:00–00:00",
    ("open_hours", "always"): "always",
}


def typed_over(grid: Grid, column: str, typed: str) -> str:
    """What a cell shows when it was typed over, which is undone again in one step."""
    go_to_cell(grid, "Studio A", column)
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
    assert {each: typed_over(view.studios.grid, *each) for each in TYPED} == TYPED


REFUSED = (
    ("timezone", "Mars"),
    ("hourly_rate", "much"),
    ("min_hours", "many"),
    ("open_hours", "now and then"),
)


def test_what_means_nothing_stays_in_the_field_with_a_sentence(view: PlanView) -> None:
    before = studio_named(view, "Studio A")
    for column, typed in REFUSED:
        go_to_cell(view.studios.grid, "Studio A", column)
        type_text(typed)
        press("Return")
        field = focused()
        assert isinstance(field, TypedField)
        assert field.refused
        assert "Type" in field.echo
        press("Escape")
        assert studio_named(view, "Studio A") == before


def test_a_new_studio_is_named_at_once_and_can_be_deleted_and_brought_back(
    view: PlanView,
) -> None:
    grid = view.studios.grid
    grid.setFocus()
    press("Ctrl+Return")
    field = focused()
    assert isinstance(field, TypedField)
    field.selectAll()
    type_text("Attic")
    press("Return")
    assert column_texts(grid, "name") == ["Attic", "Loft", "Studio A", "Studio B"]
    assert shown_in(grid, "Attic", "booked") == "0 h"
    go_to_cell(grid, "Attic", "name")
    press("Del")
    assert column_texts(grid, "name") == ["Loft", "Studio A", "Studio B"]
    press("Ctrl+Z")
    assert "Attic" in column_texts(grid, "name")


def test_a_studio_that_is_booked_is_not_deleted(view: PlanView) -> None:
    said: list[str] = []
    view._context.problems.reported.connect(said.append)
    go_to_cell(view.studios.grid, "Studio A", "name")
    press("Del")
    assert "Studio A" in column_texts(view.studios.grid, "name")
    assert len(said) == 1
    assert said[0].startswith("“Studio A” still has bookings")


def test_the_load_of_the_week_follows_what_is_booked_and_the_week_that_is_shown(
    view: PlanView,
) -> None:
    grid = view.studios.grid
    assert shown_in(grid, "Studio A", "booked") != "0 h"
    view.studios.week.show_week(date(2020, 1, 1))
    assert set(column_texts(grid, "booked")) == {"0 h"}
    assert set(column_texts(grid, "cost")) == {"$0"}
    studio = studio_named(view, "Studio A")
    assert view.workspace.where(Booking, studio_id=studio.id)
    grid.setFocus()
    press("Ctrl+T")
    press("Ctrl+PgUp", "Ctrl+PgDown")
    shown = view.studios.week.monday
    press("Ctrl+PgDown")
    assert (view.studios.week.monday - shown).days == 7


def test_a_booking_that_is_cancelled_makes_the_studio_idle(view: PlanView) -> None:
    grid = view.studios.grid
    studio = studio_named(view, "Studio A")
    before = shown_in(grid, "Studio A", "booked")
    for booking in view.workspace.where(Booking, studio_id=studio.id):
        cancel_booking(view.workspace, booking.id)
    assert before != "0 h"
    assert shown_in(grid, "Studio A", "booked") == "0 h"
