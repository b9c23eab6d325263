"""What speaks against a show before it is created, each with ways out that change its line.

Every way was tried: the line that it proposes is read again, and what it is for is gone then.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import islice

from planner.domain.crew import Creator, role_key
from planner.domain.errors import InvalidValueError
from planner.domain.findings import Finding, Severity
from planner.domain.grouping import grouped
from planner.domain.schedule import Block
from planner.domain.spans import wall_instant
from planner.domain.studio import Studio
from planner.domain.typed_rewriting import instead_of, rewritten, starting, without
from planner.domain.typed_show import Chip, Understood
from planner.services.draft_trials import Trial, person_in, try_draft, would_hold
from planner.services.drafting import ShowDraft, draft_show
from planner.services.walls import wall_at
from planner.services.workspace import Workspace
from planner.wording import drafts as words
from planner.wording.dates import clock
from planner.wording.figures import length_in_words
from planner.wording.findings import finding_advice, finding_sentence
from planner.wording.language import Language

QUARTER = timedelta(minutes=15)
_STARTS_TRIED = 16
_OTHERS_OFFERED = 2


@dataclass(frozen=True, slots=True)
class Way:
    """A way out, for a button: the line as it would be, or bookings to be met knowingly."""

    label: str
    line: str
    accepting: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing that speaks against a draft, in a heading and a line.

    `ways` looks for the ways out, which takes some tens of milliseconds.
    """

    severity: Severity
    heading: str
    detail: str
    ways: Callable[[], tuple[Way, ...]] = field(compare=False)


@dataclass(frozen=True, slots=True)
class _Asked:
    """The draft that is remarked on, with the line that it was read from, and when."""

    workspace: Workspace
    line: str
    draft: ShowDraft
    today: date | None
    trial: Trial

    def tried(self, line: str) -> tuple[ShowDraft, Trial] | None:
        """Another line read as this one was; None for what cannot be."""
        draft = draft_show(self.workspace, line, self.today)
        try:
            return draft, try_draft(self.workspace, draft)
        except InvalidValueError:
            return None


def remarks_on(
    workspace: Workspace,
    line: str,
    draft: ShowDraft,
    *,
    today: date | None = None,
    accepted: Iterable[str] = (),
) -> tuple[Remark, ...]:
    """What speaks against a draft, the room first, errors before warnings; nothing is written.

    `today` is what the line was drafted with, `accepted` the ids of bookings that are met
    knowingly: about these it is only said what that means. Raises InvalidValueError for a draft
    that cannot be a show.
    """
    with workspace.one_moment():
        asked = _Asked(workspace, line, draft, today, try_draft(workspace, draft))
        known = set(accepted)
        clashes = [each for each in asked.trial.clashes if each.booking.id not in known]
        behind = [*(x for x in asked.trial.clashes if x not in clashes), *would_hold(asked.trial)]
        about_clashes = {each.booking.id for each in asked.trial.clashes}
        return (
            *([_busy(asked, clashes)] if clashes else []),
            *([_held(asked, behind)] if behind and not clashes else []),
            *(
                _found(asked, person, findings)
                for person, findings in grouped(
                    (x for x in asked.trial.findings if about_clashes.isdisjoint(x.subjects)),
                    lambda each: person_in(draft, each) or each.subjects,
                ).items()
            ),
        )


def _busy(asked: _Asked, clashes: Sequence[Block]) -> Remark:
    """The room is given away for sure at that time."""
    last = max(clashes, key=lambda each: each.span.end)
    first = min(clashes, key=lambda each: each.span.start)
    language, zone = asked.workspace.language, last.studio.timezone
    start = wall_instant(asked.draft.starts_at, asked.draft.timezone)
    later = first.use.start > start
    shown = first if later else last
    at = shown.span.start if later else shown.span.end
    heading = words.said(
        language,
        words.BUSY_FROM if later else words.BUSY_UNTIL,
        studio=shown.studio.name,
        clock=clock(wall_at(at, zone)),
    )
    minutes = shown.booking.setup_minutes if later else shown.booking.teardown_minutes
    template = words.WITH_SETUP if later else words.WITH_TEARDOWN
    length = length_in_words(language, minutes * 60)
    detail = words.said(language, template, title=shown.title, length=length) if minutes else ""
    rank = asked.trial.hold.hold_rank if asked.trial.hold is not None else 1
    hold = Way(
        words.said(language, words.HOLD if rank > 1 else words.HOLD_ANYWAY, rank=rank),
        asked.line,
        tuple(each.booking.id for each in clashes),
    )
    return Remark(
        Severity.ERROR,
        heading,
        detail or shown.title,
        lambda: (*_later(asked, last.span.end), *_rooms(asked), hold),
    )


def _held(asked: _Asked, behind: Sequence[Block]) -> Remark:
    """Others wait for the room already, or have it: what being behind them means."""
    language, first = asked.workspace.language, behind[0]
    rank = asked.trial.hold.hold_rank if asked.trial.hold is not None else 1
    heading = words.said(
        language,
        words.BUSY_UNTIL if first.confirmed else words.HELD,
        studio=first.studio.name,
        clock=clock(wall_at(first.span.end, first.studio.timezone)),
    )
    ahead = ", ".join(_named(language, each) for each in behind)
    detail = words.said(language, words.IN_LINE, ahead=ahead, rank=rank)
    return Remark(Severity.INFO, heading, detail, lambda: tuple(_rooms(asked)))


