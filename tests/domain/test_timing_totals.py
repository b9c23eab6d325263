"""The figures of a whole show: planned, over and under, content, slack, overlap and lead."""

from collections.abc import Sequence

import pytest
from builders import a_block, a_show
from timing_text import a_skipped_hard, end_by, follow, hard, note, skipped

from planner.domain.rundown import Row
from planner.domain.timing import cascade

CASES = [
    pytest.param([], (0, -180, 0, 0, 0, 0), id="nothing runs: under by the whole show"),
    pytest.param([note(), skipped(30)], (0, -180, 0, 0, 0, 0), id="only rows that do not run"),
    pytest.param([follow(180)], (180, 0, 180, 0, 0, 0), id="just as long as the show"),
    pytest.param([follow(100), follow(85)], (185, 5, 185, 0, 0, 0), id="over"),
    pytest.param([follow(100), follow(75)], (175, -5, 175, 0, 0, 0), id="under"),
    pytest.param([follow(50), hard("17:00", 120)], (180, 0, 170, 10, 0, 0), id="with slack"),
    pytest.param([follow(70), hard("17:00", 120)], (180, 0, 190, 0, 10, 0), id="with overlap"),
    pytest.param(
        [follow(50), hard("17:00", 70), hard("18:00", 60)],
        (180, 0, 180, 10, 10, 0),
        id="slack and overlap do not cancel each other",
    ),
    pytest.param(
        [hard("16:10", 50), hard("17:10", 110)],
        (170, 0, 160, 10, 0, 10),
        id="slack before the first row is lead, and not planned",
    ),
    pytest.param(
        [hard("15:50", 60), follow(130)],
        (190, 0, 190, 0, 0, -10),
        id="a first row before on air has a negative lead",
    ),
    pytest.param(
        [a_skipped_hard("15:50", 60), hard("16:10", 170)],
        (170, 0, 170, 0, 0, 10),
        id="the lead is of the first row that runs",
    ),
    pytest.param(
        [end_by("18:30"), follow(30)], (180, 0, 180, 0, 0, 0), id="an end_by row first"
    ),
    pytest.param(
        [follow(150), end_by("18:00"), follow(35)],
        (185, 5, 185, 0, 0, 0),
        id="what an end_by row is short of is no overlap",
    ),
    pytest.param(
        [follow(120), hard("16:30", 30), follow(10)],
        (70, -110, 160, 0, 90, 0),
        id="the last end is that of the last row, though one above ends later",
    ),
    pytest.param(
        [hard("18:00", 10), hard("16:00", 10)],
        (-110, -170, 20, 0, 130, 120),
        id="with hard rows out of order planned may be negative",
    ),
    pytest.param([a_block(3600), follow(180)], (180, 0, 180, 0, 0, 0), id="targets do not count"),
]  # fmt: skip


@pytest.mark.parametrize(("rows", "minutes"), CASES)
def test_figures_of_a_show(rows: Sequence[Row], minutes: tuple[int, ...]) -> None:
    timing = cascade(a_show(), rows)
    figures = (
        timing.planned,
        timing.over,
        timing.content,
        timing.slack_total,
        timing.overlap_total,
        timing.lead,
    )
    assert figures == tuple(60 * minute for minute in minutes)
    assert timing.content + timing.slack_total - timing.overlap_total == timing.planned
    assert timing.over == timing.planned + timing.lead - 180 * 60


def test_the_marathon_of_the_picture_is_planned_at_three_hours_one_forty() -> None:
    rows = [follow(58.5), hard("17:00", 30), follow(5 / 3), follow(70), follow(20)]
    timing = cascade(a_show(), rows)
    assert (timing.planned, timing.over) == (3 * 3600 + 100, 100)


def test_first_start_and_last_end_are_on_air_where_nothing_runs() -> None:
    timing = cascade(a_show(), [skipped(5)])
    assert timing.first_start == timing.last_end == timing.on_air
    assert timing.local(timing.on_air).isoformat() == "2026-11-27T16:00:00-08:00"
    assert timing.local(timing.off_air).isoformat() == "2026-11-27T19:00:00-08:00"
