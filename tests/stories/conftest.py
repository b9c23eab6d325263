"""What every story gets: a copy of the sample plan, and the real window over it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from window_stage import OpenWindow, Recorded, open_window, the_plan

from planner.bootstrap import create_sample
from planner.services.shows import find_show
from planner.ui.main_window import MainWindow

MARATHON = "Black Friday marathon"


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample plan, made once."""
    path = tmp_path_factory.mktemp("sample") / "sample.showplan"
    create_sample(path).close()
    return path


@pytest.fixture
def plan_file(sample_file: Path, tmp_path: Path) -> Path:
    """A copy of the sample plan to work on."""
    return Path(shutil.copy(sample_file, tmp_path / "black-friday.showplan"))


@pytest.fixture
def outside() -> Recorded:
    return Recorded()


@pytest.fixture
def open_plan(qapp: QApplication, outside: Recorded, plan_file: Path) -> Iterator[OpenWindow]:
    """Opens the window on the plan, at the marathon; all windows are closed in the end."""
    opened: list[MainWindow] = []

    def open_it() -> MainWindow:
        window = open_window(qapp, outside, plan_file)
        opened.append(window)
        view = the_plan(window)
        view.open_show(find_show(view.workspace, MARATHON).id)
        return window

    yield open_it
    for window in opened:
        window.close()
        window.deleteLater()


@pytest.fixture
def open_watched(open_plan: OpenWindow) -> OpenWindow:
    """As `open_plan`, for stories in which rows come, go and move.

    Qt's own tester watches each table's model and ends the test run at any breach. It reads every
    cell at every change, which the other stories do without.
    """

    def open_it() -> MainWindow:
        window = open_plan()
        view = the_plan(window)
        for grid in (view.schedule.views.grid, view.rundown.grid, view.products.grid):
            fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
            QAbstractItemModelTester(grid.rows, fatal, grid)
        return window

    return open_it
