"""What lies in the lanes over days that follow one another, and more of them at either end; no Qt.

Days that come in at an end are read and laid by themselves: that costs what they hold, however many
lie there already.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from planner.domain.agenda import Agenda, ShowTime, joined
from planner.domain.intervals import Span
from planner.ui.schedule.blocks import NO_BLOCKS, Block, LaneBlocks
from planner.ui.schedule.time_axis import DAY

_MOST_DAYS: Final = 160
_KEPT_DAYS: Final = 100
"""Beyond so many days, those furthest away are forgotten until so many are left."""

_NOTHING: Final = Span(0, 0)


def days_around(span: Span, more: int = 0) -> Span:
    """The whole days, counted in UTC, that a span touches, and some `more` on both sides."""
    return Span((span.start // DAY - more) * DAY, (-(-span.end // DAY) + more) * DAY)


class LaidDays:
    """The lanes of the days within `known`."""

    def __init__(
        self,
        read: Callable[[Span], Agenda],
        lay: Callable[[Agenda, Span], Mapping[str, Sequence[Block]]],
    ) -> None:
        """`read` reads what touches a span, `lay` makes the blocks of it that do, lane by lane."""
        self._read = read
        self._lay = lay
        self._pieces: list[tuple[Span, Agenda]] = []
        self._begun = 0
        self._changed: list[Span] = []
        self.shows: dict[str, ShowTime] = {}
        self.lanes: dict[str, LaneBlocks] = {}

    @property
    def known(self) -> Span:
        """The days that are laid; an empty span while there are none."""
        pieces = self._pieces
        return Span(pieces[0][0].start, pieces[-1][0].end) if pieces else _NOTHING

    def state_in(self, span: Span) -> tuple[int, int, Span]:
        """What is another whenever anything in a stretch of time lies otherwise than before."""
        changed = sum(_meet(each, span) for each in self._changed)
        known = self.known
        return self._begun, changed, Span(max(span.start, known.start), min(span.end, known.end))

    def agenda(self, span: Span) -> Agenda:
        """What was read of a span, and of the days around it that were read together with it."""
        return joined([piece for days, piece in self._pieces if _meet(days, span)])

    def reach(self, span: Span) -> None:
        """Makes sure that all within whole days is laid.

        Where these lie apart from all that is known, they take its place.
        """
        if self._is_apart(span):
            self.forget()
            self._add(span)
        if span.start < self.known.start:
            self._add(Span(span.start, self.known.start))
        if span.end > self.known.end:
            self._add(Span(self.known.end, span.end))
        if self.known.end - self.known.start > _MOST_DAYS * DAY:
            self._forget_beyond(span)

    def missing(self, span: Span) -> Span:
        """What is not known of a span of whole days, on the side where that is more."""
        if self._is_apart(span):
            return span
        before = Span(span.start, max(span.start, self.known.start))
        after = Span(min(span.end, self.known.end), span.end)
        return max(before, after, key=lambda each: each.end - each.start)

    def lay_again(self, span: Span) -> None:
        """Lays what is known of a span anew, and forgets the rest."""
        kept = [(days, piece) for days, piece in self._pieces if _meet(days, span)]
        self.forget()
        for days, piece in kept:
            self._put(days, piece)

    def forget(self) -> None:
        """Nothing is known any more."""
        self._begun += 1
        self._changed = []
        self._pieces = []
        self.shows = {}
        self.lanes = {}

    def _is_apart(self, span: Span) -> bool:
        known = self.known
        return not self._pieces or span.end < known.start or span.start > known.end

    def _add(self, days: Span) -> None:
        self._put(days, self._read(days))

    def _put(self, days: Span, piece: Agenda) -> None:
        """Puts what was read of the days before or after those that are known to them."""
        known = self.known
        for lane, blocks in self._lay(piece, days).items():
            new = [each for each in blocks if not _meet(each.span, known)]
            if new:
                before = self.lanes.get(lane, NO_BLOCKS)
                after = self.lanes[lane] = before.with_more(new)
                changed = after.changed_since(before)
                self._changed += [] if changed is None else [changed]
        self._pieces.append((days, piece))
        self._pieces.sort(key=lambda each: each[0])
        self.shows |= {show.show_id: show for show in piece.shows}

    def _forget_beyond(self, span: Span) -> None:
        """Forgets days that are far from a span."""
        while self.known.end - self.known.start > _KEPT_DAYS * DAY and len(self._pieces) > 1:
            early = span.start - self.known.start > self.known.end - span.end
            days, _ = self._pieces[0 if early else -1]
            if _meet(days, span):
                break
            self._pieces.pop(0 if early else -1)
        cut = {lane: blocks.cut(self.known) for lane, blocks in self.lanes.items()}
        self.lanes = {lane: blocks for lane, blocks in cut.items() if blocks.blocks}
        self._changed = [each for each in self._changed if _meet(each, self.known)]
        self.shows = {show.show_id: show for _, piece in self._pieces for show in piece.shows}


def _meet(one: Span, other: Span) -> bool:
    return one.start < other.end and one.end > other.start
