"""The map of a show: where rows lie along time, which one is meant, and how fast it is drawn."""

from collections.abc import Sequence
from time import process_time

import pytest
from builders import a_creator, a_run, a_show
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from timing_text import follow, hard, note, skipped

from planner.domain.break_even import break_even
from planner.domain.numbering import item_numbers
from planner.domain.rundown import Row
from planner.domain.timing import cascade
from planner.ui.rundown.mini_map import HEIGHT, MiniMap
from planner.ui.rundown.mini_map_content import MapContent, map_content
from planner.ui.rundown.state import RundownState
from planner.ui.theme import Theme
from planner.ui.tokens import LIGHT


def content(rows: Sequence[Row]) -> MapContent:
    """The map of a show from 16:00 to 19:00."""
    host = a_creator(id="mia", color="#112233")
    run = a_run(rows, show=a_show(id="show"), creators={"mia": host})
    timing = cascade(run.show, run.rows)
    worth = break_even(run, (), "USD")
    return map_content(RundownState(run, timing, (), item_numbers(run.rows), worth))


def told(rows: Sequence[Row]) -> list[tuple[int, int, str, bool]]:
    """Start and length of each piece in minutes from on air, its mark and if it goes by clock."""
    drawn = content(rows)
    return [
        ((each.start - drawn.on_air) // 60, (each.end - each.start) // 60, each.mark, each.hard)
        for each in drawn.pieces
    ]


def test_running_rows_lie_where_they_run_and_nothing_else_does() -> None:
    rows = [
        follow(30, kind="hero"),
        skipped(10),
        note(),
        follow(0),
        hard("17:00", 20, color="#ABCDEF"),
    ]
    assert told(rows) == [(0, 30, "hero", False), (60, 20, "#ABCDEF", True)]
    assert content([follow(5, host_ids=("mia", "gone"))]).pieces[0].hosts == ("#112233",)


def test_the_map_reaches_from_on_air_to_off_air_or_as_far_as_the_rows_do() -> None:
    short, long = content([follow(30)]), content([hard("15:50", 10), follow(190)])
    assert (short.start, short.end, short.over) == (short.on_air, short.off_air, False)
    assert (long.start, long.end) == (long.on_air - 600, long.off_air + 600)
    assert long.over
    assert content([]).piece_at(0.5) is None


ROWS = [follow(30), hard("17:00", 60), hard("17:30", 90)]
"""16:00–16:30, slack, 17:00–18:00, 17:30–19:00."""


@pytest.mark.parametrize(
    ("minute", "place"), [(-5, 0), (0, 0), (29, 0), (40, 1), (61, 1), (100, 2), (179, 2), (200, 2)]
)
def test_a_row_is_found_by_the_time_that_is_pointed_at(minute: int, place: int) -> None:
    found = content(ROWS).piece_at(minute / 180)
    assert found is not None
    assert found.row_id == ROWS[place].id


@pytest.fixture
def band(qapp: QApplication) -> MiniMap:
    made = MiniMap(Theme(qapp, "light"), lambda: 0.0, lambda row_id: row_id)
    made.resize(932, HEIGHT)
    return made


def test_kinds_and_hosts_are_painted_and_what_is_past_off_air_is_hatched(band: MiniMap) -> None:
    band.show_content(content([follow(180, kind="hero", host_ids=("mia",)), follow(45, kind="qa")]))
    picture = band.grab().toImage()

    def color(minute: float, y: int) -> str:
        at = band.x_of(band.content.start + minute * 60) * picture.devicePixelRatio()
        return picture.pixelColor(int(at), int(y * picture.devicePixelRatio())).name().upper()

    assert color(90, 9) == LIGHT.kinds["hero"].upper()
    assert color(90, 17) == "#112233"
    past = {color(181 + minute / 4, y) for minute in range(160) for y in range(6, 13)}
    assert {LIGHT.kinds["qa"].upper(), LIGHT.surface.upper()} <= past, "two colours: hatched"


def test_a_click_names_the_row(band: MiniMap) -> None:
    rows = [follow(60), follow(60), follow(60)]
    band.show_content(content(rows))
    chosen: list[str] = []
    band.chosen.connect(chosen.append)
    QTest.mouseClick(band, Qt.MouseButton.LeftButton, pos=QPoint(466, 10))
    QTest.mouseClick(band, Qt.MouseButton.RightButton, pos=QPoint(466, 10))
    assert chosen == [rows[1].id]


def test_a_thousand_rows_are_painted_once_and_kept(band: MiniMap) -> None:
    drawn = content([follow(1, kind="hero", host_ids=("mia",)) for _ in range(1000)])
    band.show_content(drawn)
    anew = min(_seconds_to_paint(band, other_size) for other_size in (900, 901, 902, 903, 904))
    band.mark(frozenset({drawn.pieces[500].row_id}))
    again = min(_seconds_to_paint(band, 904) for _ in range(5))
    assert again < anew / 2


def _seconds_to_paint(band: MiniMap, width: int) -> float:
    band.resize(width, HEIGHT)
    begun = process_time()
    band.grab()
    return process_time() - begun
