"""Where the selected show is: its bookings, and choosing a studio for it."""

from functools import partial

from planner.domain.errors import NotFoundError
from planner.domain.studio import BookingState
from planner.services.bookings import book_show, move_booking
from planner.services.rooms import Room, other_rooms, rooms_for
from planner.services.show_details import ShowDetails
from planner.ui.marking import translate
from planner.ui.schedule.inspector.booking_card import BookingCard
from planner.ui.schedule.inspector.rooms import RoomList
from planner.ui.schedule.inspector.section import Cards, Desk, Section
from planner.ui.widgets.acting import ActButton
from planner.ui.widgets.wrapping_row import WrappingRow

_OPEN = (BookingState.ENQUIRY, BookingState.HOLD, BookingState.CONFIRMED)


class StudioSection(Section):
    """The bookings of a show, those that are over last."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, translate("Inspector", "Studio"))
        self._show_id = ""
        self.cards: Cards[BookingCard] = Cards(self._card)
        self.book_button = ActButton("", self.choose, desk.problems)
        self.rooms = RoomList(desk)
        self.rooms.left.connect(self.book_button.setFocus)
        line = WrappingRow()
        line.addWidget(self.book_button)
        self.body.addWidget(self.cards)
        self.body.addLayout(line)
        self.body.addWidget(self.rooms)

    def show_details(self, details: ShowDetails) -> None:
        """Shows the bookings of a show."""
        if details.show.id != self._show_id:
            self.rooms.hide()
        self._show_id = details.show.id
        bookings = sorted(details.run.bookings, key=lambda each: each.state not in _OPEN)
        cards = self.cards.show_keys([each.id for each in bookings])
        for booking in bookings:
            cards[booking.id].show_booking(booking, details)
        booked = any(each.state in _OPEN for each in bookings)
        another = self.tr("Another studio too…")
        self.book_button.rename(another if booked else self.tr("Book a studio…"))
        try:
            self.rooms.refresh()
        except NotFoundError:
            self.rooms.hide()

    def choose(self) -> None:
        """Offers the studios at the time of the show."""
        self.rooms.open(partial(rooms_for, self.desk.workspace, self._show_id), self._book)

    def _card(self) -> BookingCard:
        card = BookingCard(self.desk)
        card.elsewhere.connect(self._choose_for)
        return card

    def _choose_for(self, booking_id: str) -> None:
        workspace = self.desk.workspace
        self.rooms.open(
            partial(other_rooms, workspace, booking_id),
            lambda room: move_booking(workspace, booking_id, studio_id=room.studio.id),
        )

    def _book(self, room: Room) -> None:
        book_show(self.desk.workspace, self._show_id, room.studio.id)
