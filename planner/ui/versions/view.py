"""Two versions of a show side by side, with what is different in words, to be restored from."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.comparing import Comparison
from planner.domain.record import Version
from planner.services import restoring, versions
from planner.services.restoring import Restored
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.marking import translate
from planner.ui.tokens import SPACE_L, SPACE_S
from planner.ui.version_actions import COMPARE_ACTIONS
from planner.ui.versions.lines import CompareLine, changed_lines, compare_lines
from planner.ui.versions.panel import VersionPanel
from planner.ui.versions.table import CompareTable
from planner.ui.widgets.look import dress, label
from planner.ui.widgets.side_panel import beside
from planner.ui.widgets.top_bar import TopBar
from planner.wording import comparing

_ROOM_FOR_PANEL: Final = 760
"""Logical pixels; where there are fewer, the two versions have them all."""


class CompareView(QWidget):
    """Compares an older version (left) with a newer one or now (right); `closed` goes back."""

    closed = Signal()

    def __init__(self, workspace: Workspace, context: Context) -> None:
        super().__init__()
        self._workspace = workspace
        self._context = context
        self._show_id: str | None = None
        self._versions: list[Version] = []
        self._lines: list[CompareLine] = []
        self._before: str | None = None
        self._after: str | None = None
        self._bar = TopBar()
        self._sides = (QComboBox(), QComboBox())
        self._counts = label(look="quiet")
        self.table = CompareTable(context)
        self.panel = VersionPanel(context)
        self.restore_button = context.actions.push_button("restore_version", "primary")
        self._lay_out()
        self._connect()

    @property
    def lines(self) -> list[CompareLine]:
        """All lines, also those that are hidden."""
        return self._lines

    def open(self, show_id: str, *, ask_name: bool = False) -> None:
        """Compares the newest version of a show with how it is now."""
        self._show_id = show_id
        listed = versions.list_versions(self._workspace, show_id)
        self._before, self._after = (listed[0].id if listed else None), None
        self._context.actions.bind(COMPARE_ACTIONS, self)
        self.read()
        if ask_name:
            self.panel.ask_name()
        else:
            self.table.setFocus()
            self.table.go_on(1)

    def read(self) -> None:
        """Reads anew what is compared. A version that is gone gives way to the newest."""
        if self._show_id is None:
            return
        self._versions = versions.list_versions(self._workspace, self._show_id)
        known = {version.id for version in self._versions}
        if self._before not in known:
            self._before = self._versions[0].id if self._versions else None
        if self._after not in known:
            self._after = None
        found = versions.compare_versions(self._workspace, self._show_id, self._before, self._after)
        self._say(found)

    # What the actions call

    def go_on(self, by: int) -> None:
        """Goes to the next change or the one before."""
        self.table.go_on(by)

    def show_only_changes(self) -> None:
        """Hides the lines that are the same, or shows them again."""
        self._show_lines()

    def restore_rows(self) -> None:
        """Makes the selected rows what they were on the left."""
        if self._before is not None:
            self._told(restoring.restore_rows(self._workspace, self._before, self.table.chosen_ids))

    def restore_all(self) -> None:
        """Makes the rundown what it was on the left."""
        if self._before is not None:
            self._told(restoring.restore_version(self._workspace, self._before))

    def leave(self) -> None:
        """Goes back to the rundown."""
        self._show_id = None
        self._context.actions.release(COMPARE_ACTIONS)
        self.closed.emit()

    # What Qt asks

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves the room to the versions where it is short; they are chosen over them too."""
        super().resizeEvent(event)
        self.panel.setVisible(event.size().width() >= _ROOM_FOR_PANEL)

    # The inside

    def _told(self, restored: Restored) -> None:
        if restored.gone:
            words = translate("Versions", "Restored without what is gone from the plan: {names}.")
            self._context.problems.note(words.format(names=", ".join(restored.gone)))

    def _say(self, found: Comparison) -> None:
        language = self._context.language
        show = found.after.show
        self._bar.show_title(show.title, translate("Versions", "compare versions"))
        self._fill_sides()
        self.panel.show_versions(self._versions, self._before, show.timezone)
        self.panel.show_words(comparing.sentences(language, found))
        self._counts.setText(
            comparing.counts(language, found)
            if self._versions
            else translate("Versions", "No version is kept yet. Save one first.")
        )
        self._lines = compare_lines(found, language)
        self._show_lines()
        self._offer(found)

    def _offer(self, found: Comparison) -> None:
        """Restoring needs a version, and a difference from how the show is now."""
        number = next((each.number for each in self._versions if each.id == self._before), None)
        words = translate("Actions", "Restore version")
        text = words if number is None else f"{words} {number}"
        self._context.actions.rename("restore_version", text)
        self.restore_button.setText(text)
        for action in ("restore_version", "restore_rows"):
            ready = number is not None and (bool(found.changes) or self._after is not None)
            self._context.actions[action].setEnabled(ready)

    def _show_lines(self) -> None:
        only = self._context.actions["only_changes"].isChecked()
        self.table.show_lines(changed_lines(self._lines) if only else self._lines)

    def _fill_sides(self) -> None:
        language = self._context.language
        names = [(comparing.version_name(language, each), each.id) for each in self._versions]
        now = (translate("Versions", "Now"), "")
        older, newer = self._sides
        _fill(older, names or [now], self._before)
        _fill(newer, [now, *names], self._after)

    def _choose_side(self) -> None:
        before, after = (str(box.currentData()) or None for box in self._sides)
        self._before, self._after = before, after
        with self._context.problems.caught():
            self.read()

    def _choose(self, version_id: str) -> None:
        self._before = version_id
        with self._context.problems.caught():
            self.read()

    def _name(self, version_id: str, name: str) -> None:
        with self._context.problems.caught():
            versions.rename_version(self._workspace, version_id, name)
        self.table.setFocus()

    def _delete(self, version_id: str) -> None:
        with self._context.problems.caught():
            versions.delete_version(self._workspace, version_id)

    def _connect(self) -> None:
        for box in self._sides:
            box.activated.connect(lambda _: self._choose_side())
        self.panel.chosen.connect(self._choose)
        self.panel.named.connect(self._name)
        self.panel.deleted.connect(self._delete)
        self.panel.pointed.connect(self.table.go_to_row)
        self.panel.closed.connect(self.leave)
        self._context.actions.attach(COMPARE_ACTIONS, self)

    def _lay_out(self) -> None:
        actions = self._context.actions
        self._bar.add_spare(actions.push_button("leave_compare"))
        self._bar.add(actions.tool_button("previous_change"), actions.tool_button("next_change"))
        self._bar.add_spare(actions.push_button("only_changes"))
        self._bar.add(actions.push_button("restore_rows"), self.restore_button)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._heads())
        column.addWidget(self.table, 1)
        foot = QWidget()
        dress(foot, "status")
        row = QHBoxLayout(foot)
        row.setContentsMargins(SPACE_L, SPACE_S, SPACE_L, SPACE_S)
        row.addWidget(self._counts)
        column.addWidget(foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._bar)
        whole.addWidget(beside(left, self.panel), 1)

    def _heads(self) -> QWidget:
        head = QWidget()
        dress(head, "bar")
        row = QHBoxLayout(head)
        row.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, SPACE_S)
        names = (translate("Versions", "Older version"), translate("Versions", "Newer version"))
        for box, name in zip(self._sides, names, strict=True):
            box.setAccessibleName(name)
            box.setToolTip(name)
            row.addWidget(box, 1)
        return head


def _fill(box: QComboBox, choices: Sequence[tuple[str, str]], chosen: str | None) -> None:
    with QSignalBlocker(box):
        box.clear()
        for name, id_ in choices:
            box.addItem(name, id_)
        box.setCurrentIndex(max(0, box.findData(chosen or "")))
