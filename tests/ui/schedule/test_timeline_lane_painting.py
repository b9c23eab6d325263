"""The picture of the lanes that is kept and moved is the one that would be drawn anew."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from staging import put
from timeline_stage import DAY, SHOW, a_firm_booking, drag, pixels, point

from planner.services.workspace import Workspace
from planner.ui.schedule.timeline import Timeline

MOST_PIXELS_APART = 0.002
"""The share of pixels that may differ: edges that lie between two pixels."""


@pytest.fixture(autouse=True)
def _crowded(workspace: Workspace, line: Timeline) -> None:
    """A booking that reaches over the left edge, holds, clashes, and bars too narrow for words."""
    line.show()
    put(
        workspace,
        a_firm_booking("long", "a", DAY, DAY + timedelta(hours=9)).changed(note="Painting"),
        a_firm_booking("clash", "a", SHOW.starts_at, SHOW.starts_at + timedelta(hours=1)),
        *(
            a_firm_booking(
                f"short {n}",
                "b",
                DAY + timedelta(hours=20, minutes=20 * n),
                DAY + timedelta(hours=20, minutes=20 * n + 10),
            )
            for n in range(9)
        ),
    )


def seen(line: Timeline) -> QImage:
    return line.viewport().grab().toImage()


def anew(line: Timeline) -> QImage:
    line.dress()  # makes a painter that has kept nothing
    return seen(line)


def apart(one: QImage, other: QImage) -> float:
    """The share of pixels in which two pictures differ."""
    assert one.size() == other.size()
    width, height = one.width(), one.height()
    differing = sum(
        one.pixel(x, y) != other.pixel(x, y) for x in range(width) for y in range(0, height, 3)
    )
    return 3 * differing / (width * height)


@pytest.mark.parametrize("steps", [(17,), (-23,), (5, 5, 5), (40, -40), (300, -7), (2000, -1990)])
def test_after_panning_it_is_what_would_be_drawn_anew(
    line: Timeline, steps: tuple[int, ...]
) -> None:
    before = seen(line)
    for by in steps:
        line.look(line.axis.panned(by))
        moved = seen(line)
    assert apart(moved, anew(line)) < MOST_PIXELS_APART
    if sum(steps):
        assert apart(before, moved) > MOST_PIXELS_APART


def a_change(line: Timeline, workspace: Workspace) -> None:
    booking = line.content.block("tea room")
    assert booking is not None
    put(workspace, SHOW.changed(title="Another name altogether"))


@pytest.mark.parametrize(
    "change",
    [
        a_change,
        lambda line, _: line.select_show("tea"),
        lambda line, _: line.zoom(1.25),
        lambda line, _: line.resize(line.width() - 60, line.height() - 40),
        lambda line, _: line.content.show_troubles({"tea room": "error"}),
    ],
    ids=["plan", "selection", "zoom", "size", "troubles"],
)
def test_what_changes_is_drawn_anew(
    line: Timeline, workspace: Workspace, change: Callable[[Timeline, Workspace], None]
) -> None:
    before = seen(line)
    change(line, workspace)
    after = seen(line)
    assert before != after
    assert apart(after, anew(line)) == 0


def test_what_is_dragged_moves_over_lanes_that_stay(line: Timeline) -> None:
    here = point(line, "tea room")
    drag(line, here, here + QPoint(pixels(line, 1), 0))
    assert line.draft is not None
    dragged = seen(line)
    assert apart(dragged, anew(line)) == 0
    line.give_up_dragging()
    assert seen(line) != dragged


def test_less_than_a_pixel_waits_until_it_is_one(line: Timeline) -> None:
    start = line.axis.start
    for _ in range(100):
        line.look(line.axis.panned(0.25))
        seen(line)
    assert line.axis.start == pytest.approx(start + 25 * line.axis.seconds / line.axis.width)
    assert apart(seen(line), anew(line)) < MOST_PIXELS_APART
