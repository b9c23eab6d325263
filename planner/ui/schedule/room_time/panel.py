"""The panel in which studio time without a show is booked, changed, given back and deleted."""

from typing import Any, Final

from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from planner.domain.changes import ChangeSet
from planner.domain.errors import InvalidValueError, TakenError
from planner.domain.show import Show
from planner.domain.studio import Booking, BookingState, Closure, Studio
from planner.services.bookings import delete_booking, edit_booking
from planner.services.holding import release
from planner.services.room_time import (
    Effect,
    book_draft,
    draft_time,
    effect_of,
    findings_about,
)
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.schedule.room_time.form import RoomTimeForm
from planner.ui.schedule.selection import Selection
from planner.ui.widgets.finding_card import solving_in
from planner.ui.widgets.finding_cards import FindingCards
from planner.ui.widgets.look import dress, label
from planner.ui.widgets.side_panel import SidePanel
from planner.ui.widgets.side_title import SideTitle
from planner.ui.widgets.small_button import SmallButton

_SHOWN: Final = (Booking, Studio, Closure, Show)
_LIVE: Final = (BookingState.ENQUIRY, BookingState.HOLD, BookingState.CONFIRMED)


class RoomTimePanel(SidePanel):
    """Is about a draft since `begin`, or else about the booking that is selected.

    What a draft would do to others is said before it is booked. A change of a booking that others
    are in the way of is refused with the reason, and then offered all the same.
    """

    def __init__(self, workspace: Workspace, context: Context, selection: Selection) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Studio time"))
        self._workspace = workspace
        self._context = context
        self._selection = selection
        self._booking: Booking | None = None
        self._drafting = False
        self._refused: tuple[dict[str, Any], tuple[str, ...]] | None = None
        self._title = SideTitle(context)
        self.form = RoomTimeForm(workspace, context, self._change)
        self.effect = label(look="caution")
        self.book = SmallButton(self.tr("Book"))
        self.anyway = SmallButton(self.tr("Change it all the same"))
        self.release = SmallButton(self.tr("Release"))
        self.delete = SmallButton(self.tr("Delete"))
        self.cards = FindingCards(context, solving_in(workspace))
        self._lay_out()
        self._title.left.connect(self.closed)
        self.closed.connect(self._drop_draft)
        self.book.clicked.connect(self._book)
        self.anyway.clicked.connect(self._change_anyway)
        self.release.clicked.connect(self._release)
        self.delete.clicked.connect(self._delete)
        selection.changed.connect(self._turn)
        self._read()

    @property
    def drafting(self) -> bool:
        """Whether the panel is about time that is not booked yet."""
        return self._drafting

    def begin(self) -> None:
        """Begins anew with time that is to be booked, in the studio looked at last."""
        studios = self._workspace.all(Studio)
        if not studios:
            raise InvalidValueError("There is no studio yet. Add one on the Studios page first.")
        known = None if self._booking is None else self._booking.studio_id
        studio = next((each for each in studios if each.id == known), studios[0])
        self._booking, self._drafting = draft_time(self._workspace, studio.id), True
        self._refused = None
        self._read()
        self.take_focus()

    def follow(self, done: ChangeSet) -> None:
        """Shows what a step changed."""
        if done.touches(*_SHOWN) and self._booking is not None:
            if not self._drafting:
                self._booking = self._workspace.find(Booking, self._booking.id)
            elif self._workspace.find(Studio, self._booking.studio_id) is None:
                self._booking, self._drafting = None, False
            self._refused = None
            self._read()

    def give_up(self) -> None:
        """Drops what is being typed."""
        self.form.give_up()

    @override
    def take_focus(self) -> None:
        (self.form if self._booking is not None else self).setFocus()

    def _turn(self) -> None:
        """Another thing was selected: a draft waits until it is closed."""
        booking = self._workspace.find(Booking, self._selection.booking_id)
        if booking is not None or not self._drafting:
            self._booking, self._drafting, self._refused = booking, False, None
            self._read()

    def _read(self) -> None:
        booking, drafting = self._booking, self._drafting
        self._title.show_title(
            self.tr("Book studio time") if drafting else self.tr("Studio time without a show")
        )
        self.form.setVisible(booking is not None)
        if booking is not None:
            self.form.show_booking(booking)
        live = booking is not None and booking.state in _LIVE
        self.book.setVisible(drafting)
        self.release.setVisible(live and not drafting)
        self.delete.setVisible(booking is not None and not drafting)
        self.anyway.setVisible(self._refused is not None)
        effect = Effect()
        if booking is not None and drafting:
            effect = effect_of(self._workspace, booking)
            self._say_book(effect)
        self.effect.setText("\n".join(f"{each}." for each in effect.sentences))
        self.effect.setVisible(bool(effect.sentences))
        stands = booking is not None and not drafting
        self.cards.show_findings(
            findings_about(self._workspace, booking) if booking is not None and stands else ()
        )

    def _say_book(self, effect: Effect) -> None:
        text = self.tr("Book all the same") if effect.accepting else self.tr("Book")
        self.book.setText(text)
        self.book.setAccessibleName(text)

    def _change(self, fields: dict[str, Any]) -> None:
        """Changes the draft, or the booking in one step. Raises ShowPlannerError."""
        booking = self._booking
        if booking is None:
            return
        if self._drafting:
            self._booking = booking.changed(**fields)
            self._read()
            return
        self._refused = None
        try:
            edit_booking(self._workspace, booking.id, **fields)
        except TakenError as taken:
            self._refused = (fields, taken.clashes)
            self.anyway.show()
            raise
        self.anyway.hide()

    def _change_anyway(self) -> None:
        booking, refused = self._booking, self._refused
        if booking is None or refused is None:
            return
        fields, accepting = refused
        with self._context.problems.caught():
            self.form.give_up()
            edit_booking(self._workspace, booking.id, accepting=accepting, **fields)
            self.take_focus()

    def _book(self) -> None:
        draft = self._booking
        if draft is None or not self.form.settle():
            return
        draft = self._booking or draft
        with self._context.problems.caught():
            accepting = effect_of(self._workspace, draft).accepting
            booked = book_draft(self._workspace, draft, accepting)
            self._booking, self._drafting = booked, False
            self._selection.select(None, booked.id)
            self._read()
            self.take_focus()

    def _release(self) -> None:
        if self._booking is not None and self.form.settle():
            with self._context.problems.caught():
                release(self._workspace, self._booking.id)
                self.take_focus()

    def _delete(self) -> None:
        if self._booking is not None:
            self.form.give_up()
            with self._context.problems.caught():
                delete_booking(self._workspace, self._booking.id)
                self._selection.select(None)
                self.closed.emit()

    def _drop_draft(self) -> None:
        if self._drafting:
            self.form.give_up()
            self._booking, self._drafting = None, False
            self._read()

    def _lay_out(self) -> None:
        dress(self.book, "primary")
        self.release.setToolTip(self.tr("Give the time back; it stays in the plan as released"))
        self.delete.setToolTip(self.tr("Take it out of the plan"))
        self.effect.setWordWrap(True)
        row = QHBoxLayout()
        for button in (self.release, self.delete):
            row.addWidget(button)
        row.addStretch(1)
        for widget in (self._title, self.form, self.anyway, self.effect, self.book):
            self.column.addWidget(widget)
        self.column.addLayout(row)
        self.column.addWidget(self.cards)
