"""The panel that inserts rows of a template or of another show into the rundown."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
)

from planner.domain.clock import format_length
from planner.domain.rundown import Row, RowType
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.marking import translate
from planner.ui.versions.sources import Source, rows_of, sources_for, take
from planner.ui.versions.template_fields import TemplateFields
from planner.ui.widgets.look import dress, label
from planner.ui.widgets.side_panel import SidePanel
from planner.ui.widgets.side_title import SideTitle
from planner.wording.comparing import row_title

_ID: Final = Qt.ItemDataRole.UserRole
_HEIGHT: Final = 210


class InsertPanel(SidePanel):
    """Looks for a source by words, shows its rows, and inserts all or the selected ones.

    `inserted` names the new rows.
    """

    inserted = Signal(list)

    def __init__(
        self, workspace: Workspace, context: Context, after: Callable[[], str | None]
    ) -> None:
        """`after` gives the row behind which rows are inserted; None: at the end."""
        super().__init__(translate("Versions", "Insert from template or show"))
        self._workspace = workspace
        self._context = context
        self._title = SideTitle(context)
        self._after = after
        self._show_id = ""
        self._sources: list[Source] = []
        self._search = QLineEdit()
        self._list, self._rows = QListWidget(), QListWidget()
        self._remark = label(look="small")
        self._insert = QPushButton()
        self.own = TemplateFields(workspace, context)
        self._lay_out()
        self._connect()

    def ask(self, show_id: str) -> None:
        """Offers what there is for a show."""
        self._show_id = show_id
        self._list.clear()
        self._search.clear()
        self.read()
        self._search.setFocus()

    def read(self) -> None:
        """Reads anew what is offered, and stays at what was chosen."""
        chosen = self._source
        self._sources = sources_for(self._workspace, self._show_id, self._context.language)
        self._list_sources()
        if chosen is not None:
            self._stay_at(chosen.id)

    @property
    def _source(self) -> Source | None:
        if self._list.currentRow() < 0:
            return None
        return self._sources[int(self._list.currentItem().data(_ID))]

    def _stay_at(self, id_: str) -> None:
        """Chooses a source, also one whose new name is not what is looked for."""
        if not self._choose(id_) and any(source.id == id_ for source in self._sources):
            self._search.clear()
            self._choose(id_)

    def _choose(self, id_: str) -> bool:
        for row in range(self._list.count()):
            if self._sources[int(self._list.item(row).data(_ID))].id == id_:
                self._list.setCurrentRow(row)
                return True
        return False

    def _list_sources(self) -> None:
        words = self._search.text().casefold().split()
        self._list.clear()
        for at, source in enumerate(self._sources):
            text = f"{source.name} {source.remark}".casefold()
            if all(word in text for word in words):
                item = QListWidgetItem(source.label)
                item.setToolTip(source.remark)
                item.setData(_ID, at)
                self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._show_source()

    def _show_source(self) -> None:
        source = self._source
        self._rows.clear()
        rows: Sequence[Row] = () if source is None else rows_of(self._workspace, source)
        for row in rows:
            self._rows.addItem(self._row_item(row))
        self._remark.setText("" if source is None else source.remark)
        own = source is not None and source.own_template
        self.own.show_template(source.template if own and source is not None else None)
        self._say_count()

    def _row_item(self, row: Row) -> QListWidgetItem:
        title = row_title(self._context.language, row)
        is_block = row.type is RowType.BLOCK
        length = "" if is_block or not row.length else f"  {format_length(row.length)}"
        item = QListWidgetItem(f"{'    ' if row.block_id else ''}{title}{length}")
        item.setData(_ID, row.id)
        font = item.font()
        font.setBold(is_block)
        item.setFont(font)
        return item

    def _say_count(self) -> None:
        count = len(self._rows.selectedItems())
        words = (
            translate("Versions", "Insert {count} selected")
            if count
            else translate("Versions", "Insert all")
        )
        self._insert.setText(words.format(count=count))
        self._insert.setEnabled(self._rows.count() > 0)

    def _take(self) -> None:
        source = self._source
        if source is None:
            return
        chosen = [str(item.data(_ID)) for item in self._rows.selectedItems()]
        with self._context.problems.caught():
            taken = take(self._workspace, self._show_id, source, chosen, after=self._after())
            if taken.left_out:
                words = translate("Versions", "Left out, as they are of another brand: {names}.")
                self._context.problems.note(words.format(names=", ".join(taken.left_out)))
            self.inserted.emit(list(taken.row_ids))

    def _connect(self) -> None:
        self._search.textChanged.connect(lambda _: self._list_sources())
        self._search.returnPressed.connect(self._take)
        self._list.currentItemChanged.connect(lambda *_: self._show_source())
        self._list.itemActivated.connect(lambda _: self._take())
        self._rows.itemSelectionChanged.connect(self._say_count)
        self._rows.itemActivated.connect(lambda _: self._take())
        self._insert.clicked.connect(self._take)

    def _lay_out(self) -> None:
        search = translate("Versions", "Search templates and shows")
        self._search.setPlaceholderText(search)
        self._search.setAccessibleName(search)
        names = (
            (self._list, translate("Versions", "Templates and shows")),
            (self._rows, translate("Versions", "Rows: select some, or insert all")),
        )
        self._rows.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._remark.setWordWrap(True)
        self._title.show_title(self.accessibleName())
        self._title.left.connect(self.closed)
        self.column.addWidget(self._title)
        self.column.addWidget(self._search)
        for shown, name in names:
            dress(shown, "choices")
            shown.setAccessibleName(name)
            shown.setMinimumHeight(_HEIGHT)
            shown.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.column.addWidget(label(name, "caption"))
            self.column.addWidget(shown)
            if shown is self._list:
                self.column.addWidget(self._remark)
                self.column.addWidget(self.own)
        dress(self._insert, "primary")
        self._insert.setToolTip(translate("Versions", "Insert behind the current row (Enter)"))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._insert)
        self.column.addLayout(row)
