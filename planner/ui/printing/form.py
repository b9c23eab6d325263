"""What is chosen of a print: sheets, who gets one, rows, paper, type, and what is left out."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QWidget

from planner.domain.print_layout import LONGEST_NOTE, PACK, SHEETS, PrintLayout, PrintOrder
from planner.domain.printed import CHANGES
from planner.domain.record import Print
from planner.ui.marking import QT_TRANSLATE_NOOP, translate
from planner.ui.printing.choices import ShowChoices
from planner.ui.printing.columns import PrintColumnsField
from planner.ui.printing.naming import FileNaming
from planner.ui.printing.options import choose, field_choices
from planner.ui.printing.words import pages_words, print_words
from planner.ui.tokens import SPACE_L, SPACE_S
from planner.ui.widgets.look import label
from planner.ui.widgets.side_panel import SidePanel
from planner.wording.language import Language
from planner.wording.terms import sheet_name

_FIELDS: Final = {
    "rows": QT_TRANSLATE_NOOP("Printing", "Rows"),
    "paper": QT_TRANSLATE_NOOP("Printing", "Paper"),
    "language": QT_TRANSLATE_NOOP("Printing", "Language"),
    "orientation": QT_TRANSLATE_NOOP("Printing", "Orientation"),
    "margin": QT_TRANSLATE_NOOP("Printing", "Margins"),
    "type_size": QT_TRANSLATE_NOOP("Printing", "Type"),
    "density": QT_TRANSLATE_NOOP("Printing", "Density"),
    "lines": QT_TRANSLATE_NOOP("Printing", "Lines to write on"),
}
_OF_LAYOUT: Final = tuple(name for name in _FIELDS if name != "rows")
"""The fields whose names are those of a layout."""


class PrintForm(SidePanel):
    """`changed` tells that something else is chosen now."""

    changed = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__(translate("Printing", "What is printed"))
        self._language = language
        self._sheets = {sheet: QCheckBox(sheet_name(language, sheet)) for sheet in SHEETS}
        self._hosts: dict[str, QCheckBox] = {}
        self._choices = ShowChoices()
        self._pages: Mapping[str, int] = {}
        self._prints: Sequence[Print] = ()
        self._host_box = QWidget()
        self._host_form = QFormLayout(self._host_box)
        self._fields = {name: QComboBox() for name in _FIELDS}
        self._since = QComboBox()
        self._note = QLineEdit()
        self._note.setMaxLength(LONGEST_NOTE)
        self.columns = PrintColumnsField(language)
        self.naming = FileNaming()
        self._ticks = {
            "marks": QCheckBox(translate("Printing", "Mark changed rows")),
            "colors": QCheckBox(translate("Printing", "Coloured squares")),
            "pictures": QCheckBox(translate("Printing", "Product pictures")),
            "codes": QCheckBox(translate("Printing", "Links and QR codes")),
            "block_pages": QCheckBox(translate("Printing", "New page for each block")),
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
        """The field of `rows`, or of a field of the layout that has choices."""
        return self._fields[name]

    @property
    def since(self) -> QComboBox:
        """The field of the print from which changes are told."""
        return self._since

    @property
    def note(self) -> QLineEdit:
        """The field of what stands in the footer."""
        return self._note

    @property
    def layout_chosen(self) -> PrintLayout:
        """What can be kept under a name."""
        return PrintLayout(
            sheets=tuple(sheet for sheet, box in self._sheets.items() if box.isChecked()),
            columns=dict(self.columns.chosen),
            note=self._note.text(),
            **{name: self._fields[name].currentData() for name in _OF_LAYOUT},
            **{name: box.isChecked() for name, box in self._ticks.items()},
        )

    @property
    def order(self) -> PrintOrder:
        """All that is chosen; changes are left out where there is no print to tell them from."""
        hosts = tuple(host for host, box in self._hosts.items() if box.isChecked())
        layout = self.layout_chosen
        if not self._prints:
            layout = layout.changed(sheets=tuple(x for x in layout.sheets if x != CHANGES))
        place = max(0, self._fields["rows"].currentIndex())
        rows = self._choices.rows[place].rows if self._choices.rows else None
        return PrintOrder(
            layout=layout,
            hosts=None if len(hosts) == len(self._hosts) else hosts,
            rows=rows,
            since=self._since.currentData(),
        )

    def show_layout(self, layout: PrintLayout) -> None:
        """Chooses all that a layout says; what it says of hosts and rows is nothing."""
        with QSignalBlocker(self):
            for sheet, box in self._sheets.items():
                box.setChecked(sheet in layout.sheets)
            for name in _OF_LAYOUT:
                choose(self._fields[name], name, getattr(layout, name))
            self._note.setText(layout.note)
            self.columns.show_chosen(layout.columns)
            for name, box in self._ticks.items():
                box.setChecked(getattr(layout, name))
        self._change()

    def show_show(self, choices: ShowChoices) -> None:
        """Offers what a show has to choose from."""
        with QSignalBlocker(self):
            while self._host_form.rowCount():
                self._host_form.removeRow(0)
            self._hosts = {
                host.id: QCheckBox(host.name.replace("&", "&&")) for host in choices.hosts
            }
            for box in self._hosts.values():
                box.setChecked(True)
                box.toggled.connect(self._change)
                self._host_form.addRow(box)
            self._choices = choices
            self._fields["rows"].clear()
            for each in choices.rows:
                self._fields["rows"].addItem(each.text)
            self._since.clear()
            self.columns.know(choices.cue_columns)
        self._show_asked()

    def show_prints(self, prints: Sequence[Print], timezone: str) -> None:
        """Offers the prints that changes can be told from, the newest first."""
        here = self._since.currentData()
        self._prints = prints
        with QSignalBlocker(self._since):
            self._since.clear()
            for place, each in enumerate(prints):
                words = print_words(self._language, each, timezone)
                self._since.addItem(words, each.id if place else None)
            self._since.setCurrentIndex(max(0, self._since.findData(here)))
        self._sheets[CHANGES].setEnabled(bool(prints))
        self._show_asked()
        self._tell_pages()

    def show_pages(self, pages: Mapping[str, int]) -> None:
        """Says how many pages each sheet takes."""
        self._pages = pages
        self._tell_pages()

    def take_focus(self) -> None:
        """Takes the focus to the first sheet."""
        next(iter(self._sheets.values())).setFocus()

    # The inside

    def _change(self) -> None:
        self._show_asked()
        self.changed.emit()

    def _tell_pages(self) -> None:
        for sheet, box in self._sheets.items():
            name, count = self._sheet_name(sheet), self._pages.get(sheet, 0)
            box.setText(f"{name} · {pages_words(count)}" if count else name)

    def _sheet_name(self, sheet: str) -> str:
        if sheet != CHANGES:
            return sheet_name(self._language, sheet)
        if not self._prints:
            return translate("Printing", "Changes (there is no print yet)")
        chosen = max(0, self._since.currentIndex())
        words = translate("Printing", "Changes since print {number}")
        return words.format(number=self._prints[chosen].number)

    def _show_asked(self) -> None:
        """Shows the fields of the sheets that are asked for, and no other."""
        changes = self._sheets[CHANGES].isChecked()
        self._since.setVisible(changes and len(self._prints) > 1)
        self.columns.offer([sheet for sheet, box in self._sheets.items() if box.isChecked()])
        asked = any(self._sheets[sheet].isChecked() for sheet in ("host", PACK))
        self._host_box.setVisible(bool(self._hosts) and asked)
        self._ticks["apart"].setEnabled(self._sheets[PACK].isChecked())

    def _fill(self) -> None:
        for name in _OF_LAYOUT:
            for text, value in field_choices(name):
                self._fields[name].addItem(text, value)
            choose(self._fields[name], name, getattr(PrintLayout(), name))

    def _connect(self) -> None:
        for box in (*self._sheets.values(), *self._ticks.values()):
            box.toggled.connect(self._change)
        for field in (*self._fields.values(), self._since):
            field.currentIndexChanged.connect(self._change)
        self._since.currentIndexChanged.connect(self._tell_pages)
        self.columns.edited.connect(self._change)
        self.naming.left.connect(self.closed)
        self._note.textChanged.connect(self._change)

    def _lay_out(self) -> None:
        self.column.addWidget(label(translate("Printing", "Sheets"), "caption"))
        for sheet, box in self._sheets.items():
            self.column.addWidget(box)
            if sheet == "host":
                self._host_form.setContentsMargins(SPACE_L + SPACE_S, 0, 0, 0)
                self.column.addWidget(self._host_box)
        self._since.setAccessibleName(translate("Printing", "Changes since"))
        self.column.addWidget(self._since)
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
        self.column.addWidget(self.columns)
        self.column.addWidget(label(translate("Printing", "Options"), "caption"))
        for box in self._ticks.values():
            self.column.addWidget(box)
        self.column.addWidget(self.naming)
