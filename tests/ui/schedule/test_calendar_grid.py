"""Where the shows of a day are drawn, and what lies at a point."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lanes import a_block

from planner.ui.schedule.calendar_days import DAY_MINUTES, Minutes, Piece
from planner.ui.schedule.calendar_grid import (
    LEAST_HEIGHT,
    LEAST_HOUR,
    MOST_HOUR,
    Grid,
    Tile,
    box_of,
    tiles_of,
)
from planner.ui.schedule.geometry import Box, Grip

GRID = Grid(700, 7, 48)
NEARLY = 0.05


def a_piece(name: str, first: float, last: float, column: int = 0) -> Piece:
    return Piece(a_block(name, first, last), column, Minutes(first * 60, last * 60), True, True)


def boxes(*pieces: Piece, grid: Grid = GRID) -> dict[str, Box]:
    return {tile.block.key: tile.box for tile in tiles_of(pieces, grid).all}


pieces = st.lists(
    st.tuples(st.integers(0, 1439), st.integers(1, 600), st.integers(0, 6)), max_size=40
).map(
    lambda made: [
        Piece(
            a_block(f"b{number}", 0, 1),
            column,
            Minutes(first, min(DAY_MINUTES, first + length)),
            True,
            True,
        )
        for number, (first, length, column) in enumerate(made)
    ]
)
grids = st.builds(Grid, st.floats(200, 3000), st.just(7), st.floats(LEAST_HOUR, MOST_HOUR))


def test_a_show_alone_takes_the_width_of_its_day() -> None:
    box = boxes(a_piece("a", 10, 12, column=2))["a"]
    assert box == box_of(Minutes(600, 720), 2, GRID)
    assert (box.y, box.height) == (480, 95)
    assert box.width == 94


def test_shows_that_overlap_stand_side_by_side_and_those_that_touch_do_not() -> None:
    found = boxes(a_piece("a", 10, 12), a_piece("b", 11, 13), a_piece("c", 13, 14))
    assert (found["a"].width, found["b"].width) == (45, 47)
    assert found["b"].x >= found["a"].x + found["a"].width
    assert found["c"].width == 94


def test_a_show_reaches_over_the_places_beside_it_that_are_free_while_it_lasts() -> None:
    found = boxes(a_piece("a", 8, 9), a_piece("b", 8, 9), a_piece("c", 8, 20), a_piece("d", 10, 11))
    assert found["d"].width == pytest.approx(94 * 2 / 3 - 2)


@given(pieces, grids)
def test_no_two_shows_lie_over_each_other_and_each_stays_in_its_day(
    made: list[Piece], grid: Grid
) -> None:
    tiles = tiles_of(made, grid).all
    assert len(tiles) == len(made)
    for tile in tiles:
        left = grid.x_of(tile.piece.column)
        assert left <= tile.box.x
        assert tile.box.x + tile.box.width <= left + grid.column_width + NEARLY
        assert tile.box.height >= LEAST_HEIGHT
        assert tile.box.y + tile.box.height <= grid.height + NEARLY
    for one, other in combinations(tiles, 2):
        if one.piece.column == other.piece.column:
            assert not _lie_over_each_other(one, other)


def _lie_over_each_other(one: Tile, other: Tile) -> bool:
    wide = min(one.box.x + one.box.width, other.box.x + other.box.width)
    high = min(one.box.y + one.box.height, other.box.y + other.box.height)
    return (
        wide - max(one.box.x, other.box.x) > NEARLY and high - max(one.box.y, other.box.y) > NEARLY
    )


@given(pieces, grids, st.floats(0, 1), st.floats(0, 1))
def test_what_lies_at_a_point_is_what_is_drawn_there(
    made: list[Piece], grid: Grid, across: float, down: float
) -> None:
    tiles = tiles_of(made, grid)
    x, y = across * (grid.width - 1), down * (grid.height - 1)
    column = grid.column_at(x)
    drawn = [tile for tile in tiles.all if tile.piece.column == column and tile.box.holds(x, y)]
    found = tiles.at(column, x, y)
    assert (found is None) == (not drawn)
    assert found is None or found.tile in drawn


@given(pieces, grids, st.floats(0, 1), st.floats(1, 900))
def test_only_what_can_be_seen_is_drawn(
    made: list[Piece], grid: Grid, down: float, height: float
) -> None:
    tiles, top = tiles_of(made, grid), down * grid.height
    for column in range(grid.columns):
        seen = {tile.block.key for tile in tiles.between(column, top, top + height)}
        assert seen == {
            tile.block.key
            for tile in tiles.all
            if tile.piece.column == column
            and tile.box.y <= top + height
            and tile.box.y + tile.box.height > top
        }


@pytest.mark.parametrize(
    ("below_top", "grip"),
    [(0, Grip.START), (5.9, Grip.START), (6, Grip.BODY), (88, Grip.BODY), (92, Grip.END)],
)
def test_a_show_is_taken_by_its_edges_or_as_a_whole(below_top: float, grip: Grip) -> None:
    touch = tiles_of([a_piece("a", 10, 12)], GRID).at(0, 20, 480 + below_top)
    assert touch is not None
    assert touch.grip is grip


@pytest.mark.parametrize(("begins", "ends"), [(True, False), (False, True), (False, False)])
def test_a_piece_has_no_edge_where_the_show_goes_on(begins: bool, ends: bool) -> None:
    piece = Piece(a_block("a", 10, 12), 0, Minutes(600, 720), begins, ends)
    tiles = tiles_of([piece], GRID)
    top, bottom = tiles.at(0, 20, 481), tiles.at(0, 20, 573)
    assert top is not None
    assert bottom is not None
    assert (top.grip is Grip.START) == begins
    assert (bottom.grip is Grip.END) == ends


def test_hours_can_be_zoomed_within_bounds() -> None:
    assert GRID.zoomed(2).hour == 96
    assert GRID.zoomed(0.0001).hour == LEAST_HOUR
    assert GRID.zoomed(1000).hour == MOST_HOUR


@given(grids, st.integers(0, DAY_MINUTES))
def test_minutes_and_heights_are_each_others_inverse(grid: Grid, minute: int) -> None:
    assert grid.minute_at(grid.y_of(minute)) == pytest.approx(minute)
