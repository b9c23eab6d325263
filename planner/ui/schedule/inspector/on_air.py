"""When the selected show is on air: typed in one line, with its length, its zone and others."""

from functools import partial
from typing import Any, Final

from planner.domain.clock import format_length
from planner.domain.errors import TakenError
from planner.domain.typed_window import Window, parse_window
from planner.domain.zone import to_wall, zone
from planner.services.show_details import ShowDetails
from planner.services.show_times import set_on_air
from planner.ui.marking import translate
from planner.ui.schedule.entries import length_entry
from planner.ui.schedule.inspector.moving import MoveAnyway
from planner.ui.schedule.inspector.section import Desk, Section
from planner.ui.widgets.acting import row_of
from planner.ui.widgets.common_entries import zone_entry
from planner.ui.widgets.entry import Entry, Understood
from planner.ui.widgets.form_inline import InlineField
from planner.ui.widgets.look import label
from planner.wording import dates
from planner.wording.places import city, zone_label

_DAY: Final = 24 * 60


class OnAir(Section):
    """Day, start and end in one field, the length, the zone, and what other clocks show."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, translate("Inspector", "On air"))
        self._details: ShowDetails | None = None
        placeholder = self.tr("Fri 27 Nov 16:00 – 19:00")
        entry = Entry(self._understand, placeholder=placeholder)
        self.window_field = InlineField(
            self.tr("On air: day, start and end"), entry, self._set_window, desk.problems
        )
        self.length = InlineField(
            self.tr("Length"), length_entry(), self._set_length, desk.problems
        )
        self.length.align_right()
        self.zone = InlineField(
            self.tr("Time zone"),
            zone_entry(desk.context.language),
            self._set_zone,
            desk.problems,
            grade="small",
        )
        self._elsewhere = label(look="small")
        self._elsewhere.setWordWrap(True)
        times = row_of(self.window_field, self.length)
        times.setStretch(0, 15)
        times.setStretch(1, 4)
        places = row_of(self.zone, self._elsewhere)
        places.setStretch(0, 4)
        places.setStretch(1, 5)
        self.body.addLayout(times)
        self.window_field.speak_in(self.body)
        self.length.speak_in(self.body)
        self.body.addLayout(places)
        self.zone.speak_in(self.body)
        self.anyway = MoveAnyway(desk)
        self.body.addWidget(self.anyway)
        for field in (self.window_field, self.length, self.zone):
            field.line.given_up.connect(self.anyway.close_it)

    def show_details(self, details: ShowDetails) -> None:
        """Shows when a show is on air."""
        self._details = details
        show, language = details.show, self.desk.context.language
        self.anyway.show_details(details)
        text = self._window_text(details)
        self.window_field.show_value(text, of=show.id)
        self.length.show_value(format_length(show.length_minutes * 60), of=show.id)
        here = show.on_air.astimezone(zone(show.timezone))
        letters, place = zone_label(language, show.timezone, here), city(language, show.timezone)
        name = letters if letters.startswith(place) else f"{place} ({letters})"
        self.zone.show_value(name, show.timezone, of=show.id)
        zones = (*details.zones(), self.desk.workspace.charter.timezone)
        there = dates.elsewhere(language, show.on_air, zones, home=show.timezone)
        self._elsewhere.setText(there)

    def _window_text(self, details: ShowDetails) -> str:
        """A show of a day or more says no end that could be taken for that of its first day."""
        show, language = details.show, self.desk.context.language
        this_year = to_wall(details.now, show.timezone).year
        near = show.starts_at.year == this_year
        day = (dates.short_day if near else dates.full_day)(language, show.starts_at)
        if show.length_minutes >= _DAY:
            return f"{day} · {dates.clock(show.starts_at)}"
        return f"{day} · {dates.hours(show.on_air, show.off_air, show.timezone)}"

    def _understand(self, text: str) -> Understood:
        assert self._details is not None
        show = self._details.show
        today = to_wall(self._details.now, show.timezone).date()
        window = parse_window(text, show, today)
        then = show.changed(starts_at=window.starts_at, length_minutes=window.length_minutes)
        language = self.desk.context.language
        shown = dates.window(language, then.on_air, then.off_air, then.timezone)
        return Understood(window, f"→ {shown}")

    def _set_window(self, window: Window) -> None:
        times = {"starts_at": window.starts_at, "length_minutes": window.length_minutes}
        self._set(self.window_field, **times)

    def _set_length(self, minutes: int) -> None:
        self._set(self.length, length_minutes=minutes)

    def _set_zone(self, name: str) -> None:
        self._set(self.zone, timezone=name)

    def _set(self, field: InlineField, **times: Any) -> None:
        """Moves the show; where its studio is taken then, that is refused but offered too."""
        assert self._details is not None
        move = partial(set_on_air, self.desk.workspace, self._details.show.id, **times)
        try:
            move()
        except TakenError as taken:
            self.anyway.offer(taken.clashes, move, field)
            raise
        self.anyway.close_it()
