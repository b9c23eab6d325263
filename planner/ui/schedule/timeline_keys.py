"""The keys over the time line: sideways through time, up and down through the lanes."""

from dataclasses import replace
from typing import Final, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea
from typing_extensions import override

from planner.ui.schedule.block_keys import SIDEWAYS, UPRIGHT, BlockKeys, KeyBoard
from planner.ui.schedule.blocks import Block
from planner.ui.schedule.dragging import STEP, Aim, Draft, dragged, nudged
from planner.ui.schedule.geometry import Layout
from planner.ui.schedule.time_axis import TimeAxis
from planner.ui.schedule.timeline_content import TimelineContent

_ZOOM_STEP: Final = 1.25
_PART_OF_A_PAGE: Final = 0.8


class Board(KeyBoard, Protocol):
    """What the keys act on."""

    axis: TimeAxis
    strips: Layout
    content: TimelineContent

    def look(self, axis: TimeAxis) -> None:
        """Shows other times."""

    def zoom(self, factor: float, x: float | None = None) -> None:
        """Shows more or less time."""


class TimelineKeys(BlockKeys):
    """Listens to the keys of a time line."""

    def __init__(self, board: Board, area: QAbstractScrollArea) -> None:
        super().__init__(board, area)
        self._line = board

    @override
    def first_draft(self, block: Block, aim: Aim) -> Draft | None:
        lane = self._line.content.lane(block.lane)
        return None if lane is None else Draft(aim, lane, lane, block.use, block.use.start, block)

    @override
    def nudged(self, draft: Draft, key: Qt.Key, step: int) -> Draft:
        if key in SIDEWAYS:
            return nudged(draft, SIDEWAYS[key] * step)
        return draft if draft.aim is not Aim.MOVE else self._next_lane(draft, UPRIGHT[key])

    @override
    def zoom(self, steps: int) -> None:
        self._line.zoom(_ZOOM_STEP**-steps)

    @override
    def turn_page(self, pages: int) -> None:
        axis = self._line.axis
        self._line.look(axis.panned(pages * _PART_OF_A_PAGE * axis.width))

    def _next_lane(self, draft: Draft, by: int) -> Draft:
        """The next lane that there is, as far as it can be moved there; it keeps its time."""
        lanes = [strip.lane for strip in self._line.strips.strips if strip.lane is not None]
        place = [lane.key for lane in lanes].index(draft.lane.key) + by
        if not 0 <= place < len(lanes):
            return draft
        moved = dragged(
            draft, draft.grabbed, lanes[place], step=STEP, zone=draft.lane.zone, copying=False
        )
        return replace(draft, lane=moved.lane)
