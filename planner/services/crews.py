"""Who works on a show: assigning, asking, shifts, handovers and swaps; every action is one step.

Minutes of a shift are counted from on air. When a shift goes to somebody else, so do the rows in it
that name who leaves (`domain.handovers`). People are never refused: a clash is a finding, and
`casting.who_is_free` tells it before anybody is assigned. All raise NotFoundError for what is gone
and InvalidValueError for a value that breaks a rule.
"""

from collections.abc import Collection, Sequence
from typing import Any

from planner.domain.base import build
from planner.domain.crew import Assignment, AssignmentStatus, Creator
from planner.domain.errors import InvalidValueError, NothingToDoError
from planner.domain.grouping import grouped
from planner.domain.handovers import Handover, rows_handed_over
from planner.domain.intervals import Span
from planner.domain.show import Show
from planner.domain.spans import shift_span
from planner.domain.timing import cascade
from planner.services.forgetting import forget_waivers
from planner.services.labels import label
from planner.services.references import refuse_unknown
from planner.services.rundowns import read_run
from planner.services.workspace import Step, Workspace

Shift = tuple[int, int]
"""Start and end of a shift, in minutes from on air."""


def assign(workspace: Workspace, show_id: str, creator_id: str, **fields: Any) -> Assignment:
    """Puts a person on a show, for the whole of it and only asked unless `fields` say otherwise."""
    given = {**fields, "id": workspace.new_id(), "show_id": show_id, "creator_id": creator_id}
    assignment = build(Assignment, given)
    refuse_unknown(workspace, assignment)
    with workspace.change(_label(workspace, "Assign {creator} to “{show}”", assignment)) as step:
        step.put(assignment)
    return assignment


def unassign(workspace: Workspace, assignment_ids: Collection[str]) -> None:
    """Takes people off their shows, with the waivers about it. Raises NothingToDoError for none."""
    chosen = [workspace.get(Assignment, id_) for id_ in dict.fromkeys(assignment_ids)]
    if not chosen:
        raise NothingToDoError("Nobody is selected. Select one or more people of a show first.")
    sentence = "Take {creator} off “{show}”" if len(chosen) == 1 else "Take {count} people off"
    with workspace.change(_label(workspace, sentence, chosen[0], count=len(chosen))) as step:
        forget_waivers(workspace, step, chosen)
        for each in chosen:
            step.delete(each)


def edit_assignment(workspace: Workspace, assignment_id: str, **fields: Any) -> Assignment:
    """Changes fields of an assignment; its show and person stay."""
    before = workspace.get(Assignment, assignment_id)
    kept = {"id": before.id, "show_id": before.show_id, "creator_id": before.creator_id}
    return _write(workspace, "Edit shift of {creator} on “{show}”", before.changed(**fields | kept))


def set_shift(workspace: Workspace, assignment_id: str, shift: Shift | None) -> Assignment:
    """Says from when to when somebody works; None: the whole show."""
    start, end = (None, None) if shift is None else shift
    edited = workspace.get(Assignment, assignment_id).changed(shift_start=start, shift_end=end)
    return _write(workspace, "Set shift of {creator} on “{show}”", edited)


def set_answer(workspace: Workspace, assignment_id: str, answer: AssignmentStatus) -> Assignment:
    """Notes that somebody was asked, confirmed or declined."""
    edited = workspace.get(Assignment, assignment_id).changed(status=answer)
    sentences = {
        AssignmentStatus.ASKED: "Ask {creator} for “{show}”",
        AssignmentStatus.CONFIRMED: "{creator} confirms “{show}”",
        AssignmentStatus.DECLINED: "{creator} declines “{show}”",
    }
    return _write(workspace, sentences[edited.status], edited)


