"""Puts what the plan has into the lanes of the time line, in words; no Qt but its translations."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime

from planner.domain.agenda import Agenda, BookedTime, ShiftTime, ShowTime
from planner.domain.catalogue import Brand
from planner.domain.crew import AssignmentStatus, Creator
from planner.domain.intervals import Span, overlap
from planner.domain.show import ShowStatus
from planner.domain.spans import wall_span
from planner.domain.studio import BookingState, Studio
from planner.services.agenda import Rooms
from planner.ui.marking import translate
from planner.ui.schedule.blocks import UNBOOKED, Block, Lane, LaneKind, Look
from planner.ui.schedule.filtering import Wanted
from planner.ui.schedule.geometry import Section
from planner.wording import figures, terms
from planner.wording.language import Language
from planner.wording.places import city

_OVER = (ShowStatus.DONE, ShowStatus.CANCELLED)
_NO_BRAND = "#59636E"


def studio_section(rooms: Rooms, language: Language, currency: str) -> Section:
    """The lanes of the studios."""
    lanes = [_studio_lane(each, rooms, language, currency) for each in rooms.studios]
    return Section(translate("Timeline", "Studios"), lanes)


def waiting_section(language: Language, zone: str, waiting: int) -> Section:
    """The lane of the shows without a studio; `waiting` counts them."""
    count = language.plural("window", "{count} show", "{count} shows", count=waiting)
    name = translate("Timeline", "No studio")
    unbooked = Lane(UNBOOKED, LaneKind.UNBOOKED, "", name, count, zone)
    return Section(translate("Timeline", "Unbooked shows — drag onto a studio"), [unbooked])


def creator_section(rooms: Rooms, language: Language) -> Section:
    """The lanes of the people who are active."""
    lanes = [_creator_lane(each, rooms, language) for each in rooms.creators if each.active]
    return Section(translate("Timeline", "Creators"), lanes)


def blocks_of(
    agenda: Agenda, span: Span, brands: Iterable[Brand], language: Language, wanted: Wanted
) -> dict[str, list[Block]]:
    """The blocks that touch a span, of each lane that has any, not stacked yet."""
    shows = {show.show_id: show for show in agenda.shows}
    by_id = {brand.id: brand for brand in brands}
    found: dict[str, list[Block]] = defaultdict(list)
    for booking in agenda.bookings:
        show = None if booking.show_id is None else shows.get(booking.show_id)
        found[studio_key(booking.studio_id)].append(
            _booking_block(
                booking, show, by_id, language, dimmed=_leaves_out_booking(wanted, booking, show)
            )
        )
    for shift in agenda.shifts:
        at = shows[shift.show_id]
        found[creator_key(shift.creator_id)].append(
            _shift_block(shift, at, by_id, language, dimmed=not _has(wanted, at))
        )
    for show in agenda.shows:
        if _is_waiting(show) and overlap(show.span, span):
            found[UNBOOKED].append(
                _show_block(show, by_id, language, dimmed=not _has(wanted, show))
            )
    return found


def _has(wanted: Wanted, show: ShowTime) -> bool:
    return wanted.has(show.show_id, show.brand_id, show.status)


def _leaves_out_booking(wanted: Wanted, booking: BookedTime, show: ShowTime | None) -> bool:
    if show is None:
        return not wanted.has_time_in(booking.studio_id)
    return not _has(wanted, show)


def _is_waiting(show: ShowTime) -> bool:
    """Whether a show still needs a studio."""
    return not show.housed and show.status not in _OVER


def studio_key(studio_id: str) -> str:
    """The key of a studio's lane."""
    return f"studio:{studio_id}"


def creator_key(creator_id: str) -> str:
    """The key of a creator's lane."""
    return f"creator:{creator_id}"


