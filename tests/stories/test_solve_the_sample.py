"""Everything that is to be solved in the sample is solved with what is offered, and taken back."""

from collections.abc import Hashable

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from window_stage import OpenWindow, focused, press, the_plan, type_text

from planner.domain.findings import Finding
from planner.domain.solving import Concern
from planner.services.checking import findings_of_plan
from planner.services.exporting import plan_json
from planner.services.to_solve import Entry
from planner.ui.plan_view import PlanView
from planner.ui.widgets.card import Card

MOST_STEPS = 80
KEYS = {
    Concern.CONFLICTS: "Ctrl+6",
    Concern.UNCONFIRMED: "Ctrl+7",
    Concern.NOT_READY: "Ctrl+8",
}
NAMES = {
    Concern.CONFLICTS: "Conflicts",
    Concern.UNCONFIRMED: "Unconfirmed",
    Concern.NOT_READY: "Not ready",
}


def standing(view: PlanView) -> list[Entry]:
    return [each for each in view.watch.entries if each.waiver is None]


def settle(qtbot: QtBot, view: PlanView) -> None:
    qtbot.waitUntil(lambda: view.watch.is_done, timeout=20_000)


def counted(view: PlanView, concern: Concern) -> str:
    """What the rail says of a concern to a screen reader."""
    spoken = [each.accessibleName() for each in view.findChildren(QPushButton)]
    return next(each for each in spoken if each.startswith(NAMES[concern]))


def solve_first(qtbot: QtBot, view: PlanView) -> Hashable:
    """Solves the first card with its first way out, else waives it; by keys alone."""
    card = view.solving.cards.cards[0]
    assert focused() is card
    solved = card.key
    qtbot.waitUntil(lambda: card.knows_ways_out, timeout=20_000)
    if card.fix_buttons:
        press("Return")
    else:
        waive(card)
    settle(qtbot, view)
    return solved


def waive(card: Card) -> None:
    assert isinstance(card.about, Finding), f"nothing is offered for {card.accessibleName()}"
    press("Tab", "Return")
    type_text("We talked about it.")
    press("Return")


def solve_all(qtbot: QtBot, view: PlanView) -> int:
    """Goes through the concerns until nothing is left; gives how many steps it took."""
    steps = 0
    while standing(view):
        concern = standing(view)[0].concern
        press(KEYS[concern])
        while view.solving.cards.cards:
            view.solving.cards.cards[0].setFocus()
            solved = solve_first(qtbot, view)
            steps += 1
            assert solved not in {each.key for each in standing(view)}
            assert counted(view, concern) == said(view, concern)
            assert steps <= MOST_STEPS
    return steps


def said(view: PlanView, concern: Concern) -> str:
    count = view.watch.counts()[concern]
    return f"{NAMES[concern]} {count}" if count else NAMES[concern]


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
