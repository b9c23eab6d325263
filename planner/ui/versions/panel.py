"""Beside two versions: which versions there are, the name of one, and the changes in words."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from planner.domain.record import Version
from planner.ui.context import Context
from planner.ui.marking import translate
from planner.ui.versions.lists import minute_in, words_list
from planner.ui.widgets.look import label
from planner.ui.widgets.side_panel import SidePanel
from planner.ui.widgets.small_button import SmallButton
from planner.wording import dates
from planner.wording.comparing import Told, version_name

_ID: Final = Qt.ItemDataRole.UserRole
_SHOWN_VERSIONS: Final = 6
_WORDS_HEIGHT: Final = 300


class VersionPanel(SidePanel):
    """`chosen` names the version to compare with, `named` gives it a name, `deleted` is to go;
    `pointed` names the row of a sentence.
    """

    chosen = Signal(str)
    named = Signal(str, str)
    deleted = Signal(str)
    pointed = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(translate("Versions", "Versions"), parent)
        self._context = context
        self._list = words_list(translate("Versions", "Versions"))
        self.words = words_list(translate("Versions", "In words"))
        self.words.setMinimumHeight(_WORDS_HEIGHT)
        self._name = QLineEdit()
        self._delete = SmallButton(translate("Versions", "Delete version"))
        self._lay_out()
        self._connect()

    def show_versions(self, versions: Sequence[Version], compared: str | None, zone_: str) -> None:
        """Shows the versions, newest first; times are in the zone of the show."""
        language = self._context.language
        shown = {
            each.id: f"{version_name(language, each)}\n"
            + dates.day_and_clock(language, minute_in(zone_, each.made_at))
            for each in versions
        }
        with QSignalBlocker(self._list):
            self._list_anew(shown)
            self._list.setCurrentRow(-1 if compared is None else list(shown).index(compared))
        self._name.setText(next((each.name for each in versions if each.id == compared), ""))
        there = compared is not None
        self._name.setEnabled(there)
        self._delete.setEnabled(there)

    def show_words(self, told: Sequence[Told]) -> None:
        """Shows the changes in words."""
        self.words.clear()
        for each in told:
            item = QListWidgetItem(each.text)
            item.setData(_ID, each.row_id)
            item.setToolTip(each.text)
            self.words.addItem(item)

    def ask_name(self) -> None:
        """Puts the cursor where the version is named."""
        self._name.setFocus()
        self._name.selectAll()

    def _list_anew(self, shown: dict[str, str]) -> None:
        """Fills the list, unless it shows just this: who walks through it keeps their place."""
        items = [self._list.item(row) for row in range(self._list.count())]
        if [(str(item.data(_ID)), item.text()) for item in items] == list(shown.items()):
            return
        self._list.clear()
        for id_, text in shown.items():
            item = QListWidgetItem(text)
            item.setData(_ID, id_)
            self._list.addItem(item)
        _fit(self._list, _SHOWN_VERSIONS)

    def _choose(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            self.chosen.emit(str(item.data(_ID)))

    def _give_name(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            self.named.emit(str(item.data(_ID)), self._name.text())

    def _delete_current(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            self.deleted.emit(str(item.data(_ID)))

    def _point(self, item: QListWidgetItem) -> None:
        row_id = item.data(_ID)
        if row_id is not None:
            self.pointed.emit(str(row_id))

    def _connect(self) -> None:
        self._list.currentItemChanged.connect(lambda *_: self._choose())
        self._name.returnPressed.connect(self._give_name)
        self._delete.clicked.connect(self._delete_current)
        self.words.itemActivated.connect(self._point)
        self.words.itemClicked.connect(self._point)

    def _lay_out(self) -> None:
        name = translate("Versions", "Name of this version")
        self._name.setAccessibleName(name)
        self._name.setPlaceholderText(name)
        self._name.setToolTip(translate("Versions", "Enter gives the version this name"))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._delete)
        self.column.addWidget(label(translate("Versions", "Versions"), "caption"))
        self.column.addWidget(self._list)
        self.column.addWidget(self._name)
        self.column.addLayout(row)
        self.column.addWidget(label(translate("Versions", "In words"), "caption"))
        self.column.addWidget(self.words, 1)
        remark = label(
            translate(
                "Versions",
                "Restoring brings back rows with their products. Time, status and team stay.",
            ),
            "small",
        )
        remark.setWordWrap(True)
        self.column.addWidget(remark)


def _fit(shown: QListWidget, most: int) -> None:
    """As high as what is in it, up to so many lines."""
    count = min(most, max(1, shown.count()))
    height = shown.sizeHintForRow(0) if shown.count() else shown.fontMetrics().height() * 2
    shown.setFixedHeight(count * height + 6)
