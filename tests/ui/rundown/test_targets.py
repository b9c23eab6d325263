import pytest
from builders import a_block, an_item

from planner.domain.rundown import Row, in_order
from planner.ui.rundown.targets import Target, dropped_at, one_down, one_up
from planner.ui.widgets.row_dragging import Place


def a_rundown() -> list[Row]:
    """Welcome · Hook (cleanser, mask) · Hero (serum) · Goodbye."""
    return in_order(
        [
            an_item(id="welcome"),
            a_block(id="hook"),
            an_item(id="cleanser", block_id="hook"),
            an_item(id="mask", block_id="hook"),
            a_block(id="hero"),
            an_item(id="serum", block_id="hero"),
            an_item(id="goodbye"),
        ]
    )


@pytest.mark.parametrize(
    ("moving", "onto", "below", "target"),
    [
        ("goodbye", "welcome", False, Target(None, "welcome")),
        ("goodbye", "welcome", True, Target(None, "hook")),
        ("goodbye", "hook", False, Target(None, "hook")),
        ("goodbye", "hook", True, Target("hook", "cleanser")),
        ("goodbye", "cleanser", True, Target("hook", "mask")),
        ("goodbye", "mask", True, Target("hook", None)),
        ("goodbye", None, True, Target(None, None)),
        ("mask", "cleanser", True, Target("hook", None)),
        ("hero", "cleanser", False, Target(None, "goodbye")),
        ("hero", "welcome", True, Target(None, "hook")),
        ("hook", "hero", True, Target(None, "goodbye")),
        ("hook", "hero", False, Target(None, "hero")),
    ],
)
def test_rows_go_where_the_line_was_when_they_are_dropped(
    moving: str, onto: str | None, below: bool, target: Target
) -> None:
    assert dropped_at(a_rundown(), [moving], Place(onto, below)) == target


@pytest.mark.parametrize(
    ("moving", "up", "down"),
    [
        (["welcome"], None, Target("hook", "cleanser")),
        (["cleanser"], Target(None, "hook"), Target("hook", None)),
        (["mask"], Target("hook", "cleanser"), Target(None, "hero")),
        (["serum"], Target(None, "hero"), Target(None, "goodbye")),
        (["goodbye"], Target("hero", None), None),
        (["hook"], Target(None, "welcome"), Target(None, "goodbye")),
        (["hero"], Target(None, "hook"), Target(None, None)),
        (["cleanser", "mask"], Target(None, "hook"), Target(None, "hero")),
        (["hook", "cleanser"], Target(None, "welcome"), Target(None, "goodbye")),
        ([], None, None),
    ],
)
def test_rows_go_one_place_up_or_down(
    moving: list[str], up: Target | None, down: Target | None
) -> None:
    assert one_up(a_rundown(), moving) == up
    assert one_down(a_rundown(), moving) == down


def test_a_place_in_an_empty_block_is_its_first_one() -> None:
    rows = in_order([a_block(id="empty"), an_item(id="row")])
    assert dropped_at(rows, ["row"], Place("empty", below=True)) == Target("empty", None)
    assert one_up(rows, ["row"]) == Target("empty", None)


@pytest.mark.parametrize(
    ("moving", "onto", "below", "target"),
    [
        (["goodbye"], "hook", True, Target(None, "hero")),
        (["goodbye"], "hook", False, Target(None, "hook")),
        (["serum", "goodbye"], "hook", True, Target(None, "hero")),
        (["hero"], "hook", True, Target(None, "goodbye")),
        (["hero", "goodbye"], "hook", True, Target(None, None)),
        (["hero", "goodbye"], "welcome", False, Target(None, "welcome")),
    ],
)
def test_what_is_dropped_onto_a_closed_block_goes_behind_it_and_not_out_of_sight(
    moving: list[str], onto: str, below: bool, target: Target
) -> None:
    assert dropped_at(a_rundown(), moving, Place(onto, below), {"hook"}) == target


def test_rows_of_several_blocks_are_dropped_into_one() -> None:
    assert dropped_at(a_rundown(), ["welcome", "serum"], Place("cleanser", below=True)) == Target(
        "hook", "mask"
    )
