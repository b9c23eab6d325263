"""Where days, hours and shows lie in the Day and Week calendar, and what lies at a point; no Qt.

Everything is in logical pixels from the top left corner of the calendar's own area, beside the
hours and under the head. Drawing and pointing both ask here.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from planner.domain.intervals import Span
from planner.ui.schedule.blocks import Block
from planner.ui.schedule.calendar_days import DAY_MINUTES, Minutes, Piece
from planner.ui.schedule.geometry import Box, Grip
from planner.ui.schedule.stacking import Level, stacked

LEAST_HOUR, MOST_HOUR = 20.0, 480.0
USUAL_HOUR: Final = 48.0
"""How many pixels an hour is high: at least, at most, at first."""

LEAST_HEIGHT: Final = 16.0
"""No show is drawn lower: one line of words."""

GRIP: Final = 6.0
"""How near its upper or lower edge a show is taken by it."""

INSET, GAP = 3.0, 2.0
"""Between the lines of a day and its shows, and between two shows side by side."""


@dataclass(frozen=True, slots=True)
class Grid:
    """So many days beside each other over a width, each hour `hour` pixels high."""

    width: float
    columns: int
    hour: float = USUAL_HOUR

    @property
    def height(self) -> float:
        """How high a day is."""
        return 24 * self.hour

    @property
    def column_width(self) -> float:
        """How wide a day is."""
        return self.width / self.columns

    def x_of(self, column: int) -> float:
        """The left edge of a day."""
        return column * self.width / self.columns

    def y_of(self, minute: float) -> float:
        """Where a minute of the clock lies."""
        return minute * self.hour / 60

    def column_at(self, x: float) -> int:
        """The day at a place; outside of all the first or the last one."""
        return min(self.columns - 1, max(0, int(x * self.columns // self.width)))

    def minute_at(self, y: float) -> float:
        """The minute at a height, within the day."""
        return min(float(DAY_MINUTES), max(0.0, y * 60 / self.hour))

    def zoomed(self, factor: float) -> "Grid":
        """With higher (factor > 1) or lower hours."""
        return replace(self, hour=min(MOST_HOUR, max(LEAST_HOUR, self.hour * factor)))


@dataclass(frozen=True, slots=True)
class Tile:
    """A piece of a show, and where it is drawn."""

    piece: Piece
    box: Box

    @property
    def block(self) -> Block:
        """The show."""
        return self.piece.block


class Touch(NamedTuple):
    """A show that lies at a point, and by what it is taken there."""

    tile: Tile
    grip: Grip


class Tiles:
    """All that is drawn, found by day and height."""

    def __init__(self, tiles: Iterable[Tile]) -> None:
        self.all = tuple(sorted(tiles, key=lambda each: (each.piece.column, each.box.y)))
        self._tops = [(each.piece.column, each.box.y) for each in self.all]
        self._highest = max((each.box.height for each in self.all), default=0.0)

    def between(self, column: int, top: float, bottom: float) -> list[Tile]:
        """The tiles of a day that can be seen between two heights, from top to bottom."""
        first = bisect_right(self._tops, (column, top - self._highest))
        last = bisect_right(self._tops, (column, bottom))
        return [each for each in self.all[first:last] if each.box.y + each.box.height > top]

    def at(self, column: int, x: float, y: float) -> Touch | None:
        """The tile at a point of a day, and how it is taken."""
        for tile in reversed(self.between(column, y, y)):
            if tile.box.holds(x, y):
                return Touch(tile, _grip(y, tile))
        return None

    def of(self, key: str) -> list[Tile]:
        """The pieces of a block, by day."""
        return [each for each in self.all if each.block.key == key]


def tiles_of(pieces: Iterable[Piece], grid: Grid) -> Tiles:
    """Lays pieces out: what overlaps on the clock stands side by side, as wide as there is room."""
    by_column: dict[int, list[Piece]] = {}
    for piece in pieces:
        by_column.setdefault(piece.column, []).append(piece)
    return Tiles(
        tile for column, each in by_column.items() for tile in _side_by_side(column, each, grid)
    )


def box_of(minutes: Minutes, column: int, grid: Grid) -> Box:
    """Where something alone on its day would be drawn."""
    return _box(minutes, grid, grid.x_of(column) + INSET, _room(grid))


def _side_by_side(column: int, pieces: Sequence[Piece], grid: Grid) -> list[Tile]:
    drawn = [_drawn(piece.minutes, grid) for piece in pieces]
    levels = stacked(drawn)
    left, room = grid.x_of(column) + INSET, _room(grid)
    tiles = []
    for piece, (level, depth), reach in zip(pieces, levels, _reaches(drawn, levels), strict=True):
        x = left + room * level / depth
        width = room * (reach - level) / depth - (GAP if reach < depth else 0.0)
        tiles.append(Tile(piece, _box(piece.minutes, grid, x, max(2.0, width))))
    return tiles


def _reaches(drawn: Sequence[Span], levels: Sequence[Level]) -> list[int]:
    """Up to which level each may be widened: the next one that is taken while it lasts."""
    reaches = [level.depth for level in levels]
    running: list[int] = []
    for place in sorted(range(len(drawn)), key=lambda at: drawn[at]):
        running = [at for at in running if drawn[at].end > drawn[place].start]
        for at in running:
            narrow, wide = sorted((at, place), key=lambda each: levels[each].level)
            reaches[narrow] = min(reaches[narrow], levels[wide].level)
        running.append(place)
    return reaches


def _drawn(minutes: Minutes, grid: Grid) -> Span:
    """The seconds of the day that are drawn over: never less than a line of words is high."""
    least = LEAST_HEIGHT * 60 / grid.hour
    first = min(minutes.first, DAY_MINUTES - least)
    return Span(int(first * 60), int(max(minutes.last, first + least) * 60))


def _room(grid: Grid) -> float:
    return max(2.0, grid.column_width - 2 * INSET)


def _box(minutes: Minutes, grid: Grid, x: float, width: float) -> Box:
    """What would reach below midnight because it is so short is moved up."""
    top = min(grid.y_of(minutes.first), grid.height - LEAST_HEIGHT)
    height = max(LEAST_HEIGHT, grid.y_of(minutes.last) - top - 1)
    return Box(x, top, width, height)


def _grip(y: float, tile: Tile) -> Grip:
    box, piece = tile.box, tile.piece
    if box.height < 3 * GRIP:
        return Grip.BODY
    if piece.begins and y - box.y < GRIP:
        return Grip.START
    return Grip.END if piece.ends and box.y + box.height - y <= GRIP else Grip.BODY
