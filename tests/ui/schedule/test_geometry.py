from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from lanes import HOUR, a_block, a_lane, laid

from planner.ui.schedule.blocks import Block, LaneBlocks
from planner.ui.schedule.geometry import (
    GAP,
    HEADING,
    LEAST_LEVEL,
    LEAST_WIDTH,
    Grip,
    Layout,
    Section,
    hit,
    use_box,
    whole_box,
)
from planner.ui.schedule.time_axis import TimeAxis

LANES = (a_lane("studio:a"), a_lane("studio:b"), a_lane("creator:c"))
SECTIONS = [Section("Studios", LANES[:2]), Section("Creators", LANES[2:])]
AXIS = TimeAxis(0, 24 * HOUR, 960)

blocks = st.lists(
    st.builds(
        lambda start, length, lane: (start, length, LANES[lane].key),
        st.floats(0, 20),
        st.floats(0.25, 4),
        st.integers(0, 2),
    ),
    max_size=12,
).map(
    lambda made: [
        a_block(f"b{number}", start, start + length, lane=lane, setup=0.25)
        for number, (start, length, lane) in enumerate(made)
    ]
)


def layout_of(lanes: dict[str, LaneBlocks]) -> Layout:
    return Layout(SECTIONS, {key: each.depth(0, 48 * HOUR) for key, each in lanes.items()})


def every(lanes: dict[str, LaneBlocks]) -> list[Block]:
    return [block for lane in lanes.values() for block in lane.blocks]


@given(blocks)
def test_pointing_at_a_block_finds_it(made: list[Block]) -> None:
    lanes = laid(*made)
    layout = layout_of(lanes)
    for block in every(lanes):
        strip = layout.of(block.lane)
        assert strip is not None
        box = use_box(block, AXIS, strip)
        found = hit(box.x + box.width / 2, box.y + box.height / 2, AXIS, layout, lanes)
        assert found is not None
        assert found.block.key == block.key


@given(blocks, st.floats(0, 960), st.floats(0, 400))
def test_a_point_finds_a_block_just_where_one_is_drawn(
    made: list[Block], x: float, y: float
) -> None:
    lanes = laid(*made)
    layout = layout_of(lanes)
    covering = {
        block.key
        for block in every(lanes)
        if (strip := layout.of(block.lane)) and whole_box(block, AXIS, strip).holds(x, y)
    }
    found = hit(x, y, AXIS, layout, lanes)
    assert (found.block.key in covering) if found else not covering


@given(blocks)
def test_no_two_blocks_are_drawn_over_each_other(made: list[Block]) -> None:
    lanes = laid(*made)
    layout = layout_of(lanes)
    boxes = [(block, layout.of(block.lane)) for block in every(lanes)]
    drawn = [whole_box(block, AXIS, strip) for block, strip in boxes if strip is not None]
    for place, one in enumerate(drawn):
        for other in drawn[:place]:
            beside = one.x + one.width <= other.x + 1e-6 or other.x + other.width <= one.x + 1e-6
            above = one.y + one.height <= other.y + 1e-6 or other.y + other.height <= one.y + 1e-6
            assert beside or above


@given(st.integers(1, 9))
def test_each_level_of_a_stack_has_room_for_a_line_of_words(depth: int) -> None:
    made = [a_block(f"b{number}", 1, 3) for number in range(depth)]
    lanes = laid(*made)
    layout = layout_of(lanes)
    for block in every(lanes):
        strip = layout.of(block.lane)
        assert strip is not None
        assert use_box(block, AXIS, strip).height >= LEAST_LEVEL - GAP


def test_strips_lie_under_each_other_without_gaps() -> None:
    layout = Layout(SECTIONS, {"studio:b": 4})
    for above, below in pairwise(layout.strips):
        assert above.top + above.height == below.top
    assert [strip.heading for strip in layout.strips if strip.lane is None] == [
        "Studios",
        "Creators",
    ]
    for strip in layout.strips:
        assert layout.at(strip.top) is strip
        assert layout.at(strip.top + strip.height - 0.5) is strip
    assert layout.at(-1) is None
    assert layout.at(layout.height) is None


def test_only_strips_in_sight_are_given() -> None:
    layout = Layout(SECTIONS, {})
    second = layout.strips[1]
    assert layout.between(HEADING, HEADING + 5) == (second,)
    assert layout.between(0, layout.height) == layout.strips


def test_edges_are_taken_by_the_edge_and_the_middle_by_the_body() -> None:
    lanes = laid(a_block("b", 8, 10, setup=1))
    layout = layout_of(lanes)
    strip = layout.of("studio:a")
    assert strip is not None
    y = strip.top + 20

    def grip(hour: float) -> Grip | None:
        found = hit(AXIS.x_of(hour * HOUR), y, AXIS, layout, lanes)
        return found.grip if found else None

    assert [grip(8.05), grip(9), grip(9.95)] == [Grip.START, Grip.BODY, Grip.END]
    assert grip(7.5) is Grip.BODY, "setup belongs to the block"
    assert grip(6.9) is None
    assert grip(10.1) is None


def test_a_block_too_narrow_for_edges_is_only_moved() -> None:
    axis = TimeAxis(0, 28 * 24 * HOUR, 960)
    lanes = laid(a_block("b", 8, 9))
    layout = layout_of(lanes)
    strip = layout.of("studio:a")
    assert strip is not None
    box = use_box(lanes["studio:a"].blocks[0], axis, strip)
    assert box.width == LEAST_WIDTH
    found = hit(box.x + 0.5, strip.top + 20, axis, layout, lanes)
    assert found is not None
    assert found.grip is Grip.BODY


@given(blocks, st.floats(0, 24), st.floats(0, 6))
def test_the_blocks_within_a_stretch_are_those_that_reach_into_it(
    made: list[Block], start: float, length: float
) -> None:
    lane = LaneBlocks(made)
    first, last = start * HOUR, (start + length) * HOUR
    naive = [each for each in lane.blocks if each.span.start < last and each.span.end > first]
    assert lane.within(first, last) == naive
