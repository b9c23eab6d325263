"""A producer writes what is said beside the rundown, and lets that decide the length."""

from PySide6.QtTest import QTest
from window_stage import OpenWindow, cell_text, focused, go_to, press, the_plan, type_text

from planner.domain.rundown import Row
from planner.ui.plan_view import PlanView

SERUM = "Vitamin C serum duo"
NEXT = "Skin questions from chat"
HANDOVER = "Host handover"


def script_of(view: PlanView, title: str) -> str:
    (row,) = (row for row in view.workspace.where(Row, title=title) if row.show_id == _show(view))
    return row.script


def _show(view: PlanView) -> str:
    assert view.rundown.show_id is not None
    return view.rundown.show_id


def test_a_script_is_written_counted_used_as_length_and_still_there_after_a_restart(
    open_plan: OpenWindow,
) -> None:
    window = open_plan()
    view = the_plan(window)
    grid, pane = view.rundown.grid, view.rundown.script.pane
    go_to(grid, SERUM, "title")
    press("F6")
    assert focused() is pane.editor
    press("Ctrl+A")
    type_text("**Two** bottles, 立减 <b>now</b>")
    assert pane.count.text() == "5 words · 2 characters · 0:03 to read, of 12:00"
    assert script_of(view, SERUM) != pane.editor.toPlainText(), "half typed is not written"
    steps = view.workspace.next_undo()
    press("Ctrl+Return")
    assert script_of(view, SERUM) == "**Two** bottles, 立减 <b>now</b>"
    assert view.workspace.next_undo() != steps
    pane.use.click()
    assert cell_text(grid, SERUM, "length") == "0:03"
    pane.editor.setFocus()
    press("Ctrl+Z")
    assert cell_text(grid, SERUM, "length") == "12:00"
    press("Ctrl+Shift+Z", "Escape")
    assert focused() is grid
    window.close()

    again = the_plan(open_plan())
    assert script_of(again, SERUM) == "**Two** bottles, 立减 <b>now</b>"
    assert cell_text(again.rundown.grid, SERUM, "length") == "0:03"


def test_the_pane_follows_the_row_and_writes_what_was_half_typed(open_plan: OpenWindow) -> None:
    view = the_plan(open_plan())
    grid, pane = view.rundown.grid, view.rundown.script.pane
    go_to(grid, SERUM, "title")
    press("Ctrl+Shift+E", "Ctrl+A")
    type_text("Half typed")
    press("Ctrl+PgDown")
    assert pane.title.text() == NEXT
    assert focused() is pane.editor
    assert script_of(view, SERUM) == "Half typed"
    press("Ctrl+PgUp")
    assert pane.editor.toPlainText() == "Half typed"
    type_text(" more")
    go_to(grid, NEXT, "title")
    assert script_of(view, SERUM) == "Half typed more"
    press("Ctrl+Z")
    assert script_of(view, SERUM) == "Half typed", "one step for each time it was left"


def test_what_is_half_typed_survives_a_change_of_the_plan_and_undo_goes_letter_by_letter(
    open_plan: OpenWindow,
) -> None:
    view = the_plan(open_plan())
    grid, pane = view.rundown.grid, view.rundown.script.pane
    go_to(grid, SERUM, "title")
    press("F6", "Ctrl+A")
    type_text("Typing")
    with view.workspace.change("Elsewhere") as step:
        step.put(view.workspace.get(Row, str(pane.row_id)).changed(title="Other title"))
    QTest.qWait(0)
    assert pane.editor.toPlainText() == "Typing"
    assert pane.title.text() == "Other title"
    press("Ctrl+Z")
    assert view.workspace.get(Row, str(pane.row_id)).title == "Other title"
    assert pane.editor.toPlainText() != "Typing"


def test_the_pace_is_remembered_for_the_person(open_plan: OpenWindow) -> None:
    window = open_plan()
    pane = the_plan(window).rundown.script.pane
    go_to(the_plan(window).rundown.grid, SERUM, "title")
    press("F6", "Ctrl+A")
    type_text("one two three")
    field = pane.pace.words
    field.line.setFocus()
    press("Ctrl+A")
    type_text("5")
    press("Return")
    assert "no reading pace" in field.refusal
    press("Ctrl+A")
    type_text("60")
    press("Return")
    assert pane.count.text().startswith("3 words · 0:03")
    window.close()
    assert the_plan(open_plan()).rundown.script.pane.pace.pace.words == 60


def test_a_row_without_hosts_shows_who_is_on_shift_and_handovers_are_made_by_an_action(
    open_plan: OpenWindow,
) -> None:
    window = open_plan()
    view = the_plan(window)
    grid = view.rundown.grid
    for title, hosts in ((SERUM, "@mia.k"), ("Peptide eye cream", "@jun.live")):
        go_to(grid, title, "host")
        press("F2", "Ctrl+A", "Backspace", "Return")
        assert cell_text(grid, title, "host") == hosts
        (row,) = (r for r in view.workspace.where(Row, title=title) if r.show_id == _show(view))
        assert row.host_ids == ()
    go_to(grid, HANDOVER, "title")
    press("Del")
    view.rundown.script.add_handovers()
    assert cell_text(grid, "Handover", "host") == "@mia.k → @jun.live"
    press("Ctrl+Z")
    assert "Handover" not in [str(line.row.title) for line in grid.rows.records]
    window.close()
