"""Forty shows on one day: each is drawn, stands beside what it overlaps, and is reached by keys."""

from collections.abc import Iterator
from itertools import combinations

import pytest
from crowded_day import BRANDS, DAY, SHOWS, crowd
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.domain.intervals import overlap
from planner.domain.platforms import Platforms
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.schedule.blocks import UNBOOKED, Block
from planner.ui.schedule.calendar import Calendar
from planner.ui.schedule.geometry import LEAST_LEVEL, Box, use_box, whole_box
from planner.ui.schedule.month import Month
from planner.ui.schedule.timeline import Timeline
from planner.ui.schedule.tints import tint_of
from planner.ui.schedule.views import Views


@pytest.fixture
def views(workspace: Workspace, context: Context, qtbot: QtBot) -> Iterator[Views]:
    crowd(workspace)
    host = QWidget()
    qtbot.addWidget(host)
    made = Views(workspace, context, Platforms())
    made.setParent(host)
    made.resize(1200, 800)
    host.resize(made.size())
    with qtbot.waitExposed(host):
        host.show()
    made.show_day(DAY)
    yield made
    made.rest()


def meet(one: Box, other: Box) -> bool:
    return (
        min(one.x + one.width, other.x + other.width) - max(one.x, other.x) > 1
        and min(one.y + one.height, other.y + other.height) - max(one.y, other.y) > 1
    )


def show_ids() -> set[str]:
    return {f"show {number:02}" for number in range(SHOWS)}


@pytest.mark.parametrize("name", ["day", "week"])
def test_in_a_calendar_every_show_has_a_place_of_its_own(views: Views, name: str) -> None:
    views.show_view(name)
    calendar = views.calendars[name].widget
    assert isinstance(calendar, Calendar)
    tiles = calendar.tiles.all
    assert {tile.block.key for tile in tiles} == show_ids()
    assert [(a, b) for a, b in combinations(tiles, 2) if meet(a.box, b.box)] == []
    assert min(tile.box.width for tile in tiles) >= 18, "some letters of each title fit"


def test_on_the_time_line_what_overlaps_is_stacked_high_enough_for_words(views: Views) -> None:
    views.show_view("timeline")
    line = views.timeline.widget
    for strip in line.strips.strips:
        if strip.lane is None:
            continue
        blocks = line.content.blocks_in(strip.lane.key).blocks
        places = [(each, whole_box(each, line.axis, strip)) for each in blocks]
        crossing = [(a.key, b.key) for (a, x), (b, y) in combinations(places, 2) if meet(x, y)]
        assert crossing == []
        assert all(box.height >= LEAST_LEVEL for _, box in places)
    drawn = {each.show_id for each in line.content.ordered()}
    assert show_ids() <= drawn
    waiting = line.content.blocks_in(UNBOOKED).blocks
    assert len(waiting) > SHOWS // 8, "those without a studio, and those whose hold gave way"
    assert any(overlap(a.span, b.span) for a, b in combinations(waiting, 2))


def test_a_month_counts_what_it_has_no_room_for(views: Views) -> None:
    views.show_view("month")
    month = views.calendars["month"].widget
    assert isinstance(month, Month)
    lines = month.lines[(DAY - month.period.first).days]
    assert len(lines.shown) + lines.more == SHOWS
    assert lines.shown


@pytest.mark.parametrize("name", ["day", "week", "month", "timeline"])
def test_keys_reach_every_show_and_bring_it_into_view(views: Views, name: str) -> None:
    views.show_view(name)
    board = views.timeline.widget if name == "timeline" else views.calendars[name].widget
    board.setFocus()
    reached: list[Block] = []
    for _ in range(3 * SHOWS):
        QTest.keyClick(board, Qt.Key.Key_Tab)
        if board.current is None or board.current in reached:
            break
        reached.append(board.current)
        if isinstance(board, Timeline):
            assert in_sight(board, board.current)
    assert show_ids() <= {each.show_id for each in reached}


def in_sight(line: Timeline, block: Block) -> bool:
    strip = line.strips.of(block.lane)
    assert strip is not None
    box, top = use_box(block, line.axis, strip), line.verticalScrollBar().value()
    across = box.x < line.axis.width and box.x + box.width > 0
    return across and top <= box.y and box.y + box.height <= top + line.viewport().height()


@pytest.mark.parametrize("name", ["day", "week", "timeline"])
def test_each_brand_is_seen_on_the_picture(views: Views, context: Context, name: str) -> None:
    views.show_view(name)
    picture: QImage = views.grab().toImage()
    seen = {
        picture.pixelColor(x, y).name()
        for x in range(60, picture.width(), 2)
        for y in range(50, picture.height(), 2)
    }
    tokens = context.theme.tokens
    grounds = {tint_of(color, tokens).ground for _, color in BRANDS}
    assert {each.lower() for each in grounds} <= seen
    assert tokens.surface.lower() in seen, "it is not all covered"
