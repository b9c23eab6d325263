"""Back times: the latest start that still ends the rest on time, in a show from 16:00 to 19:00."""

import pytest
from builders import a_block
from timing_text import a_skipped_hard, end_by, follow, hard, latest, note, skipped

from planner.domain.rundown import Row

CASES = [
    pytest.param([follow(5)], ["18:55"], id="the last row must start its length before off air"),
    pytest.param(
        [follow(5), follow(10), follow(20)],
        ["18:25", "18:30", "18:40"],
        id="each row leaves time for all behind it",
    ),
    pytest.param(
        [follow(60), follow(60), follow(62)],
        ["15:58", "16:58", "17:58"],
        id="in a show that is over the first back time is before on air",
    ),
    pytest.param(
        [follow(5), follow(10), hard("17:00", 30), follow(20)],
        ["16:45", "16:50", "18:10", "18:40"],
        id="rows before a hard start must be ready for it",
    ),
    pytest.param(
        [follow(5), hard("17:00", 10), follow(20), hard("18:00", 10), follow(15)],
        ["16:55", "17:30", "17:40", "18:35", "18:45"],
        id="across two hard starts each row is ready for the next one",
    ),
    pytest.param(
        [hard("17:00", 70), follow(10), hard("18:00", 30), follow(40)],
        ["16:40", "17:50", "17:50", "18:20"],
        id="a hard row that overlaps the next would have to start before its own clock",
    ),
    pytest.param(
        [follow(5), hard("17:00", 5), hard("17:00", 5)],
        ["16:55", "16:55", "18:55"],
        id="two hard starts at one time",
    ),
    pytest.param(
        [follow(5), skipped(30), follow(10)],
        ["18:45", "18:50", "18:50"],
        id="a skipped row needs no time",
    ),
    pytest.param(
        [follow(5), note(), follow(10), note()],
        ["18:45", "18:50", "18:50", "19:00"],
        id="a note shows when the row behind it must start",
    ),
    pytest.param(
        [follow(5), a_skipped_hard("17:00"), follow(10)],
        ["18:45", "18:50", "18:50"],
        id="a skipped hard row limits nothing",
    ),
    pytest.param(
        [follow(5), note(), hard("17:00", 30)],
        ["16:55", "17:00", "18:30"],
        id="a note before a hard start may wait until then",
    ),
    pytest.param(
        [follow(40), end_by("17:00"), follow(30)],
        ["16:20", "17:00", "18:30"],
        id="an end_by row may start as late as it ends",
    ),
    pytest.param(
        [follow(40), end_by("17:00", min_length=600), follow(30)],
        ["16:10", "16:50", "18:30"],
        id="an end_by row keeps its shortest length",
    ),
    pytest.param(
        [follow(40), end_by("18:40"), follow(30)],
        ["17:50", "18:30", "18:30"],
        id="an end_by row that makes the rest late must start when the rest should",
    ),
    pytest.param(
        [follow(90), end_by("17:00"), follow(30)],
        ["15:30", "17:00", "18:30"],
        id="an end_by row that is short limits the rows before it",
    ),
    pytest.param(
        [follow(90), end_by("17:00"), follow(100)],
        ["15:30", "17:00", "17:20"],
        id="an end_by row that is short in a show that is over must start by its own end",
    ),
    pytest.param(
        [follow(90), end_by("17:00"), follow(130)],
        ["15:20", "16:50", "16:50"],
        id="an end_by row must start when the rest must, if that is before its own end",
    ),
    pytest.param(
        [follow(5), end_by("17:00"), hard("17:30", 10), end_by("18:00"), follow(15)],
        ["16:55", "17:00", "17:50", "18:00", "18:45"],
        id="hard starts and end_by rows in turn",
    ),
    pytest.param([end_by("19:00")], ["19:00"], id="an end_by row until off air"),
    pytest.param([follow(0)], ["19:00"], id="a last row of no length may start at off air"),
    pytest.param([note()], ["19:00"], id="a note alone may wait until off air"),
]


@pytest.mark.parametrize(("rows", "expected"), CASES)
def test_latest_starts(rows: list[Row], expected: list[str]) -> None:
    assert latest(rows) == expected


def test_a_block_must_start_when_its_first_running_item_must() -> None:
    block = a_block(900)
    inside = [skipped(5, block_id=block.id), follow(10, block_id=block.id)]
    assert latest([block, *inside, follow(20)]) == ["18:30", "18:30", "18:30", "18:40"]


def test_an_empty_block_must_start_when_the_row_behind_it_must() -> None:
    assert latest([a_block(900), follow(20)]) == ["18:40", "18:40"]
