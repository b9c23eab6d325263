"""What somebody decided to live with: folded away until it is wanted, and taken back from there."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from planner.domain.findings import Finding
from planner.services.to_solve import Entry
from planner.services.waivers import unwaive
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.tokens import SPACE_S
from planner.ui.widgets.look import dress, label
from planner.ui.widgets.small_button import SmallButton
from planner.wording.findings import finding_sentence


class Waived(QWidget):
    """How many were waived; a click on that shows each with its note."""

    def __init__(self, workspace: Workspace, context: Context) -> None:
        super().__init__()
        self._workspace = workspace
        self._context = context
        self._shown: tuple[Entry, ...] = ()
        self._lines: list[QWidget] = []
        self._fold = QPushButton()
        self._fold.setCheckable(True)
        dress(self._fold, "link")
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_S)
        self._list.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_S, 0, 0)
        column.addWidget(self._fold)
        column.addWidget(self._list)
        self._fold.toggled.connect(self._unfold)

    @property
    def fold(self) -> QPushButton:
        """The button that shows them and folds them away."""
        return self._fold

    @property
    def lines(self) -> Sequence[QWidget]:
        """The lines, one for each."""
        return self._lines

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Shows these, all of them waived findings."""
        if tuple(entries) != self._shown:
            self._shown = tuple(entries)
            for line in self._lines:
                self._column.removeWidget(line)
                line.hide()
                line.deleteLater()
            self._lines = [self._line(each) for each in entries]
            for line in self._lines:
                self._column.addWidget(line)
        self.setVisible(bool(entries))
        self._entitle()

    def _unfold(self, unfolded: bool) -> None:
        self._list.setVisible(unfolded)
        self._entitle()

    def _entitle(self) -> None:
        plural, count = self._context.language.plural, len(self._shown)
        text = plural("window", "{count} waived", "{count} waived", count=count)
        self._fold.setText(f"{text} ▾" if self._fold.isChecked() else f"{text} ▸")
        self._fold.setAccessibleName(text)

    def _line(self, entry: Entry) -> QWidget:
        line, row, texts = QFrame(), QHBoxLayout(), QVBoxLayout()
        finding = entry.about
        assert isinstance(finding, Finding), "only findings can be waived"
        sentence = label(finding_sentence(self._context.language, finding), "quiet")
        note = label("" if entry.waiver is None else entry.waiver.note, "small")
        for each in (sentence, note):
            each.setWordWrap(True)
            texts.addWidget(each)
        back = SmallButton(self.tr("Take back"))
        back.setAccessibleDescription(sentence.text())
        back.clicked.connect(partial(self._take_back, finding))
        dress(line, "card")
        row.addLayout(texts, 1)
        row.addWidget(back)
        line.setLayout(row)
        return line

    def _take_back(self, finding: Finding) -> None:
        with self._context.problems.caught():
            unwaive(self._workspace, finding)
