"""Says what is open about what is still to come, and what the buttons say that close it."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from planner.domain.crew import AssignmentStatus
from planner.domain.findings import Finding
from planner.domain.readiness import Missing
from planner.domain.solving import Concern, Lacking, OpenBooking, OpenPoint, OpenShift
from planner.domain.studio import BookingState
from planner.wording.dates import clock, short_day
from planner.wording.findings import finding_advice, finding_sentence
from planner.wording.language import Language
from planner.wording.readiness import missing_sentence
from planner.wording.terms import role_name

CONTEXT: Final = "solving"

COUNTED: Final[Mapping[Concern, tuple[str, str]]] = MappingProxyType(
    {
        Concern.CONFLICTS: ("{count} conflict", "{count} conflicts"),
        Concern.UNCONFIRMED: ("{count} unconfirmed", "{count} unconfirmed"),
        Concern.NOT_READY: ("{count} show not ready", "{count} shows not ready"),
    }
)


class Answer(StrEnum):
    """Every way to close an open point, as the English of its button."""

    CONFIRM = "Confirm"
    CONFIRM_ENDING = "Confirm, {count} other released"
    HOLD = "Hold"
    RELEASE = "Release"
    CHALLENGE = "Challenge: {hours} h to confirm"
    SAID_YES = "{creator} said yes"
    SAID_NO = "{creator} said no"
    ASK = "Ask {creator}"
    TAKE_OFF = "Take {creator} off"
    SHOW_ON = "Show on {platform} {handle}"


def answer_label(language: Language, answer: Answer, **values: object) -> str:
    """The words of a button, with `{values}` as they are shown."""
    return language.sentence(CONTEXT, answer.value, **values)


def entry_sentence(language: Language, about: Finding | OpenPoint) -> str:
    """What is to be solved, in one sentence."""
    match about:
        case Finding():
            return finding_sentence(language, about)
        case OpenBooking():
            return _booking(language, about)
        case OpenShift():
            return _shift(language, about)
        case Lacking(lack=lack):
            return missing_sentence(language, Missing(lack))


def entry_advice(language: Language, about: Finding | OpenPoint) -> str:
    """What can be done about it; for a booking also what was noted with it."""
    match about:
        case Finding():
            return finding_advice(language, about)
        case OpenBooking(booking=booking):
            return " ".join(booking.note.split())
        case OpenShift(assignment=assignment):
            if assignment.status is AssignmentStatus.DECLINED:
                return language.translate(CONTEXT, "Nobody else has the shift yet.")
            return " ".join(assignment.note.split())
        case Lacking():
            return language.translate(CONTEXT, "It is needed before the show can go on.")


def counts_in_words(language: Language, counts: Mapping[Concern, int]) -> str:
    """How much is to be solved: `7 to solve: 2 conflicts, 3 unconfirmed, 2 shows not ready`."""
    parts = [
        language.plural(CONTEXT, *COUNTED[concern], count=counts[concern])
        for concern in Concern
        if counts[concern]
    ]
    if not parts:
        return language.translate(CONTEXT, "Nothing to solve")
    total = language.plural(
        CONTEXT, "{count} to solve", "{count} to solve", count=sum(counts.values())
    )
    template = "{total}: {parts}"
    return language.sentence(CONTEXT, template, total=total, parts=", ".join(parts))


def conflicts_in_words(language: Language, count: int) -> str:
    """How many conflicts there are; empty for none."""
    return language.plural(CONTEXT, *COUNTED[Concern.CONFLICTS], count=count) if count else ""


def _booking(language: Language, point: OpenBooking) -> str:
    booking, studio = point.booking, point.studio.name
    if booking.state is BookingState.ENQUIRY:
        return language.sentence(CONTEXT, "{studio} was only asked for.", studio=studio)
    if booking.expires_at is None:
        template = "{studio} is only on hold {rank}."
        return language.sentence(CONTEXT, template, studio=studio, rank=booking.hold_rank)
    when = f"{short_day(language, booking.expires_at)} {clock(booking.expires_at)}"
    template = "{studio} is only on hold {rank}, until {when}."
    return language.sentence(CONTEXT, template, studio=studio, rank=booking.hold_rank, when=when)


def _shift(language: Language, point: OpenShift) -> str:
    values = {
        "creator": point.creator.name,
        "role": role_name(language, point.assignment.role),
    }
    if point.assignment.status is AssignmentStatus.DECLINED:
        return language.sentence(CONTEXT, "{creator} declined ({role}).", **values)
    return language.sentence(CONTEXT, "{creator} has not answered yet ({role}).", **values)
