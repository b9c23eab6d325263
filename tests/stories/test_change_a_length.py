"""A producer changes a length, sees what follows from it, changes their mind, and comes back."""

from window_stage import OpenWindow, cell_text, figure, go_to, press, the_plan, type_text

SERUM = "Vitamin C serum duo"
LATER = "Skin questions from chat"


def test_a_typed_length_moves_what_comes_later_and_is_still_there_after_a_restart(
    open_plan: OpenWindow,
) -> None:
    window = open_plan()
    view = the_plan(window)
    grid = view.rundown.grid
    assert cell_text(grid, LATER, "start") == "16:54:30"

    go_to(grid, SERUM, "length")
    type_text("10")
    assert cell_text(grid, LATER, "start") == "16:52:30", "times follow while typing"
    press("Return")
    assert cell_text(grid, SERUM, "length") == "10:00"
    assert cell_text(grid, LATER, "start") == "16:52:30"

    press("Ctrl+Z")
    assert cell_text(grid, LATER, "start") == "16:54:30"
    press("Ctrl+Shift+Z")
    assert cell_text(grid, LATER, "start") == "16:52:30"
    window.close()

    again = open_plan()
    grid = the_plan(again).rundown.grid
    assert cell_text(grid, SERUM, "length") == "10:00"
    grid.setFocus()
    press("Ctrl+Z")
    assert cell_text(grid, SERUM, "length") == "12:00", "undo outlives a restart"


def test_the_last_rows_and_what_the_show_is_over_follow_too(open_plan: OpenWindow) -> None:
    view = the_plan(open_plan())
    grid = view.rundown.grid
    assert figure(view, "Over / under") == "+1:40"
    go_to(grid, "Scalp serum", "length")
    type_text("10:20")
    press("Return")
    assert figure(view, "Over / under") == "0:00"
    assert figure(view, "Planned") == "3:00:00"
