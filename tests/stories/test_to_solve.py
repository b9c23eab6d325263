"""The page of what is to be solved leads to where it is, and takes back what was waived."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from solving_hands import counted, settle, standing
from window_stage import OpenWindow, focused, press, the_plan, type_text

from planner.domain.solving import Concern


def test_a_conflict_in_the_status_line_leads_to_its_card_and_that_to_its_show(
    open_plan: OpenWindow, qtbot: QtBot
) -> None:
    view = the_plan(open_plan())
    settle(qtbot, view)
    press("Ctrl+1")
    count = view.watch.counts()[Concern.CONFLICTS]
    link = next(
        each for each in view.status.findChildren(QPushButton) if each.text().startswith(str(count))
    )
    assert link.text() == f"{count} conflicts"
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    first = view.solving.cards.cards[0]
    assert focused() is first
    entry = next(each for each in standing(view) if each.key == first.key)
    press("Space")
    assert view.schedule.isVisible()
    assert entry.show is not None
    assert view.schedule.selection.show_id == entry.show.id


def test_what_was_waived_is_folded_away_and_can_be_taken_back(
    open_plan: OpenWindow, qtbot: QtBot
) -> None:
    view = the_plan(open_plan())
    settle(qtbot, view)
    before = counted(view, Concern.CONFLICTS)
    press("Ctrl+6")
    waive = next(
        each
        for each in view.solving.cards.cards[0].findChildren(QPushButton)
        if each.text() == "Waive…"
    )
    QTest.mouseClick(waive, Qt.MouseButton.LeftButton)
    type_text("Agreed on Monday.")
    press("Return")
    settle(qtbot, view)
    assert counted(view, Concern.CONFLICTS) != before
    view.solving.waived.fold.setFocus()
    press("Space")
    (line,) = view.solving.waived.lines
    (back,) = line.findChildren(QPushButton)
    back.setFocus()
    press("Return")
    settle(qtbot, view)
    assert counted(view, Concern.CONFLICTS) == before
    assert not view.solving.waived.isVisible()
