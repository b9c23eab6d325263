"""Which studios a show could have at its time, and who has them: for choosing one by hand."""

from dataclasses import dataclass

from planner.domain.base import build
from planner.domain.costing import booking_cost
from planner.domain.hold_line import in_the_way
from planner.domain.intervals import overlap
from planner.domain.show import Show
from planner.domain.spans import block_span, show_span, wall_span
from planner.domain.studio import Booking, BookingState, Closure, Studio
from planner.services.booking_lines import block_in, line_of
from planner.services.bookings import moved_to
from planner.services.walls import wall_at
from planner.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Room:
    """A studio at the time of a show.

    `taken` are the confirmed bookings and `held` the holds that a booking of it would meet, by
    start; `cost` is in minor units of the workspace's currency, None where no rate is known.
    """

    studio: Studio
    taken: tuple[Booking, ...]
    held: tuple[Booking, ...]
    closures: tuple[Closure, ...]
    cost: int | None

    @property
    def free(self) -> bool:
        """Whether nobody else has it and it is not closed."""
        return not (self.taken or self.held or self.closures)

    @property
    def possible(self) -> bool:
        """Whether it can be held at all: behind other holds, but not behind a confirmed booking."""
        return not self.taken


def rooms_for(workspace: Workspace, show_id: str) -> list[Room]:
    """All studios at the time on air of a show, with their own setup and teardown.

    Free ones first, then those on hold for others, closed ones, and those that are taken; by name.
    The show's own bookings are in nobody's way. Raises NotFoundError.
    """
    with workspace.one_moment():
        show = workspace.get(Show, show_id)
        return _sorted(
            [_room(workspace, _wished(show, studio), studio) for studio in workspace.all(Studio)]
        )


def other_rooms(workspace: Workspace, booking_id: str) -> list[Room]:
    """The same for a booking that is to go elsewhere; without the studio it is in."""
    with workspace.one_moment():
        booking = workspace.get(Booking, booking_id)
        return _sorted(
            [
                _room(workspace, moved_to(workspace, booking, studio.id), studio)
                for studio in workspace.all(Studio)
                if studio.id != booking.studio_id
            ]
        )


def _wished(show: Show, studio: Studio) -> Booking:
    start, end = (wall_at(each, studio.timezone) for each in show_span(show))
    fields = {
        "id": "wish",
        "studio_id": studio.id,
        "show_id": show.id,
        "starts_at": start,
        "ends_at": end,
        "setup_minutes": studio.setup_minutes,
        "teardown_minutes": studio.teardown_minutes,
    }
    return build(Booking, fields)


def _room(workspace: Workspace, wish: Booking, studio: Studio) -> Room:
    block = block_in(workspace, wish.changed(state=BookingState.CONFIRMED))
    met = [
        each
        for each in in_the_way(block, line_of(workspace, wish))
        if wish.show_id is None or each.booking.show_id != wish.show_id
    ]
    span = block_span(wish, studio.timezone)
    return Room(
        studio,
        taken=tuple(each.booking for each in met if each.confirmed),
        held=tuple(each.booking for each in met if each.held),
        closures=tuple(
            each
            for each in workspace.where(Closure, studio_id=studio.id)
            if overlap(span, wall_span(each.starts_at, each.ends_at, studio.timezone))
        ),
        cost=booking_cost(wish, studio),
    )


def _sorted(rooms: list[Room]) -> list[Room]:
    return sorted(
        rooms,
        key=lambda room: (
            bool(room.taken),
            bool(room.closures),
            bool(room.held),
            room.studio.name.casefold(),
            room.studio.id,
        ),
    )
