"""Everything that is to be solved in the sample is solved with what is offered, and taken back."""

from pytestqt.qtbot import QtBot
from solving_hands import settle, solve_all
from window_stage import OpenWindow, press, the_plan

from planner.services.checking import findings_of_plan
from planner.services.exporting import plan_json


def test_the_sample_is_solved_until_nothing_is_left_then_undone_redone_and_reopened(
    open_plan: OpenWindow, qtbot: QtBot
) -> None:
    window = open_plan()
    view = the_plan(window)
    settle(qtbot, view)
    beginning = plan_json(view.workspace)
    assert all(view.watch.counts().values()), "the sample has something of every concern"

    steps = solve_all(qtbot, view)
    solved = plan_json(view.workspace)
    assert set(view.watch.counts().values()) == {0}
    left = [each for each in findings_of_plan(view.workspace) if each.stands]
    assert {each.finding.severity.value for each in left} <= {"info"}
    assert view.solving.summary.totals == "Nothing to solve"

    for _ in range(steps):
        press("Ctrl+Z")
    assert plan_json(view.workspace) == beginning
    settle(qtbot, view)
    for _ in range(steps):
        press("Ctrl+Shift+Z")
    assert plan_json(view.workspace) == solved
    window.close()

    again = the_plan(open_plan())
    settle(qtbot, again)
    assert plan_json(again.workspace) == solved
    assert set(again.watch.counts().values()) == {0}
