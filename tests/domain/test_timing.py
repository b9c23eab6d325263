"""Starts, lengths, slack and overlap on one evening: a show from 16:00 to 19:00."""

import pytest
from builders import a_block, a_show
from timing_text import a_skipped_hard, end_by, follow, hard, note, skipped, told

from planner.domain.rundown import Row
from planner.domain.timing import cascade

FOLLOWING = [
    pytest.param([], [], id="no rows at all"),
    pytest.param([follow(5)], ["16:00 5:00"], id="the first row starts on air"),
    pytest.param(
        [follow(5), follow(8), follow(7.5)],
        ["16:00 5:00", "16:05 8:00", "16:13 7:30"],
        id="each row starts where the one before ends",
    ),
    pytest.param(
        [follow(0.5), follow(1 / 60), follow(1)],
        ["16:00 0:30", "16:00:30 0:01", "16:00:31 1:00"],
        id="lengths count to the second",
    ),
    pytest.param(
        [follow(0), follow(0), follow(5)],
        ["16:00 0:00", "16:00 0:00", "16:00 5:00"],
        id="rows of no length share one start",
    ),
    pytest.param(
        [follow(5), note(), follow(5)],
        ["16:00 5:00", "16:05 0:00", "16:05 5:00"],
        id="a note takes no time and shows where it stands",
    ),
    pytest.param([note()], ["16:00 0:00"], id="a note alone stands at on air"),
    pytest.param(
        [follow(5), skipped(30), follow(5)],
        ["16:00 5:00", "16:05 0:00 skipped", "16:05 5:00"],
        id="a skipped row takes no time and shows where it would start",
    ),
    pytest.param(
        [skipped(5), follow(5)],
        ["16:00 0:00 skipped", "16:00 5:00"],
        id="behind a skipped first row the next one is on air",
    ),
    pytest.param(
        [skipped(5), skipped(5)],
        ["16:00 0:00 skipped", "16:00 0:00 skipped"],
        id="where all is skipped all would start on air",
    ),
    pytest.param(
        [follow(180), follow(5)],
        ["16:00 180:00", "19:00 5:00"],
        id="rows go on past off air",
    ),
]

HARD = [
    pytest.param(
        [follow(58.5), hard("17:00", 30), follow(5)],
        ["16:00 58:30", "17:00 30:00 slack 1:30", "17:30 5:00"],
        id="slack stands on the hard row and the next one follows it",
    ),
    pytest.param(
        [follow(60), hard("17:00", 30)],
        ["16:00 60:00", "17:00 30:00 on time"],
        id="a hard start just when the row before ends",
    ),
    pytest.param(
        [follow(62), hard("17:00", 30), follow(5)],
        ["16:00 62:00", "17:00 30:00 overlap 2:00", "17:30 5:00"],
        id="an overlap stands on the hard row and the next one follows its end",
    ),
    pytest.param(
        [follow(90), hard("16:30", 60), hard("17:00", 10), follow(5)],
        ["16:00 90:00", "16:30 60:00 overlap 60:00", "17:00 10:00 overlap 30:00", "17:10 5:00"],
        id="an overlap inside an overlap counts against the row before it",
    ),
    pytest.param(
        [follow(90), hard("16:30", 5), hard("17:00", 10)],
        ["16:00 90:00", "16:30 5:00 overlap 60:00", "17:00 10:00 slack 25:00"],
        id="slack inside an overlap counts from the end of the row before",
    ),
    pytest.param(
        [follow(30), hard("16:10", 5)],
        ["16:00 30:00", "16:10 5:00 overlap 20:00"],
        id="a hard start inside the row before",
    ),
    pytest.param(
        [follow(30), follow(10), hard("16:20", 5)],
        ["16:00 30:00", "16:30 10:00", "16:20 5:00 overlap 20:00"],
        id="a hard start before the previous start is an overlap on the same day",
    ),
    pytest.param(
        [hard("16:00", 5), follow(5)],
        ["16:00 5:00 on time", "16:05 5:00"],
        id="a first hard row at on air is on time",
    ),
    pytest.param(
        [hard("16:05", 5), follow(5)],
        ["16:05 5:00 slack 5:00", "16:10 5:00"],
        id="a first hard row after on air has slack",
    ),
    pytest.param(
        [hard("15:50", 5), follow(5)],
        ["15:50 5:00 overlap 10:00", "15:55 5:00"],
        id="a first hard row before on air overlaps it",
    ),
    pytest.param(
        [note(), skipped(), hard("16:05", 5)],
        ["16:00 0:00", "16:00 0:00 skipped", "16:05 5:00 slack 5:00"],
        id="a first hard row behind a note and a skipped row counts from on air",
    ),
    pytest.param(
        [follow(50), skipped(20), hard("17:00", 5)],
        ["16:00 50:00", "16:50 0:00 skipped", "17:00 5:00 slack 10:00"],
        id="a skipped row before a hard start leaves its time as slack",
    ),
    pytest.param(
        [follow(50), note(), hard("17:00", 5)],
        ["16:00 50:00", "16:50 0:00", "17:00 5:00 slack 10:00"],
        id="a note before a hard start stands where the slack begins",
    ),
    pytest.param(
        [follow(50), a_skipped_hard("17:00", 5), follow(5)],
        ["16:00 50:00", "17:00 0:00 skipped", "16:50 5:00"],
        id="a skipped hard row shows its clock time and moves nothing",
    ),
    pytest.param(
        [follow(70), a_skipped_hard("17:00", 5), hard("17:30", 5)],
        ["16:00 70:00", "17:00 0:00 skipped", "17:30 5:00 slack 20:00"],
        id="a skipped hard row inside the row before is no overlap",
    ),
    pytest.param(
        [follow(60), hard("17:00", 0), follow(5)],
        ["16:00 60:00", "17:00 0:00 on time", "17:00 5:00"],
        id="a hard row of no length is a mark in time",
    ),
    pytest.param(
        [follow(60), hard("17:10", 0), hard("17:10", 0), hard("17:10", 5)],
        ["16:00 60:00", "17:10 0:00 slack 10:00", "17:10 0:00 on time", "17:10 5:00 on time"],
        id="of several hard rows at one time the first has the slack",
    ),
    pytest.param(
        [hard("17:00", 5), hard("16:00", 5), hard("18:00", 5)],
        ["17:00 5:00 slack 60:00", "16:00 5:00 overlap 65:00", "18:00 5:00 slack 115:00"],
        id="hard rows out of order keep their clock times",
    ),
    pytest.param(
        [follow(170), hard("18:55", 10)],
        ["16:00 170:00", "18:55 10:00 slack 5:00"],
        id="a hard row that runs past off air",
    ),
]

