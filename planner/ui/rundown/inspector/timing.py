"""When the selected row starts, how long it is, and between which lengths it may be fitted."""

from typing_extensions import override

from planner.domain.clock import format_length, format_minutes, parse_length
from planner.domain.rundown import Row, RowType, StartMode
from planner.domain.typed_start import format_start
from planner.services import rundowns
from planner.ui.marking import translate
from planner.ui.rundown import entries
from planner.ui.rundown.entries import StartWish
from planner.ui.rundown.inspector.part import Desk, Part, Shown
from planner.ui.rundown.lines import Line
from planner.ui.widgets.entry import Entry, Understood, as_text
from planner.ui.widgets.form import LineField
from planner.ui.widgets.form_choice import SwitchField
from planner.wording import dates


class Timing(Part):
    """Start, length, bounds and lock. Several rows have their length and their lock together."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, translate("RowInspector", "Timing"))
        problems = desk.problems
        self.start = LineField(self.tr("Starts"), Entry(as_text), self._set_start, problems)
        self.length = LineField(self.tr("Duration"), Entry(_length), self._set_length, problems)
        self.shortest = LineField(self.tr("Shortest"), Entry(_bound), self._set_shortest, problems)
        self.longest = LineField(self.tr("Longest"), Entry(_bound), self._set_longest, problems)
        self.locked = SwitchField(self.tr("Length locked"), self._set_locked, problems)
        for field in (self.start, self.length, self.shortest, self.longest, self.locked):
            self.body.addWidget(field)

    @override
    def is_about(self, shown: Shown) -> bool:
        return shown.all_are(RowType.ITEM) or (shown.single and shown.all_are(RowType.BLOCK))

    @override
    def fill(self, shown: Shown) -> None:
        line, language = shown.line, self.desk.context.language
        items = shown.all_are(RowType.ITEM)
        self.start.setVisible(shown.single and items)
        for field in (self.shortest, self.longest, self.locked):
            field.setVisible(items)
        if shown.single and items:
            self.start.line.understand_by(entries.start_entry(line, language))
            self.start.show_value(self._start_of(shown), format_start(line.row), of=shown.of)
        self._fill_length(shown)
        if items:
            _show_bound(self.shortest, shown, shown.common(lambda each: each.row.min_length))
            _show_bound(self.longest, shown, shown.common(lambda each: each.row.max_length))
            self.locked.show_value(bool(shown.common(lambda each: each.row.locked)), of=shown.of)

    def _fill_length(self, shown: Shown) -> None:
        """An `end_by` item has the length that is left; a block has a target, or none."""
        line = shown.line
        self.length.line.understand_by(entries.length_entry(line))
        if line.row.type is RowType.BLOCK:
            target = format_minutes(line.row.length) if line.row.length else ""
            planned = format_minutes(line.timing.length)
            both = self.tr("{length} of {target}").format(length=planned, target=target)
            self.length.show_value(both if target else planned, target, of=shown.of)
            return
        length = shown.common(lambda each: each.row.length)
        text = self.tr("several") if length is None else format_length(length)
        typed = "" if length is None else text
        if shown.single and line.row.start is StartMode.END_BY:
            text = format_length(line.timing.length)
        self.length.show_value(text, typed, of=shown.of)

    def _start_of(self, shown: Shown) -> str:
        line, row = shown.line, shown.line.row
        if row.clock is not None:
            words = {
                StartMode.HARD: self.tr("hard start {clock}"),
                StartMode.END_BY: self.tr("ends by {clock}"),
            }
            return words[row.start].format(clock=dates.clock(row.clock))
        before = _number_before(shown, line)
        return self.tr("after row {number}").format(number=before) if before else self.tr("on air")

    def _set_start(self, wish: StartWish) -> None:
        workspace = self.desk.workspace
        self.each_row(
            lambda row_id: rundowns.set_start(
                workspace, row_id, wish.mode, clock=wish.clock, day=wish.day
            )
        )

    def _set_length(self, seconds: int) -> None:
        self.each_row(lambda row_id: rundowns.set_length(self.desk.workspace, row_id, seconds))

    def _set_shortest(self, seconds: int | None) -> None:
        workspace = self.desk.workspace

        def write(row_id: str) -> None:
            high = workspace.get(Row, row_id).max_length
            rundowns.set_bounds(workspace, row_id, min_length=seconds, max_length=high)

        self.each_row(write)

    def _set_longest(self, seconds: int | None) -> None:
        workspace = self.desk.workspace

        def write(row_id: str) -> None:
            low = workspace.get(Row, row_id).min_length
            rundowns.set_bounds(workspace, row_id, min_length=low, max_length=seconds)

        self.each_row(write)

    def _set_locked(self, locked: bool) -> None:
        self.each_row(lambda row_id: rundowns.set_locked(self.desk.workspace, row_id, locked))


def _show_bound(field: LineField, shown: Shown, seconds: int | None) -> None:
    text = "" if seconds is None else format_length(seconds)
    field.show_value(text or "–", text, of=shown.of)


def _length(text: str) -> Understood:
    seconds = parse_length(text)
    return Understood(seconds, format_length(seconds))


def _bound(text: str) -> Understood:
    """A length; nothing: no bound."""
    if not text.strip() or text.strip() == "–":
        return Understood(None, translate("RowInspector", "no bound"))
    return _length(text)


def _number_before(shown: Shown, line: Line) -> str:
    """The number of the item that runs before a row; empty where there is none."""
    before = ""
    numbers = shown.state.numbers
    for row in shown.state.run.rows:
        if row.id == line.row.id:
            return before
        if row.type is RowType.ITEM and shown.state.timing.by_row[row.id].running:
            before = numbers.get(row.id, "")
    return before
