from collections.abc import Sequence

import pytest
from effort import examples
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.findable import Findable, Sort
from planner.services.ranking import MOST, Group, Ranking, plain

WORDS = ("serum", "seral", "night", "cream", "velvet", "面膜", "精华", "口红", "Ünlü", "c")
NAMES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join)
KEYS = st.lists(st.integers(0, 11).map(lambda at: f"product:{at}"), unique=True, max_size=6)


def product(place: int, name: str, *also: str) -> Findable:
    return Findable(Sort.PRODUCT, str(place), name, also)


def texts(groups: Sequence[Group]) -> list[str]:
    return [thing.text for group in groups for thing in group.things]


def found(typed: str, *names: str) -> list[str]:
    return texts(Ranking(product(*each) for each in enumerate(names)).find(typed))


def test_what_is_so_comes_before_what_begins_so_and_that_before_what_holds_it() -> None:
    names = ("Desert oil", "Night serum", "Serum duo", "Serum", "Duo of creams, serums too")
    in_order = ["Serum", "Serum duo", "Night serum", "Duo of creams, serums too"]
    assert found("serum", *names) == in_order


def test_words_are_found_in_any_order_and_also_begun() -> None:
    assert found("ser vit", "Vitamin C serum", "Serum", "Vitamin oil") == ["Vitamin C serum"]


def test_what_is_called_so_comes_before_what_is_only_tagged_so() -> None:
    things = [
        product(0, "Tea", "dark"),
        Findable(Sort.SETTING, "d", "Dark"),
        product(1, "Dark tea"),
    ]
    assert texts(Ranking(things).find("dark")) == ["Dark", "Tea", "Dark tea"]


def test_initials_find_a_long_name() -> None:
    assert found("bfm", "Black Friday marathon", "Friday special") == ["Black Friday marathon"]


@pytest.mark.parametrize("typed", ["blak friday", "Friady", "marathom", "black fridya mara"])
def test_mistyped_words_are_forgiven(typed: str) -> None:
    assert found(typed, "Night cream", "Black Friday marathon")[:1] == ["Black Friday marathon"]


def test_nothing_mistyped_is_looked_for_where_enough_is_found() -> None:
    assert found("serum", "Serum a", "Serum b", "Serum c", "Serrum") == [
        *("Serum a", "Serum b", "Serum c")
    ]


@pytest.mark.parametrize("typed", ["面", "面膜", "套装", "ＳＫＵ－１", "sku 1", "SKU-1"])
def test_one_character_of_chinese_width_and_punctuation_are_no_obstacle(typed: str) -> None:
    things = [product(0, "Toner"), product(1, "补水面膜 5片套装", "SKU-1")]
    assert texts(Ranking(things).find(typed)) == ["补水面膜 5片套装"]


def test_what_cannot_be_used_now_comes_last_however_well_it_fits() -> None:
    off = Findable(Sort.ACTION, "a", "Print", usable=False)
    on = Findable(Sort.ACTION, "b", "Save what was printed")
    assert texts(Ranking([off, on]).find("print")) == ["Save what was printed", "Print"]


def test_the_sort_with_the_best_thing_comes_first() -> None:
    things = [Findable(Sort.SHOW, "s", "A night of serums"), product(1, "Serum")]
    assert [group.sort for group in Ranking(things).find("serum")] == [Sort.PRODUCT, Sort.SHOW]


def test_where_nothing_is_typed_what_was_used_last_comes_first() -> None:
    things = [Findable(Sort.SHOW, str(place), f"Show {place}") for place in range(9)]
    first, rest = Ranking(things).find(" ", ["show:4", "show:gone", "show:2"])
    assert (first.sort, texts([first])) == (None, ["Show 4", "Show 2"])
    assert texts([rest]) == [f"Show {place}" for place in (0, 1, 3, 5, 6, 7)]


def test_what_is_given_for_once_is_found_once() -> None:
    ranking = Ranking([product(0, "Serum")])
    assert texts(ranking.find("serum", more=[product(1, "Serum duo")])) == ["Serum", "Serum duo"]
    assert texts(ranking.find("serum")) == ["Serum"]


@settings(max_examples=examples(60))
@given(st.lists(NAMES, min_size=1, max_size=12), NAMES, KEYS)
def test_no_answer_is_before_a_better_one(names: list[str], typed: str, recent: list[str]) -> None:
    """So before begun before held; among equals, what was used later before what was earlier."""
    groups = Ranking(product(*each) for each in enumerate(names)).find(typed, recent)
    answers = [thing for group in groups for thing in group.things]
    holding = [name for name in names if all(word in plain(name) for word in plain(typed).split())]
    assert len(answers) >= min(len(holding), MOST)
    grades = [_grade(thing, plain(typed), recent) for thing in answers]
    assert grades == sorted(grades)


@settings(max_examples=examples(40))
@given(st.lists(NAMES, min_size=1, max_size=MOST), st.data())
def test_every_thing_is_found_by_any_piece_of_a_word_of_its_name(
    names: list[str], choices: st.DataObject
) -> None:
    word = choices.draw(st.sampled_from(choices.draw(st.sampled_from(names)).split()))
    start = choices.draw(st.integers(0, len(word) - 1))
    piece = word[start : choices.draw(st.integers(start + 1, len(word)))]
    assert {name for name in names if plain(piece) in plain(name)} <= set(found(piece, *names))


def _grade(thing: Findable, typed: str, recent: list[str]) -> tuple[int, int]:
    name = plain(thing.text)
    age = recent.index(thing.key) if thing.key in recent else len(recent)
    if name == typed:
        return (0, age)
    if name.startswith(typed):
        return (1, age)
    return (2, age) if f" {typed}" in name else (3, 0)
