"""Reads who and what is taken when: in a whole plan, or around some shows and bookings."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, TypeVar

from planner.domain.base import Entity
from planner.domain.crew import Assignment, Creator, TimeOff
from planner.domain.grouping import grouped
from planner.domain.intervals import Span, union
from planner.domain.schedule import Schedule
from planner.domain.show import Show
from planner.domain.spans import block_span, duty_span
from planner.domain.studio import Booking, Closure, Studio
from planner.domain.weekly import whole_days
from planner.services.workspace import Workspace

E = TypeVar("E", bound=Entity)


@dataclass(frozen=True, slots=True)
class Imagined:
    """Shows and assignments that are not in the plan, to be looked at as if they were."""

    shows: tuple[Show, ...] = ()
    assignments: tuple[Assignment, ...] = ()


_NOTHING: Final = Imagined()


def read_schedule(workspace: Workspace) -> Schedule:
    """The schedule of the whole plan, of one moment."""
    with workspace.one_moment():
        return Schedule(
            now=workspace.now(),
            shows=tuple(workspace.all(Show)),
            bookings=tuple(workspace.all(Booking)),
            assignments=tuple(workspace.all(Assignment)),
            studios=tuple(workspace.all(Studio)),
            closures=tuple(workspace.all(Closure)),
            creators=tuple(workspace.all(Creator)),
            time_off=tuple(workspace.all(TimeOff)),
        )


def read_schedule_around(
    workspace: Workspace,
    show_ids: Iterable[str],
    bookings: Iterable[Booking] = (),
    *,
    imagined: Imagined = _NOTHING,
) -> Schedule:
    """As much of the plan as it takes to say of some shows and bookings (and the shows that these
    are for) all there is to say. An id of a show that is gone adds nothing.

    That is what `Schedule` asks for: whatever else is in their rooms at their time, and what their
    people do on the same days and within their rest. Costs what is read, not what the plan holds.
    """
    with workspace.one_moment():
        given = list(bookings)  # written or not
        wanted = {*show_ids, *(each.show_id for each in given if each.show_id)}
        shows = [*workspace.among(Show, "id", wanted), *imagined.shows]
        booked = _distinct((*workspace.among(Booking, "show_id", wanted), *given))
        studios = workspace.among(Studio, "id", (each.studio_id for each in booked))
        assigned = [*workspace.among(Assignment, "show_id", wanted), *imagined.assignments]
        creators = workspace.among(Creator, "id", (each.creator_id for each in assigned))
        booked = _distinct((*booked, *_neighbours(workspace, booked, studios)))
        assigned = _distinct((*assigned, *_other_duties(workspace, shows, assigned, creators)))
        named = {each.show_id for each in booked if each.show_id is not None}
        named |= {each.show_id for each in assigned}
        return Schedule(
            now=workspace.now(),
            shows=(*workspace.among(Show, "id", {*wanted, *named}), *imagined.shows),
            bookings=tuple(booked),
            assignments=tuple(assigned),
            studios=tuple(studios),
            closures=tuple(workspace.among(Closure, "studio_id", (each.id for each in studios))),
            creators=tuple(creators),
            time_off=tuple(workspace.among(TimeOff, "creator_id", (each.id for each in creators))),
        )


def _neighbours(
    workspace: Workspace, booked: Iterable[Booking], studios: Iterable[Studio]
) -> list[Booking]:
    """What else is in the rooms of some bookings at their time."""
    by_studio = grouped(booked, lambda each: each.studio_id)
    return [
        booking
        for studio in studios
        for span in union(block_span(each, studio.timezone) for each in by_studio[studio.id])
        for booking in workspace.calendar.bookings(studio.id, span)
    ]


def _other_duties(
    workspace: Workspace,
    shows: Iterable[Show],
    assigned: Iterable[Assignment],
    creators: Iterable[Creator],
) -> list[Assignment]:
    """What else people do within their rest, and on the days, of some of their shifts."""
    people, on_air = {each.id: each for each in creators}, {show.id: show for show in shows}
    near = union(
        span
        for each in assigned
        for span in _near(people[each.creator_id], duty_span(each, on_air[each.show_id]))
    )
    found = (duty for span in near for duty in workspace.calendar.duties_taken(span))
    ids = [duty.assignment_id for duty in found if duty.creator_id in people]
    return workspace.among(Assignment, "id", ids)


def _near(creator: Creator, duty: Span) -> tuple[Span, Span]:
    rest = creator.min_rest_minutes * 60
    return Span(duty.start - rest, duty.end + rest), whole_days(duty, creator.timezone)


def _distinct(entities: Iterable[E]) -> list[E]:
    """Each entity once, by id."""
    return list({each.id: each for each in entities}.values())
