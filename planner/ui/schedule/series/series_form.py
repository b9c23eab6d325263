"""The form of a series: its rule in words, until when it goes on, and its days."""

from datetime import date, datetime
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.series import SHARED, occurrence_of, usual_values
from planner.domain.show import Series, Show, ShowStatus
from planner.domain.studio import Booking, BookingState
from planner.domain.zone import to_wall
from planner.services.laying import SeriesReport
from planner.services.prolonging import end_with, prolong
from planner.services.series import change_rule, shows_of
from planner.services.series_edits import change_rule_from
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.schedule.series.date_lines import DateLines, DateText
from planner.ui.schedule.series.entries import day_entry, rule_entry
from planner.ui.tokens import SPACE_S
from planner.ui.widgets.form import LineField
from planner.ui.widgets.form_choice import ChoiceField
from planner.ui.widgets.look import label
from planner.ui.widgets.small_button import SmallButton
from planner.wording.dates import clock, full_day, short_day
from planner.wording.rules import series_in_words
from planner.wording.terms import show_status_name

_ALL: Final = "all"
_LATER: Final = "later"
_LIVE: Final = (BookingState.ENQUIRY, BookingState.HOLD, BookingState.CONFIRMED)
_OWN_STATUS: Final = (ShowStatus.CANCELLED, ShowStatus.DONE, ShowStatus.LIVE)


class SeriesForm(QWidget):
    """For a show of a series; `chosen` names another of its shows, and `reported` gives the
    SeriesReport of what was done."""

    chosen = Signal(str)
    reported = Signal(object)

    def __init__(self, workspace: Workspace, context: Context) -> None:
        super().__init__()
        self._workspace = workspace
        self._context = context
        self._show_id = self._series_id = ""
        self._scope = _ALL
        problems, language = context.problems, context.language
        rule, day = rule_entry(language, self._today), day_entry(language, self._today)
        self.rule = LineField(self.tr("Repeats"), rule, self._change_rule, problems, under=True)
        self.scope = ChoiceField(self.tr("A new rule is for"), (), self._choose_scope, problems)
        self.until = LineField(self.tr("Add shows until"), day, self._prolong, problems)
        self.end = SmallButton(self.tr("End the series with this show"))
        self.dates = DateLines()
        self._extent = label(look="small")
        self._lay_out()
        self.end.clicked.connect(self._end)
        self.dates.chosen.connect(self.chosen)

    def show_show(self, show: Show, series: Series) -> None:
        """Is about the series of a show, in which that one is marked."""
        if show.id != self._show_id:
            self._scope = _ALL
        self._show_id, self._series_id = show.id, series.id
        shows = shows_of(self._workspace, series.id)
        self.rule.show_value(series_in_words(self._context.language, series), of=series.id)
        self.until.show_value("", of=series.id)
        self._show_scopes(show, shows)
        first, last = occurrence_of(shows[0]), occurrence_of(shows[-1])
        language = self._context.language
        count = language.plural("Series", "{count} show", "{count} shows", count=len(shows))
        extent = f"{count} · {full_day(language, first)} – {full_day(language, last)}"
        self._extent.setText(extent)
        self.end.setEnabled(occurrence_of(show) < last)
        self.dates.show_dates(self._texts(series, shows))

    def give_up(self) -> None:
        """Drops what is being typed."""
        self.rule.give_up()
        self.until.give_up()

    def _show_scopes(self, show: Show, shows: list[Show]) -> None:
        later = sum(occurrence_of(each) >= occurrence_of(show) for each in shows)
        scopes = [(_ALL, self.tr("All {count} shows").format(count=len(shows)))]
        if later < len(shows):
            scopes.append((_LATER, self.tr("This and later ({count})").format(count=later)))
        self.scope.offer(scopes)
        self.scope.setVisible(len(scopes) > 1)
        if len(scopes) == 1:
            self._scope = _ALL
        self.scope.show_value(self._scope)

    def _texts(self, series: Series, shows: list[Show]) -> list[DateText]:
        """The days of the shows and those that were left out, in the order of the rule."""
        booked = {
            each.show_id
            for each in self._workspace.among(Booking, "show_id", (show.id for show in shows))
            if each.state in _LIVE
        }
        usual = usual_values(shows)
        lines = [
            (occurrence_of(show), self._text(show, usual, has_studio=show.id in booked))
            for show in shows
        ]
        lines += [(wall, self._left_out(wall)) for wall in series.exdates]
        return [text for _, text in sorted(lines, key=lambda line: line[0])]

    def _text(self, show: Show, usual: dict[str, object], *, has_studio: bool) -> DateText:
        language, occurrence = self._context.language, occurrence_of(show)
        notes = []
        if show.starts_at != occurrence:
            was = f"{short_day(language, occurrence)} {clock(occurrence)}"
            notes.append(self.tr("moved from {time}").format(time=was))
        if any(getattr(show, name) != usual[name] for name in SHARED if name != "status"):
            notes.append(self.tr("has changes of its own"))
        if show.status in _OWN_STATUS:
            notes.append(show_status_name(language, show.status))
        if not has_studio and show.status is not ShowStatus.CANCELLED:
            notes.append(self.tr("no studio"))
        return DateText(
            full_day(language, show.starts_at),
            " · ".join(notes),
            clock(show.starts_at),
            show.id,
            current=show.id == self._show_id,
        )

    def _left_out(self, wall: datetime) -> DateText:
        day = full_day(self._context.language, wall)
        return DateText(day, chip=self.tr("left out"), left_out=True)

    def _change_rule(self, rrule: str) -> None:
        if self._scope == _ALL:
            report = change_rule(self._workspace, self._series_id, rrule)
        else:
            report = change_rule_from(self._workspace, self._show_id, rrule)
        self._report(report)

    def _prolong(self, day: date) -> None:
        self._report(prolong(self._workspace, self._series_id, day))

    def _end(self) -> None:
        with self._context.problems.caught():
            end_with(self._workspace, self._show_id)

    def _report(self, report: SeriesReport) -> None:
        self.reported.emit(report)

    def _choose_scope(self, scope: str) -> None:
        self._scope = scope
        self.scope.show_value(scope)

    def _today(self) -> date:
        """Days without a year are looked for from the first day of the series on."""
        series = self._workspace.find(Series, self._series_id)
        zone = self._workspace.charter.timezone if series is None else series.timezone
        return to_wall(self._workspace.now(), zone).date()

    def _lay_out(self) -> None:
        self._extent.setWordWrap(True)
        self.end.setToolTip(self.tr("Deletes the shows of the series that come after this one"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        for widget in (self.rule, self.scope, self.until, self.end, self._extent, self.dates):
            column.addWidget(widget)
