"""Offers to move a show to a time at which its studio is taken, with whom it would clash there."""

from collections.abc import Collection, Sequence
from typing import Protocol

from planner.domain.errors import TakenError
from planner.domain.show import Show
from planner.domain.studio import Booking, BookingState, Studio
from planner.services.show_details import ShowDetails
from planner.ui.schedule.inspector.asking import Proposal
from planner.ui.schedule.inspector.section import Desk
from planner.ui.widgets.form_inline import InlineField
from planner.wording.holding import who

_OVER = (BookingState.RELEASED, BookingState.CANCELLED)


class Move(Protocol):
    """Moves the show. Raises TakenError for bookings in the way that are not accepted."""

    def __call__(self, *, accepting: Collection[str]) -> object:
        """`accepting` are the ids of the bookings that were seen to be in the way."""


class MoveAnyway(Proposal):
    """Says who is in the way of a time that was typed, and moves there when that is agreed to."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.problems)
        self._workspace, self._language = desk.workspace, desk.context.language
        self._show_id = ""
        self._met: tuple[str, ...] = ()
        self._move: Move | None = None
        self._field: InlineField | None = None
        self.left.connect(self._go_back)

    def show_details(self, details: ShowDetails) -> None:
        """What was asked of another show is asked no more; else it says what is true now."""
        if details.show.id != self._show_id:
            self.hide()
        self._show_id = details.show.id
        self.refresh()

    def offer(self, met: Sequence[str], move: Move, field: InlineField) -> None:
        """Offers what was refused for the bookings `met`, under the field it was typed in.

        The button has the focus then, unless the field was left for something else.
        """
        self._met, self._move, self._field = tuple(met), move, field
        do_text = self.tr("Move anyway")
        if field.line.hasFocus():
            self.propose(self._in_the_way, do_text, self._move_there)
        else:
            self.tell(self._in_the_way, do_text, self._move_there)

    def _in_the_way(self) -> list[str]:
        met = self._workspace.among(Booking, "id", self._met)
        shows = self._named([each.show_id for each in met if each.show_id])
        return [
            self.tr("Both would be booked: {who}").format(
                who=who(self._language, each, self._workspace.get(Studio, each.studio_id), shows)
            )
            for each in met
            if each.state not in _OVER
        ]

    def _named(self, ids: Collection[str]) -> dict[str, Show]:
        return {each.id: each for each in self._workspace.among(Show, "id", ids)}

    def _move_there(self) -> None:
        """What stands in the way of a second booking is told when the first one may move."""
        assert self._move is not None
        assert self._field is not None
        try:
            self._move(accepting=self._met)
        except TakenError as taken:
            self._met = (*self._met, *taken.clashes)
            self.refresh()
            raise
        self._field.give_up()

    def _go_back(self) -> None:
        """Whether the show moved or not: the field says when it is, and has the focus again."""
        if self._field is not None:
            self._field.give_up()
            self._field.setFocus()
