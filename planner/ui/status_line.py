"""The line at the bottom: totals, what to check, that all is saved, the zone and the file."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from planner.ui.background import Task
from planner.ui.tokens import SPACE_L, SPACE_XS
from planner.ui.widgets.elided import ElidedLabel
from planner.ui.widgets.look import dress, label
from planner.ui.widgets.summary import Summary

_HEIGHT = 30


class StatusLine(QWidget):
    """What is said about the page on the left, about the plan on the right."""

    findings_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(_HEIGHT)
        self._totals = ElidedLabel("small")
        self._findings = _link("caution")
        self._findings.clicked.connect(self.findings_wanted)
        self._task = label(look="small")
        self._cancel = _link("")
        self._saved = label(self.tr("All changes saved"), "small")
        self._zone = label(look="small")
        self._file = ElidedLabel("small")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_L, SPACE_XS, SPACE_L, SPACE_XS)
        row.setSpacing(SPACE_L)
        row.addWidget(self._totals, 2)
        row.addWidget(self._findings)
        row.addStretch(1)
        for part in (self._task, self._cancel, self._saved, self._zone):
            row.addWidget(part)
        row.addWidget(self._file, 1)
        for part in (self._task, self._cancel):
            part.hide()

    @property
    def saved(self) -> str:
        """What is said about whether all is in the file."""
        return self._saved.text()

    def show_summary(self, summary: Summary) -> None:
        """Says what a page has to say of itself."""
        self._totals.setText(summary.totals)
        self._findings.setText(summary.findings)
        self._findings.setVisible(bool(summary.findings))
        dress(self._findings, "link", tone="on_air" if summary.error else "caution")

    def show_plan(self, zone: str, file: str) -> None:
        """Says which plan is open."""
        self._zone.setText(zone)
        self._file.setText(file)

    def show_task(self, task: Task) -> None:
        """Says what runs in the background until it has ended, and lets it be given up."""
        self._task.setText(task.label)
        self._cancel.setText(self.tr("Cancel"))
        self._cancel.clicked.connect(task.cancel)
        for part in (self._task, self._cancel):
            part.show()
            task.ended.connect(part.hide)


def _link(tone: str) -> QPushButton:
    button = QPushButton()
    dress(button, "link", tone=tone)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button
