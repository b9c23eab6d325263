"""The one button that narrows the schedule: a brand, a status, only what is to be solved."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from planner.domain.catalogue import Brand
from planner.domain.show import ShowStatus
from planner.ui.schedule.filtering import EVERYTHING, ShowFilter
from planner.ui.widgets.look import dress
from planner.wording import terms
from planner.wording.language import Language


class FilterButton(QToolButton):
    """Tells by `changed` that another filter is wanted; `wanted` is the one in force."""

    changed = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self._brands: Sequence[Brand] = ()
        self.wanted = EVERYTHING
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(QMenu(self))
        dress(self, "button")
        self._offer()

    def show_brands(self, brands: Sequence[Brand]) -> None:
        """Offers these brands; one that is gone is no longer wanted."""
        self._brands = sorted(brands, key=lambda each: (each.name.casefold(), each.id))
        if self.wanted.brand_id not in {None, *(each.id for each in brands)}:
            self.narrow(replace(self.wanted, brand_id=None))
        self._offer()

    def narrow(self, wanted: ShowFilter) -> None:
        """Narrows to a filter."""
        if wanted != self.wanted:
            self.wanted = wanted
            self._offer()
            self.changed.emit()

    def _offer(self) -> None:
        menu, wanted = self.menu(), self.wanted
        menu.clear()
        brands = [(each.name, replace(wanted, brand_id=each.id)) for each in self._brands]
        self._add(menu, [(self.tr("All brands"), replace(wanted, brand_id=None)), *brands])
        menu.addSeparator()
        statuses = [(self._status(each), replace(wanted, status=each)) for each in ShowStatus]
        self._add(menu, [(self.tr("Any status"), replace(wanted, status=None)), *statuses])
        menu.addSeparator()
        problems = QAction(self.tr("Only problems"), menu)
        problems.setCheckable(True)
        problems.setChecked(wanted.only_problems)
        other = replace(wanted, only_problems=not wanted.only_problems)
        problems.triggered.connect(lambda: self.narrow(other))
        menu.addAction(problems)
        self.setText(self.tr("Show: {what}").format(what=self._words()).replace("&", "&&"))

    def _add(self, menu: QMenu, choices: Sequence[tuple[str, ShowFilter]]) -> None:
        group = QActionGroup(menu)
        for name, wanted in choices:
            action = QAction(name.replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(wanted == self.wanted)
            action.triggered.connect(lambda _=False, wanted=wanted: self.narrow(wanted))
            group.addAction(action)
            menu.addAction(action)

    def _status(self, status: ShowStatus) -> str:
        return terms.show_status_name(self._language, status)

    def _words(self) -> str:
        wanted = self.wanted
        parts = [each.name for each in self._brands if each.id == wanted.brand_id]
        if wanted.status is not None:
            parts.append(self._status(wanted.status))
        if wanted.only_problems:
            parts.append(self.tr("problems"))
        return " · ".join(parts) or self.tr("all")
