"""What the checks say of the show, as cards beside the rundown; a card leads to its row."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from planner.services.checking import Checked
from planner.ui.context import Context
from planner.ui.tokens import SPACE_L, SPACE_S
from planner.ui.widgets.finding_card import Solving
from planner.ui.widgets.finding_cards import FindingCards
from planner.ui.widgets.look import dress, label

_WIDTH: Final = 280
_MOST: Final = 60


class FindingsPanel(QScrollArea):
    """The findings that stand, worst first, and how many were waived."""

    chosen = Signal(object)

    def __init__(self, context: Context, solving: Solving, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = FindingCards(context, solving)
        self._remark = label(look="small")
        self._remark.setWordWrap(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(_WIDTH)
        self.setAccessibleName(self.tr("Findings"))
        self._cards.chosen.connect(self.chosen)
        self._lay_out()

    @override
    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, super().sizeHint().height())

    def show_findings(self, checked: tuple[Checked, ...]) -> None:
        """Shows these findings; the cards of those that stay stay where they are."""
        standing = [each.finding for each in checked if each.stands]
        self._cards.show_findings(standing[:_MOST])
        self._say(len(standing), len(checked) - len(standing))

    def _say(self, standing: int, waived: int) -> None:
        remarks = []
        if not standing:
            remarks.append(self.tr("Nothing to solve in this show."))
        if standing > _MOST:
            remarks.append(self.tr("… and {count} more").format(count=standing - _MOST))
        if waived:
            remarks.append(self.tr("{count} waived").format(count=waived))
        self._remark.setText("\n".join(remarks))
        self._remark.setVisible(bool(remarks))

    def _lay_out(self) -> None:
        inside = QWidget()
        dress(inside, "side")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(inside)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_S)
        column.addWidget(label(self.tr("Findings"), "heading"))
        column.addWidget(self._cards)
        column.addWidget(self._remark)
        column.addStretch(1)
        self.setWidget(inside)
