"""What several sheets say of a show: whose it is, where, when, and who works on it."""

from collections.abc import Iterator
from datetime import datetime

from planner.domain.day_plan import standing_bookings
from planner.domain.run_of_show import RunOfShow
from planner.domain.shifts import CrewShift, shifts_of
from planner.domain.studio import Booking, BookingState
from planner.domain.timing import Timing
from planner.domain.zone import zone
from planner.exports import sheet_words as words
from planner.exports.sheet_options import SheetOptions
from planner.wording import dates, terms


def printed_at(run: RunOfShow, options: SheetOptions) -> datetime:
    """The time of print in the show's zone."""
    return options.printed_at.astimezone(zone(run.show.timezone))


def brand_and_place(run: RunOfShow, options: SheetOptions, *, channels: bool = True) -> str:
    """`Lumen Skin · TikTok Shop @lumenskin · Studio A`; a room that is only held says so."""
    sold_on = (
        f"{options.platforms.name_of(channel.platform)} {channel.handle}".strip()
        for channel in run.channels
        if channels
    )
    return words.joined((run.brand.name, *sold_on, *dict.fromkeys(_studios(run, options))))


def on_air_window(run: RunOfShow, options: SheetOptions) -> str:
    """`Fri 27 Nov 2026 · 16:00 – 19:00 PST`."""
    show = run.show
    return dates.window(options.language, show.on_air, show.off_air, show.timezone)


def other_zones(run: RunOfShow, options: SheetOptions) -> str:
    """When the show goes on air in the other zones that matter; empty where there is none."""
    zones = tuple(_zones_of_team(run)) if options.zones is None else options.zones
    return dates.elsewhere(options.language, run.show.on_air, zones, home=run.show.timezone)


def team(run: RunOfShow, timing: Timing, options: SheetOptions) -> list[tuple[str, str]]:
    """Each role with its people: `Host`, `@mia.k → 17:30 @jun.live`; hosts come first."""
    by_role: dict[str, list[CrewShift]] = {}
    for shift in shifts_of(run):
        by_role.setdefault(_role(shift.assignment.role), []).append(shift)
    usual = list(terms.ROLES)
    roles = sorted(by_role, key=lambda role: usual.index(role) if role in usual else len(usual))
    return [(role_text(options, role), _shifts(run, timing, by_role[role])) for role in roles]


def studio_name(run: RunOfShow, booking: Booking, options: SheetOptions) -> str:
    """The room of a booking, which says so where it is not confirmed: `Studio A (On hold)`."""
    name = run.studios[booking.studio_id].name
    state = terms.booking_state_name(options.language, booking.state)
    return name if booking.state is BookingState.CONFIRMED else f"{name} ({state})"


def role_text(options: SheetOptions, role: str) -> str:
    """What somebody does, however it was spelt."""
    return terms.role_name(options.language, _role(role))


def _role(role: str) -> str:
    """The role as `terms.ROLES` spells it (`Co-host` is `co_host`); one of the plan's own as is."""
    usual = "_".join(role.casefold().replace("-", " ").split())
    return usual if usual in terms.ROLES else role


def _shifts(run: RunOfShow, timing: Timing, shifts: list[CrewShift]) -> str:
    """Names in the order of their shifts, those after the first with the clock."""
    text, start = "", shifts[0].start
    for shift in shifts:
        name = run.creators[shift.assignment.creator_id].name
        if shift.start != start:
            clock = dates.clock(timing.local(shift.start))
            text, start = f"{text} → {clock} {name}", shift.start
        else:
            text = f"{text}, {name}" if text else name
    return text


def _studios(run: RunOfShow, options: SheetOptions) -> Iterator[str]:
    for booking in standing_bookings(run, options.printed_at):
        yield studio_name(run, booking, options)


def _zones_of_team(run: RunOfShow) -> Iterator[str]:
    for shift in shifts_of(run):
        yield run.creators[shift.assignment.creator_id].timezone
    for row in run.rows:
        for host_id in row.host_ids:
            if host_id in run.creators:
                yield run.creators[host_id].timezone
