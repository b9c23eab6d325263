from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from timeline_stage import DAY, LEFT, NONE, SHOW, drag, drop, pixels, point

from planner.domain.crew import Assignment
from planner.domain.show import Show
from planner.domain.spans import show_span
from planner.domain.studio import Booking
from planner.services.workspace import Workspace
from planner.ui.schedule.time_axis import HOUR
from planner.ui.schedule.timeline import Timeline
from planner.ui.schedule.timeline_lane_painting import HEAD


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
