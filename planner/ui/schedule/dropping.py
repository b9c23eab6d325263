"""Turns what was dropped on the time line into one step of the plan."""

from collections.abc import Collection

from planner.services.rescheduling import (
    add_show_at,
    copy_show,
    move_shift,
    move_show,
    move_time,
)
from planner.services.workspace import Workspace
from planner.ui.schedule.blocks import Block, LaneKind
from planner.ui.schedule.dragging import Draft


def carry_out(workspace: Workspace, draft: Draft, accepting: Collection[str], title: str) -> str:
    """Does what a draft says; gives the id of the booking, shift or show that it made or changed.

    `title` is for a new show, `accepting` the bookings that it was seen to meet. Raises
    ShowPlannerError; then nothing is changed.
    """
    lane = draft.lane
    studio_id = lane.id if lane.kind is LaneKind.STUDIO else None
    if draft.block is None:
        creator_id = lane.id if lane.kind is LaneKind.CREATOR else None
        made = add_show_at(
            workspace,
            title,
            draft.use,
            studio_id=studio_id,
            creator_id=creator_id,
            accepting=accepting,
        )
        return made.id
    if draft.copying and draft.block.show_id is not None:
        start = draft.use.start
        return copy_show(
            workspace, draft.block.show_id, start, studio_id=studio_id, accepting=accepting
        ).id
    _move(workspace, draft, draft.block, studio_id, accepting)
    return draft.block.show_id or draft.block.key


def _move(
    workspace: Workspace,
    draft: Draft,
    block: Block,
    studio_id: str | None,
    accepting: Collection[str],
) -> None:
    start_by = draft.use.start - block.use.start
    end_by = draft.use.end - block.use.end
    if draft.home.kind is LaneKind.CREATOR:
        creator_id = draft.lane.id
        move_shift(workspace, block.key, start_by=start_by, end_by=end_by, creator_id=creator_id)
    elif block.show_id is None:
        move_time(
            workspace,
            block.key,
            start_by=start_by,
            end_by=end_by,
            studio_id=studio_id,
            accepting=accepting,
        )
    else:
        move_show(
            workspace,
            block.show_id,
            start_by=start_by,
            end_by=end_by,
            booking_id=block.key if draft.home.kind is LaneKind.STUDIO else None,
            studio_id=studio_id,
            accepting=accepting,
        )
