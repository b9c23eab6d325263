"""Blocks span the rows in them, and are over or under against their own target."""

from collections.abc import Sequence

import pytest
from builders import a_block, a_hard_item, a_note, a_show, an_end_by_item, an_item
from timing_text import follow, hard, skipped, told

from planner.domain.rundown import Row
from planner.domain.timing import RowTiming, cascade


def inside(block: Row, *rows: Row) -> list[Row]:
    """The block and the rows, now in it."""
    return [block, *(row.changed(block_id=block.id) for row in rows)]


def timed(rows: Sequence[Row]) -> RowTiming:
    """The timing of the first block among rows."""
    block = next(row for row in rows if row.type == "block")
    return cascade(a_show(), rows).by_row[block.id]


def over_by(target: int, *rows: Row) -> int | None:
    return timed(inside(a_block(target), *rows)).over


def test_the_hero_block_of_the_picture_is_one_forty_over_without_its_slack() -> None:
    rows = [
        follow(5),
        *inside(a_block(24 * 60), follow(8), follow(8), follow(7.5)),
        *inside(
            a_block(60 * 60), follow(14), follow(12), follow(4), hard("17:00", 30), follow(5 / 3)
        ),
    ]
    assert told(rows) == [
        "16:00 5:00",
        "16:05 23:30",
        "16:05 8:00",
        "16:13 8:00",
        "16:21 7:30",
        "16:28:30 61:40",
        "16:28:30 14:00",
        "16:42:30 12:00",
        "16:54:30 4:00",
        "17:00 30:00 slack 1:30",
        "17:30 1:40",
    ]
    hook, hero = (cascade(a_show(), rows).by_row[rows[place].id] for place in (1, 5))
    assert (hook.over, hero.over) == (-30, 100)
    assert hero.end - hero.start == 63 * 60 + 10


@pytest.mark.parametrize(
    ("target", "rows", "over"),
    [
        pytest.param(600, [an_item(300), an_item(300)], 0, id="just its target"),
        pytest.param(600, [an_item(300), an_item(400)], 100, id="over"),
        pytest.param(600, [an_item(300)], -300, id="under"),
        pytest.param(600, [], -600, id="an empty block is under by all its target"),
        pytest.param(0, [an_item(300)], None, id="without a target it is neither"),
        pytest.param(600, [an_item(600), an_item(60, skip=True)], 0, id="skipped rows are out"),
        pytest.param(600, [an_item(600), a_note()], 0, id="notes are out"),
        pytest.param(600, [an_item(300), an_end_by_item("16:10")], 0, id="end_by as it runs"),
        pytest.param(600, [an_item(300), a_hard_item("18:00", 300)], 0, id="slack is out"),
    ],
)  # fmt: skip
def test_a_block_against_its_target(target: int, rows: list[Row], over: int | None) -> None:
    assert over_by(target, *rows) == over


def test_a_block_takes_no_time_of_its_own() -> None:
    assert told([follow(5), a_block(3600), follow(5)]) == ["16:00 5:00", "16:05 0:00", "16:05 5:00"]


def test_a_block_starts_with_its_first_running_item() -> None:
    rows = [follow(5), *inside(a_block(), skipped(), a_note(), hard("16:30", 10), follow(5))]
    block = timed(rows)
    assert told(rows)[1] == "16:30 15:00"
    assert block.end - block.start == 15 * 60


def test_a_skipped_block_skips_the_rows_in_it() -> None:
    rows = [follow(5), *inside(a_block(600, skip=True), follow(10), hard("17:00")), follow(5)]
    assert told(rows) == [
        "16:00 5:00",
        "16:05 0:00 skipped",
        "16:05 0:00 skipped",
        "17:00 0:00 skipped",
        "16:05 5:00",
    ]
    assert timed(rows).over is None


def test_a_block_whose_items_are_all_skipped_is_under_by_all_its_target() -> None:
    assert over_by(600, an_item(300, skip=True)) == -600


def test_a_row_whose_block_is_not_there_runs_at_top_level() -> None:
    assert told([follow(5, block_id="gone"), follow(5)]) == ["16:00 5:00", "16:05 5:00"]


def test_a_row_that_names_an_item_as_its_block_runs_at_top_level() -> None:
    first = follow(5)
    assert told([first, follow(5, block_id=first.id)]) == ["16:00 5:00", "16:05 5:00"]
