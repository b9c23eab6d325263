"""What is known of the file beside the preview, and what a person can correct of it."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.catalogue import Brand
from planner.domain.show import Show
from planner.services.import_choices import column_key, fields_of_kind, formats_of_kind
from planner.services.import_look import KINDS, PRODUCTS, RESULTS, RUNDOWN
from planner.ui.importing.looking import Found
from planner.ui.marking import translate
from planner.ui.tokens import SPACE_S, SPACE_XS
from planner.ui.widgets.look import label
from planner.ui.widgets.side_panel import SidePanel
from planner.wording.dates import full_day
from planner.wording.import_fields import field_name
from planner.wording.importing import format_name
from planner.wording.language import Language


class ImportForm(SidePanel):
    """`changed` tells that the file is to be looked at anew."""

    changed = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__(translate("Importing", "What is imported"))
        self._language = language
        self._file = label(look="heading")
        self._about = label(look="quiet")
        self.kind, self.format = QComboBox(), QComboBox()
        self.brand, self.show_of = QComboBox(), QComboBox()
        self.encoding = QComboBox()
        self.clear_blanks = QCheckBox(translate("Importing", "Empty cells empty what is there"))
        self._corrections = QWidget()
        self._captions: dict[QComboBox, QLabel] = {}
        self._fields = QGridLayout()
        self._choosers: dict[str, QComboBox] = {}
        self._chosen: dict[str, str] = {}
        self._brand_shown = ""
        self._lay_out()

    @property
    def about(self) -> str:
        """What the file was recognised as."""
        return self._about.text()

    @property
    def columns(self) -> dict[str, str]:
        """What the person said of columns, by the key of the name."""
        return dict(self._chosen)

    @property
    def brand_words(self) -> str:
        """The id of the brand that is chosen, else the name that was typed."""
        text = self.brand.currentText().strip()
        at = self.brand.findText(text)
        return text if at < 0 else str(self.brand.itemData(at))

    def chooser(self, name: str) -> QComboBox:
        """Where it is chosen what a column is."""
        return self._choosers[name]

    def show_owners(
        self, brands: Iterable[Brand], shows: Iterable[Show], current: Show | None
    ) -> None:
        """Offers brands and shows; those of the show that is worked on are chosen."""
        chosen = current.brand_id if current else self.brand.currentData()
        self._fill(self.brand, [(each.name, each.id) for each in brands], chosen)
        self._brand_shown = self.brand_words
        days = ((self._day(each), each) for each in shows)
        listed = [(f"{show.title}, {day}", show.id) for day, show in days]
        anywhere = (translate("Importing", "The show on air then"), None)
        self._fill(self.show_of, [anywhere, *listed], current.id if current else None)

    def show_file(self, name: str) -> None:
        """Another file comes: what was said of the last one is over, and of it nothing is known."""
        self._file.setText(name)
        self._about.clear()
        self._corrections.hide()
        self._chosen.clear()
        for box in (self.kind, self.format, self.encoding):
            with QSignalBlocker(box):
                box.setCurrentIndex(0)
        with QSignalBlocker(self.clear_blanks):
            self.clear_blanks.setChecked(False)

    def show_found(self, found: Found) -> None:
        """Shows how a file was read, and what each of its columns is."""
        looked = found.looked
        kind = looked.kind if looked else found.wanted.kind or PRODUCTS
        self._corrections.show()
        self._about.setText("" if looked is None else format_name(self._language, looked.format))
        formats = [(format_name(self._language, each), each) for each in formats_of_kind(kind)]
        recognised = (translate("Importing", "As recognised"), None)
        self._fill(self.format, [recognised, *formats], found.wanted.reading.format)
        self._fill(self.kind, self._kinds(), kind)
        if kind != PRODUCTS:
            with QSignalBlocker(self.show_of):
                self.show_of.setCurrentIndex(max(0, self.show_of.findData(found.wanted.show_id)))
        choices = [(f"{each.preview} ({each.encoding})", each.encoding) for each in found.encodings]
        if choices:
            self._fill(self.encoding, [(translate("Importing", "Choose…"), None), *choices], None)
        self._show_parts(kind, asked=bool(choices))
        columns = looked.columns if looked else tuple((name, "") for name in found.columns)
        self._show_columns(kind, columns)

    @override
    def take_focus(self) -> None:
        self.kind.setFocus()

    def _kinds(self) -> list[tuple[str, str | None]]:
        names = {
            PRODUCTS: translate("Importing", "Products"),
            RUNDOWN: translate("Importing", "Rundown"),
            RESULTS: translate("Importing", "Results"),
        }
        return [(names[each], each) for each in KINDS]

    def _day(self, show: Show) -> str:
        return full_day(self._language, show.starts_at.date())

    def _show_parts(self, kind: str, *, asked: bool) -> None:
        """Shows what can be said of such a file."""
        shown = {
            self.brand: kind == PRODUCTS,
            self.show_of: kind != PRODUCTS,
            self.encoding: asked or self.encoding.currentData() is not None,
        }
        for box, is_shown in shown.items():
            box.setVisible(is_shown)
            self._captions[box].setVisible(is_shown)
        self.clear_blanks.setVisible(kind == PRODUCTS)

    def _show_columns(self, kind: str, columns: Sequence[tuple[str, str]]) -> None:
        """A chooser for each column, with what it is read as."""
        self._clear_columns()
        fields = fields_of_kind(kind)
        offered = [
            (_elsewhere(kind), ""),
            *((field_name(self._language, each), each) for each in fields),
        ]
        for row, (name, field) in enumerate(columns):
            if not name or name in self._choosers:
                continue
            chooser = QComboBox()
            chooser.setAccessibleName(name)
            self._fill(chooser, offered, field if field in fields else "")
            chooser.currentIndexChanged.connect(lambda _, each=name: self._choose(each))
            self._choosers[name] = chooser
            title = label(name, "quiet")
            title.setWordWrap(True)
            title.setMinimumWidth(1)
            self._fields.addWidget(title, row, 0)
            self._fields.addWidget(chooser, row, 1)

    def _clear_columns(self) -> None:
        self._choosers.clear()
        while (item := self._fields.takeAt(0)) is not None:
            widget: QWidget | None = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _choose(self, name: str) -> None:
        self._chosen[column_key(name)] = self._choosers[name].currentData()
        self.changed.emit()

    def _fill(
        self, box: QComboBox, choices: Sequence[tuple[str, str | None]], chosen: str | None
    ) -> None:
        with QSignalBlocker(box):
            box.clear()
            for text, value in choices:
                box.addItem(text, value)
            box.setCurrentIndex(max(0, box.findData(chosen)))

    def _lay_out(self) -> None:
        for each in (self._file, self._about):
            each.setWordWrap(True)
            each.setMinimumWidth(1)
            self.column.addWidget(each)
        column = QVBoxLayout(self._corrections)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        self.column.addWidget(self._corrections)
        for box, caption in (
            (self.encoding, translate("Importing", "Which reads right?")),
            (self.kind, translate("Importing", "What it is")),
            (self.format, translate("Importing", "Format")),
            (self.brand, translate("Importing", "Brand")),
            (self.show_of, translate("Importing", "Show")),
        ):
            self._captions[box] = label(caption, "caption")
            box.setAccessibleName(caption)
            box.setMinimumContentsLength(8)
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            column.addWidget(self._captions[box])
            column.addWidget(box)
            box.currentIndexChanged.connect(self.changed)
        self._let_name_a_brand()
        column.addWidget(self.clear_blanks)
        self.clear_blanks.toggled.connect(self.changed)
        column.addWidget(label(translate("Importing", "Columns"), "caption"))
        self._fields.setContentsMargins(0, 0, 0, 0)
        self._fields.setHorizontalSpacing(SPACE_S)
        self._fields.setVerticalSpacing(SPACE_XS)
        self._fields.setColumnStretch(0, 1)
        self._fields.setColumnStretch(1, 1)
        column.addLayout(self._fields)

    def _let_name_a_brand(self) -> None:
        self.brand.setEditable(True)
        self.brand.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        line = self.brand.lineEdit()
        if line is not None:
            line.setPlaceholderText(translate("Importing", "Whose products these are"))
            line.editingFinished.connect(self._brand_typed)

    def _brand_typed(self) -> None:
        if self.brand_words != self._brand_shown:
            self._brand_shown = self.brand_words
            self.changed.emit()


def _elsewhere(kind: str) -> str:
    """What becomes of a column that has no place of its own."""
    return {
        PRODUCTS: translate("Importing", "not taken"),
        RUNDOWN: translate("Importing", "a cue column"),
        RESULTS: translate("Importing", "kept as it is"),
    }[kind]
