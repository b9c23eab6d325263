from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from window_stage import (
    OpenWindow,
    Recorded,
    column_texts,
    focused,
    go_to,
    open_window,
    press,
    the_plan,
    type_text,
)

from planner.domain.catalogue import Product
from planner.domain.rundown import Row
from planner.domain.show import Show
from planner.services.shows import find_show
from planner.settings import load, settings_path
from planner.ui.main_window import MainWindow
from planner.ui.plan_view import PlanView


def found(window: MainWindow) -> list[str]:
    return column_texts(window.finder.panel.grid, "text")


def ask(words: str) -> None:
    press("Ctrl+K")
    type_text(words)


def choose(words: str) -> None:
    ask(words)
    press("Return")


def test_what_is_in_a_plan_is_opened_by_its_name_alone(open_plan: OpenWindow) -> None:
    """Two shows, a product, a person, a studio and rows, without a mouse."""
    view = the_plan(open_plan())
    choose("tea auction night")
    tea = find_show(view.workspace, "Tea auction night")
    assert view.rundown.show_id == tea.id
    ask("blak friday")
    press("Ctrl+Return")
    assert view.schedule.isVisible()
    assert view.schedule.selection.show_id == find_show(view.workspace, "marathon").id

    view.show_page("products")
    view.products.search()
    type_text("nothing is called so")
    choose("ls-3301")
    assert view.products.grid.hasFocus()
    chosen = view.workspace.get(Product, str(view.products.grid.current_key()))
    assert chosen.sku == "LS-3301"
    choose("mia k")
    assert view.creators.grid.hasFocus()
    assert view.creators.panel.shown == view.creators.grid.current_key()
    choose("studio b")
    assert view.studios.grid.hasFocus()

    choose("南部鉄")
    assert selected_row(view) == ("Tea auction night", "Lot 9 · Cast iron pot 南部鉄器")
    choose("hello menu")
    assert selected_row(view) == ("Weeknight dinner", "Hello and tonight’s menu")


def selected_row(view: PlanView) -> tuple[str, str]:
    """The show and the title of the row that has the focus."""
    assert view.rundown.grid.hasFocus()
    row = view.workspace.get(Row, str(view.rundown.grid.current_key()))
    return view.workspace.get(Show, row.show_id).title, row.title


def test_an_action_is_done_and_comes_first_the_next_time(open_plan: OpenWindow) -> None:
    window = open_plan()
    panel, here = window.finder.panel, focused()
    ask("velvet")
    assert focused() is panel.search
    press("Escape")
    assert not panel.isVisible()
    assert focused() is here
    choose("history…")
    assert the_plan(window).rundown.versions.isVisible()
    assert load(settings_path()).found[0] == "action:show_history"
    press("Ctrl+K")
    assert found(window)[:2] == ["Used last", "History…"]
    type_text("no such thing here")
    assert found(window) == []
    press("Return")
    assert panel.hint == "Nothing is called “no such thing here”."


def test_the_palette_is_at_hand_while_a_cell_is_typed_into(
    open_plan: OpenWindow,
) -> None:
    window = open_plan()
    view, panel = the_plan(window), window.finder.panel
    grid = view.rundown.grid
    go_to(grid, "Vitamin C serum duo", "title")
    press("F2")
    type_text("Serum duo, twice")
    press("Ctrl+K")
    assert panel.isVisible()
    press("Escape")
    assert focused() is grid
    assert "Serum duo, twice" in column_texts(grid, "title")


def test_the_palette_says_what_is_marked_and_why_it_cannot_be_done(
    open_plan: OpenWindow,
) -> None:
    window = open_plan()
    view, panel = the_plan(window), window.finder.panel
    ask("print")
    assert found(window)[:2] == ["Actions", "Print rundown"]
    assert panel.search.accessibleDescription() == "Print rundown, Action, File, Ctrl+P"
    press("Down", "Down")
    assert panel.current is not None
    assert (panel.current.text, panel.current.usable) == ("Print…", False)
    press("Return")
    assert panel.isVisible()
    assert panel.hint == "File · open a sheet to print first"
    press("Tab")
    assert focused() is panel.grid
    press("Tab")
    assert focused() is panel.search

    window.resize(820, 500)
    QApplication.processEvents()
    assert window.rect().contains(panel.geometry())
    press("Ctrl+3")
    assert not panel.isVisible()
    assert view.products.grid.hasFocus()


def test_without_a_plan_there_are_actions_and_the_plans_opened_last(
    qapp: QApplication, outside: Recorded, plan_file: Path, open_plan: OpenWindow
) -> None:
    open_plan().close()
    window = open_window(qapp, outside, None)
    try:
        choose("black-fri")
        assert the_plan(window).workspace.path == plan_file
    finally:
        window.close()
        window.deleteLater()


def test_keys_are_found_changed_refused_and_set_back(open_plan: OpenWindow) -> None:
    window = open_plan()
    view, sheet = the_plan(window), window.keys
    grid = view.rundown.grid
    go_to(grid, "Vitamin C serum duo", "title")
    rows = grid.rows.rowCount()
    press("?", "Escape", "F1")
    type_text("ctrl+d")
    assert "Duplicate" in column_texts(sheet.grid, "text")
    press("Down", "Return")
    assert focused() is sheet.field
    press("Ctrl+K")
    assert sheet.hint.startswith("Ctrl+K is “Find anything…” already.")
    press("A")
    assert "is needed for typing" in sheet.hint
    press("Ctrl+J")
    assert column_texts(sheet.grid, "text") == []
    press("Escape")

    duplicate = next(each for each in window.findChildren(QAction) if each.text() == "Duplicate")
    assert duplicate.toolTip() == "Duplicate (Ctrl+J)"
    press("Ctrl+D")
    assert grid.rows.rowCount() == rows
    press("Ctrl+J")
    assert grid.rows.rowCount() == rows + 1
    assert load(settings_path()).shortcuts == {"duplicate_rows": ("Ctrl+J",)}

    press("F1")
    type_text("duplicate")
    press("Down", "Return", "Backspace")
    assert duplicate.toolTip() == "Duplicate"
    press("Tab", "Tab")
    assert focused() is sheet.reset
    press("Return")
    assert duplicate.toolTip() == "Duplicate (Ctrl+D)"
    assert load(settings_path()).shortcuts == {}
