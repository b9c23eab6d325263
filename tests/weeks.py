"""One week of a studio and of a person, the same each time, for tests of the week schedules."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from builders import a_brand, a_creator, a_studio, an_assignment
from schedules import MONDAY, a_show_at, booked, closed, held, off

from planner.domain.schedule import Block, Schedule, blocks_of, duties_of
from planner.domain.show import Show
from planner.domain.studio import Booking, Studio
from planner.domain.week_sheets import CreatorWeek, StudioWeek

NOW = datetime(2026, 11, 22, 14, 20, tzinfo=UTC)
STUDIO = a_studio(id="studio", name="Studio A", address="Culver City · gate code on arrival")
MIA = a_creator(id="mia", name="@mia.k", full_name="Mia Kang")
JUN = a_creator(id="jun", name="@jun.live", timezone="Asia/Shanghai")
BRAND = a_brand(id="brand")
SHOWS = (
    a_show_at("Mon 10:00", 120, id="glow", title="Morning glow"),
    a_show_at("Fri 16:00", 180, id="marathon", title="Black Friday marathon"),
    a_show_at(
        "2026-11-29T08:00", 120, id="night", title="Night loop 深夜护肤", timezone="Asia/Shanghai"
    ),
    a_show_at("Wed 09:00", id="gone", title="Called off", status="cancelled"),
)
BOOKINGS = (
    booked("Mon 10:00 - 12:00", id="b1", show_id="glow", before=30, after=30),
    booked("Fri 16:00 - 19:00", id="b2", show_id="marathon", before=30, after=30),
    held(
        "Sat 16:00 - 18:00", id="b3", show_id="night", expires="Fri 12:00", note="Confirm or lose"
    ),
    held("Fri 20:00 - Sat 01:00", id="b4", note="Outside client", hold_rank=2),
    booked("Wed 18:00 - 20:00", id="b5", state="enquiry", note="Podcast?"),
    booked("Wed 09:00 - 10:00", id="b6", show_id="gone"),
    booked("Thu 09:00 - 10:00", id="b7", state="released", note="Let go"),
    held("Thu 12:00 - 13:00", id="b8", note="Lapsed", expires="2026-11-20T09:00"),
)


def blocks(
    bookings: Iterable[Booking] = BOOKINGS,
    studio: Studio = STUDIO,
    shows: Iterable[Show] = SHOWS,
) -> tuple[Block, ...]:
    """Bookings of one studio as they lie there."""
    found = [each.changed(studio_id=studio.id) for each in bookings]
    return blocks_of(Schedule(NOW, shows=tuple(shows), bookings=tuple(found), studios=(studio,)))


def a_studio_week(**changes: Any) -> StudioWeek:
    """Shows, holds in ranks, an enquiry, what was let go, and a closure over midnight."""
    return StudioWeek(
        **{
            "studio": STUDIO,
            "first": MONDAY,
            "blocks": blocks(),
            "closures": (closed("Sat 22:00 - Sun 12:00", reason="Painting"),),
            "teams": {"glow": (MIA,), "marathon": (MIA, JUN)},
            "brands": {"brand": BRAND},
            **changes,
        }
    )


def a_creator_week(**changes: Any) -> CreatorWeek:
    """The week of Jun in Shanghai: shifts in Los Angeles, one that was declined, and time off."""
    shifts = (
        an_assignment(
            id="d1",
            show_id="marathon",
            creator_id="jun",
            shift_start=90,
            call_minutes=45,
            status="confirmed",
        ),
        an_assignment(id="d2", show_id="night", creator_id="jun", role="guest"),
        an_assignment(id="d3", show_id="glow", creator_id="jun", status="declined"),
    )
    schedule = Schedule(NOW, shows=SHOWS, assignments=shifts, creators=(JUN,))
    rooms = {block.booking.show_id: (block,) for block in blocks() if block.live and block.show}
    return CreatorWeek(
        **{
            "creator": JUN,
            "first": MONDAY,
            "duties": duties_of(schedule),
            "time_off": (off("Wed 00:00 - Fri 00:00", creator_id="jun", reason="Travel"),),
            "rooms": rooms,
            "brands": {"brand": BRAND},
            **changes,
        }
    )
