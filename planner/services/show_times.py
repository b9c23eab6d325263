"""When a show is on air, as it is typed: its bookings go where it goes, in the same step."""

from collections.abc import Collection
from typing import Any, Final

from planner.domain.show import Show
from planner.domain.spans import show_span
from planner.domain.studio import Booking, BookingState
from planner.services.labels import label
from planner.services.rescheduling import move_time
from planner.services.shows import edit_show
from planner.services.workspace import Workspace

_FIELDS: Final = frozenset({"starts_at", "timezone", "length_minutes"})
_TAKING_TIME: Final = (BookingState.ENQUIRY, BookingState.HOLD, BookingState.CONFIRMED)


def set_on_air(
    workspace: Workspace, show_id: str, *, accepting: Collection[str] = (), **fields: Any
) -> Show:
    """Changes `starts_at` (wall time), `timezone` or `length_minutes` of a show, in one step.

    Its bookings start and end by as much earlier or later; people keep their shifts, which are
    counted from on air. Another zone with the same wall time is another moment. Raises TakenError
    for bookings in the way that are not among `accepting`, and InvalidValueError.
    """
    show = workspace.get(Show, show_id)
    edited = show.changed(**{name: fields[name] for name in fields.keys() & _FIELDS})
    before, after = show_span(show), show_span(edited)
    bookings = [
        each for each in workspace.where(Booking, show_id=show.id) if each.state in _TAKING_TIME
    ]
    with workspace.change(label(workspace, "Move “{show}”", show=show.title)):
        edit_show(workspace, show.id, **fields)
        for booking in bookings:
            move_time(
                workspace,
                booking.id,
                start_by=after.start - before.start,
                end_by=after.end - before.end,
                accepting=accepting,
            )
    return edited
