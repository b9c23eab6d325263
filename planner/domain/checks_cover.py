"""Checks on what a show cannot be without for any of its time: a room, and somebody who hosts."""

from collections.abc import Iterator, Sequence

from planner.domain.finding_rule import Values, finding
from planner.domain.findings import Code, Dated
from planner.domain.grouping import grouped
from planner.domain.intervals import Span, gaps, total
from planner.domain.schedule import Block, Duty, Schedule
from planner.domain.shifts import is_host
from planner.domain.show import Show
from planner.domain.spans import show_span


def cover_findings(
    schedule: Schedule, blocks: Sequence[Block], duties: Sequence[Duty]
) -> Iterator[Dated]:
    """Shows, also those that are only an idea, that are without a room or host for some time.

    `blocks` are all of the schedule's, `duties` the live ones. A show that is over or cancelled
    needs neither. A show whose room is lost by a lapsed hold is not said to have none: that the
    hold lapsed says it better.
    """
    rooms = grouped((block for block in blocks if block.live), _show_id)
    lapsed = {_show_id(block) for block in blocks if block.lapsed}
    hosts = grouped(
        (duty for duty in duties if is_host(duty.assignment.role)), lambda each: each.show.id
    )
    for show in schedule.shows:
        if not show.settled:
            yield from _room(show, rooms.get(show.id, []), lapsed=show.id in lapsed)
            yield from _host(show, hosts.get(show.id, []))


def _room(show: Show, blocks: Sequence[Block], *, lapsed: bool) -> Iterator[Dated]:
    """Without any studio, or on air while its bookings have not begun or are over.

    Setup and teardown do not count: they are needed around the show as it is.
    """
    if blocks or not lapsed:
        spans = [block.use for block in blocks]
        subjects = (show.id, *(block.booking.id for block in blocks))
        yield from _without(Code.NO_STUDIO, show, spans, subjects)


def _host(show: Show, duties: Sequence[Duty]) -> Iterator[Dated]:
    spans = [duty.shift for duty in duties]
    subjects = (show.id, *(duty.assignment.id for duty in duties))
    yield from _without(Code.NO_HOST, show, spans, subjects)


def _without(
    code: Code, show: Show, spans: Sequence[Span], subjects: tuple[str, ...]
) -> Iterator[Dated]:
    missing = gaps(spans, show_span(show))
    if missing:
        extent = "part" if spans else "none"
        values: Values = {"show": show.title, "gap": total(missing), "extent": extent}
        yield Dated(missing[0].start, finding(code, subjects, values))


def _show_id(block: Block) -> str | None:
    return None if block.show is None else block.show.id
