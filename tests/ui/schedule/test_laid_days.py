"""Days that are laid one by one lie as if they had been laid at once."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.agenda import Agenda
from planner.domain.intervals import Span
from planner.ui.schedule.blocks import Block, LaneBlocks
from planner.ui.schedule.laid_days import LaidDays, days_around
from planner.ui.schedule.time_axis import DAY, HOUR

LANES = ("a", "b")


def a_block(key: str, start: int, length: int, lane: str = "a") -> Block:
    """`start` and `length` in hours."""
    span = Span(start * HOUR, (start + length) * HOUR)
    return Block(key, lane, None, span, span, key, "", "#2F6FED")


@st.composite
def blocks(draw: st.DrawFn) -> list[Block]:
    times = st.tuples(st.integers(0, 9 * 24), st.sampled_from([1, 3, 30]), st.sampled_from(LANES))
    drawn = draw(st.lists(times, max_size=25))
    return [a_block(str(n), start, length, lane) for n, (start, length, lane) in enumerate(drawn)]


class Counted:
    """Lanes over some blocks, with what was read of them."""

    def __init__(self, *of: Block) -> None:
        self.of = of
        self.read: list[Span] = []
        self.laid = LaidDays(self._read, self._lay)

    def _read(self, span: Span) -> Agenda:
        self.read.append(span)
        return Agenda()

    def _lay(self, _: Agenda, span: Span) -> Mapping[str, Sequence[Block]]:
        found = defaultdict(list)
        for each in self.of:
            if each.span.start < span.end and each.span.end > span.start:
                found[each.lane].append(each)
        return found


def days(first: int, last: int) -> Span:
    return Span(first * DAY, last * DAY)


def lying(laid: LaidDays) -> dict[str, tuple[Block, ...]]:
    return {lane: there.blocks for lane, there in laid.lanes.items()}


@given(blocks(), st.lists(st.booleans(), min_size=9, max_size=9), st.integers(0, 8))
def test_days_laid_at_either_end_lie_as_if_laid_at_once(
    every: list[Block], later_first: list[bool], first: int
) -> None:
    by_days, at_once = Counted(*every).laid, Counted(*every).laid
    by_days.reach(days(first, first + 1))
    for later in later_first:
        known = by_days.known
        if (later and known.end < 9 * DAY) or known.start == 0:
            by_days.reach(Span(known.end, min(9 * DAY, known.end + DAY)))
        else:
            by_days.reach(Span(known.start - DAY, known.start))
    at_once.reach(days(0, 9))
    assert by_days.known == at_once.known == days(0, 9)
    assert lying(by_days) == lying(at_once)
    for lane, there in by_days.lanes.items():
        for hour in range(0, 9 * 24, 7):
            span = Span(hour * HOUR, (hour + 5) * HOUR)
            anew = LaneBlocks(at_once.lanes[lane].blocks)
            assert there.within(*span) == anew.within(*span)
            assert there.depth(*span) == anew.depth(*span)


def test_no_day_is_read_twice_and_what_lies_apart_takes_the_place_of_all() -> None:
    counted = Counted(a_block("one", 30, 1), a_block("far", 30 * 24, 1))
    for span in (days(1, 3), days(2, 3), days(0, 4), days(30, 31), days(1, 2)):
        counted.laid.reach(span)
    assert counted.read == [days(1, 3), days(0, 1), days(3, 4), days(30, 31), days(1, 2)]
    assert [each.key for each in counted.laid.lanes["a"].blocks] == ["one"]


def test_a_stretch_of_time_is_another_only_when_something_there_lies_otherwise() -> None:
    laid = Counted(
        a_block("long", 20, 6), a_block("alone", 60, 1), a_block("meets", 25, 1), a_block("c", 5, 1)
    ).laid
    seen, beside = Span(20 * HOUR, 24 * HOUR), Span(2 * HOUR, 18 * HOUR)
    states = [laid.state_in(seen)]

    def is_another() -> bool:
        states.append(laid.state_in(seen))
        return states[-1] != states[-2]

    laid.reach(days(2, 3))
    is_another()
    laid.reach(days(3, 4))
    assert not is_another(), "nothing lies there"
    laid.reach(days(0, 1))
    assert is_another(), "what was apart was forgotten"
    before = laid.state_in(beside)
    laid.reach(days(1, 2))
    assert is_another(), "“long” has to make room for what it meets on the next day"
    assert laid.state_in(beside) == before, "what lies beside it stays as it is"
    assert {each.key: each.depth for each in laid.lanes["a"].blocks} == {
        "long": 2,
        "meets": 2,
        "c": 1,
    }


@pytest.mark.parametrize("later", [True, False])
def test_a_long_way_forgets_what_is_far_behind_and_finds_it_again(*, later: bool) -> None:
    counted = Counted(*(a_block(str(day), day * 24 + 20, 6) for day in range(400)))
    way = range(200, 399) if later else range(200, 1, -1)
    for day in way:
        counted.laid.reach(days(day, day + 1))
    known, there = counted.laid.known, counted.laid.lanes["a"].blocks
    assert 90 <= (known.end - known.start) // DAY <= 160
    assert [each.key for each in there] == [
        each.key for each in counted.of if days_around(each.span).start < known.end
        if each.span.end > known.start
    ]  # fmt: skip
    for day in reversed(way):
        counted.laid.reach(days(day, day + 1))
    assert "200" in {each.key for each in counted.laid.lanes["a"].blocks}


def test_what_is_missing_is_told_side_by_side_the_larger_first() -> None:
    laid = Counted().laid
    assert laid.missing(days(3, 5)) == days(3, 5)
    laid.reach(days(3, 5))
    assert laid.missing(days(2, 9)) == days(5, 9)
    assert laid.missing(days(1, 6)) == days(1, 3)
    missing = laid.missing(days(3, 5))
    assert missing.start == missing.end
