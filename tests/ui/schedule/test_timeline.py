from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

import pytest
from builders import a_booking, a_brand, a_creator, a_show, a_studio, an_assignment
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from staging import put

from planner.domain.crew import Assignment
from planner.domain.platforms import Platforms
from planner.domain.show import Show
from planner.domain.spans import show_span
from planner.domain.studio import Booking
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.schedule.geometry import use_box
from planner.ui.schedule.page import SchedulePage
from planner.ui.schedule.time_axis import HOUR
from planner.ui.schedule.timeline import Timeline
from planner.ui.schedule.timeline_painting import HEAD, NAMES

DAY = datetime(2026, 11, 27)
SHOW = a_show(id="show", title="Marathon", starts_at=DAY + timedelta(hours=12), length_minutes=120)
TEA = a_show(id="tea", title="Tea hour", starts_at=DAY + timedelta(hours=17), length_minutes=60)
IDEA = a_show(id="idea", title="Idea", starts_at=DAY + timedelta(hours=10), length_minutes=60)
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def a_firm_booking(
    key: str, studio_id: str, start: datetime, end: datetime, show_id: str | None = None
) -> Booking:
    return a_booking(
        id=key,
        studio_id=studio_id,
        show_id=show_id,
        state="confirmed",
        starts_at=start,
        ends_at=end,
    )


@pytest.fixture
def page(workspace: Workspace, context: Context, qtbot: QtBot) -> Iterator[SchedulePage]:
    """The schedule on the day of a few shows: 30 minutes are 25 pixels."""
    put(
        workspace,
        a_brand(id="brand"),
        a_studio(id="a", name="A"),
        a_studio(id="b", name="B", setup_minutes=30),
        a_creator(id="mia", name="@mia"),
        a_creator(id="dee", name="@dee"),
        SHOW,
        TEA,
        IDEA,
        a_firm_booking("booked", "a", SHOW.starts_at, SHOW.starts_at + timedelta(hours=2), "show"),
        a_firm_booking("tea room", "b", TEA.starts_at, TEA.starts_at + timedelta(hours=1), "tea"),
        an_assignment(id="shift", show_id="show", creator_id="mia", status="confirmed"),
    )
    host = QWidget()
    qtbot.addWidget(host)
    made = SchedulePage(workspace, context, Platforms())
    made.setParent(host)
    workspace.subscribe(made.follow)
    made.resize(NAMES + 800 + 12, 700)
    host.resize(made.size())
    made.turned_to()
    with qtbot.waitExposed(host):
        host.show()
    line = made.timeline.widget
    line.look(line.axis.shown_from(show_span(SHOW).start - 4 * HOUR))
    line.setFocus()
    yield made
    made.turned_from()


@pytest.fixture
def line(page: SchedulePage) -> Timeline:
    return page.timeline.widget


def point(line: Timeline, key: str, part: float = 0.5) -> QPoint:
    """A point of the viewport in a block, `part` of its width from its left."""
    block = line.content.block(key)
    assert block is not None, f"{key} is not in sight"
    strip = line.strips.of(block.lane)
    assert strip is not None
    box = use_box(block, line.axis, strip)
    top = HEAD - line.verticalScrollBar().value()
    return QPointF(NAMES + box.x + box.width * part, top + box.y + box.height / 2).toPoint()


def drag(line: Timeline, start: QPoint, end: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
    """Presses and moves in a few steps; lets go only in `drop`."""
    QTest.mousePress(line.viewport(), LEFT, keys, start)
    for step in range(1, 5):
        at = start + (end - start) * step / 4
        event_at(line, at, keys)


def event_at(line: Timeline, at: QPoint, keys: Qt.KeyboardModifier) -> None:
    viewport = line.viewport()
    everywhere = QPointF(viewport.mapToGlobal(at))
    moved = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(at), everywhere, Qt.MouseButton.NoButton, LEFT, keys
    )
    QApplication.sendEvent(viewport, moved)


