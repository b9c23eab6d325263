import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from planner.bootstrap import create_workspace
from planner.domain.errors import UnusableInputError
from planner.domain.plan import Charter
from planner.services.workspace import Workspace
from planner.ui.background import Background, Progress
from planner.ui.context import Context


@pytest.fixture
def background(context: Context, tmp_path: Path) -> Background:
    path = tmp_path / "plan.showplan"
    create_workspace(path, Charter(name="Behind the scenes")).close()
    return Background(path, context.problems, context.theme)


def test_work_runs_in_another_thread_with_the_plan_and_its_result_comes_back(
    background: Background, qtbot: QtBot
) -> None:
    def work(workspace: Workspace, progress: Progress) -> tuple[str, bool]:
        progress.reached(50)
        here = threading.current_thread() is threading.main_thread()
        return workspace.charter.name, here

    results: list[object] = []
    told: list[int] = []
    task = background.run("Looking", work, results.append)
    task.progressed.connect(told.append)
    with qtbot.waitSignal(task.ended):
        pass
    assert results == [("Behind the scenes", False)]
    assert told in ([], [50]), "told at most once, before anybody could listen or after"
    background.close()


def test_an_expected_error_is_reported_and_gives_no_result(
    background: Background, context: Context, qtbot: QtBot
) -> None:
    def work(_: Workspace, __: Progress) -> None:
        raise UnusableInputError("The file is empty.")

    said: list[str] = []
    results: list[object] = []
    context.problems.reported.connect(said.append)
    with qtbot.waitSignal(background.run("Reading", work, results.append).ended):
        pass
    assert (said, results) == (["The file is empty."], [])
    background.close()


def test_the_result_of_work_that_was_given_up_is_dropped(
    background: Background, qtbot: QtBot
) -> None:
    go_on = threading.Event()
    seen: list[bool] = []

    def work(_: Workspace, progress: Progress) -> str:
        go_on.wait(10)
        seen.append(progress.cancelled)
        return "too late"

    results: list[object] = []
    task = background.run("Waiting", work, results.append)
    task.cancel()
    with qtbot.waitSignal(task.ended):
        go_on.set()
    assert (seen, results) == ([True], [])
    background.close()


def test_closing_waits_until_no_thread_uses_the_file(background: Background) -> None:
    begun, done = threading.Event(), threading.Event()

    def work(_: Workspace, progress: Progress) -> None:
        begun.set()
        while not progress.cancelled:
            threading.Event().wait(0.001)
        done.set()

    background.run("Working", work, lambda _: None)
    assert begun.wait(10)
    background.close()
    assert done.is_set()
