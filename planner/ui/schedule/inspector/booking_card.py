"""One booking of the selected show: its state, its block, what it costs, and what can be done."""

from collections.abc import Callable
from functools import partial
from typing import Final, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from planner.domain.clock import parse_length
from planner.domain.costing import booking_cost
from planner.domain.errors import InvalidValueError
from planner.domain.hold_line import Outcome
from planner.domain.holds import has_lapsed
from planner.domain.show import Show
from planner.domain.studio import Booking, BookingState, Studio
from planner.domain.typed_window import parse_point
from planner.domain.zone import to_wall
from planner.services.bookings import delete_booking, edit_booking
from planner.services.holding import (
    HOURS_TO_ANSWER,
    challenge,
    confirm,
    hold_again,
    release,
    what_confirming_does,
    what_releasing_does,
)
from planner.services.show_details import ShowDetails
from planner.ui.schedule.inspector.asking import Asking, Proposal
from planner.ui.schedule.inspector.booking_words import block_text, cost_text, state_chip
from planner.ui.schedule.inspector.section import Desk, Section
from planner.ui.widgets.acting import ActButton, row_of
from planner.ui.widgets.common_entries import minutes_entry
from planner.ui.widgets.entry import Entry, Understood
from planner.ui.widgets.form import LineField
from planner.ui.widgets.look import dress, label
from planner.ui.widgets.wrapping_row import WrappingRow
from planner.wording import dates, figures
from planner.wording.holding import freed_line, outcome_lines

_OPEN: Final = (BookingState.ENQUIRY, BookingState.HOLD, BookingState.CONFIRMED)


class _Held(NamedTuple):
    """What the card shows."""

    booking: Booking
    studio: Studio
    lapsed: bool


