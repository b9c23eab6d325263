"""The shows of a stretch of time as a calendar draws them: one block each, in words; no lanes."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise

from planner.domain.agenda import Agenda, BookedTime, ShiftTime, ShowTime
from planner.domain.crew import AssignmentStatus, role_key
from planner.domain.findings import Severity
from planner.domain.grouping import grouped
from planner.domain.intervals import overlap
from planner.domain.show import ShowStatus
from planner.domain.studio import BookingState
from planner.services.agenda import Rooms
from planner.ui.marking import translate
from planner.ui.schedule.blocks import UNBOOKED, Block, Look
from planner.ui.schedule.filtering import Wanted
from planner.wording import dates, terms
from planner.wording.language import Language

_HOST = "host"
_MOST_HOSTS = 2
"""So many hosts are named; of more it is said how many they are."""

_SEVERITIES = tuple(Severity)


@dataclass(frozen=True, slots=True)
class _Around:
    """A show with what is booked for it and who is on it."""

    show: ShowTime
    bookings: Sequence[BookedTime]
    shifts: Sequence[ShiftTime]


def show_blocks(
    agenda: Agenda, rooms: Rooms, language: Language, *, zone: str, wanted: Wanted
) -> tuple[Block, ...]:
    """A block for each show, by start. `zone` is the one whose clock the calendar shows."""
    colors = {brand.id: brand.color for brand in rooms.brands}
    studios = {studio.id: studio.name for studio in rooms.studios}
    people = {creator.id: creator.name for creator in rooms.creators}
    return tuple(
        _block(
            each,
            " · ".join(_details(each, studios, people, language=language, zone=zone)),
            colors[each.show.brand_id],
            dimmed=not wanted.has(each.show.show_id, each.show.brand_id, each.show.status),
        )
        for each in _arounds(agenda)
    )


def worst_troubles(agenda: Agenda, troubles: Mapping[str, Severity]) -> dict[str, Severity]:
    """The worst that was found about each show, its bookings and its shifts, by the show's id."""
    found: dict[str, Severity] = {}
    about: Iterable[tuple[str | None, str]] = (
        *((each.show_id, each.show_id) for each in agenda.shows),
        *((each.show_id, each.booking_id) for each in agenda.bookings),
        *((each.show_id, each.assignment_id) for each in agenda.shifts),
    )
    for show_id, subject in about:
        severity = troubles.get(subject)
        if show_id is not None and severity is not None:
            found[show_id] = min(severity, found.get(show_id, severity), key=_SEVERITIES.index)
    return found


def _arounds(agenda: Agenda) -> Iterable[_Around]:
    bookings = grouped(agenda.bookings, lambda each: each.show_id)
    shifts = grouped(agenda.shifts, lambda each: each.show_id)
    for show in agenda.shows:
        yield _Around(show, bookings.get(show.show_id, ()), shifts.get(show.show_id, ()))


def _block(each: _Around, detail: str, color: str, *, dimmed: bool) -> Block:
    show = each.show
    firm = show.status is not ShowStatus.IDEA and _is_confirmed(each)
    over = show.status is ShowStatus.CANCELLED
    return Block(
        key=show.show_id,
        lane=UNBOOKED,
        show_id=show.show_id,
        use=show.span,
        span=show.span,
        title=" ".join(show.title.split()),
        detail=detail,
        color=color,
        look=Look.OVER if over else Look.FIRM if firm else Look.HELD,
        live=not over,
        firm=firm,
        dimmed=dimmed,
    )


def _is_confirmed(each: _Around) -> bool:
    """Whether it has its studio; what was on air has had one."""
    confirmed = any(booking.state is BookingState.CONFIRMED for booking in each.bookings)
    return confirmed or each.show.status in (ShowStatus.LIVE, ShowStatus.DONE)


def _details(
    each: _Around,
    studios: Mapping[str, str],
    people: Mapping[str, str],
    *,
    language: Language,
    zone: str,
) -> list[str]:
    """Where it is, who hosts it, and its own clock if that is another one."""
    if each.show.status is ShowStatus.CANCELLED:
        return [terms.show_status_name(language, each.show.status)]
    on_air = datetime.fromtimestamp(each.show.span.start, UTC)
    elsewhere = dates.elsewhere(language, on_air, [each.show.timezone], home=zone)
    words = [_where(each, studios), _who(each.shifts, people, language), elsewhere]
    return [word for word in words if word]


def _where(each: _Around, studios: Mapping[str, str]) -> str:
    live = [booking for booking in each.bookings if booking.live]
    if not live:
        return "" if each.show.housed else translate("Calendar", "no studio yet")
    return ", ".join(dict.fromkeys(_studio(booking, studios) for booking in live))


def _studio(booking: BookedTime, studios: Mapping[str, str]) -> str:
    name = studios[booking.studio_id]
    if booking.state is not BookingState.HOLD:
        return name
    return f"{name} · {translate('Timeline', 'hold {rank}').format(rank=booking.rank)}"


def _who(shifts: Collection[ShiftTime], people: Mapping[str, str], language: Language) -> str:
    """The hosts, an arrow where one hands over to the next."""
    hosts = sorted(
        (each for each in shifts if role_key(each.role) == _HOST),
        key=lambda each: (each.shift, each.assignment_id),
    )
    names = list(dict.fromkeys(people[each.creator_id] for each in hosts))
    if len(names) > _MOST_HOSTS:
        return language.plural("window", "{count} host", "{count} hosts", count=len(names))
    at_once = any(overlap(one.shift, other.shift) for one, other in pairwise(hosts))
    text = (", " if at_once else " → ").join(names)
    asked = [each for each in hosts if each.status is AssignmentStatus.ASKED]
    if not asked:
        return text
    return f"{text} ({terms.assignment_status_name(language, AssignmentStatus.ASKED).lower()})"
