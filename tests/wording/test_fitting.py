"""Fitting and closing in words: what comes of it, and why a row or a way stands still."""

import pytest

from planner.domain.fitting import Fitting, Obstacle, Refusal
from planner.wording import fitting as words
from planner.wording.fitting import outcome, row_reason, way_reason
from planner.wording.language import CHINESE, Language, language_for

ENGLISH = Language()
NAMES = {"serum": "Serum duo", "block": "Hero block"}


def refused(*obstacles: Obstacle) -> tuple[Refusal, ...]:
    return tuple(Refusal(f"row {place}", each) for place, each in enumerate(obstacles))


OUTCOMES = [
    (Fitting(0), 0, "It fits already: nothing has to change."),
    (Fitting(-100, -100), 0, "Fits to the second."),
    (
        Fitting(-300, -200, refusals=refused(Obstacle.LOCKED, Obstacle.LOCKED, Obstacle.SHORTEST)),
        1,
        "1:40 too long still. No row can take up more: "
        "2 rows are locked, 2 rows are at their shortest.",
    ),
    (
        Fitting(300, 0, refusals=refused(Obstacle.BEFORE_CLOCK, Obstacle.LONGEST)),
        0,
        "5:00 too short still. No row can take up more: "
        "1 row comes before one that goes by the clock, 1 row is at its longest.",
    ),
    (Fitting(300, 0, refusals=refused(Obstacle.SKIPPED)), 0, "5:00 too short still."),
]


@pytest.mark.parametrize(("fitting", "at_bounds", "said"), OUTCOMES)
def test_what_comes_of_a_fitting(fitting: Fitting, at_bounds: int, said: str) -> None:
    assert outcome(ENGLISH, fitting, at_bounds) == said


def test_a_lock_names_the_block_that_has_it() -> None:
    own = Refusal("serum", Obstacle.LOCKED, because="serum")
    by_block = Refusal("serum", Obstacle.LOCKED, because="block")
    assert row_reason(ENGLISH, own, NAMES) == "locked"
    assert row_reason(ENGLISH, by_block, NAMES) == "locked with its block “Hero block”"
    assert way_reason(ENGLISH, own, NAMES) == "“Serum duo” is locked."
    assert (
        way_reason(ENGLISH, by_block, NAMES) == "“Serum duo” is locked with its block “Hero block”."
    )


def test_a_way_that_is_closed_says_by_how_much() -> None:
    refusal = Refusal("serum", Obstacle.NO_ROOM, seconds=90)
    assert way_reason(ENGLISH, refusal, NAMES) == (
        "No row before it can change so much. “Serum duo” can by the most: 1:30."
    )
    overlap = Refusal("serum", Obstacle.OVERLAPS, seconds=600)
    assert way_reason(ENGLISH, overlap, NAMES) == "“Serum duo” would then overlap by 10:00."


def test_every_obstacle_can_be_said_of_a_row_or_a_way_and_in_chinese() -> None:
    assert set(words.ROW_REASONS) | set(words.WAY_REASONS) == set(Obstacle)
    known = {
        text for context, text in language_for(CHINESE).translations if context == words.CONTEXT
    }
    texts = {*words.ROW_REASONS.values(), *words.WAY_REASONS.values(), words.LOCKED_BY_BLOCK}
    texts |= {many for _, many in words.COUNTED.values()}
    assert texts < known


@pytest.mark.parametrize(("fitting", "at_bounds", "_"), OUTCOMES)
def test_the_outcome_is_said_in_chinese(fitting: Fitting, at_bounds: int, _: str) -> None:
    said = outcome(language_for(CHINESE), fitting, at_bounds)
    assert not any("a" <= sign <= "z" for sign in said)
