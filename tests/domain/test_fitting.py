"""Fit to length, in a show from 16:00 to 19:00: who gives, who takes, who cannot and why."""

from collections.abc import Sequence

import pytest
from builders import a_block, a_show
from hypothesis import given
from hypothesis import strategies as st
from plans import rundowns, shows
from reference_cascade import runs
from timing_text import a_skipped_hard, end_by, follow, hard, note, skipped

from planner.domain.fitting import LONGEST_ROW, Fitting, Refusal, fit_to_length, spread
from planner.domain.rundown import Row
from planner.domain.show import Show
from planner.domain.timing import cascade


def fitted(rows: Sequence[Row], fitting: Fitting) -> list[Row]:
    """The rows with the lengths that were proposed."""
    return [row.changed(length=fitting.lengths.get(row.id, row.length)) for row in rows]


def minutes(rows: Sequence[Row]) -> list[float]:
    """What each row's length becomes."""
    return [row.length / 60 for row in fitted(rows, fit_to_length(a_show(), rows))]


def obstacles(rows: Sequence[Row]) -> list[tuple[int, str]]:
    """The place of each row that cannot change, and why."""
    places = {row.id: place for place, row in enumerate(rows)}
    return [(places[each.row_id], each.obstacle) for each in refusals(rows)]


def refusals(rows: Sequence[Row]) -> tuple[Refusal, ...]:
    return fit_to_length(a_show(), rows).refusals


