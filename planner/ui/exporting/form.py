"""What is chosen of an export: the format, whose calendar, and whether private cues go along."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QComboBox, QRadioButton
from typing_extensions import override

from planner.domain.crew import Creator
from planner.domain.studio import Studio
from planner.ui.marking import translate
from planner.ui.widgets.look import label
from planner.ui.widgets.side_panel import SidePanel
from planner.wording.export_formats import ExportFormat, format_name, left_out
from planner.wording.language import Language

_WITH_COLUMNS: Final = (ExportFormat.XLSX, ExportFormat.CSV)


class ExportForm(SidePanel):
    """`changed` tells that something else is chosen now."""

    changed = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__(translate("Exporting", "What is exported"))
        self._language = language
        self._group = QButtonGroup(self)
        self._formats = {each: QRadioButton(format_name(language, each)) for each in ExportFormat}
        self.owner = QComboBox()
        self.private = QCheckBox(translate("Exporting", "Private cue columns too"))
        self._about = label(look="quiet")
        self._owner_caption = label(translate("Exporting", "Calendar of"), "caption")
        self._lay_out()
        self._formats[ExportFormat.XLSX].setChecked(True)
        self._show_format()

    @property
    def format(self) -> ExportFormat:
        """The format that is chosen."""
        return next(each for each, button in self._formats.items() if button.isChecked())

    @property
    def owner_id(self) -> tuple[type[Studio] | type[Creator], str] | None:
        """Whose calendar is wanted: a studio's or a person's; None for that of the shows."""
        chosen: tuple[type[Studio] | type[Creator], str] | None = self.owner.currentData()
        return chosen if self.format is ExportFormat.ICS else None

    @property
    def about(self) -> str:
        """What is said of the format."""
        return self._about.text()

    def button(self, format_: ExportFormat) -> QRadioButton:
        """The button of a format."""
        return self._formats[format_]

    def show_owners(self, studios: Iterable[Studio], creators: Iterable[Creator]) -> None:
        """Offers the calendars of these; the one that was chosen stays chosen if it is there."""
        chosen = self.owner.currentData()
        with QSignalBlocker(self.owner):
            self.owner.clear()
            self.owner.addItem(translate("Exporting", "The shows beside"), None)
            owners: list[Studio | Creator] = [*studios, *creators]
            for each in owners:
                self.owner.addItem(each.name, (type(each), each.id))
            self.owner.setCurrentIndex(max(0, self.owner.findData(chosen)))

    @override
    def take_focus(self) -> None:
        self._formats[self.format].setFocus()

    def _show_format(self) -> None:
        self._about.setText(left_out(self._language, self.format))
        of_calendar = self.format is ExportFormat.ICS
        self._owner_caption.setVisible(of_calendar)
        self.owner.setVisible(of_calendar)
        self.private.setVisible(self.format in _WITH_COLUMNS)
        self.changed.emit()

    def _lay_out(self) -> None:
        self.column.addWidget(label(translate("Exporting", "Format"), "caption"))
        for button in self._formats.values():
            self._group.addButton(button)
            self.column.addWidget(button)
        self._about.setWordWrap(True)
        self._about.setMinimumWidth(1)
        self.owner.setAccessibleName(self._owner_caption.text())
        for widget in (self._about, self._owner_caption, self.owner, self.private):
            self.column.addWidget(widget)
        self._group.buttonToggled.connect(self._follow)
        self.owner.currentIndexChanged.connect(self.changed)

    def _follow(self, _button: QRadioButton, checked: bool) -> None:
        if checked:
            self._show_format()
