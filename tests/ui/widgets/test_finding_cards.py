"""Findings as cards: ways out as buttons, waiving in place, all of it by keyboard too."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from window_stage import focused, press, type_text

from planner.domain.errors import InvalidValueError, TakenError
from planner.domain.finding_rule import Values
from planner.domain.findings import Code, Finding, Severity
from planner.services.fix import Fix
from planner.ui.context import Context
from planner.ui.widgets.finding_card import FindingCard, Solving
from planner.ui.widgets.finding_cards import FindingCards


def homeless(show: str, gap: int = 3600) -> Finding:
    values: Values = {"show": show, "gap": gap, "extent": "none"}
    return Finding(Code.NO_STUDIO, Severity.WARNING, (show,), values)


@dataclass
class Plan:
    """Stands for the plan: what is offered of each show, what was done, what is refused."""

    offers: dict[str, list[str]] = field(default_factory=dict)
    done: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def solving(self) -> Solving:
        return Solving(self._fixes, self._waive)

    def _fixes(self, finding: Finding) -> Iterator[Sequence[Fix]]:
        show = finding.subjects[0]
        self.asked.append(show)
        known: list[Fix] = []
        for label in self.offers.get(show, []):
            known.append(Fix(label, partial(self._do, label)))
            yield known

    def _do(self, label: str) -> None:
        if label == "Taken":
            raise TakenError("Studio B is taken.", clashes=())
        self.done.append(label)

    def _waive(self, finding: Finding, note: str) -> None:
        if not note:
            raise InvalidValueError("Say why.")
        self.done.append(f"{finding.subjects[0]}: {note}")


@pytest.fixture
def plan() -> Plan:
    return Plan({"tea": ["Studio B", "Move to 20:00"], "night": ["R&D studio", "Taken"]})


def shown(qtbot: QtBot, cards: FindingCards) -> QWidget:
    """Cards in a window, which must be kept."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(cards)
    column.addStretch(1)
    window.setFixedSize(300, 600)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: all(card.fix_buttons for card in cards.cards))
    return window


@pytest.fixture
def cards(qtbot: QtBot, context: Context, plan: Plan) -> Iterator[FindingCards]:
    """Cards of two shows in a shown window, with all their ways out."""
    made = FindingCards(context, plan.solving())
    made.show_findings([homeless("tea"), homeless("night")])
    window = shown(qtbot, made)
    yield made
    window.close()


def both(cards: FindingCards) -> tuple[FindingCard, FindingCard]:
    first, second = cards.cards
    assert isinstance(first, FindingCard)
    assert isinstance(second, FindingCard)
    return first, second


def texts(card: FindingCard) -> list[str]:
    return [button.text() for button in card.fix_buttons]


def waive_button(card: FindingCard) -> QPushButton:
    return next(each for each in card.findChildren(QPushButton) if each.text() == "Waive…")


def note_field(card: FindingCard) -> QLineEdit:
    (note,) = card.findChildren(QLineEdit)
    return note


def said(card: FindingCard) -> list[str]:
    return [each.text() for each in card.findChildren(QLabel) if each.isVisibleTo(card)]


def test_a_card_offers_the_ways_out_and_waiving_last(cards: FindingCards) -> None:
    assert texts(both(cards)[0]) == ["Studio B", "Move to 20:00"]
    place = both(cards)[0].fix_buttons[1].geometry()
    after = waive_button(both(cards)[0]).geometry()
    assert (after.top(), after.left()) > (place.top(), place.left())


def test_a_click_does_it(cards: FindingCards, plan: Plan) -> None:
    QTest.mouseClick(both(cards)[0].fix_buttons[1], Qt.MouseButton.LeftButton)
    assert plan.done == ["Move to 20:00"]


@pytest.mark.parametrize("key", ["Return", "Space"])
def test_so_does_the_keyboard_and_chooses_nothing_by_the_way(
    qtbot: QtBot, cards: FindingCards, plan: Plan, key: str
) -> None:
    both(cards)[0].setFocus()
    press("Tab")
    assert focused() is both(cards)[0].fix_buttons[0]
    with qtbot.assertNotEmitted(cards.chosen):
        press(key)
    assert plan.done == ["Studio B"]


def test_enter_on_the_card_itself_leads_to_what_it_is_about(
    qtbot: QtBot, cards: FindingCards
) -> None:
    both(cards)[1].setFocus()
    with qtbot.waitSignal(cards.chosen) as chosen:
        press("Return")
    assert chosen.args == [homeless("night")]


def test_tab_goes_through_the_buttons_of_a_card_then_to_the_next(cards: FindingCards) -> None:
    first, second = both(cards)
    first.setFocus()
    order = [*first.fix_buttons, waive_button(first), second, *second.fix_buttons]
    for each in order:
        press("Tab")
        assert focused() is each


