"""What stands in the way where no time is free, with what a person can do about it at once."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from planner.domain.barriers import Obstacle
from planner.domain.findings import Severity
from planner.domain.near_misses import NearMiss
from planner.services.draft_remarks import Remark, Way
from planner.services.finding_slots import Answer
from planner.services.slot_asking import line_of_slot
from planner.services.workspace import Workspace
from planner.wording import slots as words
from planner.wording.dates import window
from planner.wording.figures import length_in_words

_HARD = (Obstacle.TAKEN, Obstacle.CLOSED)
"""With these in the way the room cannot be had: a show is not proposed there all the same."""


@dataclass(frozen=True, slots=True)
class Release(Way):
    """The way out that releases a hold."""

    booking_id: str = ""


@dataclass(frozen=True, slots=True)
class Shorter(Way):
    """The way out that looks for a shorter show."""

    minutes: int = 0


def remarks_on_answer(workspace: Workspace, answer: Answer) -> tuple[Remark, ...]:
    """The smallest changes that would free a time, the easiest first; none where there are slots.

    The ways out are a Release, a Shorter, or a Way whose line is that of a show there all the same.
    """
    if answer.slots:
        return ()
    shorter = answer.longest_minutes
    return (
        *([_shorter(workspace, shorter)] if shorter else []),
        *(_miss(workspace, answer, each) for each in answer.near_misses),
    )


def _shorter(workspace: Workspace, minutes: int) -> Remark:
    language = workspace.language
    length = length_in_words(language, minutes * 60)
    way = Shorter(words.said(language, words.LOOK_FOR, length=length), "", minutes=minutes)
    return Remark(Severity.INFO, words.shorter_sentence(language, minutes), "", lambda: (way,))


def _miss(workspace: Workspace, answer: Answer, miss: NearMiss) -> Remark:
    language, studio = workspace.language, answer.names[miss.studio_id]
    start, end = (datetime.fromtimestamp(each, UTC) for each in (miss.start, miss.end))
    when = window(language, start, end, answer.wish.timezone)
    sentences = [
        words.obstacle_sentence(
            language, each, studio=studio, name=answer.names.get(each.subject, each.subject)
        )
        for each in miss.in_the_way
    ]
    return Remark(
        Severity.WARNING,
        f"{studio} · {when}",
        " ".join(sentences),
        lambda: tuple(_ways(workspace, miss)),
    )


def _ways(workspace: Workspace, miss: NearMiss) -> Iterator[Way]:
    language = workspace.language
    kinds = {each.obstacle for each in miss.in_the_way}
    if kinds == {Obstacle.HELD} and len(miss.in_the_way) == 1:
        label = words.said(language, words.RELEASE)
        yield Release(label, "", booking_id=miss.in_the_way[0].subject)
    if kinds.isdisjoint(_HARD):
        line = line_of_slot(workspace, miss.studio_id, miss.start, miss.end)
        behind = Obstacle.HELD in kinds
        yield Way(words.said(language, words.HOLD_BEHIND if behind else words.ANYWAY), line)
