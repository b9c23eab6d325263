"""A finding about a platform says, when it is asked, what it rests on."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from window_stage import Recorded, a_context

from planner.domain.findings import Code, Finding, Severity
from planner.services.sources import source_of
from planner.ui.widgets.finding_card import FindingCard, Solving

TOO_LONG = Finding(
    Code.PLATFORM_LIMIT,
    Severity.WARNING,
    ("show", "tiktok_shop:title"),
    {
        "show": "Friday",
        "platform": "TikTok Shop",
        "actual": 40,
        "limit": 32,
        "excess": 8,
        "source": "a page",
        "measure": "title",
    },
)
NO_WORDS = Finding(Code.EMPTY_SCRIPT, Severity.WARNING, ("row", "show"), {"row": "Serum"})


def a_card(application: QApplication, finding: Finding) -> FindingCard:
    solving = Solving(lambda _: iter(()), lambda _finding, _note: None, source_of)
    return FindingCard(a_context(application, Recorded()), finding, solving)


def why(card: FindingCard) -> QPushButton:
    return next(each for each in card.findChildren(QPushButton) if each.text() == "Why?")


@pytest.mark.parametrize(("finding", "asked"), [(TOO_LONG, True), (NO_WORDS, False)])
def test_only_what_rests_on_a_source_can_be_asked_why(
    qapp: QApplication, finding: Finding, asked: bool
) -> None:
    assert why(a_card(qapp, finding)).isHidden() is not asked


def test_asked_why_it_says_figure_source_and_confidence_until_asked_again(
    qapp: QApplication,
) -> None:
    card = a_card(qapp, TOO_LONG)
    why(card).click()
    (said,) = (each for each in card.findChildren(QLabel) if "Source:" in each.text())
    assert "at most 32 characters" in said.text()
    assert "Medium confidence" in said.text()
    assert not said.isHidden()
    why(card).click()
    assert said.isHidden()
