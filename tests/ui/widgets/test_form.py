"""What the fields of a form promise: nothing half typed is lost, nothing is written twice."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from window_stage import focused, press, type_text

from planner.domain.errors import InvalidValueError
from planner.ui.context import Context
from planner.ui.widgets.common_entries import minutes_entry
from planner.ui.widgets.entry import Entry, as_text
from planner.ui.widgets.form import FormField, LineField
from planner.ui.widgets.form_choice import ChoiceField, SwitchField
from planner.ui.widgets.form_text import TextField

ROLES = [("host", "host"), ("ops", "operator")]


@dataclass
class Written:
    """Where fields commit to: refuses what is named, tells the form what it took."""

    values: list[object] = field(default_factory=list)
    refused: object = None
    follow: Callable[[object], object] = lambda _: None

    def commit(self, value: object) -> None:
        if value == self.refused:
            raise InvalidValueError("Not this one.")
        self.values.append(value)
        self.follow(value)


@pytest.fixture
def written() -> Written:
    return Written()


@pytest.fixture
def stage(qtbot: QtBot) -> Callable[..., None]:
    """Puts fields one under the other into a shown window."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)

    def show(*fields: FormField) -> None:
        for each in fields:
            column.addWidget(each)
        window.show()
        window.activateWindow()
        QTest.qWaitForWindowActive(window)

    return show


def a_line(context: Context, written: Written, entry: Entry | None = None) -> LineField:
    return LineField("Rest", entry or Entry(as_text), written.commit, context.problems)


def test_a_line_commits_what_was_typed_once_by_enter_and_by_leaving(
    context: Context, written: Written, stage: Callable[..., None]
) -> None:
    first, second = a_line(context, written), a_line(context, written)
    stage(first, second)
    first.setFocus()
    type_text("one")
    press("Return")
    second.setFocus()
    first.setFocus()
    type_text("two")
    press("Tab")
    assert written.values == ["one", "two"], "and nothing for a field that was only walked through"
    assert focused() is second.line


def test_what_is_half_typed_outlives_other_changes_and_escape_shows_the_newest(
    context: Context, written: Written, stage: Callable[..., None]
) -> None:
    line = a_line(context, written)
    stage(line)
    line.show_value("2 h", "120", of="mia")
    line.setFocus()
    assert line.line.text() == "120", "typing begins with the plain value"
    type_text("45")
    line.show_value("3 h", "180", of="mia")
    assert line.line.text() == "45"
    press("Escape")
    assert line.line.text() == "180"
    type_text("60")
    line.show_value("1 h", "60", of="jun")
    assert not line.touched, "what was typed for Mia is not Jun's"
    assert written.values == []


def test_a_refused_text_stays_with_the_reason_until_it_is_changed(
    context: Context, written: Written, stage: Callable[..., None]
) -> None:
    line = a_line(context, written, minutes_entry(context.language))
    other = a_line(context, written)
    stage(line, other)
    line.show_value("2 h", "120")
    line.setFocus()
    type_text("soon")
    press("Return")
    assert (line.line.text(), bool(line.refusal)) == ("soon", True)
    press("Tab")
    assert focused() is line.line, "the keyboard stays where something is to be mended"
    other.setFocus()
    assert line.line.text() == "soon", "and the mouse takes nothing away"
    line.setFocus()
    line.line.selectAll()
    type_text("45")
    assert line.refusal == ""
    written.refused = 45
    press("Return")
    assert line.refusal == "Not this one.", "the plan refuses in the same place"
    assert written.values == []


def test_a_line_shows_what_the_plan_made_of_it_also_where_that_is_as_before(
    context: Context, written: Written, stage: Callable[..., None]
) -> None:
    line = a_line(context, written, minutes_entry(context.language))
    stage(line)
    line.show_value("2 h", "120")
    written.follow = lambda value: line.show_value(f"{value} min", str(value))
    line.setFocus()
    type_text("1h 30m")
    press("Return")
    assert line.line.text() == "90"
    written.follow = lambda _: None
    type_text("1h30m")
    press("Return")
    assert (line.line.text(), line.touched) == ("90", False)


def test_a_line_that_is_left_while_it_commits_commits_once(
    context: Context, written: Written, stage: Callable[..., None]
) -> None:
    line, other = a_line(context, written), a_line(context, written)
    stage(line, other)
    written.follow = lambda _: other.setFocus()
    line.setFocus()
    type_text("one")
    press("Return")
    assert written.values == ["one"]


def test_a_choice_commits_its_key_and_goes_back_where_it_is_refused(
    context: Context, written: Written, stage: Callable[..., None]
) -> None:
    choice = ChoiceField("Role", ROLES, written.commit, context.problems)
    stage(choice)
    written.follow = lambda key: choice.show_value(str(key))
    choice.show_value("host")
    choice.setFocus()
    press("Space", "Down", "Up", "Escape")
    assert written.values == [], "looking at the list chooses nothing"
    press("Space")
    type_text("o")
    press("Return")
    assert written.values == ["ops"]
    assert choice.choice.text() == "operator ▾"
    written.refused = "host"
    press("Down", "Up", "Return")
    assert (choice.choice.text(), choice.refusal) == ("operator ▾", "Not this one.")


def test_a_switch_shows_what_the_plan_holds_whatever_was_clicked(
    context: Context, written: Written, stage: Callable[..., None]
) -> None:
    switch = SwitchField("Active", written.commit, context.problems)
    stage(switch)
    switch.show_value(True)
    switch.setFocus()
    written.refused = False
    press("Space")
    assert (switch.box.isChecked(), switch.refusal) == (True, "Not this one.")
    written.refused, written.follow = None, lambda on: switch.show_value(bool(on))
    press("Space")
    assert (switch.box.isChecked(), written.values) == (False, [False])


def test_a_text_takes_lines_and_commits_by_ctrl_enter_and_leaves_undo_to_the_window(
    context: Context, written: Written, stage: Callable[..., None]
) -> None:
    text, other = TextField("Notes", written.commit, context.problems), a_line(context, written)
    stage(text, other)
    text.show_value("Brings a lamp", of="mia")
    text.setFocus()
    press("Ctrl+End", "Return")
    type_text("and a cat")
    text.show_value("Brings two lamps", of="mia")
    assert text.edit.toPlainText() == "Brings a lamp\nand a cat"
    press("Ctrl+Return")
    assert written.values == ["Brings a lamp\nand a cat"]
    type_text("gone")
    press("Escape")
    assert text.edit.toPlainText() == "Brings two lamps"
    type_text("kept ")
    press("Tab")
    assert focused() is other.line
    assert written.values[1:] == ["kept Brings two lamps"]
