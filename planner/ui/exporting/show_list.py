"""The shows of a plan to tick, in the order in which they go on air."""

from collections.abc import Collection, Iterable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from planner.domain.show import Show
from planner.ui.marking import translate
from planner.ui.widgets.look import dress
from planner.wording import dates
from planner.wording.language import Language

_ID = Qt.ItemDataRole.UserRole


class ShowList(QListWidget):
    """`ticked` tells that other shows are chosen now."""

    ticked = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        dress(self, "columns")
        self.setAccessibleName(translate("Exporting", "Shows"))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.itemChanged.connect(lambda _: self.ticked.emit())

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of the shows that are ticked."""
        items = (self.item(row) for row in range(self.count()))
        return tuple(
            str(item.data(_ID)) for item in items if item.checkState() is Qt.CheckState.Checked
        )

    def show_shows(self, shows: Iterable[Show], chosen: Collection[str]) -> None:
        """Lists shows, of which some are ticked."""
        with QSignalBlocker(self):
            self.clear()
            for show in shows:
                self._add(show, show.id in chosen)

    def tick(self, *, every: bool) -> None:
        """Ticks all shows, or none."""
        state = Qt.CheckState.Checked if every else Qt.CheckState.Unchecked
        with QSignalBlocker(self):
            for row in range(self.count()):
                self.item(row).setCheckState(state)
        self.ticked.emit()

    def _add(self, show: Show, ticked: bool) -> None:
        day = dates.short_day(self._language, show.starts_at)
        clock = dates.clock(show.starts_at)
        item = QListWidgetItem(f"{day} {clock}   {' '.join(show.title.split())}")
        item.setData(_ID, show.id)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self.addItem(item)
        if ticked:
            self.setCurrentItem(item)
