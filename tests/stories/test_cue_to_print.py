"""A producer adds a cue column by keys, types cues into it, and finds them on the sheet."""

from pathlib import Path

from pypdf import PdfReader
from pytestqt.qtbot import QtBot
from window_stage import OpenWindow, Recorded, cell_text, focused, go_to, press, the_plan, type_text

from planner.services.cue_columns import list_cue_columns
from planner.services.row_texts import CUE
from planner.ui.plan_view import PlanView

DUO, CREAM = "Vitamin C serum duo", "Night cream 50 ml"
_LONG = 60_000


def add_column(view: PlanView, name: str, *, private: bool = False) -> str:
    """Adds a cue column with keys alone, and goes back to the table; gives its id in the table."""
    panel = view.rundown.columns.cue_panel
    press("Ctrl+Shift+W")
    while focused() is not panel.new_name.line:
        press("Shift+Tab")
    type_text(name)
    press("Return")
    if private:
        while focused() is not panel.private.box:
            press("Tab")
        press("Space")
    press("Escape")
    assert focused() is view.rundown.grid
    made = next(each for each in list_cue_columns(view.workspace) if each.name == name)
    assert made.private is private
    return CUE + made.id


def type_cue(view: PlanView, title: str, column: str, text: str) -> None:
    go_to(view.rundown.grid, title, column)
    type_text(text)
    press("Return")
    assert cell_text(view.rundown.grid, title, column) == text


def test_a_new_cue_column_is_printed_and_a_private_one_is_not(
    open_plan: OpenWindow, outside: Recorded, tmp_path: Path, qtbot: QtBot
) -> None:
    view = the_plan(open_plan())
    view.rundown.grid.setFocus()
    smoke = add_column(view, "Smoke machine")
    secret = add_column(view, "Haggling", private=True)
    type_cue(view, DUO, smoke, "puff at the price")
    type_cue(view, CREAM, smoke, "喷雾两秒")
    type_cue(view, DUO, secret, "lowest is 40")

    page, outside.to_save = view.printing, tmp_path / "rundown.pdf"
    with qtbot.waitSignal(page.making.made, timeout=_LONG):
        press("Ctrl+P")
    with qtbot.waitSignal(page.making.made, timeout=_LONG):
        press("Ctrl+S")
    with outside.to_save.open("rb") as file:
        words = "".join(sheet.extract_text() for sheet in PdfReader(file).pages)
    printed = "".join(words.split())
    assert "puffattheprice" in printed
    assert "喷雾两秒" in printed
    assert "lowestis40" not in printed
