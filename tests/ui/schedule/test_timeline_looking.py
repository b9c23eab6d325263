from collections.abc import Callable
from datetime import timedelta

import pytest
from builders import a_channel, an_assignment
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot
from staging import put
from timeline_stage import DAY, LEFT, NONE, SHOW, TEA, a_firm_booking, drag, point, turn

from planner.domain.crew import Creator
from planner.domain.intervals import Span
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.schedule.block_painting import Words
from planner.ui.schedule.closed_hours import WEEK
from planner.ui.schedule.geometry import use_box
from planner.ui.schedule.page import SchedulePage
from planner.ui.schedule.time_axis import HOUR
from planner.ui.schedule.timeline import Timeline
from planner.ui.schedule.timeline_lane_painting import NAMES
from planner.ui.theme import base_font


def test_what_is_selected_is_so_in_the_list_too(page: SchedulePage, line: Timeline) -> None:
    QTest.mouseClick(line.viewport(), LEFT, NONE, point(line, "tea room"))
    assert page.selection.show_id == "tea"
    page.show_view("list")
    assert page.views.grid.current_key() == "tea"
    page.views.grid.select_keys(["show"])
    page.show_view("timeline")
    assert line.current is not None
    assert line.current.show_id == "show"


@pytest.mark.parametrize("open_it", ["double click", "enter"])
def test_a_show_is_opened_in_the_inspector(
    page: SchedulePage, line: Timeline, qtbot: QtBot, open_it: str
) -> None:
    QTest.mouseClick(line.viewport(), LEFT, NONE, point(line, "shift"))
    with qtbot.waitSignal(page.views.wanted):
        if open_it == "enter":
            QTest.keyClick(line, Qt.Key.Key_Return)
        else:
            QTest.mouseDClick(line.viewport(), LEFT, NONE, point(line, "shift"))
    assert page.selection.show_id == "show"
    assert page.side.currentWidget() is page.inspector


def test_ctrl_and_wheel_zoom_around_the_pointer(line: Timeline) -> None:
    at = QPointF(NAMES + 300, 200)
    before, seconds = line.axis.moment_at(300), line.axis.seconds
    turn(line, at, 120, Qt.KeyboardModifier.ControlModifier)
    assert line.axis.seconds < seconds
    assert line.axis.moment_at(300) == pytest.approx(before, abs=1)
    turn(line, at, -120, Qt.KeyboardModifier.ControlModifier)
    assert line.axis.seconds == pytest.approx(seconds)
    start = line.axis.start
    turn(line, at, -120, Qt.KeyboardModifier.ShiftModifier)
    assert line.axis.start > start


def test_the_wheel_scales_the_picture_and_what_comes_into_sight_is_read_when_it_rests(
    line: Timeline, qtbot: QtBot
) -> None:
    at = QPointF(NAMES + 300, 200)
    turn(line, at, -120 * 12, Qt.KeyboardModifier.ControlModifier)
    line.viewport().repaint()
    rough = line.viewport().grab().toImage()
    qtbot.waitUntil(lambda: line.viewport().grab().toImage() != rough)
    rested = line.viewport().grab().toImage()
    line.dress()  # a new painter keeps no picture
    assert line.viewport().grab().toImage() == rested


def test_what_is_read_bit_by_bit_is_what_is_read_at_once(line: Timeline) -> None:
    content, start = line.content, line.axis.span.start
    later = Span(start + 9 * WEEK, start + 10 * WEEK)
    content.see(later)
    pieces = 1
    while content.prepare(WEEK):
        pieces += 1
    assert pieces > 2 * 7
    ahead = content.agenda
    content.reread()
    assert content.agenda == ahead


def test_days_are_turned_and_today_is_found_again(page: SchedulePage, line: Timeline) -> None:
    start = line.axis.start
    page.views.timeline.turn(1)
    assert line.axis.start == start + 24 * HOUR
    page.views.timeline.turn(-1)
    assert line.axis.start == start
    page.views.timeline.show_today()
    assert page.views.timeline.title == "Sun 22 Nov 2026"


def test_a_filter_dims_on_the_time_line_and_shortens_the_list(
    page: SchedulePage, line: Timeline, workspace: Workspace
) -> None:
    put(workspace, SHOW.changed(status="confirmed"))
    choose(page, "Status", "Confirmed")
    blocks = {block.key: block.dimmed for block in line.content.ordered()}
    assert blocks == {"booked": False, "tea room": True, "idea": True, "shift": False}
    listed = [record.key for record in page.views.grid.rows.records if record.selectable]
    assert listed == ["show"]
    choose(page, "Status", "Any status")
    assert not any(block.dimmed for block in line.content.ordered())


def choose(page: SchedulePage, *names: str) -> None:
    """Goes down the menu of the filter: `choose(page, "Status", "Any status")`."""
    menu = page.views.filter.menu()
    for name in names:
        action = next(each for each in menu.actions() if each.text().startswith(name))
        under = action.menu()
        if isinstance(under, QMenu):
            menu = under
        else:
            action.trigger()


