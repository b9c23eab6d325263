"""A rundown along time, as plain spans: what the mini map paints, without Qt."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from planner.domain.presenting import presenters
from planner.domain.rundown import RowType, StartMode
from planner.ui.rundown.state import RundownState


@dataclass(frozen=True, slots=True)
class Piece:
    """One row that runs; instants in seconds. `mark` is its kind, or a colour of its own.

    `hosts` are the colours of those who present it, `hard` whether it starts by the clock.
    """

    row_id: str
    start: int
    end: int
    mark: str
    hosts: tuple[str, ...] = ()
    hard: bool = False


@dataclass(frozen=True, slots=True)
class MapContent:
    """The running rows in reading order, from `start` to `end`: no row lies outside of these."""

    start: int
    end: int
    on_air: int
    off_air: int
    pieces: tuple[Piece, ...] = ()

    @property
    def over(self) -> bool:
        """Whether something runs past off air."""
        return self.end > self.off_air

    def part(self, instant: float) -> float:
        """Where an instant lies, 0 at the start and 1 at the end."""
        return (instant - self.start) / max(1, self.end - self.start)

    def piece_at(self, part: float) -> Piece | None:
        """The row that runs at a part of the map; in slack the next one, behind the last the last.

        Of rows that overlap, the one that started last.
        """
        if not self.pieces:
            return None
        instant = self.start + part * (self.end - self.start)
        in_order = sorted(self.pieces, key=lambda each: each.start)
        before = bisect_right([each.start for each in in_order], instant)
        if before and (instant < in_order[before - 1].end or before == len(in_order)):
            return in_order[before - 1]
        return in_order[before]


NOTHING = MapContent(0, 1, 0, 1)
"""No show."""


def map_content(state: RundownState) -> MapContent:
    """What the map of a show has; rows of no length are left out."""
    run, timing = state.run, state.timing
    presented = presenters(run, timing)
    pieces = []
    for row in run.rows:
        timed = timing.by_row[row.id]
        if row.type is not RowType.ITEM or not timed.running or not timed.length:
            continue
        hosts = [each for each in presented[row.id].creator_ids if each in run.creators]
        pieces.append(
            Piece(
                row.id,
                timed.start,
                timed.end,
                row.color or row.kind or "none",
                tuple(run.creators[each].color for each in hosts),
                row.start is StartMode.HARD,
            )
        )
    return MapContent(
        start=min(timing.on_air, _first(pieces, timing.on_air)),
        end=max(timing.off_air, max((each.end for each in pieces), default=timing.off_air)),
        on_air=timing.on_air,
        off_air=timing.off_air,
        pieces=tuple(pieces),
    )


def _first(pieces: Sequence[Piece], on_air: int) -> int:
    return min((each.start for each in pieces), default=on_air)
