"""The top of the inspector: which row it is, what it is called, and what it sells."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from planner.domain.rundown import RowStatus, RowType
from planner.services import rundowns
from planner.ui.rundown.inspector.part import Desk, Part, Shown
from planner.ui.widgets.acting import row_of
from planner.ui.widgets.entry import Entry, Tone, as_text
from planner.ui.widgets.form_inline import ChipField, InlineField
from planner.ui.widgets.look import label
from planner.wording import terms

_TONES = {
    RowStatus.DRAFT: Tone.QUIET,
    RowStatus.REVIEW: Tone.CAUTION,
    RowStatus.FINAL: Tone.GOOD,
}


_CHIP_ROOM: Final = 26


class Heading(Part):
    """`Row 6 · Hero`, the status, and the title; of several rows, how many they are."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        language = desk.context.language
        self._place = label(look="caption")
        self._place.setWordWrap(True)
        statuses = [(each.value, terms.row_status_name(language, each)) for each in RowStatus]
        self.status = ChipField(self.tr("Status"), statuses, self._set_status, desk.problems)
        self.title = InlineField(
            self.tr("Title"), Entry(as_text), self._rename, desk.problems, grade="large"
        )
        top = row_of(self._place, QWidget(), self.status, stretch=1)
        top.setAlignment(self._place, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(top)
        self.body.addWidget(self.title)

    @override
    def is_about(self, shown: Shown) -> bool:
        return True

    @override
    def fill(self, shown: Shown) -> None:
        self._place.setText(self._place_of(shown))
        self.title.setVisible(shown.single)
        self.title.show_value(shown.line.row.title if shown.single else "", of=shown.of)
        status = shown.common(lambda line: line.row.status)
        self.status.show_chip(status or "", _TONES.get(status, Tone.QUIET), of=shown.of)
        if status is None:
            several = self.tr("several")
            width = self.status.choice.fontMetrics().horizontalAdvance(several)
            self.status.choice.setFixedWidth(width + _CHIP_ROOM)
            self.status.choice.show_text(several)

    def _place_of(self, shown: Shown) -> str:
        language, line = self.desk.context.language, shown.line
        if not shown.single:
            count = len(shown.lines)
            return language.plural(
                "window", "{count} row selected", "{count} rows selected", count=count
            )
        if line.row.type is not RowType.ITEM:
            return terms.row_type_name(language, line.row.type)
        row = self.tr("Row {number}").format(number=line.number)
        kind = terms.kind_name(language, line.row.kind)
        return " · ".join(part for part in (row, kind) if part)

    def _rename(self, title: str) -> None:
        self.each_row(lambda row_id: rundowns.set_title(self.desk.workspace, row_id, title))

    def _set_status(self, key: str) -> None:
        status = RowStatus(key)
        self.each_row(lambda row_id: rundowns.set_status(self.desk.workspace, row_id, status))
