"""Who is free for a shift: people by how well they fit, with the reasons; one click assigns."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout
from typing_extensions import override

from planner.domain.errors import NotFoundError
from planner.domain.fitness import Aspect, Fit
from planner.ui.schedule.inspector.section import Cards, Desk
from planner.ui.tokens import SPACE_S, SPACE_XS
from planner.ui.widgets.acting import ActButton, row_of
from planner.ui.widgets.look import dress, label
from planner.wording.fitness import reason_text

_FIRST: Final = 6


class PersonLine(QFrame):
    """One person: the name, what speaks against and for them, and a button that assigns them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._act: Callable[[], object] = tuple
        self._name, self._cost = label(look="strong"), label(look="small")
        self._against, self._for = label(look="caution-small"), label(look="small")
        for text in (self._against, self._for):
            text.setWordWrap(True)
        self.button = ActButton(self.tr("Assign"), lambda: self._act(), desk.problems)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row_of(self._name, self._cost, self.button, stretch=0))
        column.addWidget(self._against)
        column.addWidget(self._for)

    def show_fit(self, fit: Fit, currency: str, act: Callable[[str], object]) -> None:
        """Shows a person; `act` assigns them."""
        language = self._desk.context.language
        self._act = partial(act, fit.creator.id)
        self._name.setText(fit.creator.name)
        costs = [each for each in fit.reasons if each.aspect is Aspect.COST]
        self._cost.setText(
            ", ".join(reason_text(language, each, currency=currency) for each in costs)
        )
        for text, fitting in ((self._against, False), (self._for, True)):
            reasons = [each for each in fit.reasons if each.fits is fitting and each not in costs]
            text.setText(
                " · ".join(reason_text(language, each, currency=currency) for each in reasons)
            )
            text.setVisible(bool(reasons))
        self.button.setAccessibleName(self.tr("Assign {name}").format(name=fit.creator.name))
        self.button.setAccessibleDescription(f"{self._against.text()}. {self._for.text()}")


class FreePeople(QFrame):
    """People to choose from, best first; the first few until all are asked for. Escape closes."""

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._read: Callable[[], Sequence[Fit]] = tuple
        self._act: Callable[[str], object] = lambda _: None
        self._all = False
        self._none = label(self.tr("Nobody else is in the plan. Add people on their page."))
        self._none.setWordWrap(True)
        self.lines: Cards[PersonLine] = Cards(lambda: PersonLine(desk))
        self.more = ActButton(self.tr("Show all"), self._show_all, desk.problems)
        self._leave = ActButton(self.tr("Leave it"), self.close_it, desk.problems)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, SPACE_S)
        column.setSpacing(SPACE_XS)
        column.addWidget(self._none)
        column.addWidget(self.lines)
        column.addLayout(row_of(self.more, self._leave, label(), stretch=2))
        dress(self, "asking")
        self.hide()

    def open(self, read: Callable[[], Sequence[Fit]], act: Callable[[str], object]) -> None:
        """Offers whom `read` gives; `act` gets the id of the one who is chosen."""
        self._read, self._act, self._all = read, act, False
        self._show(read())
        self.show()
        first = next(iter(self.lines.shown), None)
        (self._leave if first is None else first.button).setFocus()

    def refresh(self) -> None:
        """The plan changed: others may be free now, or the shift may be gone."""
        if self.isHidden():
            return
        try:
            self._show(self._read())
        except NotFoundError:
            self.hide()

    def close_it(self) -> None:
        """Takes the list away; nobody is assigned."""
        self.hide()
        self.left.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_it()
        else:
            super().keyPressEvent(event)

    def _show(self, fits: Sequence[Fit]) -> None:
        shown = fits if self._all else fits[:_FIRST]
        currency = self._desk.workspace.charter.currency
        lines = self.lines.show_keys([each.creator.id for each in shown])
        for each in shown:
            lines[each.creator.id].show_fit(each, currency, self._take)
        self._none.setVisible(not fits)
        self.more.setVisible(len(fits) > len(shown))

    def _show_all(self) -> None:
        self._all = True
        self._show(self._read())

    def _take(self, creator_id: str) -> None:
        act = self._act
        self.close_it()
        act(creator_id)
