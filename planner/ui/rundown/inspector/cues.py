"""What each department does in the selected row: one field for each cue column."""

from collections.abc import Callable

from typing_extensions import override

from planner.domain.crew import Creator
from planner.domain.rundown import CueColumn, CueKind, RowType
from planner.services import rundowns
from planner.services.row_texts import YES
from planner.ui.marking import translate
from planner.ui.rundown.inspector.part import Desk, Part, Shown
from planner.ui.widgets.entry import Entry, Understood, as_text
from planner.ui.widgets.form import FormField, LineField
from planner.ui.widgets.form_choice import SwitchField
from planner.wording import terms


class Cues(Part):
    """The cues of a row. The fields are made anew when the columns are others."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, translate("RowInspector", "Cues"))
        self.columns: tuple[CueColumn, ...] = ()
        self.fields: dict[str, FormField] = {}

    @override
    def is_about(self, shown: Shown) -> bool:
        return (
            shown.single and bool(shown.state.run.cue_columns) and not shown.all_are(RowType.BLOCK)
        )

    @override
    def fill(self, shown: Shown) -> None:
        if shown.state.run.cue_columns != self.columns:
            self._make(shown.state.run.cue_columns)
        for column in self.columns:
            text = shown.line.row.cues.get(column.id, "")
            field = self.fields[column.id]
            if isinstance(field, SwitchField):
                field.show_value(bool(text), of=shown.of)
            elif isinstance(field, LineField):
                field.show_value(text or "–", text, of=shown.of)

    def _make(self, columns: tuple[CueColumn, ...]) -> None:
        for field in self.fields.values():
            self.body.removeWidget(field)
            field.hide()
            field.deleteLater()
        self.columns = columns
        self.fields = {column.id: self._field(column) for column in columns}
        for field in self.fields.values():
            self.body.addWidget(field)

    def _field(self, column: CueColumn) -> FormField:
        name = terms.cue_column_name(self.desk.context.language, column.name)
        problems = self.desk.problems
        if column.kind is CueKind.CHECK:
            return SwitchField(name, self._ticking(column.id), problems)
        return LineField(name, self._entry(column), self._writing(column.id), problems)

    def _entry(self, column: CueColumn) -> Entry:
        if column.kind is CueKind.SELECT:
            return Entry(_stripped, choices=column.options)
        if column.kind is CueKind.PERSON:
            people = sorted(self.desk.workspace.all(Creator), key=lambda each: each.name.casefold())
            return Entry(_stripped, choices=tuple(each.name for each in people if each.active))
        return Entry(as_text)

    def _writing(self, column_id: str) -> Callable[[str], object]:
        def write(text: str) -> None:
            said = "" if text.strip() == "–" else text
            self.each_row(
                lambda row_id: rundowns.set_cue(self.desk.workspace, row_id, column_id, said)
            )

        return write

    def _ticking(self, column_id: str) -> Callable[[bool], object]:
        def tick(on: bool) -> None:
            text = YES if on else ""
            self.each_row(
                lambda row_id: rundowns.set_cue(self.desk.workspace, row_id, column_id, text)
            )

        return tick


def _stripped(text: str) -> Understood:
    return Understood(text.strip())