END_BY = [
    pytest.param(
        [follow(40), end_by("17:00"), follow(5)],
        ["16:00 40:00", "16:40 20:00", "17:00 5:00"],
        id="an end_by row takes what is left",
    ),
    pytest.param(
        [end_by("16:20"), follow(5)],
        ["16:00 20:00", "16:20 5:00"],
        id="a first end_by row starts on air",
    ),
    pytest.param(
        [follow(60), end_by("17:00"), follow(5)],
        ["16:00 60:00", "17:00 0:00", "17:00 5:00"],
        id="an end_by row with nothing left has no length",
    ),
    pytest.param(
        [follow(65), end_by("17:00"), follow(5)],
        ["16:00 65:00", "17:05 0:00 short 5:00", "17:05 5:00"],
        id="an end_by row whose end is past has no length and says what is short",
    ),
    pytest.param(
        [follow(40), end_by("17:00"), end_by("17:10"), end_by("17:05")],
        ["16:00 40:00", "16:40 20:00", "17:00 10:00", "17:10 0:00 short 5:00"],
        id="end_by rows behind one another",
    ),
    pytest.param(
        [follow(40), end_by("17:00"), hard("17:00", 5)],
        ["16:00 40:00", "16:40 20:00", "17:00 5:00 on time"],
        id="an end_by row fills the time before a hard start",
    ),
    pytest.param(
        [follow(40), end_by("17:00"), hard("17:10", 5)],
        ["16:00 40:00", "16:40 20:00", "17:10 5:00 slack 10:00"],
        id="slack between the end of an end_by row and a hard start",
    ),
    pytest.param(
        [follow(40), end_by("17:10"), hard("17:00", 5)],
        ["16:00 40:00", "16:40 30:00", "17:00 5:00 overlap 10:00"],
        id="an end_by row that ends after the next hard start overlaps it",
    ),
    pytest.param(
        [follow(40), end_by("17:00", skip=True), follow(5)],
        ["16:00 40:00", "16:40 0:00 skipped", "16:40 5:00"],
        id="a skipped end_by row takes nothing",
    ),
    pytest.param(
        [hard("17:00", 10), end_by("17:30"), end_by("16:30")],
        ["17:00 10:00 slack 60:00", "17:10 20:00", "17:30 0:00 short 60:00"],
        id="an end_by row before on air's clock is short by all since",
    ),
    pytest.param(
        [follow(10), end_by("16:30").changed(length=900), follow(5)],
        ["16:00 10:00", "16:10 20:00", "16:30 5:00"],
        id="the length typed in an end_by row does not count",
    ),
]


@pytest.mark.parametrize(("rows", "expected"), [*FOLLOWING, *HARD, *END_BY])
def test_rows_of_an_evening(rows: list[Row], expected: list[str]) -> None:
    assert told(rows) == expected


def test_a_start_mode_of_a_block_or_a_note_is_not_looked_at() -> None:
    block = a_block(start="hard", clock="18:00")
    aside = note().changed(start="hard", clock="18:30")
    assert told([follow(5), block, aside, follow(5)]) == [
        "16:00 5:00",
        "16:05 0:00",
        "16:05 0:00",
        "16:05 5:00",
    ]


def test_timings_are_kept_by_row_id_in_reading_order() -> None:
    rows = [follow(5), note(), skipped()]
    by_row = cascade(a_show(), rows).by_row
    assert list(by_row) == [row.id for row in rows]
    assert len(by_row) == 3
    assert "nobody" not in by_row
