"""What the selected rows are, who presents them, how they are marked, and whether they run."""

from typing import Final

from typing_extensions import override

from planner.domain.crew import Creator
from planner.domain.kind_color import KIND_COLORS
from planner.domain.rundown import Kind, RowType
from planner.services import rundowns
from planner.ui.marking import QT_TRANSLATE_NOOP, translate
from planner.ui.rundown import entries
from planner.ui.rundown.inspector.part import Desk, Part, Shown
from planner.ui.rundown.state import RundownState
from planner.ui.widgets.entry import Entry, as_text
from planner.ui.widgets.form import LineField
from planner.ui.widgets.form_choice import ChoiceField, SwitchField
from planner.wording import terms

_COLORS: Final = (
    (KIND_COLORS[Kind.HERO], QT_TRANSLATE_NOOP("RowInspector", "Blue")),
    (KIND_COLORS[Kind.DEMO], QT_TRANSLATE_NOOP("RowInspector", "Cyan")),
    (KIND_COLORS[Kind.PROFIT], QT_TRANSLATE_NOOP("RowInspector", "Teal")),
    (KIND_COLORS[Kind.QA], QT_TRANSLATE_NOOP("RowInspector", "Green")),
    (KIND_COLORS[Kind.AUCTION], QT_TRANSLATE_NOOP("RowInspector", "Gold")),
    (KIND_COLORS[Kind.TRAFFIC], QT_TRANSLATE_NOOP("RowInspector", "Orange")),
    (KIND_COLORS[Kind.FLASH], QT_TRANSLATE_NOOP("RowInspector", "Pink")),
    (KIND_COLORS[Kind.GIVEAWAY], QT_TRANSLATE_NOOP("RowInspector", "Violet")),
    (KIND_COLORS[Kind.OPENING], QT_TRANSLATE_NOOP("RowInspector", "Slate")),
)


class Details(Part):
    """Kind, hosts, colour, and whether a row is skipped; of several rows, for all of them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, translate("RowInspector", "Row"))
        problems = desk.problems
        self._people_of: RundownState | None = None
        self.kind = LineField(self.tr("Kind"), Entry(as_text), self._set_kind, problems)
        self.hosts = LineField(self.tr("Hosts"), Entry(as_text), self._set_hosts, problems)
        self.color = ChoiceField(self.tr("Colour"), (), self._set_color, problems)
        self.skipped = SwitchField(self.tr("Skipped"), self._set_skipped, problems)
        for field in (self.kind, self.hosts, self.color, self.skipped):
            self.body.addWidget(field)

    @override
    def is_about(self, shown: Shown) -> bool:
        return True

    @override
    def fill(self, shown: Shown) -> None:
        language = self.desk.context.language
        items = shown.all_are(RowType.ITEM)
        self.kind.setVisible(items)
        self.hosts.setVisible(not shown.all_are(RowType.BLOCK))
        if items:
            own = {row.kind for row in shown.state.run.rows if row.kind} - terms.KINDS.keys()
            self.kind.line.understand_by(entries.kind_entry(language, sorted(own)))
            kind = shown.common(lambda line: line.row.kind)
            self._show(self.kind, None if kind is None else terms.kind_name(language, kind), shown)
        self._offer_people(shown)
        hosts = shown.common(lambda line: line.hosts)
        self._show(self.hosts, None if hosts is None else ", ".join(hosts), shown)
        self._fill_color(shown)
        self.skipped.show_value(bool(shown.common(lambda line: line.row.skip)), of=shown.of)

    def _offer_people(self, shown: Shown) -> None:
        """Reads the people once for each state of the plan, not for each row that is passed."""
        if shown.state is not self._people_of:
            self._people_of = shown.state
            everybody = self.desk.workspace.all(Creator)
            people = sorted(everybody, key=lambda each: each.name.casefold())
            self.hosts.line.understand_by(entries.hosts_entry(people))

    def _show(self, field: LineField, text: str | None, shown: Shown) -> None:
        """Shows what all rows have; where they differ, typing begins with nothing."""
        if text is None:
            field.show_value(self.tr("several"), "", of=shown.of)
        else:
            field.show_value(text or "–", text, of=shown.of)

    def _fill_color(self, shown: Shown) -> None:
        """A colour that somebody imported is offered too, under its code."""
        color = shown.common(lambda line: line.row.color or "")
        known = {code.casefold(): (code, translate("RowInspector", name)) for code, name in _COLORS}
        choices = [("", self.tr("as its kind")), *known.values()]
        if color and color.casefold() not in known:
            choices.append((color, color))
        self.color.offer(choices)
        key = known.get((color or "").casefold(), (color, ""))[0]
        self.color.show_value(self.tr("several") if color is None else key or "", of=shown.of)

    def _set_kind(self, kind: str) -> None:
        self.each_row(lambda row_id: rundowns.set_kind(self.desk.workspace, row_id, kind))

    def _set_hosts(self, creator_ids: tuple[str, ...]) -> None:
        self.each_row(lambda row_id: rundowns.set_hosts(self.desk.workspace, row_id, creator_ids))

    def _set_color(self, color: str) -> None:
        workspace = self.desk.workspace
        self.each_row(lambda row_id: rundowns.set_color(workspace, row_id, color or None))

    def _set_skipped(self, skipped: bool) -> None:
        self.each_row(lambda row_id: rundowns.set_skipped(self.desk.workspace, row_id, skipped))
