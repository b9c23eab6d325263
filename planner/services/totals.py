"""What the shows of some days come to: how many, how long on air, and what their studios cost."""

from collections.abc import Collection
from dataclasses import dataclass

from planner.domain.costing import block_cost
from planner.domain.intervals import Span
from planner.domain.show import Show, ShowStatus
from planner.domain.studio import Studio
from planner.services.agenda import read_booked
from planner.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Totals:
    """`on_air` in seconds, `cost` in minor units of the workspace's currency (None: not known)."""

    shows: int
    on_air: int
    cost: int | None = None


def read_totals(workspace: Workspace, span: Span) -> Totals:
    """The totals of the shows that begin in a span of time, cancelled ones aside.

    The cost is that of the rooms held or booked for shows, by where their block begins; None where
    no rate is known of any. Costs what the span holds, not what the plan holds.
    """
    with workspace.one_moment():
        studios = {each.id: each for each in workspace.all(Studio)}
        shows = workspace.agenda.shows(span)
        bookings = read_booked(workspace, span, studios.values())
    lengths = [
        each.span.end - each.span.start
        for each in shows
        if each.status is not ShowStatus.CANCELLED and span.start <= each.span.start < span.end
    ]
    costs = [
        block_cost(each.span, studios[each.studio_id])
        for each in bookings
        if each.show_id is not None and each.live and span.start <= each.span.start < span.end
    ]
    known = [cost for cost in costs if cost is not None]
    return Totals(len(lengths), sum(lengths), sum(known) if known else None)


def totals_of(shows: Collection[Show]) -> Totals:
    """The totals of shows that were read already, without the cost of their rooms."""
    held = [each for each in shows if each.status is not ShowStatus.CANCELLED]
    return Totals(len(held), sum(60 * each.length_minutes for each in held))
