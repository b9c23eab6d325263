import os
import subprocess
import sys
from pathlib import Path

import pytest
from sources import CHECKOUT

from planner.bootstrap import create_workspace
from planner.domain.plan import Charter

RUN = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from planner.ui import app

def look_and_leave():
    window = next(each for each in QApplication.topLevelWidgets() if each.isVisible())
    print(window.windowTitle(), "|", window.problem, flush=True)
    if sys.argv[2:] == ["bug"]:
        QTimer.singleShot(0, lambda: 1 / 0)
        QTimer.singleShot(0, lambda: print(window.problem, flush=True))
    QTimer.singleShot(0, window.close)

class Application(QApplication):
    def exec(self):
        QTimer.singleShot(0, look_and_leave)
        return QApplication.exec()

app.QApplication = Application
sys.exit(app.run(Path(sys.argv[1]) if sys.argv[1] != "-" else None, ["show-planner"]))
"""


def run(*words: str) -> subprocess.CompletedProcess[str]:
    """Runs the application in a process of its own, which looks at its window and closes it."""
    return subprocess.run(
        [sys.executable, "-c", RUN, *words],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(CHECKOUT)},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "spring.showplan"
    create_workspace(path, Charter(name="Spring drop")).close()
    return path


def test_the_application_opens_a_plan_and_leaves_when_its_window_is_closed(plan: Path) -> None:
    done = run(str(plan))
    assert done.stdout == "Spring drop[*] — Show Planner | \n", done.stderr
    assert (done.returncode, done.stderr) == (0, "")


def test_without_a_plan_it_shows_the_start_page() -> None:
    assert run("-").stdout == "Show Planner | \n"


def test_a_plan_that_is_not_there_is_said_in_the_window(tmp_path: Path) -> None:
    said = run(str(tmp_path / "gone.showplan")).stdout
    assert said.startswith("Show Planner | ")
    assert "gone.showplan" in said


def test_a_bug_is_said_and_logged_and_does_not_end_the_program(plan: Path) -> None:
    done = run(str(plan), "bug")
    assert "Your plan is saved" in done.stdout
    assert "ZeroDivisionError" in done.stderr
    assert done.returncode == 0
