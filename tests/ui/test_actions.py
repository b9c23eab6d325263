from collections import Counter
from itertools import chain
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenuBar, QWidget

from planner.domain.errors import InvalidValueError
from planner.resources import icons_folder
from planner.ui.action_set import SECTIONS
from planner.ui.actions import PLAN_ACTIONS, Action, Menu
from planner.ui.context import Context
from planner.ui.list_actions import CREATOR_ACTIONS, STUDIO_ACTIONS, WEEK_ACTIONS
from planner.ui.picture_actions import PICTURE_ACTIONS
from planner.ui.rundown_actions import CLIPBOARD_ACTIONS, ROW_ACTIONS
from planner.ui.show_actions import SHOW_ACTIONS

EVERY: tuple[Action[Any], ...] = tuple(chain.from_iterable(SECTIONS))


class Recorder:
    """Stands in for what actions call, and notes what was called."""

    def __init__(self, refusal: str = "") -> None:
        self.called: list[str] = []
        self._refusal = refusal

    def undo(self) -> None:
        self._note("undo")

    def redo(self) -> None:
        self._note("redo")

    def show_page(self, name: str) -> None:
        self._note(f"page {name}")

    def search(self) -> None:
        self._note("search")

    def add_show(self) -> None:
        self._note("add show")

    def find_slot(self) -> None:
        self._note("find slot")

    def _note(self, what: str) -> None:
        if self._refusal:
            raise InvalidValueError(self._refusal)
        self.called.append(what)


def test_every_id_is_there_once() -> None:
    assert [name for name, times in Counter(spec.id for spec in EVERY).items() if times > 1] == []


def test_every_shortcut_is_a_key_that_qt_knows() -> None:
    for spec in EVERY:
        for keys in spec.keys:
            assert QKeySequence(keys).toString(), (spec.id, keys)


@pytest.mark.parametrize(
    "scoped",
    [
        (*ROW_ACTIONS, *CLIPBOARD_ACTIONS),
        SHOW_ACTIONS,
        (*STUDIO_ACTIONS, *WEEK_ACTIONS),
        (*CREATOR_ACTIONS, *WEEK_ACTIONS),
        PICTURE_ACTIONS,
    ],
)
def test_no_two_actions_that_work_at_once_share_a_key(scoped: tuple[Action[Any], ...]) -> None:
    """Scoped shortcuts of rows, shows, studios, people and products live in different tables."""
    at_once = [*(spec for spec in EVERY if not spec.scoped), *scoped]
    times = Counter(key for spec in at_once for key in spec.keys)
    assert [key for key, count in times.items() if count > 1] == []


def test_every_icon_is_shipped() -> None:
    names = {spec.icon for spec in EVERY if spec.icon}
    assert {name for name in names if not (icons_folder() / f"{name}.svg").exists()} == set()


def test_an_action_calls_what_it_is_bound_to_and_nothing_without(context: Context) -> None:
    recorder = Recorder()
    undo = context.actions["undo"]
    assert not undo.isEnabled()
    context.actions.bind(PLAN_ACTIONS, recorder)
    undo.trigger()
    context.actions["page_products"].trigger()
    assert recorder.called == ["undo", "page products"]
    context.actions.release(PLAN_ACTIONS)
    assert not undo.isEnabled()


def test_an_expected_error_of_an_action_becomes_a_message(context: Context) -> None:
    said: list[str] = []
    context.problems.reported.connect(said.append)
    context.actions.bind(PLAN_ACTIONS, Recorder("There is nothing to undo."))
    context.actions["undo"].trigger()
    assert said == ["There is nothing to undo."]


def test_the_next_thing_that_goes_well_takes_the_message_away(context: Context) -> None:
    settled: list[bool] = []
    context.problems.settled.connect(lambda: settled.append(True))
    context.actions.bind(PLAN_ACTIONS, Recorder())
    context.actions["undo"].trigger()
    assert settled == [True]


def test_each_menu_holds_its_actions_in_the_order_of_the_table(context: Context) -> None:
    bar = QMenuBar()
    menus = context.actions.fill(bar)
    for kind, menu in menus.items():
        shown = [action.text() for action in menu.actions() if not action.isSeparator()]
        wanted = [spec.text for spec in EVERY if spec.menu is kind]
        assert [text for text in shown if text in wanted] == wanted
    assert list(menus) == list(Menu)
    bar.deleteLater()


def test_scoped_shortcuts_are_heard_by_the_table_they_are_attached_to_only(
    context: Context,
) -> None:
    table = QWidget()
    context.actions.attach(ROW_ACTIONS, table)
    delete = context.actions["delete_rows"]
    assert delete in table.actions()
    assert delete.shortcutContext() == Qt.ShortcutContext.WidgetWithChildrenShortcut
    assert context.actions["undo"] not in table.actions()
    table.deleteLater()


def test_a_tool_tip_names_the_shortcut_and_shows_no_markup(context: Context) -> None:
    context.actions.rename("undo", "Undo Rename “<b>A & B</b>”")
    action = context.actions["undo"]
    assert action.text() == "Undo Rename “<b>A && B</b>”"
    assert action.toolTip() == "Undo Rename “‹b›A & B‹/b›” (Ctrl+Z)"
