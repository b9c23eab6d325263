"""A plan is open twice, or changed by a script: nobody overwrites what they have not seen."""

from pathlib import Path

from window_stage import OpenWindow, cell_text, go_to, press, the_plan, type_text

from planner.bootstrap import workspace_at
from planner.services import rundowns
from planner.services.shows import find_show
from planner.services.workspace import Workspace

SERUM = "Vitamin C serum duo"


def elsewhere(path: Path, title: str, length: int) -> None:
    """Changes a length as another process would."""
    with workspace_at(path) as workspace:
        rundowns.set_length(workspace, row_id(workspace, title), length)


def row_id(workspace: Workspace, title: str) -> str:
    run = rundowns.read_run(workspace, find_show(workspace, "Black Friday marathon").id)
    return next(row.id for row in run.rows if row.title == title)


def test_what_another_program_wrote_shows_when_the_window_looks(
    open_plan: OpenWindow, plan_file: Path
) -> None:
    view = the_plan(open_plan())
    elsewhere(plan_file, SERUM, 600)
    view.bridge.look()
    assert cell_text(view.rundown.grid, SERUM, "length") == "10:00"


def test_an_edit_over_something_unseen_is_refused_in_the_field_and_shows_what_is_there(
    open_plan: OpenWindow, plan_file: Path
) -> None:
    view = the_plan(open_plan())
    grid = view.rundown.grid
    go_to(grid, SERUM, "length")
    type_text("9")
    elsewhere(plan_file, "Night cream 50 ml", 1200)
    press("Return")
    assert cell_text(grid, "Night cream 50 ml", "length") == "20:00"
    press("Return")
    assert cell_text(grid, SERUM, "length") == "9:00", (
        "the typed text was kept: once more is enough"
    )
