"""The fields of studio time without a show."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Any, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.clock import format_length
from planner.domain.show import Show
from planner.domain.studio import Booking, BookingState, Studio
from planner.domain.typed_window import Window, parse_window
from planner.domain.zone import to_wall
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.marking import translate
from planner.ui.tokens import SPACE_S
from planner.ui.widgets.common_entries import minutes_entry
from planner.ui.widgets.entry import Entry, Understood, as_text
from planner.ui.widgets.form import FormField, LineField
from planner.ui.widgets.form_choice import ChoiceField
from planner.wording import dates
from planner.wording.terms import booking_state_name

Change = Callable[[dict[str, Any]], object]

_STATES: Final = (BookingState.ENQUIRY, BookingState.HOLD, BookingState.CONFIRMED)


class RoomTimeForm(QWidget):
    """Shows a booking; each field gives `change` the fields that it was typed to mean."""

    def __init__(self, workspace: Workspace, context: Context, change: Change) -> None:
        super().__init__()
        self._workspace = workspace
        self._context = context
        self._change = change
        self._booking: Booking | None = None
        problems, language = context.problems, context.language
        write = self._write
        minutes = minutes_entry(language)
        self.studio = ChoiceField(self.tr("Studio"), (), write("studio_id"), problems)
        when = Entry(
            self._understand, placeholder=translate("RoomTime", "Fri 27 Nov 14:00 – 18:00")
        )
        what_for = Entry(as_text, placeholder=translate("RoomTime", "Maintenance, a rental, …"))
        self.when = LineField(self.tr("When"), when, self._set_window, problems, under=True)
        self.note = LineField(self.tr("What for"), what_for, write("note"), problems)
        self.state = ChoiceField(self.tr("State"), (), write("state"), problems)
        self.setup = LineField(self.tr("Setup before"), minutes, write("setup_minutes"), problems)
        self.teardown = LineField(
            self.tr("Teardown after"), minutes, write("teardown_minutes"), problems
        )
        self.setFocusProxy(self.when)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        for each in self._fields():
            column.addWidget(each)

    def show_booking(self, booking: Booking) -> None:
        """Shows a booking, written or not."""
        self._booking = booking
        language, of = self._context.language, booking.id
        studios = sorted(self._workspace.all(Studio), key=lambda each: (each.name, each.id))
        self.studio.offer([(each.id, each.name) for each in studios])
        self.studio.show_value(booking.studio_id, of=of)
        self.when.show_value(self._when(booking), of=of)
        self.note.show_value(booking.note, of=of)
        states = dict.fromkeys((*_STATES, booking.state))
        self.state.offer([(each.value, booking_state_name(language, each)) for each in states])
        self.state.show_value(booking.state.value, of=of)
        for field, length in (
            (self.setup, booking.setup_minutes),
            (self.teardown, booking.teardown_minutes),
        ):
            field.show_value(format_length(length * 60), of=of)

    def settle(self) -> bool:
        """Commits what is typed; False where it is refused."""
        settled = [field.settle() for field in self._fields()]
        return all(settled)

    def give_up(self) -> None:
        """Drops what is typed."""
        for field in self._fields():
            field.give_up()

    def _fields(self) -> tuple[FormField, ...]:
        return (self.studio, self.when, self.note, self.state, self.setup, self.teardown)

    def _write(self, name: str) -> Callable[[Any], object]:
        return partial(self._set, name)

    def _set(self, name: str, value: object) -> None:
        self._change({name: value})

    def _set_window(self, window: Window) -> None:
        ends_at = window.starts_at + timedelta(minutes=window.length_minutes)
        self._change({"starts_at": window.starts_at, "ends_at": ends_at})

    def _when(self, booking: Booking) -> str:
        start, end = booking.starts_at, booking.ends_at
        last = dates.clock(end)
        if end.date() != start.date() and end - start >= timedelta(days=1):
            length = format_length(int((end - start).total_seconds()))
            return f"{dates.full_day(self._context.language, start)} {dates.clock(start)} {length}"
        day = dates.full_day(self._context.language, start)
        return f"{day} · {dates.clock(start)} – {last}"

    def _understand(self, text: str) -> Understood:
        assert self._booking is not None
        studio = self._workspace.get(Studio, self._booking.studio_id)
        stand_in = _as_show(self._booking, studio)
        today = to_wall(self._workspace.now(), studio.timezone).date()
        window = parse_window(text, stand_in, today)
        then = stand_in.changed(starts_at=window.starts_at, length_minutes=window.length_minutes)
        language = self._context.language
        shown = dates.window(language, then.on_air, then.off_air, then.timezone)
        return Understood(window, f"→ {shown}")


def _as_show(booking: Booking, studio: Studio) -> Show:
    """What a window is typed for is read as a show's: only its times count here."""
    minutes = int((booking.ends_at - booking.starts_at).total_seconds()) // 60
    return Show(
        id=booking.id,
        title=studio.name,
        brand_id=studio.id,
        starts_at=booking.starts_at,
        timezone=studio.timezone,
        length_minutes=max(1, minutes),
    )