def _studio_lane(studio: Studio, rooms: Rooms, language: Language, currency: str) -> Lane:
    parts = [studio.address.partition("·")[0].strip()]
    if studio.hourly_rate is not None:
        amount = figures.short_money(language, studio.hourly_rate, currency)
        parts.append(translate("Timeline", "{amount}/h").format(amount=amount))
    return Lane(
        studio_key(studio.id),
        LaneKind.STUDIO,
        studio.id,
        studio.name,
        " · ".join(part for part in parts if part),
        studio.timezone,
        studio.open_hours,
        _spans(
            (each.starts_at, each.ends_at, studio.timezone)
            for each in rooms.closures
            if each.studio_id == studio.id
        ),
        studio.setup_minutes * 60,
        studio.teardown_minutes * 60,
        studio.share_gap,
    )


def _creator_lane(creator: Creator, rooms: Rooms, language: Language) -> Lane:
    roles = [terms.role_name(language, role) for role in creator.roles[:1]]
    return Lane(
        creator_key(creator.id),
        LaneKind.CREATOR,
        creator.id,
        creator.name,
        " · ".join([*roles, city(language, creator.timezone)]),
        creator.timezone,
        creator.availability,
        _spans(
            (each.starts_at, each.ends_at, creator.timezone)
            for each in rooms.time_off
            if each.creator_id == creator.id
        ),
    )


def _spans(walls: Iterable[tuple[datetime, datetime, str]]) -> tuple[Span, ...]:
    return tuple(wall_span(start, end, zone) for start, end, zone in walls)


def _booking_block(
    booking: BookedTime,
    show: ShowTime | None,
    brands: Mapping[str, Brand],
    language: Language,
    *,
    dimmed: bool,
) -> Block:
    firm = booking.state is BookingState.CONFIRMED
    over = booking.lapsed or (show is not None and show.status is ShowStatus.CANCELLED)
    brand = None if show is None else brands[show.brand_id]
    named = show.title if show is not None else booking.note
    words = [] if brand is None else [brand.name]
    if not firm or show is None:
        words.append(_state(booking, language))
    if show is not None and show.status is ShowStatus.CANCELLED:
        words.append(terms.show_status_name(language, show.status))
    return Block(
        key=booking.booking_id,
        lane=studio_key(booking.studio_id),
        show_id=booking.show_id,
        use=booking.use,
        span=booking.span,
        title=_line(named) or translate("Timeline", "Booked"),
        detail=" · ".join(words),
        color=_NO_BRAND if brand is None else brand.color,
        look=Look.OVER if over else Look.FIRM if firm else Look.HELD,
        live=booking.live and not over,
        firm=firm,
        dimmed=dimmed,
    )


def _state(booking: BookedTime, language: Language) -> str:
    if booking.lapsed:
        return translate("Timeline", "lapsed")
    if booking.state is BookingState.HOLD:
        return translate("Timeline", "hold {rank}").format(rank=booking.rank)
    return terms.booking_state_name(language, booking.state)


def _shift_block(
    shift: ShiftTime,
    show: ShowTime,
    brands: Mapping[str, Brand],
    language: Language,
    *,
    dimmed: bool,
) -> Block:
    words = [terms.role_name(language, shift.role)]
    asked = shift.status is AssignmentStatus.ASKED
    if asked:
        words.append(terms.assignment_status_name(language, shift.status))
    return Block(
        key=shift.assignment_id,
        lane=creator_key(shift.creator_id),
        show_id=shift.show_id,
        use=shift.shift,
        span=shift.span,
        title=_line(show.title),
        detail=" · ".join(words),
        color=brands[show.brand_id].color,
        look=Look.HELD if asked else Look.FIRM,
        firm=not asked,
        dimmed=dimmed,
    )


def _show_block(
    show: ShowTime, brands: Mapping[str, Brand], language: Language, *, dimmed: bool
) -> Block:
    brand = brands[show.brand_id]
    return Block(
        key=show.show_id,
        lane=UNBOOKED,
        show_id=show.show_id,
        use=show.span,
        span=show.span,
        title=_line(show.title),
        detail=f"{brand.name} · {terms.show_status_name(language, show.status)}",
        color=brand.color,
        live=False,
        dimmed=dimmed,
    )


def _line(text: str) -> str:
    return " ".join(text.split())
