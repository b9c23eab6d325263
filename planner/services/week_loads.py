"""How full a week of the plan is: the load of each studio and person, and what troubles them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from planner.domain.checks import split_waived
from planner.domain.checks_bookings import booking_findings
from planner.domain.checks_creators import creator_findings
from planner.domain.crew import Assignment, Creator, TimeOff
from planner.domain.findings import Dated, Severity
from planner.domain.intervals import Span
from planner.domain.record import Waiver
from planner.domain.schedule import Schedule, blocks_of, duties_of
from planner.domain.show import Show
from planner.domain.studio import Closure, Studio
from planner.domain.week_load import (
    CreatorLoad,
    StudioLoad,
    creator_loads,
    studio_loads,
    week_span,
)
from planner.domain.weekly import whole_days
from planner.services.creators import list_creators
from planner.services.studios import list_studios
from planner.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class TroubledLoad:
    """A person's week with the findings about it that stand, the worst first, then by time."""

    load: CreatorLoad
    troubles: tuple[Dated, ...]


def read_studio_loads(workspace: Workspace, monday: date) -> tuple[StudioLoad, ...]:
    """The week of every studio from a Monday on, by name; costs what the week holds."""
    with workspace.one_moment():
        schedule = _bookings_of(workspace, list_studios(workspace), monday)
    return studio_loads(schedule, monday)


def read_studio_troubles(workspace: Workspace, studio_id: str, monday: date) -> list[Dated]:
    """The findings about a studio's week that stand, the worst first, then by time; costs what its
    week holds. Raises NotFoundError."""
    with workspace.one_moment():
        studio = workspace.get(Studio, studio_id)
        schedule = _bookings_of(workspace, [studio], monday)
        waivers = workspace.all(Waiver)
    found = booking_findings(schedule, blocks_of(schedule))
    return _in_order(each for each in found if split_waived([each.finding], waivers)[0])


def read_creator_loads(workspace: Workspace, monday: date) -> tuple[TroubledLoad, ...]:
    """The week of every person from a Monday on, by name, those who are not active last."""
    with workspace.one_moment():
        creators = list_creators(workspace)
        schedule = _schedule_of(workspace, creators, monday)
        waivers = workspace.all(Waiver)
    found = _troubles(schedule, waivers)
    return tuple(
        TroubledLoad(load, tuple(_about(load.creator, found, monday)))
        for load in creator_loads(schedule, monday)
    )


def _bookings_of(workspace: Workspace, studios: Sequence[Studio], monday: date) -> Schedule:
    """All that is booked in the week of some studios, and when they are shut."""
    bookings = [
        booking
        for studio in studios
        for booking in workspace.calendar.bookings(studio.id, week_span(monday, studio.timezone))
    ]
    return Schedule(
        now=workspace.now(),
        shows=tuple(
            workspace.among(Show, "id", {each.show_id for each in bookings if each.show_id})
        ),
        bookings=tuple(bookings),
        studios=tuple(studios),
        closures=tuple(workspace.among(Closure, "studio_id", [each.id for each in studios])),
    )


def _schedule_of(workspace: Workspace, creators: Sequence[Creator], monday: date) -> Schedule:
    """The week of some people, with whatever before and after it bears on their rest and hours."""
    spans = [_with_rest(each, week_span(monday, each.timezone)) for each in creators]
    if not spans:
        return Schedule(workspace.now())
    around = Span(min(each.start for each in spans), max(each.end for each in spans))
    ids = [duty.assignment_id for duty in workspace.calendar.duties_taken(around)]
    assignments = workspace.among(Assignment, "id", ids)
    return Schedule(
        now=workspace.now(),
        shows=tuple(workspace.among(Show, "id", {each.show_id for each in assignments})),
        assignments=tuple(assignments),
        creators=tuple(creators),
        time_off=tuple(workspace.all(TimeOff)),
    )


def _with_rest(creator: Creator, week: Span) -> Span:
    rest = creator.min_rest_minutes * 60
    return whole_days(Span(week.start - rest - 1, week.end + rest + 1), creator.timezone)


def _troubles(schedule: Schedule, waivers: list[Waiver]) -> list[Dated]:
    live = [duty for duty in duties_of(schedule) if duty.live]
    return [
        dated
        for dated in creator_findings(schedule, live)
        if split_waived([dated.finding], waivers)[0]
    ]


def _about(creator: Creator, found: Iterable[Dated], monday: date) -> list[Dated]:
    week = week_span(monday, creator.timezone)
    own = (
        dated
        for dated in found
        if creator.id in dated.finding.subjects and week.start <= dated.at < week.end
    )
    return _in_order(own)


def _in_order(found: Iterable[Dated]) -> list[Dated]:
    return sorted(found, key=lambda dated: (dated.finding.severity is not Severity.ERROR, dated.at))
