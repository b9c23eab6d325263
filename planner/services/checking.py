"""What the checks say of a show, a span of time or the whole plan, with what somebody waived."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from pydantic import ValidationError

from planner.domain.checks import findings_of_show, in_order_of_rows, split_waived
from planner.domain.checks_schedule import concerning, findings_of_schedule
from planner.domain.errors import EnvironmentFaultError
from planner.domain.findings import Finding, Severity
from planner.domain.grouping import grouped
from planner.domain.intervals import Span
from planner.domain.platforms import Platforms
from planner.domain.record import Waiver
from planner.domain.run_of_show import RunOfShow
from planner.domain.show import Show
from planner.domain.studio import Booking, Studio
from planner.domain.timing import Timing
from planner.resources import platforms_file
from planner.services.rundowns import read_run
from planner.services.schedules import read_schedule, read_schedule_around
from planner.services.shows import list_shows
from planner.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Checked:
    """A finding about a show (None: about no show); `waiver` says who lives with it, None where
    it stands."""

    show: Show | None
    finding: Finding
    waiver: Waiver | None = None

    @property
    def show_id(self) -> str | None:
        """The id of the show."""
        return None if self.show is None else self.show.id

    @property
    def stands(self) -> bool:
        """Whether nobody waived the finding."""
        return self.waiver is None


def load_platforms() -> Platforms:
    """What is known of the selling platforms. Raises EnvironmentFaultError."""
    path = platforms_file()
    try:
        return Platforms.model_validate_json(path.read_bytes())
    except (OSError, ValidationError) as error:
        raise EnvironmentFaultError(
            "The platforms' limits cannot be read from “{path}”. Install Show Planner again.",
            path=path,
        ) from error


def findings_of(workspace: Workspace, show_id: str) -> tuple[Checked, ...]:
    """The findings of a show, its rundown, rooms and people: those that stand, errors first, what
    concerns the whole show before its rows; then the waived.

    Raises NotFoundError for an unknown show.
    """
    with workspace.one_moment():
        return findings_of_run(workspace, read_run(workspace, show_id), load_platforms())


def findings_of_run(
    workspace: Workspace, run: RunOfShow, platforms: Platforms
) -> tuple[Checked, ...]:
    """The same for a show that was read at this moment."""
    around = findings_of_schedule(read_schedule_around(workspace, [run.show.id]))
    clashes = () if run.show.settled else concerning(around, {run.show.id})
    return _checked(run, clashes, workspace.all(Waiver), platforms)


def findings_of_booking(workspace: Workspace, booking: Booking) -> tuple[Checked, ...]:
    """What is wrong with a booking, for a show or not: errors first; then the waived."""
    schedule = read_schedule_around(workspace, (), [booking])
    found = concerning(findings_of_schedule(schedule), {booking.id})
    return _told(found, workspace.all(Waiver), _most_concerned(schedule.shows))


def findings_of_plan(workspace: Workspace) -> tuple[Checked, ...]:
    """The findings of all shows, of one moment, in the order in which the shows go on air.

    What concerns several shows comes once, with the one that is most concerned; what concerns no
    show that can still be changed (the clash of two rentals) comes last.
    """
    with workspace.one_moment():
        platforms, waivers = load_platforms(), workspace.all(Waiver)
        schedule = read_schedule(workspace)
        show_of = _most_concerned(schedule.shows)
        clashes = grouped(findings_of_schedule(schedule), show_of)
        of_shows = [
            checked
            for show in list_shows(workspace)
            for checked in _checked(
                read_run(workspace, show.id), clashes.get(show, ()), waivers, platforms
            )
        ]
        return (*of_shows, *_told(clashes.get(None, ()), waivers, show_of))


def findings_between(workspace: Workspace, span: Span) -> tuple[Checked, ...]:
    """What is wrong with rooms and people in a span of time, without what is about rundowns alone.

    That is all that concerns a show on air or a booking in that time: those that stand, errors
    first, then by time; then the waived. Costs what the span holds, not what the plan holds.
    """
    with workspace.one_moment():
        on_air = [show.show_id for show in workspace.agenda.shows(span)]
        bookings = [
            booking
            for studio in workspace.all(Studio)
            for booking in workspace.calendar.bookings(studio.id, span)
        ]
        schedule = read_schedule_around(workspace, on_air, bookings)
        ids = {*on_air, *(booking.id for booking in bookings)}
        found = concerning(findings_of_schedule(schedule), ids)
        return _told(found, workspace.all(Waiver), _most_concerned(schedule.shows))


def check_run(
    run: RunOfShow, waivers: list[Waiver], platforms: Platforms, *, timing: Timing | None = None
) -> tuple[Checked, ...]:
    """What is wrong with a rundown that was read already; nothing about rooms and people.

    `timing` spares running the cascade again where its result is known.
    """
    found = findings_of_show(run, platforms, timing=timing)
    return _told(found, waivers, lambda _: run.show)


def has_errors(checked: tuple[Checked, ...]) -> bool:
    """Whether any finding that stands makes the plan impossible."""
    return any(each.stands and each.finding.severity is Severity.ERROR for each in checked)


def _checked(
    run: RunOfShow, clashes: Iterable[Finding], waivers: list[Waiver], platforms: Platforms
) -> tuple[Checked, ...]:
    """The findings of a run and what else was found about its show, in one order."""
    together = in_order_of_rows((*findings_of_show(run, platforms), *clashes), run)
    return _told(together, waivers, lambda _: run.show)


def _told(
    findings: Iterable[Finding],
    waivers: list[Waiver],
    show_of: Callable[[Finding], Show | None],
) -> tuple[Checked, ...]:
    standing, waived = split_waived(findings, waivers)
    return (
        *(Checked(show_of(finding), finding) for finding in standing),
        *(Checked(show_of(finding), finding, waiver) for finding, waiver in waived),
    )


def _most_concerned(shows: Iterable[Show]) -> Callable[[Finding], Show | None]:
    """Tells the first show among the subjects of a finding that can still be changed, else None."""
    open_ = {show.id: show for show in shows if not show.settled}
    return lambda finding: next((open_[id_] for id_ in finding.subjects if id_ in open_), None)
