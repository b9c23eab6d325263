"""Copies the selected show to other days, typed in place, and says where a studio was taken."""

from collections.abc import Sequence
from datetime import date

from planner.domain.studio import Studio
from planner.domain.zone import to_wall
from planner.services.duplicating import Duplicates, duplicate_show
from planner.services.show_details import ShowDetails
from planner.services.typed_days import parse_days
from planner.ui.schedule.inspector.asking import Asking
from planner.ui.schedule.inspector.section import Desk, Section
from planner.ui.widgets.entry import Entry, Understood
from planner.ui.widgets.look import label
from planner.wording import dates


class Duplicating(Section):
    """Asks for days, and reports what became of them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._details: ShowDetails | None = None
        placeholder = self.tr("Fri 4 Dec, 11 Dec or every Friday until 18 Dec")
        self.asking = Asking(
            [(self.tr("To which days?"), Entry(self._understand, placeholder=placeholder))],
            self.tr("Duplicate"),
            self._duplicate,
            desk.problems,
        )
        self.report = label(look="small")
        self.report.setWordWrap(True)
        self.report.hide()
        self.body.addWidget(self.asking)
        self.body.addWidget(self.report)

    def show_details(self, details: ShowDetails) -> None:
        """It is about this show now."""
        if self._details is None or self._details.show.id != details.show.id:
            self.asking.hide()
            self.report.hide()
        self._details = details

    def ask(self) -> None:
        """Asks for the days."""
        self.report.hide()
        self.asking.open()

    def _understand(self, text: str) -> Understood:
        assert self._details is not None
        show, language = self._details.show, self.desk.context.language
        today = to_wall(self._details.now, show.timezone).date()
        days = parse_days(text, show, today)
        return Understood(days, "→ " + ", ".join(dates.short_day(language, day) for day in days))

    def _duplicate(self, days: Sequence[date]) -> None:
        assert self._details is not None
        done = duplicate_show(self.desk.workspace, self._details.show.id, days)
        self.report.setText(self._told(done))
        self.report.show()

    def _told(self, done: Duplicates) -> str:
        language, studios = self.desk.context.language, self._studios(done)
        lines = [
            language.plural(
                "window", "Copied to {count} day.", "Copied to {count} days.", count=len(done.shows)
            )
        ]
        lines += [
            self.tr("{studio} was not free on {day}.").format(
                studio=studios[each.studio_id],
                day=dates.short_day(language, each.show.starts_at),
            )
            for each in done.clashes
        ]
        return "\n".join(lines)

    def _studios(self, done: Duplicates) -> dict[str, str]:
        wanted = [each.studio_id for each in done.clashes]
        return {each.id: each.name for each in self.desk.workspace.among(Studio, "id", wanted)}