def dimmed(line: Timeline) -> set[str]:
    return {block.key for block in line.content.ordered() if block.dimmed}


def test_channels_studios_and_people_narrow_all_views(
    page: SchedulePage, line: Timeline, workspace: Workspace
) -> None:
    put(
        workspace,
        a_channel(id="channel", brand_id="brand", platform="tiktok_shop", handle="@lumen"),
        TEA.changed(channel_ids=("channel",)),
        a_firm_booking("paint", "b", DAY, DAY + timedelta(hours=1)),
    )
    listed = page.views.grid.rows
    choose(page, "Studio", "B")
    assert dimmed(line) == {"booked", "idea", "shift"}, "what is booked in B for nobody stays"
    assert page.views.filter.text() == "Show: B"
    choose(page, "Studio: B", "All studios")
    choose(page, "Creator", "@mia")
    assert dimmed(line) == {"tea room", "idea", "paint"}
    assert [each.key for each in listed.records if each.selectable] == ["show"]
    choose(page, "Channel", "@lumen")
    assert dimmed(line) == {"booked", "tea room", "idea", "shift", "paint"}
    put(workspace, an_assignment(id="joins", show_id="tea", creator_id="mia"))
    assert dimmed(line) == {"booked", "idea", "shift", "paint"}, "the filter follows the plan"
    assert [each.key for each in listed.records if each.selectable] == ["tea"]
    page.views.show_day(DAY.date())
    page.show_view("week")
    week = page.views.calendars["week"].widget.content
    assert {block.key for block in week.blocks if not block.dimmed} == {"tea"}
    choose(page, "Brand", "Lumen")
    assert page.views.filter.text().endswith("· +1")
    choose(page, "Show everything")
    assert dimmed(line) == set()
    assert page.views.filter.text() == "Show: all"


def test_who_is_gone_is_no_longer_asked_for(page: SchedulePage, workspace: Workspace) -> None:
    choose(page, "Creator", "@dee")
    with workspace.change("Take @dee out") as step:
        step.delete(workspace.get(Creator, "dee"))
    assert page.views.filter.wanted.open


def test_clashes_are_found_and_outlined_when_there_is_time(
    line: Timeline, workspace: Workspace, qtbot: QtBot
) -> None:
    end = SHOW.starts_at + timedelta(hours=1)
    put(workspace, a_firm_booking("clash", "a", SHOW.starts_at, end))

    def outlined() -> None:
        block = line.content.block("booked")
        assert block is not None
        assert line.content.trouble(block) == "error"

    qtbot.waitUntil(outlined)
    block = line.content.block("clash")
    assert block is not None
    assert {block.depth, line.content.blocks_in("studio:a").blocks[0].depth} == {2}


def painted(line: Timeline, change: Callable[[], object]) -> bool:
    """Whether a change is seen."""
    before = line.viewport().grab().toImage()
    change()
    return line.viewport().grab().toImage() != before


def test_what_is_selected_dragged_or_in_another_theme_looks_different(
    line: Timeline, context: Context
) -> None:
    assert painted(line, lambda: line.select_show("tea"))
    assert painted(line, lambda: drag(line, point(line, "booked"), point(line, "tea room")))
    assert painted(line, lambda: QTest.keyClick(line, Qt.Key.Key_Escape))
    assert painted(line, lambda: context.theme.choose("dark"))
    assert painted(line, lambda: line.zoom(20))


def test_all_of_a_block_is_told_to_who_points_at_it(line: Timeline) -> None:
    found = line.touch(point(line, "tea room").toPointF())
    assert found is not None
    assert line.words_of(found.block) == "Tea hour, Lumen Skin, B, Fri 27 Nov 17:00 – 18:00"


def test_narrow_words_are_cut_to_whole_letters_and_wide_ones_end_in_an_ellipsis() -> None:
    words = Words(base_font())
    wide = "Gadget night"

    def shown(room: float) -> str:
        return words.fitted(wide, room)

    assert shown(words.width(wide)) == wide
    assert shown(words.width("Gadget…") + 1) == "Gadget…"
    assert shown(words.width("Ga") + 1) == "Ga"
    assert shown(1) == ""


@pytest.mark.parametrize("width", [14, 18, 24, 33])
def test_a_narrow_block_still_shows_how_its_title_begins(
    workspace: Workspace, line: Timeline, width: int
) -> None:
    line.zoom(line.axis.width * HOUR / line.axis.seconds / width)
    block = line.content.block("tea room")
    assert block is not None
    strip = line.strips.of(block.lane)
    assert strip is not None
    assert use_box(block, line.axis, strip).width == pytest.approx(width, abs=0.1)
    before = line.viewport().grab().toImage()
    put(workspace, TEA.changed(title="Knife set"))
    assert line.viewport().grab().toImage() != before