def test_the_arrow_keys_go_from_card_to_card(cards: FindingCards) -> None:
    first, second = both(cards)
    first.fix_buttons[1].setFocus()
    press("Down")
    assert focused() is second
    press("Down")
    assert focused() is second
    press("Up")
    assert focused() is first


def test_an_and_sign_of_a_name_is_no_shortcut(cards: FindingCards) -> None:
    button = both(cards)[1].fix_buttons[0]
    assert button.text() == "R&&D studio"
    assert button.accessibleName() == "R&D studio"


def test_what_is_refused_reaches_the_problem_bar(
    qtbot: QtBot, cards: FindingCards, context: Context
) -> None:
    with qtbot.waitSignal(context.problems.reported) as reported:
        QTest.mouseClick(both(cards)[1].fix_buttons[1], Qt.MouseButton.LeftButton)
    assert reported.args == ["Studio B is taken."]


def test_waiving_asks_why_and_enter_does_it(cards: FindingCards, plan: Plan) -> None:
    first, _ = both(cards)
    QTest.mouseClick(waive_button(first), Qt.MouseButton.LeftButton)
    assert focused() is note_field(first)
    type_text("From home")
    press("Return")
    assert plan.done == ["tea: From home"]


def test_without_a_reason_it_says_so_under_the_field_until_something_is_typed(
    qtbot: QtBot, cards: FindingCards, context: Context, plan: Plan
) -> None:
    first, _ = both(cards)
    QTest.mouseClick(waive_button(first), Qt.MouseButton.LeftButton)
    with qtbot.assertNotEmitted(context.problems.reported):
        press("Return")
    assert plan.done == []
    assert "Say why." in said(first)
    assert note_field(first).accessibleDescription() == "Say why."
    type_text("x")
    assert "Say why." not in said(first)


def test_escape_gives_up_waiving_and_comes_back_to_the_button(
    cards: FindingCards, plan: Plan
) -> None:
    first, _ = both(cards)
    QTest.mouseClick(waive_button(first), Qt.MouseButton.LeftButton)
    type_text("From")
    press("Escape")
    assert note_field(first).isHidden()
    assert note_field(first).text() == ""
    assert focused() is waive_button(first)
    assert plan.done == []


def test_the_card_of_a_finding_that_stays_keeps_what_is_typed_and_says_the_new_figures(
    cards: FindingCards,
) -> None:
    first, _ = both(cards)
    QTest.mouseClick(waive_button(first), Qt.MouseButton.LeftButton)
    type_text("From")
    cards.show_findings([homeless("new"), homeless("tea", gap=60)])
    assert cards.cards[1] is first
    assert first.finding.values["gap"] == 60
    assert focused() is note_field(first)
    assert note_field(first).text() == "From"


def test_when_the_plan_changes_the_ways_out_are_looked_for_anew(
    qtbot: QtBot, cards: FindingCards, plan: Plan
) -> None:
    plan.offers["tea"] = ["Loft"]
    cards.show_findings([homeless("tea"), homeless("night")])
    qtbot.waitUntil(lambda: texts(both(cards)[0]) == ["Loft"])
    QTest.mouseClick(both(cards)[0].fix_buttons[0], Qt.MouseButton.LeftButton)
    assert plan.done == ["Loft"]


def test_nothing_is_looked_for_of_cards_that_nobody_sees(
    qtbot: QtBot, context: Context, plan: Plan
) -> None:
    hidden = FindingCards(context, plan.solving())
    qtbot.addWidget(hidden)
    hidden.show_findings([homeless("tea")])
    seen = FindingCards(context, plan.solving())
    seen.show_findings([homeless("night")])
    shown(qtbot, seen).close()
    assert plan.asked == ["night"]


def test_when_a_finding_is_solved_the_focus_goes_to_the_next(cards: FindingCards) -> None:
    first, second = both(cards)
    first.fix_buttons[0].setFocus()
    cards.show_findings([homeless("night")])
    assert cards.cards == (second,)
    assert focused() is second


def test_a_screen_reader_hears_how_bad_it_is_and_what_to_do(cards: FindingCards) -> None:
    assert both(cards)[0].accessibleName() == "Warning: “tea” has no studio."
    assert both(cards)[0].accessibleDescription() == "Book a studio."


def test_in_another_theme_the_cards_stay(cards: FindingCards, context: Context) -> None:
    before = both(cards)
    QTest.mouseClick(waive_button(before[0]), Qt.MouseButton.LeftButton)
    type_text("From")
    context.theme.choose("dark")
    assert cards.cards == before
    assert note_field(before[0]).text() == "From"