def split_shift(
    workspace: Workspace, assignment_id: str, minute: int, creator_id: str
) -> tuple[Assignment, Assignment]:
    """Hands a shift over to somebody at a minute from on air, in one step; gives both halves.

    The fee that was agreed stays with the first half. Whoever takes over is asked first, unless it
    is the same person. Raises InvalidValueError for a minute outside the shift.
    """
    before = workspace.get(Assignment, assignment_id)
    show = workspace.get(Show, before.show_id)
    shift, on_air = shift_span(before, show), int(show.on_air.timestamp())
    start, end = ((each - on_air) // 60 for each in shift)
    if not start < minute < end:
        raise InvalidValueError(
            "A handover lies within the shift, between the minutes {start} and {end} of the show.",
            start=start,
            end=end,
        )
    first = before.changed(shift_start=start, shift_end=minute)
    same = creator_id == before.creator_id
    second = before.changed(
        id=workspace.new_id(),
        creator_id=creator_id,
        shift_start=minute,
        shift_end=end,
        status=before.status if same else AssignmentStatus.ASKED,
        fee=None,
    )
    refuse_unknown(workspace, second)
    with workspace.change(_label(workspace, "Hand over to {creator} on “{show}”", second)) as step:
        half = Span(on_air + minute * 60, shift.end)
        _hand_rows_over(workspace, step, [Handover(before, half, creator_id)])
        step.put(first)
        step.put(second)
    return first, second


def give_shift(workspace: Workspace, assignment_id: str, creator_id: str) -> Assignment:
    """Gives somebody's shift to another person, who is asked first; an agreed fee is not theirs."""
    before = workspace.get(Assignment, assignment_id)
    if before.creator_id == creator_id:
        return before
    given = _given(before, creator_id)
    refuse_unknown(workspace, given)
    with workspace.change(_label(workspace, "Give shift to {creator} on “{show}”", given)) as step:
        _hand_rows_over(workspace, step, [_whole(workspace, before, creator_id)])
        step.put(given)
    return given


def swap(workspace: Workspace, one_id: str, other_id: str) -> tuple[Assignment, Assignment]:
    """Lets two people take each other's shift, in one step; both are asked first.

    Raises NothingToDoError where both shifts are one person's.
    """
    one, other = workspace.get(Assignment, one_id), workspace.get(Assignment, other_id)
    if one.creator_id == other.creator_id:
        raise NothingToDoError("Both shifts are one person's. Choose shifts of two people.")
    swapped = _given(one, other.creator_id), _given(other, one.creator_id)
    names = (workspace.get(Creator, each.creator_id).name for each in (one, other))
    first, second = names
    with workspace.change(
        label(workspace, "Swap {creator} and {other}", creator=first, other=second)
    ) as step:
        handovers = [
            _whole(workspace, one, other.creator_id),
            _whole(workspace, other, one.creator_id),
        ]
        _hand_rows_over(workspace, step, handovers)
        for each in swapped:
            step.put(each)
    return swapped


def _given(assignment: Assignment, creator_id: str) -> Assignment:
    return assignment.changed(creator_id=creator_id, status=AssignmentStatus.ASKED, fee=None)


def _whole(workspace: Workspace, left: Assignment, taker_id: str) -> Handover:
    return Handover(left, shift_span(left, workspace.get(Show, left.show_id)), taker_id)


def _hand_rows_over(workspace: Workspace, step: Step, handovers: Sequence[Handover]) -> None:
    """Writes the rows that follow shifts, before the shifts themselves are written."""
    for show_id, mine in grouped(handovers, lambda each: each.left.show_id).items():
        run = read_run(workspace, show_id)
        for row in rows_handed_over(run, cascade(run.show, run.rows), mine):
            step.put(row)


def _write(workspace: Workspace, sentence: str, assignment: Assignment) -> Assignment:
    with workspace.change(_label(workspace, sentence, assignment)) as step:
        step.put(assignment)
    return assignment


def _label(workspace: Workspace, sentence: str, assignment: Assignment, **values: object) -> str:
    creator = workspace.get(Creator, assignment.creator_id).name
    show = workspace.get(Show, assignment.show_id).title
    return label(workspace, sentence, creator=creator, show=show, **values)
