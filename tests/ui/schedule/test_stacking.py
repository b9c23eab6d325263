from hypothesis import given
from hypothesis import strategies as st

from planner.domain.intervals import Span, overlap
from planner.ui.schedule.stacking import Level, stacked

spans = st.lists(
    st.builds(
        lambda start, length: Span(start, start + length), st.integers(0, 60), st.integers(1, 20)
    ),
    max_size=25,
)


def most_at_once(every: list[Span]) -> int:
    return max((sum(a.start <= b.start < a.end for a in every) for b in every), default=0)


@given(spans)
def test_no_two_that_overlap_share_a_level(every: list[Span]) -> None:
    levels = stacked(every)
    for one, first in enumerate(every):
        for other in range(one):
            if overlap(first, every[other]):
                assert levels[one].level != levels[other].level
                assert levels[one].depth == levels[other].depth


@given(spans)
def test_there_are_no_more_levels_than_run_at_once(every: list[Span]) -> None:
    levels = stacked(every)
    assert max((each.depth for each in levels), default=0) == most_at_once(every)
    assert all(0 <= each.level < each.depth for each in levels)


@given(spans)
def test_what_overlaps_nothing_has_the_lane_to_itself(every: list[Span]) -> None:
    for place, level in enumerate(stacked(every)):
        alone = not any(overlap(every[place], each) for at, each in enumerate(every) if at != place)
        assert (level == Level(0, 1)) == alone


def test_touching_spans_stand_side_by_side() -> None:
    assert stacked([Span(0, 5), Span(5, 9)]) == [Level(0, 1), Level(0, 1)]


def test_an_empty_span_has_a_place() -> None:
    assert stacked([Span(3, 3), Span(3, 3)]) == [Level(0, 2), Level(1, 2)]
