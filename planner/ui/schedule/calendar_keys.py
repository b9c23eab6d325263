"""The keys over a calendar: up and down through a day, sideways through the days."""

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea
from typing_extensions import override

from planner.ui.schedule.block_keys import SIDEWAYS, UPRIGHT, BlockKeys, KeyBoard
from planner.ui.schedule.blocks import Block
from planner.ui.schedule.calendar_content import CalendarContent
from planner.ui.schedule.calendar_dragging import moved_by_days
from planner.ui.schedule.calendar_period import WEEK_DAYS, Kind, Period
from planner.ui.schedule.dragging import Aim, Draft, nudged


class Board(KeyBoard, Protocol):
    """What the keys act on."""

    content: CalendarContent
    period: Period

    def zoom(self, steps: int) -> None:
        """Shows things larger, or below 0 smaller."""


class CalendarKeys(BlockKeys):
    """Listens to the keys of a calendar."""

    def __init__(self, board: Board, area: QAbstractScrollArea) -> None:
        super().__init__(board, area)
        self._calendar = board

    @override
    def first_draft(self, block: Block, aim: Aim) -> Draft | None:
        home = self._calendar.content.home(block)
        return Draft(aim, home, home, block.use, block.use.start, block)

    @override
    def nudged(self, draft: Draft, key: Qt.Key, step: int) -> Draft:
        days = SIDEWAYS.get(key, 0)
        if self._calendar.period.kind is Kind.MONTH:
            days = days or UPRIGHT[key] * WEEK_DAYS
        if not days:
            return nudged(draft, UPRIGHT[key] * step)
        if draft.aim is not Aim.MOVE:
            return draft
        return moved_by_days(draft, days, self._calendar.content.zone)

    @override
    def zoom(self, steps: int) -> None:
        self._calendar.zoom(steps)

    @override
    def turn_page(self, pages: int) -> None:
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep() * 4 // 5)
