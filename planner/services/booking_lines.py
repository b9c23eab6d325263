"""Writes a booking together with what follows for those before and behind it in its studio.

The one way in which bookings are written, so that no action forgets the clash or the line.
"""

from collections.abc import Collection, Iterable

from planner.domain.errors import TakenError
from planner.domain.hold_line import Outcome, in_the_way, outcome, rank_for
from planner.domain.schedule import Block, Schedule, blocks_of
from planner.domain.show import Show
from planner.domain.spans import block_span
from planner.domain.studio import Booking, BookingState, Studio
from planner.services.workspace import Step, Workspace


def write_booking(
    workspace: Workspace, step: Step, after: Booking, accepting: Collection[str]
) -> Booking:
    """Writes a booking, new or changed, with what follows for the others; inside a step.

    A hold gets its rank here. A confirmed booking releases the holds that it meets. Raises
    TakenError for a clash that is not among `accepting` (booking ids) unless it was there before.
    """
    before = workspace.find(Booking, after.id)
    if before == after:
        return after
    after = _ranked(workspace, before, after)
    done = outcome_of(workspace, before, after)
    _refuse_unseen(workspace, before, after, accepting)
    for hold in done.dying:
        step.put(hold.changed(state=BookingState.RELEASED))
    for hold in done.moving_up:
        step.put(hold)
    step.put(after)
    return after


def outcome_of(workspace: Workspace, before: Booking | None, after: Booking | None) -> Outcome:
    """What happens to the other bookings when one becomes what it is `after`; None: it is not."""
    if before is None or after is None or before.studio_id == after.studio_id:
        return _in_one_studio(workspace, before, after)
    left = _in_one_studio(workspace, before, None)
    entered = _in_one_studio(workspace, None, after)
    return Outcome(entered.clashes, entered.dying, (*left.moving_up, *entered.moving_up))


def clashes_of(workspace: Workspace, booking: Booking) -> tuple[Booking, ...]:
    """The live bookings that one meets, as it is given, written or not: for showing while dragging.

    Of a hold only the confirmed ones: behind another hold it waits in line. None for a booking
    that keeps nobody out.
    """
    block = block_in(workspace, booking)
    if not block.live:
        return ()
    met = in_the_way(block, line_of(workspace, booking))
    return tuple(each.booking for each in met if block.confirmed or each.confirmed)


def block_in(workspace: Workspace, booking: Booking) -> Block:
    """A booking as it lies in its studio, written or not."""
    (block,) = _blocks(workspace, workspace.get(Studio, booking.studio_id), [booking])
    return block


def line_of(workspace: Workspace, *bookings: Booking) -> tuple[Block, ...]:
    """Whatever touches the blocks of some bookings of one studio, and the holds in line with it.

    In line is what touches one of these holds, and what touches that: no other hold's rank can
    depend on the bookings. A studio's other holds, of which a long series has hundreds, are not
    read.
    """
    studio = workspace.get(Studio, bookings[0].studio_id)
    found: dict[str, Booking] = {}
    spans = [block_span(booking, studio.timezone) for booking in bookings]
    while spans:
        touching = workspace.calendar.bookings(studio.id, spans.pop())
        new = [each for each in touching if each.id not in found]
        found |= {each.id: each for each in new}
        holds = (each for each in new if each.state is BookingState.HOLD)
        spans += [block_span(hold, studio.timezone) for hold in holds]
    return _blocks(workspace, studio, found.values())


def _in_one_studio(workspace: Workspace, before: Booking | None, after: Booking | None) -> Outcome:
    given = [each for each in (before, after) if each is not None]
    blocks = [None if each is None else block_in(workspace, each) for each in (before, after)]
    return outcome(blocks[0], blocks[1], line_of(workspace, *given))


def _ranked(workspace: Workspace, before: Booking | None, after: Booking) -> Booking:
    if after.state is not BookingState.HOLD:
        return after
    line = line_of(workspace, after)
    same_line = before is not None and before.studio_id == after.studio_id
    earlier = block_in(workspace, before) if before is not None and same_line else None
    return after.changed(hold_rank=rank_for(earlier, block_in(workspace, after), line))


def _refuse_unseen(
    workspace: Workspace, before: Booking | None, after: Booking, accepting: Collection[str]
) -> None:
    known = set(accepting)
    if before is not None and before.state is after.state:
        known.update(each.id for each in clashes_of(workspace, before))
    unseen = [
        each
        for each in clashes_of(workspace, after)
        # A show that moves with several bookings must not be stopped by its own.
        if each.id not in known and (each.show_id is None or each.show_id != after.show_id)
    ]
    if not unseen:
        return
    first, studio = unseen[0], workspace.get(Studio, after.studio_id)
    show = workspace.find(Show, first.show_id)
    raise TakenError(
        "{studio} is taken from {starts} to {ends} (“{other}”). "
        "Choose another time or studio, or release that booking.",
        clashes=tuple(each.id for each in unseen),
        studio=studio.name,
        other=show.title if show else first.note,
        starts=f"{first.starts_at:%Y-%m-%d %H:%M}",
        ends=f"{first.ends_at:%Y-%m-%d %H:%M}",
    )


def _blocks(workspace: Workspace, studio: Studio, bookings: Iterable[Booking]) -> tuple[Block, ...]:
    listed = tuple(bookings)
    shows = workspace.among(Show, "id", (each.show_id for each in listed if each.show_id))
    return blocks_of(
        Schedule(workspace.now(), shows=tuple(shows), bookings=listed, studios=(studio,))
    )
