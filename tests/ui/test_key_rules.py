from itertools import chain

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from planner.ui.action_set import SECTIONS
from planner.ui.context import Context
from planner.ui.finder.doing import actions_to_find
from planner.ui.finder.sections import NEEDS
from planner.ui.key_rules import TOGETHER, can_be_chosen, pressed_keys
from planner.ui.keys.chosen import ChosenKeys
from planner.ui.keys.lines import KeyLine, shortcut_lines
from planner.ui.preferences import Preferences

EVERY = tuple(chain.from_iterable(SECTIONS))
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def chosen(context: Context, preferences: Preferences) -> ChosenKeys:
    return ChosenKeys(context.actions, preferences)


@pytest.fixture
def preferences(tmp_path_factory: pytest.TempPathFactory) -> Preferences:
    return Preferences(tmp_path_factory.mktemp("chosen") / "settings.json")


def test_every_action_has_keys_or_is_in_the_palette_and_all_are_on_the_sheet(
    context: Context,
) -> None:
    in_palette = {thing.id for thing in actions_to_find(context.actions)}
    assert {spec.id for spec in EVERY if not spec.keys} <= in_palette
    assert {spec.id for spec in EVERY} - in_palette == {"find_anything"}
    listed = [line.key for line in shortcut_lines(context.actions, "") if isinstance(line, KeyLine)]
    assert sorted(listed) == sorted(spec.id for spec in EVERY)


def test_what_each_action_needs_is_known(context: Context) -> None:
    known = {spec.id for _, section in NEEDS for spec in section}
    always = [spec for spec in EVERY if spec.id not in known]
    assert {"new_plan", "leave", "show_keys"} <= {spec.id for spec in always}
    assert not any(spec.scoped for spec in always)
    said = {thing.id: thing.about for thing in actions_to_find(context.actions)}
    assert said["add_row"] == "Row · open a rundown first"
    assert said["undo"] == "Edit · open a plan first"


def test_every_scoped_action_has_a_place_where_it_is_heard() -> None:
    placed = {spec.id for place in TOGETHER for spec in place}
    assert {spec.id for spec in EVERY if spec.scoped} <= placed


def test_no_two_actions_of_the_table_have_the_same_keys_where_both_are_heard(
    chosen: ChosenKeys,
) -> None:
    clashes = [(spec.id, chosen.holders_of_usual(spec.id)) for spec in EVERY]
    assert [each for each in clashes if each[1]] == []
    assert chosen.holder_of("Ctrl+K", "undo") == "find_anything"
    assert chosen.holder_of("Ctrl+D", "duplicate_show") is None
    assert chosen.holder_of("Ctrl+D", "delete_rows") == "duplicate_rows"


def test_chosen_keys_are_kept_and_come_back(
    chosen: ChosenKeys, context: Context, preferences: Preferences
) -> None:
    chosen.choose("undo", ("Ctrl+J",))
    chosen.choose("redo", ())
    assert context.actions["undo"].toolTip() == "Undo (Ctrl+J)"
    assert context.actions["redo"].shortcuts() == []
    assert preferences.settings.shortcuts == {"undo": ("Ctrl+J",), "redo": ()}
    assert chosen.holder_of("Ctrl+J", "redo") == "undo"
    chosen.choose("find", ("Ctrl+Z",))
    assert chosen.holders_of_usual("undo") == ["find"]
    chosen.reset("redo")
    assert context.actions.keys_of("redo") == ("Ctrl+Shift+Z", "Ctrl+Y")
    chosen.reset_all()
    assert preferences.settings.shortcuts == {}
    assert all(
        context.actions.keys_of(spec.id) == context.actions.usual_keys(spec.id) for spec in EVERY
    )


def test_keys_of_an_action_that_is_gone_are_no_obstacle(
    context: Context, preferences: Preferences
) -> None:
    preferences.change(shortcuts={"gone": ("Ctrl+J",), "undo": ("no such key",)})
    ChosenKeys(context.actions, preferences)
    assert context.actions.keys_of("redo") == ("Ctrl+Shift+Z", "Ctrl+Y")


@pytest.mark.parametrize("keys", ["Ctrl+J", "Alt+Up", "F9", "Shift+F9", "Ctrl++", "Meta+Space"])
def test_keys_that_nobody_types_with_can_be_chosen(keys: str) -> None:
    assert can_be_chosen(keys)


@pytest.mark.parametrize(
    "keys", ["A", "Shift+A", "?", "Space", "Up", "Return", "Ctrl+A", "Shift+Tab"]
)
def test_keys_for_typing_and_moving_cannot(keys: str) -> None:
    assert not can_be_chosen(keys)


@pytest.mark.parametrize(
    ("key", "held", "text", "keys"),
    [
        (Qt.Key.Key_Control, CTRL, "", ""),
        (Qt.Key.Key_Question, SHIFT, "?", "?"),
        (Qt.Key.Key_A, SHIFT, "A", "Shift+A"),
        (Qt.Key.Key_D, CTRL | SHIFT, "\x04", "Ctrl+Shift+D"),
        (Qt.Key.Key_F9, SHIFT, "", "Shift+F9"),
    ],
)
def test_keys_are_read_as_they_are_pressed(
    key: Qt.Key, held: Qt.KeyboardModifier, text: str, keys: str
) -> None:
    assert pressed_keys(QKeyEvent(QEvent.Type.KeyPress, key, held, text)) == keys