class BookingCard(Section):
    """A booking; `elsewhere` asks for another studio for the booking with this id."""

    elsewhere = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._held: _Held | None = None
        self._studio, self.state, self._block = QLabel(), label(look="chip"), label()
        self._cost = label(look="small")
        problems = desk.problems
        minutes = minutes_entry(desk.context.language)
        self.setup = LineField(self.tr("Setup"), minutes, self._set_setup, problems)
        self.teardown = LineField(self.tr("Teardown"), minutes, self._set_teardown, problems)
        self.until = LineField(
            self.tr("Hold until"), Entry(self._understand_point), self._set_until, problems
        )
        self.proposal = Proposal(problems)
        self.challenging = Asking(
            [(self.tr("How long do those ahead have to confirm?"), Entry(_understand_hours))],
            self.tr("Challenge"),
            self._challenge,
            problems,
        )
        self.buttons: dict[str, ActButton] = {}
        self._lay_out()

    @property
    def booking(self) -> Booking:
        """The booking that is shown."""
        assert self._held is not None
        return self._held.booking

    def show_booking(self, booking: Booking, details: ShowDetails) -> None:
        """Shows a booking, another one or another state of the same."""
        studio = details.run.studios[booking.studio_id]
        if self._held is None or self._held.booking.id != booking.id:
            self.proposal.hide()
            self.challenging.hide()
        self._held = _Held(booking, studio, has_lapsed(booking, studio, details.now))
        language, lapsed = self.desk.context.language, self._held.lapsed
        self._studio.setText(studio.name)
        text, tone = state_chip(language, booking, lapsed=lapsed)
        self.state.setText(text)
        dress(self.state, "chip", tone=tone.value)
        self._block.setText(block_text(language, booking, studio, details.show))
        cost = booking_cost(booking, studio)
        self._cost.setText(cost_text(language, booking, studio, cost, details.currency))
        for field, value in (
            (self.setup, booking.setup_minutes),
            (self.teardown, booking.teardown_minutes),
        ):
            shown = figures.length_in_words(language, value * 60) if value else "—"
            field.show_value(shown, str(value), of=booking.id)
        self._show_until(booking)
        self._show_buttons(booking, lapsed=lapsed)
        self.proposal.refresh()

    def confirm(self) -> None:
        """Says which holds die or move up, if any, and confirms when that is agreed to."""
        booking, workspace = self.booking, self.desk.workspace

        def describe() -> list[str]:
            return self._told(what_confirming_does(workspace, booking.id))

        def act() -> None:
            clashes = what_confirming_does(workspace, booking.id).clashes
            confirm(workspace, booking.id, accepting=[each.id for each in clashes])

        assert self._held is not None
        text = self.tr("Confirm {studio}").format(studio=self._held.studio.name)
        self.proposal.propose(describe, text, act)

    def release(self) -> None:
        """Says who moves up, and releases when that is agreed to."""
        booking, workspace = self.booking, self.desk.workspace

        def describe() -> list[str]:
            lines = self._told(what_releasing_does(workspace, booking.id))
            return lines or [freed_line(self.desk.context.language)]

        assert self._held is not None
        text = self.tr("Release {studio}").format(studio=self._held.studio.name)
        self.proposal.propose(describe, text, partial(release, workspace, booking.id))

    def _told(self, outcome: Outcome) -> list[str]:
        every = (*outcome.clashes, *outcome.dying, *outcome.moving_up)
        ids = [each.show_id for each in every if each.show_id is not None]
        shows = {each.id: each for each in self.desk.workspace.among(Show, "id", ids)}
        assert self._held is not None
        return outcome_lines(self.desk.context.language, outcome, self._held.studio, shows)

    def _show_until(self, booking: Booking) -> None:
        held = booking.state is BookingState.HOLD
        self.until.setVisible(held)
        if held:
            language, expires = self.desk.context.language, booking.expires_at
            text = "—"
            if expires is not None:
                text = f"{dates.short_day(language, expires)} {dates.clock(expires)}"
            self.until.show_value(text, "" if expires is None else text, of=booking.id)

    def _show_buttons(self, booking: Booking, *, lapsed: bool) -> None:
        state = booking.state
        shown = {
            "confirm": state in (BookingState.ENQUIRY, BookingState.HOLD),
            "hold": state is not BookingState.HOLD or lapsed,
            "challenge": state is BookingState.HOLD and not lapsed and booking.hold_rank > 1,
            "release": state in _OPEN,
            "elsewhere": state in _OPEN,
            "delete": state not in _OPEN,
        }
        for name, wanted in shown.items():
            self.buttons[name].setVisible(wanted)
        again = state in (BookingState.RELEASED, BookingState.CANCELLED) or lapsed
        confirmed = state is BookingState.CONFIRMED
        text = self.tr("Hold again") if again else self.tr("Hold")
        self.buttons["hold"].rename(self.tr("Only hold") if confirmed else text)

    def _understand_point(self, text: str) -> Understood:
        """A moment in the studio's zone; nothing typed: the hold does not lapse."""
        if not text.strip():
            return Understood(None, self.tr("does not lapse"))
        assert self._held is not None
        now = to_wall(self.desk.workspace.now(), self._held.studio.timezone)
        point = parse_point(text, now)
        day = dates.full_day(self.desk.context.language, point)
        return Understood(point, f"→ {day} {dates.clock(point)}")

    def _set_setup(self, minutes: int) -> None:
        edit_booking(self.desk.workspace, self.booking.id, setup_minutes=minutes)

    def _set_teardown(self, minutes: int) -> None:
        edit_booking(self.desk.workspace, self.booking.id, teardown_minutes=minutes)

    def _set_until(self, point: object) -> None:
        edit_booking(self.desk.workspace, self.booking.id, expires_at=point)

    def _hold(self) -> None:
        hold_again(self.desk.workspace, self.booking.id)

    def _challenge(self, hours: int) -> None:
        challenge(self.desk.workspace, self.booking.id, hours=hours)

    def _lay_out(self) -> None:
        dress(self._studio, "plain")
        row = row_of(self._studio, self.state, QWidget(), self._block, stretch=2)
        self.body.addLayout(row)
        self.body.addWidget(self._cost)
        self.body.addLayout(row_of(self.setup, self.teardown))
        self.body.addWidget(self.until)
        texts: dict[str, tuple[str, Callable[[], object]]] = {
            "confirm": (self.tr("Confirm"), self.confirm),
            "hold": (self.tr("Hold"), self._hold),
            "challenge": (
                self.tr("Challenge…"),
                lambda: self.challenging.open(f"{HOURS_TO_ANSWER} h"),
            ),
            "release": (self.tr("Release"), self.release),
            "elsewhere": (
                self.tr("Another studio…"),
                lambda: self.elsewhere.emit(self.booking.id),
            ),
            "delete": (
                self.tr("Delete"),
                lambda: delete_booking(self.desk.workspace, self.booking.id),
            ),
        }
        line = WrappingRow()
        for name, (text, act) in texts.items():
            self.buttons[name] = ActButton(text, act, self.desk.problems)
            line.addWidget(self.buttons[name])
        self.body.addLayout(line)
        for asked in (self.proposal, self.challenging):
            self.body.addWidget(asked)
            asked.left.connect(lambda: self.setup.setFocus())


def _understand_hours(text: str) -> Understood:
    """Whole hours: `48`, `48 h`, `2h`."""
    bare = text.strip()
    hours = int(bare) if bare.isdecimal() and len(bare) < 4 else parse_length(text) / 3600
    if hours < 1 or hours != int(hours):
        raise InvalidValueError("Type whole hours, like 48 h.")
    return Understood(int(hours))
