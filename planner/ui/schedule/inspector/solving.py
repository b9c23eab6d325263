"""What is to be solved about the selected show: cards with ways out, found when nothing else is
to be done."""

from typing import Final

from PySide6.QtCore import QTimer, Signal

from planner.services.checking import findings_of
from planner.services.show_details import ShowDetails
from planner.ui.marking import translate
from planner.ui.schedule.inspector.section import Desk, Section
from planner.ui.widgets.finding_card import solving_in
from planner.ui.widgets.finding_cards import FindingCards
from planner.ui.widgets.look import label

_AFTER_MS: Final = 120
_MOST: Final = 20


class ToSolve(Section):
    """The findings that stand, worst first; nothing of a show before while it is looked.

    `found` gives all that stand, whenever it was looked, and none when another show is shown.
    """

    found = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, translate("Inspector", "To solve"))
        self._show_id = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_MS)
        self._timer.timeout.connect(self._look)
        self.cards = FindingCards(desk.context, solving_in(desk.workspace))
        self._remark = label(look="small")
        self._remark.setWordWrap(True)
        self.body.addWidget(self.cards)
        self.body.addWidget(self._remark)
        self.hide()

    def show_details(self, details: ShowDetails) -> None:
        """Looks anew as soon as nothing else is to be done."""
        if details.show.id != self._show_id:
            self._show_id = details.show.id
            self.cards.show_findings(())
            self.found.emit(())
            self.hide()
        self._timer.start()

    def rest(self) -> None:
        """Looks for nothing until a show is shown again."""
        self._timer.stop()

    def _look(self) -> None:
        with self.desk.problems.caught_quietly():
            checked = findings_of(self.desk.workspace, self._show_id)
            standing = [each.finding for each in checked if each.stands]
            self.cards.show_findings(standing[:_MOST])
            self.found.emit(tuple(standing))
            self._say(len(standing), len(checked) - len(standing))

    def _say(self, standing: int, waived: int) -> None:
        remarks = []
        if standing > _MOST:
            remarks.append(self.tr("… and {count} more").format(count=standing - _MOST))
        if waived:
            remarks.append(self.tr("{count} waived").format(count=waived))
        self._remark.setText("\n".join(remarks))
        self._remark.setVisible(bool(remarks))
        self.setVisible(bool(standing or waived))
