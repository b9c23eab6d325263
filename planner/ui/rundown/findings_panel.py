"""What the checks say of the show, as cards beside the rundown; a card leads to its row."""

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.findings import Finding, Severity
from planner.services.checking import Checked
from planner.ui import icons
from planner.ui.context import Context
from planner.ui.tokens import SPACE_L, SPACE_S
from planner.ui.widgets.look import dress, label
from planner.wording.findings import finding_advice, finding_sentence
from planner.wording.terms import severity_name

_WIDTH: Final = 280
_MOST: Final = 60
_ICONS: Final = {
    Severity.ERROR: "circle-alert",
    Severity.WARNING: "triangle-alert",
    Severity.INFO: "info",
}


class FindingsPanel(QScrollArea):
    """The findings that stand, worst first, and how many were waived."""

    chosen = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._checked: tuple[Checked, ...] = ()
        self._cards: list[FindingCard] = []
        self._remark = label(look="small")
        self._remark.setWordWrap(True)
        self._column = QVBoxLayout()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(_WIDTH)
        self.setAccessibleName(self.tr("Findings"))
        self._lay_out()
        context.theme.changed.connect(self._draw_anew)

    @override
    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, super().sizeHint().height())

    def show_findings(self, checked: tuple[Checked, ...]) -> None:
        """Shows these findings; the cards of those that stay stay where they are."""
        self._checked = checked
        standing = [each.finding for each in checked if each.stands]
        old, self._cards = self._cards, []
        for place, finding in enumerate(standing[:_MOST]):
            card = next((each for each in old if each.finding == finding), None)
            if card is None:
                card = FindingCard(self._context, finding)
                card.chosen.connect(self.chosen)
            else:
                old.remove(card)
            if self._column.indexOf(card) != place:
                self._column.insertWidget(place, card)
            self._cards.append(card)
        for card in old:
            self._column.removeWidget(card)
            card.deleteLater()
        self._say(len(standing), len(checked) - len(standing))

    def _draw_anew(self) -> None:
        """Cards hold icons in the colours of the theme."""
        checked = self._checked
        self.show_findings(())
        self.show_findings(checked)

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
        self._column.setSpacing(SPACE_S)
        column.addWidget(label(self.tr("Findings"), "heading"))
        column.addLayout(self._column)
        column.addWidget(self._remark)
        column.addStretch(1)
        self.setWidget(inside)


class FindingCard(QFrame):
    """One finding: how bad it is, what is wrong, what can be done. Enter or a click chooses it."""

    chosen = Signal(object)

    def __init__(self, context: Context, finding: Finding) -> None:
        super().__init__()
        self.finding = finding
        dress(self, "card", severity=finding.severity.value)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        severity = severity_name(context.language, finding.severity)
        sentence = finding_sentence(context.language, finding)
        advice = finding_advice(context.language, finding)
        self.setAccessibleName(f"{severity}: {sentence}")
        self.setAccessibleDescription(advice)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, SPACE_S, SPACE_S, SPACE_S)
        row.setSpacing(SPACE_S)
        row.addWidget(_mark(context, finding.severity), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(_texts(sentence, advice), 1)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.finding)
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.type() == QEvent.Type.MouseButtonRelease and self.rect().contains(event.pos()):
            self.chosen.emit(self.finding)


def _mark(context: Context, severity: Severity) -> QWidget:
    tokens = context.theme.tokens
    colors = {
        Severity.ERROR: tokens.on_air,
        Severity.WARNING: tokens.caution,
        Severity.INFO: tokens.accent,
    }
    mark = label()
    drawn = icons.icon(_ICONS[severity], tokens, color=colors[severity])
    mark.setPixmap(drawn.pixmap(16, 16))
    return mark


def _texts(sentence: str, advice: str) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(2)
    for text, look in ((sentence, "plain"), (advice, "small")):
        if text:
            line = label(text, look)
            line.setWordWrap(True)
            column.addWidget(line)
    return column
