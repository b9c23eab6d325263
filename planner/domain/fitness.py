"""Who fits a shift, and why: the same checks as for a plan, asked before anybody is assigned."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from math import inf
from typing import Final

from planner.domain.checks_creators import creator_findings
from planner.domain.costing import usual_pay
from planner.domain.crew import Assignment, Creator, role_key
from planner.domain.findings import Code, Finding
from planner.domain.grouping import grouped
from planner.domain.intervals import Span, total
from planner.domain.schedule import Duty, Schedule, duties_of
from planner.domain.show import Show
from planner.domain.spans import duty_span, shift_span
from planner.domain.weekly import split_by_day


class Aspect(StrEnum):
    """What is asked of a person for a shift, and the values that tell how it stands.

    role{role, known}: `known` is how many roles the person has at all; free{other, overlap}: on no
    other show; present{starts_at, ends_at, reason}: no time off; available{outside}: in their own
    hours; rested{rest, needed, other}; hours{worked, limit, left}: on the fullest day, seconds;
    language{languages}: those that are lacking, or spoken; brand{shows}: how many shows of the
    brand they were on; cost{amount}: minor units of the workspace's currency.
    """

    ROLE = "role"
    FREE = "free"
    PRESENT = "present"
    AVAILABLE = "available"
    RESTED = "rested"
    HOURS = "hours"
    LANGUAGE = "language"
    BRAND = "brand"
    COST = "cost"


@dataclass(frozen=True, slots=True)
class Reason:
    """One aspect of a person for a shift: whether it fits, with values as those of a finding."""

    aspect: Aspect
    fits: bool
    values: Mapping[str, str | int | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Fit:
    """A person for a shift with all reasons for and against, in the order in which they count."""

    creator: Creator
    reasons: tuple[Reason, ...]

    def misfit(self, aspect: Aspect) -> bool:
        """Whether an aspect speaks against the person."""
        return any(each.aspect is aspect and not each.fits for each in self.reasons)

    @property
    def possible(self) -> bool:
        """Whether the person could be there at all: on no other show and not away."""
        return not (self.misfit(Aspect.FREE) or self.misfit(Aspect.PRESENT))

    def value(self, aspect: Aspect, name: str) -> str | int | None:
        """A value of an aspect, None where there is none."""
        named = (each.values.get(name) for each in self.reasons if each.aspect is aspect)
        return next(named, None)


_ASPECTS: Final = {
    Code.CREATOR_OVERLAP: (Aspect.FREE, ("other", "overlap")),
    Code.CREATOR_TIME_OFF: (Aspect.PRESENT, ("starts_at", "ends_at", "reason")),
    Code.CREATOR_UNAVAILABLE: (Aspect.AVAILABLE, ("outside",)),
    Code.CREATOR_REST: (Aspect.RESTED, ("rest", "needed", "other")),
}
_TRIAL: Final = "trial:"


def fits(
    schedule: Schedule,
    trial: Assignment,
    show: Show,
    *,
    languages: Collection[str],
    brand_shows: Mapping[str, int],
) -> list[Fit]:
    """Everybody in a schedule for the shift of `trial`, best first; whom it names does not matter.

    Whoever cannot be there comes last. Then count, in this order: the role (of those without any
    nobody knows, so they come between), their own hours, rest, hours a day, `languages`, shows of
    the brand (`brand_shows`, by creator), and the cost, where unknown is the dearest.
    """
    trials = tuple(
        trial.changed(id=f"{_TRIAL}{creator.id}", creator_id=creator.id)
        for creator in schedule.creators
    )
    tried = replace(schedule, assignments=(*schedule.assignments, *trials))
    duties = tuple(duty for duty in duties_of(tried) if duty.live)
    findings: dict[str, list[Finding]] = {each.id: [] for each in trials}
    for dated in creator_findings(tried, duties):
        for subject in findings.keys() & set(dated.finding.subjects):
            findings[subject].append(dated.finding)
    own = grouped(duties, lambda duty: duty.creator.id)
    found = [
        Fit(
            creator,
            (
                _role(creator, trial.role),
                *_checked(findings[f"{_TRIAL}{creator.id}"]),
                *_hours(creator, own[creator.id], duty_span(trial, show)),
                *_language(creator, languages),
                _brand(brand_shows.get(creator.id, 0)),
                _cost(creator, shift_span(trial, show)),
            ),
        )
        for creator in schedule.creators
    ]
    return sorted(found, key=_rank)


def _role(creator: Creator, role: str) -> Reason:
    fitting = role_key(role) in map(role_key, creator.roles)
    return Reason(Aspect.ROLE, fitting, {"role": role, "known": len(creator.roles)})


def _checked(findings: Iterable[Finding]) -> Iterator[Reason]:
    """What the checks say against a shift, and that the rest of what they look at is fine."""
    against = {aspect: finding for finding in findings for aspect in _aspect_of(finding)}
    for aspect, names in _ASPECTS.values():
        finding = against.get(aspect)
        values = {} if finding is None else {name: finding.values[name] for name in names}
        yield Reason(aspect, finding is None, values)


def _aspect_of(finding: Finding) -> Iterator[Aspect]:
    if finding.code in _ASPECTS:
        yield _ASPECTS[finding.code][0]


def _hours(creator: Creator, duties: Iterable[Duty], shift: Span) -> Iterator[Reason]:
    """How long the person is on duty on the fullest day that the shift touches, with the shift."""
    if creator.max_minutes_per_day is None:
        return
    limit = creator.max_minutes_per_day * 60
    touched = {day for day, _ in split_by_day(shift, creator.timezone)}
    parts = (part for duty in duties for part in split_by_day(duty.span, creator.timezone))
    days = grouped((part for part in parts if part[0] in touched), lambda part: part[0])
    worked = max((total(span for _, span in that_day) for that_day in days.values()), default=0)
    values = {"worked": worked, "limit": limit, "left": max(0, limit - worked)}
    yield Reason(Aspect.HOURS, worked <= limit, values)


def _language(creator: Creator, languages: Collection[str]) -> Iterator[Reason]:
    if languages:
        spoken = {each.casefold().strip() for each in creator.languages}
        lacking = [each for each in languages if each.casefold().strip() not in spoken]
        yield Reason(Aspect.LANGUAGE, not lacking, {"languages": ", ".join(lacking or languages)})


def _brand(shows: int) -> Reason:
    return Reason(Aspect.BRAND, shows > 0, {"shows": shows})


def _cost(creator: Creator, shift: Span) -> Reason:
    amount = usual_pay(creator, shift)
    return Reason(Aspect.COST, amount is not None, {"amount": amount})


def _rank(fit: Fit) -> tuple[bool, int, bool, bool, bool, bool, int, float, str, str]:
    shows, amount = fit.value(Aspect.BRAND, "shows"), fit.value(Aspect.COST, "amount")
    unknown_role = not fit.value(Aspect.ROLE, "known")
    return (
        not fit.possible,
        0 if not fit.misfit(Aspect.ROLE) else 1 if unknown_role else 2,
        fit.misfit(Aspect.AVAILABLE),
        fit.misfit(Aspect.RESTED),
        fit.misfit(Aspect.HOURS),
        fit.misfit(Aspect.LANGUAGE),
        -int(shows or 0),
        inf if amount is None else float(amount),
        fit.creator.name.casefold(),
        fit.creator.id,
    )
