"""Says what stands in the way of a show, and what would have to be changed for it."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from planner.domain.barriers import Obstacle
from planner.domain.near_misses import InTheWay
from planner.domain.slots import Slot
from planner.wording.figures import length_in_words
from planner.wording.language import Language
from planner.wording.terms import role_name

CONTEXT: Final = "slots"

CHEAPEST: Final = "cheapest"
NO_GAP: Final = "leaves no gap"
GAP: Final = "{length} empty beside it"
LOOK_FOR: Final = "Look for {length}"
RELEASE: Final = "Release the hold"
HOLD_BEHIND: Final = "Hold behind it"
ANYWAY: Final = "Plan it anyway"

SENTENCES: Final[Mapping[Obstacle, str]] = MappingProxyType(
    {
        Obstacle.TAKEN: "{studio} is booked for “{name}”; {length} of it would have to move.",
        Obstacle.HELD: "{studio} is on hold for “{name}”; the hold would have to be released.",
        Obstacle.CLOSED: "{studio} is closed ({name}); it would have to open for {length}.",
        Obstacle.OUTSIDE_HOURS: "{studio} would have to open {length} longer.",
        Obstacle.BUSY: "{name} is on another show; {length} of it would have to move.",
        Obstacle.REST: "{name} would rest {length} less than agreed.",
        Obstacle.AWAY: "{name} is away, for {length} of it.",
        Obstacle.UNAVAILABLE: "{name} would have to come {length} outside their hours.",
        Obstacle.HOURS: "{name} would work {length} more on that day than agreed.",
        Obstacle.NOBODY: "Nobody is free who can be {name}.",
        Obstacle.NOT_ASKED: "It lies {length} outside the days and hours that you asked for.",
    }
)


def obstacle_sentence(language: Language, in_the_way: InTheWay, *, studio: str, name: str) -> str:
    """What stands in the way and what it would take; `name` is what the subject is called."""
    nobody = in_the_way.obstacle is Obstacle.NOBODY
    return language.sentence(
        CONTEXT,
        SENTENCES[in_the_way.obstacle],
        studio=studio,
        name=role_name(language, name) if nobody else name or "–",
        length=length_in_words(language, in_the_way.seconds),
    )


def shorter_sentence(language: Language, minutes: int) -> str:
    """That a shorter show would fit as it is."""
    length = length_in_words(language, minutes * 60)
    return language.sentence(CONTEXT, "A show of {length} would fit as it is.", length=length)


def slot_reasons(language: Language, slot: Slot, *, is_cheapest: bool) -> tuple[str, ...]:
    """Why a slot is a good one: what it costs compared with the others, which gap it leaves."""
    reasons = [said(language, CHEAPEST)] if is_cheapest else []
    if slot.idle == 0:
        reasons.append(said(language, NO_GAP))
    elif slot.idle is not None:
        length = length_in_words(language, slot.idle)
        reasons.append(said(language, GAP, length=length))
    return tuple(reasons)


def said(language: Language, template: str, **values: object) -> str:
    """One of the templates above, filled."""
    return language.sentence(CONTEXT, template, **values)
