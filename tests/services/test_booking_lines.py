"""Which other bookings of a studio a booking can have to do with."""

from datetime import datetime

from builders import a_booking, a_studio
from staging import put

from planner.domain.studio import Booking
from planner.services.booking_lines import line_of
from planner.services.workspace import Workspace


def at(hour: int, until: int, id_: str, state: str = "hold") -> Booking:
    """A booking of Studio A on 27 November."""
    times = {"starts_at": datetime(2026, 11, 27, hour), "ends_at": datetime(2026, 11, 27, until)}
    return a_booking(id=id_, state=state, **times)


def test_a_line_is_what_touches_a_booking_and_the_holds_that_reach_it_through_others(
    workspace: Workspace,
) -> None:
    booking = at(9, 11, "new")
    put(
        workspace,
        a_studio(id="studio"),
        a_studio(id="other"),
        at(10, 13, "touching"),
        at(12, 15, "through touching"),
        at(14, 16, "through that", "confirmed"),
        at(15, 18, "only through the confirmed"),
        at(8, 9, "ends as it begins"),
        at(20, 22, "far off"),
        at(9, 11, "elsewhere").changed(studio_id="other"),
    )
    line = {block.booking.id for block in line_of(workspace, booking)}
    assert line == {"touching", "through touching", "through that"}
