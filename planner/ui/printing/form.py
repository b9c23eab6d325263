"""What is chosen of a print: sheets, who gets one, rows, paper, type, and what is left out."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QWidget

from planner.domain.crew import Creator
from planner.domain.print_layout import PACK, SHEETS, PrintLayout, PrintOrder, RowChoice
from planner.ui.marking import QT_TRANSLATE_NOOP, translate
from planner.ui.printing.words import pages_words
from planner.ui.tokens import SPACE_L, SPACE_S
from planner.ui.widgets.look import label
from planner.ui.widgets.side_panel import SidePanel
from planner.wording.language import Language
from planner.wording.terms import sheet_name

_MARGINS: Final = (5, 8, 11, 15, 20, 25)
_TYPE_SIZES: Final = (7, 8, 8.5, 9, 10, 11, 12, 14, 16, 18, 20, 24, 28)

_FIELDS: Final = {
    "rows": QT_TRANSLATE_NOOP("Printing", "Rows"),
    "paper": QT_TRANSLATE_NOOP("Printing", "Paper"),
    "orientation": QT_TRANSLATE_NOOP("Printing", "Orientation"),
    "margin": QT_TRANSLATE_NOOP("Printing", "Margins"),
    "type": QT_TRANSLATE_NOOP("Printing", "Type"),
    "density": QT_TRANSLATE_NOOP("Printing", "Density"),
}

Choices = Sequence[tuple[str, Any]]


class PrintForm(SidePanel):
    """`changed` tells that something else is chosen now."""

    changed = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__(translate("Printing", "What is printed"))
        self._language = language
        self._sheets = {sheet: QCheckBox(sheet_name(language, sheet)) for sheet in SHEETS}
        self._hosts: dict[str, QCheckBox] = {}
        self._rows_of: Mapping[RowChoice, frozenset[str]] = {}
        self._host_box = QWidget()
        self._host_form = QFormLayout(self._host_box)
        self._fields = {name: QComboBox() for name in _FIELDS}
        self._note = QLineEdit()
        self._ticks = {
            "marks": QCheckBox(translate("Printing", "Mark changed rows")),
            "colors": QCheckBox(translate("Printing", "Coloured squares")),
            "pictures": QCheckBox(translate("Printing", "Product pictures")),
            "codes": QCheckBox(translate("Printing", "Links and QR codes")),
            "apart": QCheckBox(translate("Printing", "A PDF for each person’s pack")),
        }
        self._fill()
        self._lay_out()
        self._connect()

    @property
    def hosts(self) -> Mapping[str, QCheckBox]:
        """The boxes of the hosts by their ids."""
        return self._hosts

    def sheet(self, name: str) -> QCheckBox:
        """The box of a sheet."""
        return self._sheets[name]

    def tick(self, name: str) -> QCheckBox:
        """The box of an option, by the field of the layout."""
        return self._ticks[name]

    def field(self, name: str) -> QComboBox:
        """The field of `rows`, `paper`, `orientation`, `margin`, `type` or `density`."""
        return self._fields[name]

    @property
    def layout_chosen(self) -> PrintLayout:
        """What can be kept under a name."""
        return PrintLayout(
            sheets=tuple(sheet for sheet, box in self._sheets.items() if box.isChecked()),
            paper=self._fields["paper"].currentData(),
            orientation=self._fields["orientation"].currentData(),
            margin=self._fields["margin"].currentData(),
            density=self._fields["density"].currentData(),
            type_size=self._fields["type"].currentData(),
            note=self._note.text(),
            **{name: box.isChecked() for name, box in self._ticks.items()},
        )

    @property
    def order(self) -> PrintOrder:
        """All that is chosen."""
        chosen = tuple(host for host, box in self._hosts.items() if box.isChecked())
        return PrintOrder(
            layout=self.layout_chosen,
            hosts=None if len(chosen) == len(self._hosts) else chosen,
            rows=self._rows_of.get(RowChoice(self._fields["rows"].currentData())),
        )

    def show_layout(self, layout: PrintLayout) -> None:
        """Chooses all that a layout says; what it says of hosts and rows is nothing."""
        with QSignalBlocker(self):
            for sheet, box in self._sheets.items():
                box.setChecked(sheet in layout.sheets)
            for field, value in (
                (self._fields["paper"], layout.paper),
                (self._fields["orientation"], layout.orientation),
                (self._fields["margin"], layout.margin),
                (self._fields["density"], layout.density),
                (self._fields["type"], layout.type_size),
            ):
                _choose(field, value)
            self._note.setText(layout.note)
            for name, box in self._ticks.items():
                box.setChecked(getattr(layout, name))
        self._change()

    def show_show(
        self, hosts: Sequence[Creator], rows: Mapping[RowChoice, frozenset[str]], block: str
    ) -> None:
        """Offers the hosts of a show, and the rows: those of a `block`, those selected."""
        with QSignalBlocker(self):
            while self._host_form.rowCount():
                self._host_form.removeRow(0)
            self._hosts = {host.id: QCheckBox(host.name.replace("&", "&&")) for host in hosts}
            for box in self._hosts.values():
                box.setChecked(True)
                box.toggled.connect(self._change)
                self._host_form.addRow(box)
            self._rows_of = rows
            self._fields["rows"].clear()
            for text, choice in self._row_choices(block):
                self._fields["rows"].addItem(text, choice)
        self._show_hosts()

    def show_pages(self, pages: Mapping[str, int]) -> None:
        """Says how many pages each sheet takes."""
        for sheet, box in self._sheets.items():
            name = sheet_name(self._language, sheet)
            count = pages.get(sheet, 0)
            box.setText(f"{name} · {pages_words(count)}" if count else name)

    def take_focus(self) -> None:
        """Takes the focus to the first sheet."""
        next(iter(self._sheets.values())).setFocus()

    # The inside

    def _row_choices(self, block: str) -> Choices:
        every: list[tuple[str, Any]] = [(translate("Printing", "All rows"), RowChoice.ALL)]
        if RowChoice.BLOCK in self._rows_of:
            words = translate("Printing", "Block “{block}”").format(block=block)
            every.append((words, RowChoice.BLOCK))
        count = len(self._rows_of.get(RowChoice.SELECTED, ()))
        if count:
            words = translate("Printing", "Selected rows ({count})").format(count=count)
            every.append((words, RowChoice.SELECTED))
        return every

    def _change(self) -> None:
        self._show_hosts()
        self.changed.emit()

    def _show_hosts(self) -> None:
        asked = any(self._sheets[sheet].isChecked() for sheet in ("host", PACK))
        self._host_box.setVisible(bool(self._hosts) and asked)
        self._ticks["apart"].setEnabled(self._sheets[PACK].isChecked())

    def _fill(self) -> None:
        own = translate("Printing", "of each sheet")
        densities = (
            (translate("Printing", "compact"), "compact"),
            (translate("Printing", "comfortable"), "comfortable"),
            (translate("Printing", "roomy"), "roomy"),
        )
        orientations = (
            (own, ""),
            (translate("Printing", "portrait"), "portrait"),
            (translate("Printing", "landscape"), "landscape"),
        )
        papers = (("A4", "a4"), ("Letter", "letter"), ("A5", "a5"), ("Legal", "legal"))
        for field, choices in (
            (self._fields["paper"], papers),
            (self._fields["orientation"], orientations),
            (self._fields["margin"], tuple((f"{each} mm", each) for each in _MARGINS)),
            (self._fields["density"], densities),
            (
                self._fields["type"],
                ((own, None), *((f"{each:g} pt", each) for each in _TYPE_SIZES)),
            ),
        ):
            for text, value in choices:
                field.addItem(text, value)
        _choose(self._fields["margin"], 11)
        _choose(self._fields["density"], "comfortable")

    def _connect(self) -> None:
        for box in (*self._sheets.values(), *self._ticks.values()):
            box.toggled.connect(self._change)
        for field in self._fields.values():
            field.currentIndexChanged.connect(self._change)
        self._note.textChanged.connect(self._change)

    def _lay_out(self) -> None:
        self.column.addWidget(label(translate("Printing", "Sheets"), "caption"))
        for sheet, box in self._sheets.items():
            self.column.addWidget(box)
            if sheet == "host":
                self._host_form.setContentsMargins(SPACE_L + SPACE_S, 0, 0, 0)
                self.column.addWidget(self._host_box)
        self.column.addWidget(label(translate("Printing", "Layout"), "caption"))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for name, field in self._fields.items():
            field.setAccessibleName(translate("Printing", _FIELDS[name]))
            form.addRow(label(translate("Printing", _FIELDS[name])), field)
        self._note.setAccessibleName(translate("Printing", "Note in the footer"))
        self._note.setPlaceholderText(translate("Printing", "Note in the footer"))
        form.addRow(label(translate("Printing", "Note")), self._note)
        self.column.addLayout(form)
        self.column.addWidget(label(translate("Printing", "Options"), "caption"))
        for box in self._ticks.values():
            self.column.addWidget(box)


def _choose(field: QComboBox, value: object) -> None:
    field.setCurrentIndex(max(0, field.findData(value)))
