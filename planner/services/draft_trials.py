"""What the checks would say of a draft if it were in the plan; nothing is written to find out."""

from dataclasses import dataclass

from planner.domain.base import build
from planner.domain.checks_schedule import concerning, findings_of_schedule
from planner.domain.crew import Assignment, Creator
from planner.domain.findings import Code, Finding
from planner.domain.hold_line import in_the_way, rank_for
from planner.domain.schedule import Block
from planner.domain.show import Show, ShowStatus
from planner.domain.studio import Booking, BookingState
from planner.services.booking_lines import block_in, line_of
from planner.services.drafting import ShowDraft, hold_of
from planner.services.schedules import Imagined, read_schedule_around
from planner.services.workspace import Workspace

_STILL_OPEN = (Code.NO_STUDIO, Code.NO_HOST)
"""What is not there yet is no clash: a show may be planned before it has a room and a host."""


@dataclass(frozen=True, slots=True)
class Trial:
    """A draft as it would stand: its hold in line (None without a studio), the live blocks that
    this meets, and the findings about it, errors first."""

    hold: Booking | None
    met: tuple[Block, ...]
    findings: tuple[Finding, ...]

    @property
    def clashes(self) -> tuple[Block, ...]:
        """The confirmed bookings that the hold would meet."""
        return tuple(each for each in self.met if each.confirmed)

    @property
    def is_clear(self) -> bool:
        """Whether nothing speaks against it; waiting in line behind a hold does not."""
        return not self.findings


def try_draft(workspace: Workspace, draft: ShowDraft) -> Trial:
    """Looks at a draft as if it were in the plan. Raises InvalidValueError for what cannot be."""
    with workspace.one_moment():
        show = _show(workspace, draft)
        alone = hold_of(workspace, draft)
        met: tuple[Block, ...] = ()
        hold = None
        if alone is not None:
            block, line = block_in(workspace, alone), line_of(workspace, alone)
            met = tuple(in_the_way(block, line))
            hold = alone.changed(show_id=show.id, hold_rank=rank_for(None, block, line))
        assigned = _assignments(workspace, draft, show)
        schedule = read_schedule_around(
            workspace,
            [show.id],
            [hold] if hold is not None else [],
            imagined=Imagined((show,), assigned),
        )
        found = concerning(findings_of_schedule(schedule), {show.id})
        return Trial(hold, met, tuple(each for each in found if each.code not in _STILL_OPEN))


def person_in(draft: ShowDraft, finding: Finding) -> str | None:
    """The id of the person of a draft whom a finding is about."""
    return next((each for each in draft.creator_ids if each in finding.subjects), None)


def _show(workspace: Workspace, draft: ShowDraft) -> Show:
    fields = {
        "id": workspace.new_id(),
        "title": draft.title,
        "brand_id": draft.brand_id or workspace.new_id(),
        "status": ShowStatus.PLANNED,
        "starts_at": draft.starts_at,
        "timezone": draft.timezone,
        "length_minutes": draft.length_minutes,
    }
    return build(Show, fields)


def _assignments(workspace: Workspace, draft: ShowDraft, show: Show) -> tuple[Assignment, ...]:
    people = workspace.among(Creator, "id", draft.creator_ids)
    return tuple(
        build(
            Assignment,
            {
                "id": workspace.new_id(),
                "show_id": show.id,
                "creator_id": each.id,
                "role": draft.role_of(each),
            },
        )
        for each in people
    )


def would_hold(trial: Trial) -> tuple[Block, ...]:
    """The holds in whose line the hold of a draft would stand behind, the first one first."""
    if trial.hold is None or trial.hold.state is not BookingState.HOLD:
        return ()
    held = [each for each in trial.met if each.held]
    return tuple(sorted(held, key=lambda each: each.booking.hold_rank))
