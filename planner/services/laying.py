"""Lays the shows of a series on the days of its rule and books them; says what clashed."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from itertools import islice
from typing import Any, Final

from planner.domain.errors import InvalidValueError, TakenError
from planner.domain.intervals import Span, overlap
from planner.domain.rule import parse_rule
from planner.domain.show import Series, Show
from planner.domain.spans import show_span, use_span, wall_span
from planner.domain.studio import Booking, BookingState, Closure, Studio
from planner.services.bookings import book_show, edit_booking
from planner.services.occurrences import LATEST, occurrences, skipped_by_clocks
from planner.services.walls import wall_at
from planner.services.workspace import Step, Workspace

HORIZON: Final = timedelta(weeks=26)
"""How far ahead shows are made of a series whose rule has no end."""

MOST_SHOWS: Final = 400
"""How many shows one action makes at most: a year of one a day, and some."""

_LIVE: Final = (BookingState.HOLD, BookingState.CONFIRMED)


@dataclass(frozen=True, slots=True)
class BookingWish:
    """How each show of a series is to be booked, for its time on air."""

    studio_id: str
    state: BookingState
    setup_minutes: int
    teardown_minutes: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class Clash:
    """A show that did not get a studio: these bookings or closures are in its way.

    A booking that the show had already stays where it was.
    """

    show: Show
    studio_id: str
    booking_ids: tuple[str, ...] = ()
    closure_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SeriesReport:
    """What an action did to a series.

    `shows` are those that were made or changed, in order. `kept` no longer fall on the rule but
    were worked on by hand, so they stay in the plan, out of the series. `skipped` are wall times
    of the rule, between the shows that were made, that a clock change skips.
    """

    series: Series
    shows: tuple[Show, ...] = ()
    clashes: tuple[Clash, ...] = ()
    kept: tuple[Show, ...] = ()
    skipped: tuple[datetime, ...] = ()


def days_to_fill(
    series: Series, *, since: datetime | None = None, before: datetime | None = None
) -> list[datetime]:
    """The occurrences that get a show: to the end of the rule, else for HORIZON.

    `since` (inclusive) and `before` are wall times. Raises InvalidValueError for none, and for
    more than MOST_SHOWS.
    """
    rule = parse_rule(series.rrule)
    endless = rule.count is None and rule.until is None
    end = before or ((since or series.starts_at) + HORIZON if endless else LATEST)
    found = list(islice(occurrences(series, since=since, before=end), MOST_SHOWS + 1))
    if len(found) > MOST_SHOWS:
        raise InvalidValueError(
            "This rule makes more than {most} shows. Let it end earlier.", most=MOST_SHOWS
        )
    if not found:
        raise InvalidValueError("This rule falls on no day. Choose other days or a later end.")
    return found


def skipped_between(series: Series, walls: Sequence[datetime]) -> tuple[datetime, ...]:
    """The wall times of a rule between some occurrences that a clock change skips."""
    if not walls:
        return ()
    return tuple(skipped_by_clocks(series, since=walls[0], before=walls[-1]))


def lay_shows(
    workspace: Workspace,
    step: Step,
    series: Series,
    walls: Iterable[datetime],
    *,
    values: dict[str, Any],
) -> list[Show]:
    """Makes a show of a series at each wall time, with these values of its shared fields."""
    made = []
    for wall in walls:
        times = {"starts_at": wall, "occurrence": wall}
        show = Show(**{**values, **times, "id": workspace.new_id(), "series_id": series.id})
        step.put(show)
        made.append(show)
    return made


def book_shows(
    workspace: Workspace, shows: Iterable[Show], wishes: Sequence[BookingWish]
) -> list[Clash]:
    """Books the studios for each show; where one is taken or closed the show goes without it."""
    clashes = []
    for show in shows:
        for wish in wishes:
            closed = closures_at(workspace, show, wish)
            if closed:
                clashes.append(Clash(show, wish.studio_id, closure_ids=closed))
                continue
            try:
                book_show(workspace, show.id, **asdict(wish))
            except TakenError as taken:
                clashes.append(Clash(show, wish.studio_id, taken.clashes))
    return clashes


def closures_at(workspace: Workspace, show: Show, wish: BookingWish) -> tuple[str, ...]:
    """The closures of a studio that meet a show with its setup and teardown."""
    zone = workspace.get(Studio, wish.studio_id).timezone
    start, end = show_span(show)
    block = Span(start - wish.setup_minutes * 60, end + wish.teardown_minutes * 60)
    return tuple(
        closure.id
        for closure in workspace.where(Closure, studio_id=wish.studio_id)
        if overlap(block, wall_span(closure.starts_at, closure.ends_at, zone))
    )


def wish_for(studio: Studio, state: BookingState) -> BookingWish:
    """A studio with its own setup and teardown."""
    return BookingWish(studio.id, state, studio.setup_minutes, studio.teardown_minutes)


def wishes_of(workspace: Workspace, show: Show) -> list[BookingWish]:
    """What a show has booked for just its time on air: what others like it book too."""
    return [
        BookingWish(
            each.studio_id, each.state, each.setup_minutes, each.teardown_minutes, each.note
        )
        for each in _following(workspace, show)
    ]


def move_with_bookings(workspace: Workspace, step: Step, before: Show, after: Show) -> list[Clash]:
    """Writes a changed show; its bookings for just its time on air go along where they can."""
    following = _following(workspace, before)
    step.put(after)
    if show_span(before) == show_span(after):
        return []
    clashes = []
    for booking in following:
        zone = workspace.get(Studio, booking.studio_id).timezone
        start, end = (wall_at(each, zone) for each in show_span(after))
        try:
            edit_booking(workspace, booking.id, starts_at=start, ends_at=end)
        except TakenError as taken:
            clashes.append(Clash(after, booking.studio_id, taken.clashes))
    return clashes


def _following(workspace: Workspace, show: Show) -> list[Booking]:
    """The live bookings of a show for just its time on air, which go where it goes."""
    return [
        booking
        for booking in workspace.where(Booking, show_id=show.id)
        if booking.state in _LIVE and _fits(workspace, booking, show)
    ]


def _fits(workspace: Workspace, booking: Booking, show: Show) -> bool:
    studio = workspace.get(Studio, booking.studio_id)
    return use_span(booking, studio.timezone) == show_span(show)
