from collections.abc import Sequence
from typing import Any

import pytest
from lanes import HOUR, a_block, a_lane, laid

from planner.domain.intervals import Span
from planner.ui.schedule.blocks import NO_BLOCKS, Block, Lane, LaneBlocks
from planner.ui.schedule.clashes import Clash, bookings_met, clashes_of
from planner.ui.schedule.dragging import Aim, Draft

A = a_lane("studio:a")
SHARING = a_lane("studio:a", share_gap=True)
MIA = a_lane("creator:mia")
WAITING = a_lane("unbooked")


class Known:
    """What is known of a few lanes; studios are shut from 20:00."""

    def __init__(self, *blocks: Block, lanes: Sequence[Lane] = (A, MIA, WAITING)) -> None:
        self._laid = laid(*blocks)
        self._lanes = {lane.key: lane for lane in lanes}

    def blocks_in(self, lane_key: str) -> LaneBlocks:
        return self._laid.get(lane_key, NO_BLOCKS)

    def blocks_of(self, show_id: str) -> list[Block]:
        every = (block for lane in self._laid.values() for block in lane.blocks)
        return [block for block in every if block.show_id == show_id]

    def lane(self, key: str) -> Lane | None:
        return self._lanes.get(key)

    def closed(self, lane: Lane, span: Span) -> Sequence[Span]:
        shut = [Span(20 * HOUR, 24 * HOUR)] if lane.key[0] == "s" else []
        return [each for each in shut if each.start < span.end]


def a_draft(block: Block | None, start: float, end: float, **fields: Any) -> Draft:
    lane = fields.pop("lane", A)
    home = fields.pop("home", lane)
    aim = Aim.NEW if block is None else Aim.MOVE
    use = Span(int(start * HOUR), int(end * HOUR))
    return Draft(aim, home, lane, use, 0, block, **fields)


def met(clashes: tuple[Clash, ...]) -> list[str]:
    return [each.block.key if each.block else f"{each.lane.key} closed" for each in clashes]


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (8, 10, []),
        (8, 10.25, ["taken"]),
        (10, 12, ["taken"]),
        (9, 13, ["taken"]),
        (10.5, 11, ["taken"]),
        (11.75, 13, ["taken"]),
        (12, 13, []),
        (18, 20, []),
        (18, 20.25, ["studio:a closed"]),
    ],
)
def test_a_booking_clashes_with_what_it_overlaps_and_with_closed_hours(
    start: float, end: float, expected: list[str]
) -> None:
    own = a_block("own", 1, 2)
    known = Known(own, a_block("taken", 10, 12))
    assert met(clashes_of(a_draft(own, start, end), known)) == expected


@pytest.mark.parametrize(
    ("lane", "start", "expected"),
    [(A, 13, ["taken"]), (A, 14, []), (SHARING, 13, []), (SHARING, 12.75, ["taken"])],
)
def test_setup_and_teardown_add_up_unless_neighbours_share_the_gap(
    lane: Lane, start: float, expected: list[str]
) -> None:
    own = a_block("own", 1, 2, setup=1)
    known = Known(own, a_block("taken", 10, 12, teardown=1), lanes=(lane,))
    assert met(clashes_of(a_draft(own, start, start + 1, lane=lane), known)) == expected


@pytest.mark.parametrize(
    ("own_firm", "other", "expected"),
    [
        (True, {}, ["other"]),
        (False, {}, ["other"]),
        (True, {"firm": False}, ["other"]),
        (False, {"firm": False}, []),
        (True, {"live": False}, []),
    ],
)
def test_a_hold_may_wait_behind_a_hold(
    own_firm: bool, other: dict[str, bool], expected: list[str]
) -> None:
    own = a_block("own", 1, 2, firm=own_firm)
    known = Known(own, a_block("other", 10, 12, **other))
    assert met(clashes_of(a_draft(own, 10, 12), known)) == expected


def test_what_is_new_or_copied_is_held_so_only_what_is_confirmed_is_in_its_way() -> None:
    held, firm = a_block("held", 10, 12, firm=False), a_block("firm", 11, 12)
    known = Known(held, firm)
    assert met(clashes_of(a_draft(None, 10, 12), known)) == ["firm"]
    copied = a_draft(firm, 10, 12, copying=True)
    assert met(clashes_of(copied, known)) == ["firm"], "a copy meets what it is copied from"


def test_people_who_would_be_needed_elsewhere_are_named() -> None:
    own = a_block("own", 10, 12, show_id="show")
    shift = a_block("shift", 10, 11, show_id="show", lane=MIA.key, setup=0.5)
    elsewhere = a_block("elsewhere", 15, 16, lane=MIA.key)
    known = Known(own, shift, elsewhere)
    assert met(clashes_of(a_draft(own, 14, 16), known)) == []
    assert met(clashes_of(a_draft(own, 14.25, 16.25), known)) == ["elsewhere"]
    assert met(clashes_of(a_draft(own, 16, 18), known)) == ["elsewhere"], "the call counts"
    assert met(clashes_of(a_draft(own, 16.5, 18.5), known)) == []
    assert met(clashes_of(a_draft(own, 10, 12), known)) == [], "nothing moves, nothing is new"


def test_a_shift_of_the_whole_show_grows_with_it() -> None:
    own = a_block("own", 10, 12, show_id="show")
    whole = a_block("shift", 10, 12, show_id="show", lane=MIA.key)
    known = Known(own, whole, a_block("elsewhere", 13, 14, lane=MIA.key))
    longer = Draft(Aim.END, A, A, Span(10 * HOUR, int(13.5 * HOUR)), 0, own)
    assert met(clashes_of(longer, known)) == ["elsewhere"]


def test_shifts_of_one_show_do_not_clash() -> None:
    shift = a_block("shift", 10, 11, show_id="show", lane=MIA.key)
    again = a_block("again", 12, 13, show_id="show", lane=MIA.key)
    other = a_block("other", 14, 15, lane=MIA.key)
    known = Known(shift, again, other)
    assert met(clashes_of(a_draft(shift, 12, 14.5, lane=MIA), known)) == ["other"]


def test_without_a_studio_nothing_is_in_the_way() -> None:
    own = a_block("own", 10, 12, lane=WAITING.key)
    known = Known(own, a_block("beside", 10, 12, lane=WAITING.key))
    assert clashes_of(a_draft(own, 10.5, 12.5, lane=WAITING), known) == ()


def test_only_bookings_are_named_as_seen() -> None:
    own = a_block("own", 1, 2, show_id="show")
    shift = a_block("shift", 1, 2, show_id="show", lane=MIA.key)
    known = Known(own, shift, a_block("room", 19, 21), a_block("busy", 19, 21, lane=MIA.key))
    clashes = clashes_of(a_draft(own, 19, 21), known)
    assert met(clashes) == ["room", "studio:a closed", "busy"]
    assert bookings_met(clashes) == ("room",)
