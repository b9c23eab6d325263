"""Studio time without a show: what booking it would do to others, told before it is written."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from planner.domain.base import build
from planner.domain.findings import Finding
from planner.domain.intervals import overlap
from planner.domain.spans import block_span, wall_span
from planner.domain.studio import Booking, BookingState, Closure, Studio
from planner.domain.zone import to_wall
from planner.services.booking_lines import outcome_of
from planner.services.bookings import book_time
from planner.services.checking import findings_between
from planner.services.series_preview import booking_name
from planner.services.workspace import Workspace
from planner.wording import series as words

_DRAFT = "draft"
_USUAL_HOURS = 2


@dataclass(frozen=True, slots=True)
class Effect:
    """What a booking would do: `sentences` tell it, `accepting` are the bookings they name."""

    sentences: tuple[str, ...] = ()
    accepting: tuple[str, ...] = ()


def draft_time(workspace: Workspace, studio_id: str) -> Booking:
    """Two hours of a studio from the next full hour on, not written yet."""
    studio = workspace.get(Studio, studio_id)
    now = to_wall(workspace.now(), studio.timezone).replace(minute=0, second=0, microsecond=0)
    fields = {
        "id": _DRAFT,
        "studio_id": studio.id,
        "state": BookingState.CONFIRMED,
        "starts_at": now + timedelta(hours=1),
        "ends_at": now + timedelta(hours=1 + _USUAL_HOURS),
    }
    return build(Booking, fields)


def effect_of(workspace: Workspace, booking: Booking) -> Effect:
    """What writing a booking, new or changed, does to the others of its studio."""
    outcome = outcome_of(workspace, workspace.find(Booking, booking.id), booking)
    language, studio = workspace.language, workspace.get(Studio, booking.studio_id)
    sentences = [
        *(
            words.taken(language, studio.name, [booking_name(workspace, each)])
            for each in outcome.clashes
        ),
        *(words.hold_dies(language, booking_name(workspace, each)) for each in outcome.dying),
        *(
            words.hold_moves(language, booking_name(workspace, each), each.hold_rank)
            for each in outcome.moving_up
        ),
    ]
    closures = _closures(workspace, studio, booking)
    if closures:
        sentences.append(words.closed(language, studio.name, [each.reason for each in closures]))
    accepting = tuple(each.id for each in (*outcome.clashes, *outcome.dying))
    return Effect(tuple(sentences), accepting)


def book_draft(workspace: Workspace, draft: Booking, accepting: Sequence[str]) -> Booking:
    """Writes a draft; `accepting` are the bookings that were seen to be in its way.

    Raises TakenError for any other.
    """
    fields = draft.model_dump(exclude={"id", "studio_id", "show_id", "hold_rank"})
    return book_time(workspace, draft.studio_id, accepting=accepting, **fields)


def findings_about(workspace: Workspace, booking: Booking) -> tuple[Finding, ...]:
    """What stands against a booking, errors first."""
    zone = workspace.get(Studio, booking.studio_id).timezone
    return tuple(
        each.finding
        for each in findings_between(workspace, block_span(booking, zone))
        if each.stands and booking.id in each.finding.subjects
    )


def _closures(workspace: Workspace, studio: Studio, booking: Booking) -> list[Closure]:
    block = block_span(booking, studio.timezone)
    return [
        each
        for each in workspace.where(Closure, studio_id=studio.id)
        if overlap(block, wall_span(each.starts_at, each.ends_at, studio.timezone))
    ]