def drop(line: Timeline, at: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseRelease(line.viewport(), LEFT, keys, at)


def pixels(line: Timeline, hours: float) -> int:
    return round(line.axis.pixels(hours * HOUR))


def starts(workspace: Workspace, show_id: str = "show") -> float:
    """When a show starts, as an hour of its day."""
    at = workspace.get(Show, show_id).starts_at
    return (at - DAY).total_seconds() / HOUR


def test_dragging_a_block_moves_its_show_and_booking_in_one_step(
    line: Timeline, workspace: Workspace
) -> None:
    steps = len(workspace.history())
    here = point(line, "booked")
    there = here + QPoint(pixels(line, 1.1), 0)
    drag(line, here, there)
    assert starts(workspace) == 12, "nothing is written before it is dropped"
    drop(line, there)
    assert starts(workspace) == 13
    assert workspace.get(Booking, "booked").starts_at == DAY + timedelta(hours=13)
    assert len(workspace.history()) == steps + 1
    workspace.undo()
    assert starts(workspace) == 12
    block = line.content.block("booked")
    assert block is not None
    assert block.use == show_span(SHOW), "the time line follows"


def test_alt_snaps_to_minutes(line: Timeline, workspace: Workspace) -> None:
    here = point(line, "booked")
    there = here + QPoint(pixels(line, 1.1), 0)
    drag(line, here, there, Qt.KeyboardModifier.AltModifier)
    drop(line, there, Qt.KeyboardModifier.AltModifier)
    assert starts(workspace) == pytest.approx(13.1, abs=0.05)
    assert starts(workspace) % 0.25


def test_dragging_to_another_studio_books_it_there(line: Timeline, workspace: Workspace) -> None:
    here = point(line, "booked")
    there = QPoint(here.x(), point(line, "tea room").y())
    drag(line, here, there)
    drop(line, there)
    booking = workspace.get(Booking, "booked")
    assert (booking.studio_id, starts(workspace)) == ("b", 12)


def test_a_show_without_a_studio_is_held_where_it_is_dropped(
    line: Timeline, workspace: Workspace
) -> None:
    here = point(line, "idea")
    there = QPoint(here.x(), point(line, "tea room").y())
    drag(line, here, there)
    drop(line, there)
    (booking,) = workspace.where(Booking, show_id="idea")
    assert (booking.studio_id, booking.state) == ("b", "hold")
    assert line.content.block("idea") is None, "it waits no longer"


@pytest.mark.parametrize(
    ("part", "by", "expected"), [(0.99, 1, (12, 180)), (0.01, 0.5, (12.5, 90))]
)
def test_an_edge_makes_the_show_longer_or_shorter(
    line: Timeline, workspace: Workspace, part: float, by: float, expected: tuple[float, int]
) -> None:
    here = point(line, "booked", part)
    there = here + QPoint(pixels(line, by), 0)
    drag(line, here, there)
    drop(line, there)
    assert (starts(workspace), workspace.get(Show, "show").length_minutes) == expected


def test_the_clash_is_shown_before_the_drop_and_accepted_by_it(
    line: Timeline, workspace: Workspace
) -> None:
    here = point(line, "booked")
    there = QPoint(here.x() + pixels(line, 4), point(line, "tea room").y())
    drag(line, here, there)
    assert line.draft is not None
    assert [each.block.title for each in line.clashes if each.block] == ["Tea hour"]
    drop(line, there)
    assert workspace.get(Booking, "booked").studio_id == "b"


def test_escape_gives_up_what_is_dragged(line: Timeline, workspace: Workspace) -> None:
    here = point(line, "booked")
    there = here + QPoint(pixels(line, 3), 0)
    drag(line, here, there)
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert line.draft is None
    drop(line, there)
    assert starts(workspace) == 12


def test_ctrl_copies(line: Timeline, workspace: Workspace) -> None:
    here = point(line, "booked")
    there = here + QPoint(pixels(line, 3), 0)
    ctrl = Qt.KeyboardModifier.ControlModifier
    drag(line, here, there, ctrl)
    drop(line, there, ctrl)
    assert starts(workspace) == 12
    (copy,) = (show for show in workspace.all(Show) if show.id not in {"show", "tea", "idea"})
    assert (copy.title, copy.starts_at) == ("Marathon", DAY + timedelta(hours=15))


def test_an_empty_place_is_drawn_on_to_make_a_show(line: Timeline, workspace: Workspace) -> None:
    studio = point(line, "booked")
    here = QPoint(studio.x() + pixels(line, 2), studio.y())
    there = here + QPoint(pixels(line, 1.5), 0)
    drag(line, here, there)
    drop(line, there)
    (made,) = (show for show in workspace.all(Show) if show.id not in {"show", "tea", "idea"})
    assert (made.starts_at, made.length_minutes) == (DAY + timedelta(hours=15), 90)
    (booking,) = workspace.where(Booking, show_id=made.id)
    assert (booking.studio_id, booking.state) == ("a", "hold")


def test_a_click_alone_makes_nothing(line: Timeline, workspace: Workspace) -> None:
    steps = len(workspace.history())
    studio = point(line, "booked")
    QTest.mouseClick(line.viewport(), LEFT, NONE, studio + QPoint(pixels(line, 2), 0))
    QTest.mouseClick(line.viewport(), LEFT, NONE, studio)
    assert len(workspace.history()) == steps


def test_a_shift_is_given_to_somebody_else(line: Timeline, workspace: Workspace) -> None:
    here = point(line, "shift")
    dee = line.strips.of("creator:dee")
    assert dee is not None
    there = QPoint(here.x(), HEAD + dee.top + 20 - line.verticalScrollBar().value())
    drag(line, here, there)
    drop(line, there)
    shift = workspace.get(Assignment, "shift")
    assert (shift.creator_id, shift.status, starts(workspace)) == ("dee", "asked", 12)


def keys(line: Timeline, *presses: tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
    for key, modifiers in presses:
        QTest.keyClick(line, key, modifiers)


def test_keys_move_and_resize_what_is_selected(line: Timeline, workspace: Workspace) -> None:
    QTest.mouseClick(line.viewport(), LEFT, NONE, point(line, "booked"))
    keys(line, (Qt.Key.Key_Right, NONE), (Qt.Key.Key_Right, NONE))
    assert starts(workspace) == 12.5
    keys(line, (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier))
    assert starts(workspace) == pytest.approx(12.5 - 1 / 60)
    keys(line, (Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier))
    assert workspace.get(Show, "show").length_minutes == 135
    keys(line, (Qt.Key.Key_Down, NONE))
    assert workspace.get(Booking, "booked").studio_id == "b"
    assert line.current is not None
    assert line.current.key == "booked", "the selection stays with what was moved"


def test_a_held_key_is_one_step(line: Timeline, workspace: Workspace) -> None:
    QTest.mouseClick(line.viewport(), LEFT, NONE, point(line, "booked"))
    steps = len(workspace.history())
    for _ in range(4):
        QTest.keyPress(line, Qt.Key.Key_Right)
    assert line.draft is not None
    assert len(workspace.history()) == steps
    QTest.keyRelease(line, Qt.Key.Key_Right)
    assert starts(workspace) == 13
    assert len(workspace.history()) == steps + 1


def test_by_keys_a_clash_is_refused_with_words(
    line: Timeline, workspace: Workspace, context: Context, qtbot: QtBot
) -> None:
    QTest.mouseClick(line.viewport(), LEFT, NONE, point(line, "tea room"))
    six = DAY + timedelta(hours=18)
    put(workspace, a_firm_booking("next", "b", six, six + timedelta(hours=1)))
    with qtbot.waitSignal(context.problems.reported) as told:
        keys(line, (Qt.Key.Key_Right, NONE))
    assert "B is taken" in told.args[0]
    assert starts(workspace, "tea") == 17


def test_tab_walks_through_all_and_then_leaves(line: Timeline) -> None:
    walked = []
    for _ in range(4):
        QTest.keyClick(line, Qt.Key.Key_Tab)
        assert line.current is not None
        walked.append(line.current.key)
    assert walked == ["booked", "tea room", "idea", "shift"]
    assert "Marathon" in line.accessibleDescription()
    assert "@mia" in line.accessibleDescription()
    QTest.keyClick(line, Qt.Key.Key_Backtab)
    assert line.current is not None
    assert line.current.key == "idea"


def test_what_is_selected_is_so_in_the_list_too(page: SchedulePage, line: Timeline) -> None:
    QTest.mouseClick(line.viewport(), LEFT, NONE, point(line, "tea room"))
    assert page.selection.show_id == "tea"
    page.show_view("list")
    assert page.grid.current_key() == "tea"
    page.grid.select_keys(["show"])
    page.show_view("timeline")
    assert line.current is not None
    assert line.current.show_id == "show"


@pytest.mark.parametrize("open_it", ["double click", "enter"])
def test_a_show_opens_its_rundown(
    page: SchedulePage, line: Timeline, qtbot: QtBot, open_it: str
) -> None:
    QTest.mouseClick(line.viewport(), LEFT, NONE, point(line, "shift"))
    with qtbot.waitSignal(page.opened) as opened:
        if open_it == "enter":
            QTest.keyClick(line, Qt.Key.Key_Return)
        else:
            QTest.mouseDClick(line.viewport(), LEFT, NONE, point(line, "shift"))
    assert opened.args == ["show"]


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


def turn(line: Timeline, at: QPointF, by: int, modifiers: Qt.KeyboardModifier) -> None:
    event = QWheelEvent(
        at, QPointF(line.mapToGlobal(at.toPoint())), QPoint(), QPoint(0, by),
        Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(line.viewport(), event)


def test_days_are_turned_and_today_is_found_again(page: SchedulePage, line: Timeline) -> None:
    start = line.axis.start
    page.timeline.turn(1)
    assert line.axis.start == start + 24 * HOUR
    page.timeline.turn(-1)
    assert line.axis.start == start
    page.timeline.show_today()
    assert page.timeline.title == "Sun 22 Nov 2026"


def test_a_filter_dims_on_the_time_line_and_shortens_the_list(
    page: SchedulePage, line: Timeline, workspace: Workspace
) -> None:
    put(workspace, SHOW.changed(status="confirmed"))
    choose(page, "Confirmed")
    blocks = {block.key: block.dimmed for block in line.content.ordered()}
    assert blocks == {"booked": False, "tea room": True, "idea": True, "shift": False}
    listed = [record.key for record in page.grid.rows.records if record.selectable]
    assert listed == ["show"]
    choose(page, "Any status")
    assert not any(block.dimmed for block in line.content.ordered())


def choose(page: SchedulePage, name: str) -> None:
    action = next(each for each in page.filter.menu().actions() if each.text() == name)
    action.trigger()


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
