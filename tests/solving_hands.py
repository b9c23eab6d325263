"""Hands that solve by keys what the window offers, for stories."""

from collections.abc import Hashable

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from window_stage import focused, press, type_text

from planner.domain.findings import Finding
from planner.domain.solving import Concern
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