CASES = [
    pytest.param([follow(180)], [180], 0, id="a show that fits stays as it is"),
    pytest.param([follow(200)], [180], 0, id="one row gives all"),
    pytest.param([follow(100)], [180], 0, id="one row takes all"),
    pytest.param([follow(120), follow(60), follow(60)], [90, 45, 45], 0, id="in proportion"),
    pytest.param([follow(60), follow(30)], [120, 60], 0, id="in proportion when under"),
    pytest.param(
        [follow(120, locked=True), follow(60), follow(30)],
        [120, 40, 20],
        0,
        id="a locked row keeps its length",
    ),
    pytest.param(
        [follow(120, min_length=110 * 60), follow(60), follow(30)],
        [110, 140 / 3, 70 / 3],
        0,
        id="what a row at its shortest cannot give, the others do",
    ),
    pytest.param(
        [follow(60, max_length=70 * 60), follow(30), follow(30)],
        [70, 55, 55],
        0,
        id="what a row at its longest cannot take, the others do",
    ),
    pytest.param(
        [follow(100, min_length=90 * 60), follow(100, min_length=95 * 60)],
        [90, 95],
        -5,
        id="what no row can give is left over",
    ),
    pytest.param(
        [follow(60, max_length=70 * 60), follow(60, max_length=60 * 60)],
        [70, 60],
        50,
        id="what no row can take is left under",
    ),
    pytest.param([follow(60), hard("17:10", 120)], [60, 110], 0, id="rows before a clock stay"),
    pytest.param(
        [follow(60), end_by("17:30"), follow(100)], [60, 0, 90], 0, id="rows before an end_by stay"
    ),
    pytest.param([follow(60), end_by("19:30")], [60, 0], -30, id="an end_by row ends as it says"),
    pytest.param([follow(100), skipped(60), note()], [180, 60, 0], 0, id="a skipped row stays"),
    pytest.param(
        [follow(60), a_skipped_hard("17:30", 10), follow(60)],
        [90, 10, 90],
        0,
        id="a skipped hard row parts nothing",
    ),
    pytest.param([follow(0), follow(90)], [0, 180], 0, id="a row of no length stays one"),
    pytest.param([hard("19:30", 1), follow(1)], [1 / 60, 1 / 60], -30 - 1 / 30, id="none vanishes"),
    pytest.param([], [], 180, id="no rows take nothing"),
    pytest.param(
        [follow(100, min_length=120 * 60), follow(100)],
        [100, 80],
        0,
        id="a row already below its shortest gives nothing",
    ),
    pytest.param(
        [follow(50, min_length=100 * 60), follow(50)],
        [90, 90],
        0,
        id="a row below its shortest may grow",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("rows", "expected", "left"), CASES)
def test_lengths_that_fit(rows: list[Row], expected: list[float], left: float) -> None:
    fitting = fit_to_length(a_show(), rows)
    assert minutes(rows) == pytest.approx(expected)
    assert fitting.left == round(left * 60)
    assert cascade(a_show(), fitted(rows, fitting)).over == -fitting.left


def test_seconds_that_do_not_divide_go_to_the_largest_remainders() -> None:
    rows = [follow(60), follow(60), follow(60 + 100 / 60)]
    fitting = fit_to_length(a_show(), rows)
    assert [row.length for row in fitted(rows, fitting)] == [3567, 3567, 3666]
    assert (fitting.wanted, fitting.absorbed, fitting.left) == (-100, -100, 0)


def test_of_equal_remainders_the_first_row_gets_the_second() -> None:
    rows = [follow(60), follow(60), follow(60).changed(length=3601)]
    assert list(fit_to_length(a_show(), rows).lengths) == [rows[2].id]
    even = [follow(60), follow(60), follow(60 - 1 / 60)]
    assert list(fit_to_length(a_show(), even).lengths) == [even[0].id]


def test_each_row_that_cannot_change_says_why() -> None:
    block = a_block(locked=True)
    rows = [
        follow(30),
        end_by("17:00"),
        skipped(5),
        hard("17:10", 10, locked=True),
        note(),
        block,
        follow(10, block_id=block.id),
        follow(0),
        follow(20, max_length=20 * 60),
        follow(20, max_length=15 * 60),
        follow(20),
    ]
    assert obstacles(rows) == [
        (0, "before_clock"),
        (1, "computed"),
        (2, "skipped"),
        (3, "locked"),
        (6, "locked"),
        (7, "no_length"),
        (8, "longest"),
        (9, "longest"),
    ]


def test_a_refusal_names_the_row_or_length_that_stands_in_the_way() -> None:
    block = a_block(locked=True)
    rows = [
        follow(30),
        hard("17:00", 150, locked=True),
        block,
        follow(10, block_id=block.id),
        follow(20, min_length=1200),
    ]
    first, second, third, fourth = refusals(rows)
    assert first.because == rows[1].id
    assert second.because == rows[1].id
    assert third.because == block.id
    assert (fourth.obstacle, fourth.seconds) == ("shortest", 1200)


def test_a_show_that_fits_needs_no_reasons() -> None:
    assert fit_to_length(a_show(), [follow(180, locked=True)]) == Fitting(wanted=0)


@given(shows(), rundowns())
def test_the_show_ends_as_was_promised_to_the_second(show: Show, rows: list[Row]) -> None:
    fitting = fit_to_length(show, rows)
    assert cascade(show, fitted(rows, fitting)).over == -fitting.left
    assert fitting.wanted == -cascade(show, rows).over
    assert abs(fitting.left) <= abs(fitting.wanted)


@given(shows(), rundowns())
def test_locked_rows_never_change_and_no_row_is_pushed_beyond_its_bounds(
    show: Show, rows: list[Row]
) -> None:
    fitting = fit_to_length(show, rows)
    locked = {row.id for row in rows if row.locked}
    for row in rows:
        if row.id not in fitting.lengths:
            continue
        length = fitting.lengths[row.id]
        assert not {row.id, row.block_id} & locked
        assert length != row.length
        assert (length > row.length) is (fitting.wanted > 0)
        if length > row.length:
            assert length <= (LONGEST_ROW if row.max_length is None else row.max_length)
        else:
            assert length >= (1 if row.min_length is None else row.min_length)


@given(shows(), rundowns())
def test_every_item_either_could_change_or_says_why_not(show: Show, rows: list[Row]) -> None:
    fitting = fit_to_length(show, rows)
    refused = [refusal.row_id for refusal in fitting.refusals]
    assert not set(refused) & set(fitting.lengths)
    assert len(set(refused)) == len(refused)
    free = [row for row in rows if row.type == "item" and row.id not in refused]
    assert all(runs(row, rows) and row.start != "end_by" for row in free) or fitting.wanted == 0
    if fitting.left:
        at_bounds = (fitting.lengths.get(row.id, row.length) for row in free)
        assert all(_at_bound(row, now) for row, now in zip(free, at_bounds, strict=True))


def _at_bound(row: Row, length: int) -> bool:
    return length in (row.min_length, row.max_length, 1, LONGEST_ROW)


amounts = st.integers(0, 10**6)


@given(amounts, st.lists(st.tuples(st.integers(0, 5000), st.integers(0, 5000))))
def test_an_amount_is_split_whole_within_rooms_and_nearly_in_proportion(
    amount: int, takers: list[tuple[int, int]]
) -> None:
    weights, rooms = [weight for weight, _ in takers], [room for _, room in takers]
    shares = spread(amount, weights, rooms)
    able = sum(room for weight, room in takers if weight)
    assert sum(shares) == min(amount, able)
    assert all(0 <= share <= room for share, room in zip(shares, rooms, strict=True))
    open_places = [place for place, room in enumerate(rooms) if shares[place] < room - 1]
    for one in open_places:
        for other in open_places:
            if weights[one] and weights[other]:
                gap = shares[one] * weights[other] - shares[other] * weights[one]
                assert abs(gap) <= weights[one] + weights[other]
