"""Spans of time: what overlaps, what they cover together, what is left between."""

from itertools import combinations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.intervals import (
    Span,
    gaps,
    intersection,
    overlap,
    overlapping_pairs,
    overlaps_between,
    subtract,
    total,
    union,
)

spans = st.builds(Span, st.integers(-20, 60), st.integers(-20, 60))
lists = st.lists(spans, max_size=14)


def seconds(*each: Span) -> set[int]:
    """The seconds in spans, one by one."""
    return {second for span in each for second in range(span.start, span.end)}


def assert_in_order(found: tuple[Span, ...]) -> None:
    """As few spans as can be: none empty, none touching the next."""
    ends = [bound for span in found for bound in span]
    assert ends == sorted(set(ends))


@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [
        pytest.param((0, 10), (10, 20), 0, id="touching spans share nothing"),
        pytest.param((0, 10), (9, 20), 1, id="one second is shared"),
        pytest.param((0, 10), (0, 10), 10, id="equal spans share all"),
        pytest.param((0, 10), (3, 5), 2, id="one inside the other shares the inner"),
        pytest.param((3, 5), (0, 10), 2, id="one around the other shares the inner"),
        pytest.param((0, 10), (0, 4), 4, id="a common start"),
        pytest.param((0, 10), (6, 10), 4, id="a common end"),
        pytest.param((0, 10), (11, 20), 0, id="apart"),
        pytest.param((0, 10), (5, 5), 0, id="an empty span inside shares nothing"),
        pytest.param((0, 10), (8, 2), 0, id="a span turned around shares nothing"),
    ],
)
def test_two_spans_share(one: tuple[int, int], other: tuple[int, int], shared: int) -> None:
    assert overlap(Span(*one), Span(*other)) == shared
    assert overlap(Span(*other), Span(*one)) == shared
    pairs = [(0, 1)] if shared and one <= other else [(1, 0)] if shared else []
    assert list(overlapping_pairs([Span(*one), Span(*other)])) == pairs


@given(lists)
def test_every_overlapping_pair_is_found_once_and_no_other(several: list[Span]) -> None:
    found = list(overlapping_pairs(several))
    assert len(found) == len(set(found))
    naive = {
        pair
        for pair in combinations(range(len(several)), 2)
        if seconds(several[pair[0]]) & seconds(several[pair[1]])
    }
    assert {(min(pair), max(pair)) for pair in found} == naive
    assert all(several[one].start <= several[other].start for one, other in found)


@given(lists, lists)
def test_every_overlap_of_two_lists_is_found_once_and_no_other(
    ones: list[Span], others: list[Span]
) -> None:
    found = list(overlaps_between(ones, others))
    assert len(found) == len(set(found))
    assert set(found) == {
        (one, other)
        for one, other in product(range(len(ones)), range(len(others)))
        if seconds(ones[one]) & seconds(others[other])
    }


def test_a_thousand_neighbours_have_no_pair_and_cost_no_square() -> None:
    touching = [Span(start, start + 1) for start in range(100_000)]
    assert list(overlapping_pairs(touching)) == []


@given(lists)
def test_a_union_covers_the_same_seconds_in_order(several: list[Span]) -> None:
    merged = union(several)
    assert seconds(*merged) == seconds(*several)
    assert total(several) == len(seconds(*several))
    assert_in_order(merged)


@given(lists, lists)
def test_an_intersection_is_what_both_cover(ones: list[Span], others: list[Span]) -> None:
    common = intersection(ones, others)
    assert seconds(*common) == seconds(*ones) & seconds(*others)
    assert_in_order(common)


@given(lists, lists)
def test_subtracting_leaves_what_no_hole_covers(several: list[Span], holes: list[Span]) -> None:
    left = subtract(several, holes)
    assert seconds(*left) == seconds(*several) - seconds(*holes)
    assert_in_order(left)


@given(lists, spans)
def test_gaps_are_what_is_free_within(several: list[Span], within: Span) -> None:
    free = gaps(several, within)
    assert seconds(*free) == seconds(within) - seconds(*several)
    assert_in_order(free)


@pytest.mark.parametrize(
    ("taken", "free"),
    [
        pytest.param([], [(0, 10)], id="nothing is taken"),
        pytest.param([(0, 10)], [], id="all is taken"),
        pytest.param([(-5, 15)], [], id="more than all is taken"),
        pytest.param([(2, 4), (4, 6)], [(0, 2), (6, 10)], id="neighbours leave no gap between"),
        pytest.param([(2, 4), (5, 6)], [(0, 2), (4, 5), (6, 10)], id="a gap between"),
        pytest.param([(20, 30)], [(0, 10)], id="what is elsewhere takes nothing"),
        pytest.param([(5, 5)], [(0, 10)], id="an empty span takes nothing"),
    ],
)
def test_what_is_free(taken: list[tuple[int, int]], free: list[tuple[int, int]]) -> None:
    spans = [Span(*each) for each in taken]
    assert gaps(spans, Span(0, 10)) == tuple(Span(*each) for each in free)
