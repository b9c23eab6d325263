"""The process is killed in the middle of the work: what was said to be saved is in the file."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

from sources import CHECKOUT
from window_stage import OpenWindow, cell_text, press, the_plan

from planner.bootstrap import workspace_at
from planner.services.rundowns import read_run
from planner.services.shows import find_show

SERUM = "Vitamin C serum duo"

TYPE_A_LENGTH_AND_WAIT = """
import json, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from window_stage import Recorded, go_to, open_window, press, the_plan, type_text
from planner.services.shows import find_show

application = QApplication([])
window = open_window(application, Recorded(), Path(sys.argv[1]))
view = the_plan(window)
view.open_show(find_show(view.workspace, "Black Friday marathon").id)
go_to(view.rundown.grid, "Vitamin C serum duo", "length")
type_text("7:30")
press("Return")
print(json.dumps(view.status.saved), flush=True)
sys.stdin.read()
"""


def kill_after_an_edit(plan_file: Path) -> None:
    """Edits in a window of another process, and kills it once it says that all is saved."""
    paths = os.pathsep.join((str(CHECKOUT), str(CHECKOUT / "tests")))
    process = subprocess.Popen(
        [sys.executable, "-c", TYPE_A_LENGTH_AND_WAIT, str(plan_file)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": paths},
    )
    assert process.stdin is not None
    assert process.stdout is not None
    with process.stdin, process.stdout:
        said = process.stdout.readline()
        process.send_signal(signal.SIGKILL)
        process.wait()
    assert json.loads(said) == "All changes saved"


def test_an_edit_is_in_the_file_and_can_be_undone_after_a_kill(
    open_plan: OpenWindow, plan_file: Path
) -> None:
    kill_after_an_edit(plan_file)
    with workspace_at(plan_file) as workspace:
        run = read_run(workspace, find_show(workspace, "Black Friday marathon").id)
        assert next(row.length for row in run.rows if row.title == SERUM) == 450
        assert workspace.damage(thorough=True) == []
    grid = the_plan(open_plan()).rundown.grid
    assert cell_text(grid, SERUM, "length") == "7:30"
    grid.setFocus()
    press("Ctrl+Z")
    assert cell_text(grid, SERUM, "length") == "12:00"
