"""The one button that narrows the schedule; its text says to what, its menu has a menu a field."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from planner.ui.schedule.filter_choices import Choices, without_the_gone
from planner.ui.schedule.filtering import EVERYTHING, ShowFilter
from planner.ui.widgets.look import dress

_MOST_NAMED = 2
"""So many things are named on the button; of more it is said how many they are."""


class FilterButton(QToolButton):
    """Tells by `changed` that another filter is wanted; `wanted` is the one in force."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._choices: Sequence[Choices] = ()
        self.wanted = EVERYTHING
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(QMenu(self))
        dress(self, "button")
        self._make_menu()

    def offer(self, choices: Sequence[Choices]) -> None:
        """Offers these fields and values; what is gone is no longer wanted."""
        if choices != self._choices:
            self._choices = choices
            self.narrow(without_the_gone(self.wanted, choices))
            self._make_menu()

    def narrow(self, wanted: ShowFilter) -> None:
        """Narrows to a filter."""
        if wanted != self.wanted:
            self.wanted = wanted
            self._make_menu()
            self.changed.emit()

    def _make_menu(self) -> None:
        menu = self.menu()
        for old in menu.findChildren(QMenu):
            old.deleteLater()
        menu.clear()
        for choices in self._choices:
            menu.addMenu(self._submenu(choices))
        menu.addSeparator()
        problems = menu.addAction(self.tr("Only problems"))
        problems.setCheckable(True)
        problems.setChecked(self.wanted.only_problems)
        problems.triggered.connect(self._turn_problems)
        everything = menu.addAction(self.tr("Show everything"))
        everything.setEnabled(not self.wanted.open)
        everything.triggered.connect(lambda: self.narrow(EVERYTHING))
        self._say()

    def _turn_problems(self) -> None:
        self.narrow(replace(self.wanted, only_problems=not self.wanted.only_problems))

    def _submenu(self, choices: Choices) -> QMenu:
        """The values of a field; the one that is chosen stands in the menu's own title, too."""
        chosen = choices.chosen(self.wanted)
        title = choices.title if chosen is None else f"{choices.title}: {chosen.name}"
        made = QMenu(_plain(title), self.menu())
        made.setStyleSheet("QMenu { menu-scrollable: 1; }")
        group = QActionGroup(made)
        self._add(made, group, choices.every, choices.choosing(self.wanted, None))
        made.addSeparator()
        for value, name in choices.values:
            self._add(made, group, name, choices.choosing(self.wanted, value))
        return made

    def _add(self, menu: QMenu, group: QActionGroup, name: str, wanted: ShowFilter) -> None:
        action = QAction(_plain(name), menu)
        action.setCheckable(True)
        action.setChecked(wanted == self.wanted)
        action.triggered.connect(lambda: self.narrow(wanted))
        group.addAction(action)
        menu.addAction(action)

    def _say(self) -> None:
        named = [choice.name for each in self._choices if (choice := each.chosen(self.wanted))]
        if self.wanted.only_problems:
            named.append(self.tr("problems"))
        text = self.tr("Show: {what}")
        whole = " · ".join(named) or self.tr("all")
        shown = whole
        if len(named) > _MOST_NAMED:
            rest = f"+{len(named) - _MOST_NAMED}"
            shown = " · ".join((*named[:_MOST_NAMED], rest))
        self.setText(_plain(text.format(what=shown)))
        self.setToolTip(text.format(what=whole))
        self.setAccessibleName(text.format(what=whole))


def _plain(text: str) -> str:
    """A text of a menu or a button in which “&” is only a letter."""
    return text.replace("&", "&&")
