"""What the checks say, as the last part of the inspector: first of the current row, then of all."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.findings import Finding
from planner.services.checking import Checked
from planner.ui.context import Context
from planner.ui.tokens import SPACE_S
from planner.ui.widgets.finding_card import Solving
from planner.ui.widgets.finding_cards import FindingCards
from planner.ui.widgets.look import label

_MOST: Final = 60
_AFTER_MS: Final = 120
"""How long a row must have been the current one before its findings come to the top."""


class ChecksSection(QWidget):
    """The findings that stand and how many were waived; those of some rows come first.

    `chosen` names a finding that is to be gone to.
    """

    chosen = Signal(object)

    def __init__(self, context: Context, solving: Solving) -> None:
        super().__init__()
        self._standing: tuple[Finding, ...] = ()
        self._waived = 0
        self._row_ids: frozenset[str] = frozenset()
        self._shown: Sequence[Finding] = ()
        self._cards = FindingCards(context, solving)
        self._remark = label(look="small")
        self._remark.setWordWrap(True)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_MS)
        self._timer.timeout.connect(self._arrange)
        self._cards.chosen.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(label(self.tr("Checks"), "caption"))
        column.addWidget(self._cards)
        column.addWidget(self._remark)

    def show_findings(self, checked: Sequence[Checked]) -> None:
        """Shows these findings; the cards of those that stay stay where they are."""
        self._standing = tuple(each.finding for each in checked if each.stands)
        self._waived = len(checked) - len(self._standing)
        self._put()

    def show_rows(self, row_ids: frozenset[str]) -> None:
        """Brings the findings about these rows to the top, once it stays with these rows."""
        if row_ids != self._row_ids:
            self._row_ids = row_ids
            self._timer.start()

    def take_focus(self) -> None:
        """Goes to the first card, else to what is said in the place of cards."""
        cards = self._cards.cards
        (cards[0] if cards else self).setFocus()

    def _arrange(self) -> None:
        if self._in_order() != self._shown:
            self._put()

    def _in_order(self) -> Sequence[Finding]:
        own = [each for each in self._standing if not self._row_ids.isdisjoint(each.subjects)]
        others = [each for each in self._standing if self._row_ids.isdisjoint(each.subjects)]
        return [*own, *others][:_MOST]

    def _put(self) -> None:
        self._timer.stop()
        self._shown = self._in_order()
        self._cards.show_findings(self._shown)
        self._say(len(self._standing))

    def _say(self, standing: int) -> None:
        remarks = []
        if not standing:
            remarks.append(self.tr("Nothing to solve in this show."))
        if standing > _MOST:
            remarks.append(self.tr("… and {count} more").format(count=standing - _MOST))
        if self._waived:
            remarks.append(self.tr("{count} waived").format(count=self._waived))
        self._remark.setText("\n".join(remarks))
        self._remark.setVisible(bool(remarks))
