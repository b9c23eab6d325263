"""Who is free for a shift: everybody by how well they fit, with the reasons."""

from collections import Counter
from collections.abc import Collection, Sequence
from datetime import UTC, datetime

from planner.domain.base import build
from planner.domain.crew import Assignment, AssignmentStatus, Creator, TimeOff, role_key
from planner.domain.fitness import Aspect, Fit, fits
from planner.domain.intervals import Span, overlap
from planner.domain.schedule import Schedule
from planner.domain.show import Show, ShowStatus
from planner.domain.spans import duty_span, shift_span
from planner.services.crews import Shift
from planner.services.workspace import Workspace

_WHOLE_DAYS = 2 * 24 * 3600


def who_is_free(
    workspace: Workspace,
    show_id: str,
    role: str,
    shift: Shift | None = None,
    *,
    call_minutes: int = 0,
    languages: Collection[str] = (),
) -> list[Fit]:
    """The active people for a shift of a show (None: the whole show), best first, with reasons.

    The shift is in minutes from on air. Whoever has the role in that shift already is left out.
    Without `languages`, those are wanted which all others in the role on this show speak. Raises
    NotFoundError for an unknown show and InvalidValueError for a shift that ends before it starts.
    """
    with workspace.one_moment():
        show = workspace.get(Show, show_id)
        trial = _trial(show, role, shift, call_minutes)
        active = {each.id: each for each in workspace.all(Creator) if each.active}
        mates = [
            each
            for each in workspace.where(Assignment, show_id=show_id)
            if each.status is not AssignmentStatus.DECLINED
            and role_key(each.role) == role_key(role)
        ]
        there = {each.creator_id for each in mates if _meet(each, trial, show)}
        spoken = [active[each.creator_id] for each in mates if each.creator_id in active]
        candidates = [each for each in active.values() if each.id not in there]
        return fits(
            _schedule(workspace, candidates, duty_span(trial, show), show),
            trial,
            show,
            languages=tuple(languages) or _common_languages(spoken),
            brand_shows=_brand_shows(workspace, show),
        )


def free_between(workspace: Workspace, span: Span) -> frozenset[str]:
    """The ids of the active people who could be on duty for a whole span: on no other show, not
    away, in their own hours, rested, and within their hours of a day."""
    with workspace.one_moment():
        show = _show_in(span)
        trial = _trial(show, "", None, 0)
        active = [each for each in workspace.all(Creator) if each.active]
        schedule = _schedule(workspace, active, span, show)
    found = fits(schedule, trial, show, languages=(), brand_shows={})
    against = (Aspect.AVAILABLE, Aspect.RESTED, Aspect.HOURS)
    return frozenset(
        each.creator.id
        for each in found
        if each.possible and not any(each.misfit(aspect) for aspect in against)
    )


def _show_in(span: Span) -> Show:
    """A show that is never written, as long as a span in whole minutes."""
    minutes = -(-(span.end - span.start) // 60)
    fields = {
        "id": "trial",
        "title": "trial",
        "brand_id": "trial",
        "starts_at": datetime.fromtimestamp(span.start, UTC).replace(tzinfo=None),
        "timezone": "UTC",
        "length_minutes": max(1, minutes),
    }
    return build(Show, fields)


def _trial(show: Show, role: str, shift: Shift | None, call_minutes: int) -> Assignment:
    start, end = (None, None) if shift is None else shift
    fields = {
        "id": "trial",
        "show_id": show.id,
        "creator_id": "trial",
        "role": role,
        "shift_start": start,
        "shift_end": end,
        "call_minutes": call_minutes,
    }
    return build(Assignment, fields)


def _schedule(workspace: Workspace, creators: list[Creator], duty: Span, show: Show) -> Schedule:
    """All that people do around a shift, as far as rest and whole days reach."""
    margin = _WHOLE_DAYS + 60 * max((each.min_rest_minutes for each in creators), default=0)
    around = Span(duty.start - margin, duty.end + margin)
    known = {each.id for each in creators}
    taken = [d for d in workspace.calendar.duties_taken(around) if d.creator_id in known]
    shows = workspace.among(Show, "id", (each.show_id for each in taken))
    return Schedule(
        now=workspace.now(),
        shows=tuple({each.id: each for each in (*shows, show)}.values()),
        assignments=tuple(
            workspace.among(Assignment, "id", (each.assignment_id for each in taken))
        ),
        creators=tuple(creators),
        time_off=tuple(workspace.among(TimeOff, "creator_id", known)),
    )


def _brand_shows(workspace: Workspace, show: Show) -> Counter[str]:
    """On how many earlier shows of the brand each creator was, cancelled ones aside."""
    earlier = [
        each.id
        for each in workspace.where(Show, brand_id=show.brand_id)
        if each.on_air < show.on_air and each.status is not ShowStatus.CANCELLED
    ]
    worked = {
        (each.creator_id, each.show_id)
        for each in workspace.among(Assignment, "show_id", earlier)
        if each.status is not AssignmentStatus.DECLINED
    }
    return Counter(creator_id for creator_id, _ in worked)


def _common_languages(creators: Sequence[Creator]) -> tuple[str, ...]:
    if not creators:
        return ()
    spoken = [{lang.casefold() for lang in each.languages} for each in creators]
    common = set.intersection(*spoken)
    return tuple(lang for lang in creators[0].languages if lang.casefold() in common)


def _meet(one: Assignment, other: Assignment, show: Show) -> bool:
    return overlap(shift_span(one, show), shift_span(other, show)) > 0
