"""Makes Qt's actions, menus and buttons from the table of actions."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import chain
from typing import Any, Final, TypeVar

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QPushButton, QToolButton, QWidget

from planner.ui import icons
from planner.ui.actions import (
    PLAN_ACTIONS,
    WINDOW_ACTIONS,
    Action,
    Menu,
)
from planner.ui.export_actions import EXPORT_ACTIONS, EXPORT_PAGE_ACTIONS
from planner.ui.finding_actions import FINDING_ACTIONS, FOLDING_ACTIONS
from planner.ui.help_actions import HELP_ACTIONS
from planner.ui.import_actions import IMPORT_ACTIONS, IMPORT_PAGE_ACTIONS
from planner.ui.language_actions import LANGUAGE_ACTIONS
from planner.ui.layout_actions import LAYOUT_ACTIONS
from planner.ui.list_actions import (
    CREATOR_ACTIONS,
    DETAIL_ACTIONS,
    STUDIO_ACTIONS,
    WEEK_ACTIONS,
)
from planner.ui.marking import as_read, translate
from planner.ui.picture_actions import PICTURE_ACTIONS
from planner.ui.print_actions import PRINT_ACTIONS
from planner.ui.problems import Problems
from planner.ui.product_actions import PRODUCT_ACTIONS
from planner.ui.room_time_actions import ROOM_TIME_ACTIONS
from planner.ui.rundown_actions import CLIPBOARD_ACTIONS, ROW_ACTIONS, RUNDOWN_ACTIONS
from planner.ui.schedule_actions import SCHEDULE_ACTIONS, TIME_ACTIONS
from planner.ui.script_actions import SCRIPT_ACTIONS
from planner.ui.show_actions import SHOW_ACTIONS
from planner.ui.solving_actions import SOLVING_ACTIONS
from planner.ui.theme import Theme
from planner.ui.timing_actions import TIMING_ACTIONS
from planner.ui.version_actions import COMPARE_ACTIONS, VERSION_ACTIONS
from planner.ui.widgets.look import dress

T = TypeVar("T")

SECTIONS: Final[tuple[tuple[Action[Any], ...], ...]] = (
    WINDOW_ACTIONS,
    LANGUAGE_ACTIONS,
    PLAN_ACTIONS,
    HELP_ACTIONS,
    IMPORT_ACTIONS,
    IMPORT_PAGE_ACTIONS,
    EXPORT_ACTIONS,
    EXPORT_PAGE_ACTIONS,
    SOLVING_ACTIONS,
    SCHEDULE_ACTIONS,
    TIME_ACTIONS,
    RUNDOWN_ACTIONS,
    PRINT_ACTIONS,
    LAYOUT_ACTIONS,
    ROW_ACTIONS,
    PRODUCT_ACTIONS,
    TIMING_ACTIONS,
    SCRIPT_ACTIONS,
    CLIPBOARD_ACTIONS,
    FINDING_ACTIONS,
    FOLDING_ACTIONS,
    SHOW_ACTIONS,
    ROOM_TIME_ACTIONS,
    VERSION_ACTIONS,
    COMPARE_ACTIONS,
    STUDIO_ACTIONS,
    CREATOR_ACTIONS,
    WEEK_ACTIONS,
    DETAIL_ACTIONS,
    PICTURE_ACTIONS,
)
"""The whole table, in the order of the menus."""

_ICON: Final = QSize(16, 16)


class ActionSet(QObject):
    """Every action of the window. One whose target is not there is disabled, not gone."""

    def __init__(self, theme: Theme, problems: Problems) -> None:
        super().__init__()
        self._theme = theme
        self._problems = problems
        self._calls: dict[str, Callable[[], object]] = {}
        self._specs = tuple(chain.from_iterable(SECTIONS))
        self._by_id = {spec.id: spec for spec in self._specs}
        self._made = {spec.id: self._make(spec) for spec in self._specs}
        theme.changed.connect(self._draw_icons)
        self._draw_icons()

    def __getitem__(self, action_id: str) -> QAction:
        """Qt's action for one of the table."""
        return self._made[action_id]

    @property
    def specs(self) -> Sequence[Action[Any]]:
        """The whole table."""
        return self._specs

    def name_of(self, action_id: str) -> str:
        """What an action is called now, as it is read."""
        return as_read(self._made[action_id].text())

    def usual_name(self, action_id: str) -> str:
        """What the table calls an action, whatever it would do just now."""
        return as_read(translate("Actions", self._by_id[action_id].text))

    def usual_keys(self, action_id: str) -> tuple[str, ...]:
        """The keys that the table gives an action, in Qt's portable form."""
        return tuple(QKeySequence(keys).toString() for keys in self._by_id[action_id].keys)

    def is_bound(self, action_id: str) -> bool:
        """Whether what an action is about is there, though it may not be possible just now."""
        return action_id in self._calls

    def keys_of(self, action_id: str) -> tuple[str, ...]:
        """The keys of an action as they are now, in Qt's portable form."""
        return tuple(keys.toString() for keys in self._made[action_id].shortcuts())

    def keys_shown(self, action_id: str) -> str:
        """The first of them as they are written on this system; empty for none."""
        return self._made[action_id].shortcut().toString(QKeySequence.SequenceFormat.NativeText)

    def change_keys(self, chosen: Mapping[str, Sequence[str]]) -> None:
        """Gives actions the keys that a person chose, by id, and all others those of the table."""
        for spec in self._specs:
            wanted = tuple(chosen.get(spec.id, spec.keys))
            if wanted != self.keys_of(spec.id):
                self._made[spec.id].setShortcuts([QKeySequence(keys) for keys in wanted])
                self._explain(self._made[spec.id])

    def bind(self, section: Sequence[Action[T]], target: T) -> None:
        """Gives a section of the table what its actions call, and enables them."""
        for spec in section:
            self._calls[spec.id] = partial(spec.call, target)
            self._made[spec.id].setEnabled(True)

    def release(self, section: Sequence[Action[T]]) -> None:
        """Takes it away again, and disables them."""
        for spec in section:
            self._calls.pop(spec.id, None)
            self._made[spec.id].setEnabled(False)

    def attach(self, section: Sequence[Action[T]], widget: QWidget) -> None:
        """Makes the scoped shortcuts of a section work while a widget or a child has the focus."""
        widget.addActions([self._made[spec.id] for spec in section if spec.scoped])

    def rename(self, action_id: str, text: str) -> None:
        """Gives an action a text that may hold what a person typed."""
        self._made[action_id].setText(text.replace("&", "&&"))
        self._explain(self._made[action_id])

    def fill(self, bar: QMenuBar) -> dict[Menu, QMenu]:
        """Makes the menus of the window."""
        menus: dict[Menu, QMenu] = {}
        for kind in Menu:
            menu = menus[kind] = bar.addMenu(translate("Actions", kind.value))
            self._fill_menu(menu, [spec for spec in self._specs if spec.menu is kind])
        return menus

    def context_menu(self, section: Sequence[Action[Any]], parent: QWidget) -> QMenu:
        """A menu of the scoped actions of a section."""
        menu = QMenu(parent)
        self._fill_menu(menu, [spec for spec in section if spec.scoped])
        return menu

    def tool_button(self, action_id: str) -> QToolButton:
        """A small button with the icon of an action."""
        button = QToolButton()
        button.setDefaultAction(self._made[action_id])
        button.setIconSize(_ICON)
        button.setAccessibleName(self._made[action_id].text())
        dress(button, "button")
        return button

    def push_button(self, action_id: str, look: str = "") -> QPushButton:
        """A button with the text of an action."""
        action = self._made[action_id]
        button = _ActionButton(action)
        dress(button, look)
        return button

    def _make(self, spec: Action[Any]) -> QAction:
        made = QAction(translate("Actions", spec.text), self)
        made.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        made.setCheckable(spec.checkable)
        made.setEnabled(False)
        if spec.scoped:
            made.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        made.triggered.connect(lambda: self._call(spec.id))
        self._explain(made)
        return made

    def _call(self, action_id: str) -> None:
        with self._problems.caught():
            self._calls[action_id]()

    def _explain(self, action: QAction) -> None:
        """Qt's own tool tip lacks the shortcut."""
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        text = as_read(action.text())
        plain = text.replace("<", "‹").replace(">", "›")
        action.setToolTip(f"{plain} ({keys})" if keys else plain)

    def _fill_menu(self, menu: QMenu, specs: Sequence[Action[Any]]) -> None:
        for spec in specs:
            if spec.apart and not menu.isEmpty():
                menu.addSeparator()
            menu.addAction(self._made[spec.id])

    def _draw_icons(self) -> None:
        for spec in self._specs:
            if spec.icon:
                self._made[spec.id].setIcon(icons.icon(spec.icon, self._theme.tokens))


class _ActionButton(QPushButton):
    """Follows its action for as long as it is there itself; its text may be made another."""

    def __init__(self, action: QAction) -> None:
        super().__init__(action.text())
        self._action = action
        self._show_tip()
        self.setEnabled(action.isEnabled())
        self.clicked.connect(lambda: action.trigger())
        action.changed.connect(self._show_tip)
        action.enabledChanged.connect(self.setEnabled)

    def _show_tip(self) -> None:
        self.setToolTip(self._action.toolTip())