def _named(language: Language, block: Block) -> str:
    """What stands ahead in the line."""
    if block.confirmed:
        return words.said(language, words.CONFIRMED, title=block.title)
    return words.said(language, words.HELD_AS, title=block.title, rank=block.booking.hold_rank)


def _found(asked: _Asked, about: object, findings: Sequence[Finding]) -> Remark:
    """What else the checks say, all about one person together; the worst is the heading."""
    language, first = asked.workspace.language, findings[0]
    further = [finding_sentence(language, each) for each in findings[1:]]

    def ways() -> tuple[Way, ...]:
        if isinstance(about, str):
            return (*_others(asked, about), *_left_out(asked, about))
        return tuple(_rooms(asked)) if asked.draft.studio_id in first.subjects else ()

    return Remark(
        first.severity,
        finding_sentence(language, first),
        " ".join(further) or finding_advice(language, first),
        ways,
    )


def _later(asked: _Asked, free_from: int) -> Iterator[Way]:
    """The first quarter hour after something ends at which nothing stands in the way."""
    draft = asked.draft
    if asked.trial.hold is None:
        return
    first = wall_at(free_from, draft.timezone)
    start = _next_quarter(max(first, draft.starts_at))
    for _ in range(_STARTS_TRIED):
        line = starting(asked.line, draft.chips, draft.starts_at, start)
        found = asked.tried(line)
        if found is not None and found[0].starts_at == start and not _blocked(found[1]):
            yield Way(words.start_words(asked.workspace.language, start, draft.starts_at), line)
            return
        start += QUARTER


def _rooms(asked: _Asked) -> Iterator[Way]:
    """Other studios that are free at the same instant."""
    studios = [x for x in asked.workspace.all(Studio) if x.id != asked.draft.studio_id]
    studios.sort(key=lambda each: (each.name.casefold(), each.id))
    yield from islice(
        (
            Way(studio.name, line)
            for studio in studios
            if (line := _in_studio(asked, studio)) is not None
        ),
        _OTHERS_OFFERED,
    )


def _in_studio(asked: _Asked, studio: Studio) -> str | None:
    """The line with another studio, on air at the same instant; None where it is not free."""
    draft = asked.draft
    line = rewritten(asked.line, draft.chips, Understood.STUDIO, studio.name)
    other = draft_show(asked.workspace, line, asked.today)
    instant = wall_instant(draft.starts_at, draft.timezone)
    wall = wall_at(instant, studio.timezone)
    if other.starts_at != wall:
        line = starting(line, other.chips, other.starts_at, wall)
    found = asked.tried(line)
    if found is None or found[0].studio_id != studio.id or found[0].starts_at != wall:
        return None
    blocked = _blocked(found[1]) or any(each.held for each in found[1].met)
    return None if blocked else line


def _others(asked: _Asked, creator_id: str) -> Iterator[Way]:
    """Others in the same role against whom nothing speaks."""
    person = asked.workspace.get(Creator, creator_id)
    role = role_key(asked.draft.role_of(person))
    mates = [
        each
        for each in asked.workspace.all(Creator)
        if each.active
        and each.id not in asked.draft.creator_ids
        and role in map(role_key, each.roles)
    ]
    mates.sort(key=lambda each: (each.hourly_rate or 0, each.name.casefold(), each.id))
    chip = _chip_of(asked.draft, creator_id)
    if chip is not None:
        swapped = ((each, instead_of(asked.line, chip, each.name)) for each in mates)
        free = (
            Way(each.name, line)
            for each, line in swapped
            if _is_free(asked.tried(line), each.id, creator_id)
        )
        yield from islice(free, _OTHERS_OFFERED)


def _is_free(found: tuple[ShowDraft, Trial] | None, new_id: str, old_id: str) -> bool:
    if found is None:
        return False
    draft, trial = found
    swapped = new_id in draft.creator_ids and old_id not in draft.creator_ids
    return swapped and all(new_id not in each.subjects for each in trial.findings)


def _left_out(asked: _Asked, creator_id: str) -> Iterator[Way]:
    chip = _chip_of(asked.draft, creator_id)
    if chip is not None:
        name = asked.workspace.get(Creator, creator_id).name
        sentence = words.said(asked.workspace.language, words.LEAVE_OUT, name=name)
        yield Way(sentence, without(asked.line, chip))


def _chip_of(draft: ShowDraft, creator_id: str) -> Chip | None:
    return next((each for each in draft.chips if each.value == creator_id and each.typed), None)


def _blocked(trial: Trial) -> bool:
    """Whether the room cannot be had then."""
    studio = trial.hold.studio_id if trial.hold is not None else ""
    return bool(trial.clashes) or any(studio in each.subjects for each in trial.findings)


def _next_quarter(wall: datetime) -> datetime:
    over = timedelta(minutes=wall.minute % 15, seconds=wall.second, microseconds=wall.microsecond)
    return wall if not over else wall - over + QUARTER
