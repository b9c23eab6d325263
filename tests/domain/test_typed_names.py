"""Names in a typed line: whole ones, handles, and the first word of one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.typed_day import plain_text
from planner.domain.typed_names import Named, TypedName, handles, started_name, whole_names

KNOWN = (
    Named("a", ("Studio A",)),
    Named("ab", ("Studio A B",)),
    Named("mia", ("Mia", "@mia.k")),
    Named("mia.z", ("@mia.z", "Mía Zoë")),
    Named("hall", ("大厅",)),
    Named("c++", ("C++ (live)",)),
    Named("the", ("The Tea",)),
)


def who(text: str, found: list[TypedName]) -> list[tuple[str, tuple[str, ...]]]:
    return [(plain_text(text)[name.start : name.end], name.ids) for name in found]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("studio  a b", [("studio  a b", ("ab",))]),
        ("Studio A, then MIA", [("studio a", ("a",)), ("mia", ("mia",))]),
        ("Studio Alpha Miami", []),
        ("在大厅直播", [("大厅", ("hall",))]),
        ("a C++ (LIVE) show", [("c++ (live)", ("c++",))]),
        ("mía zoë", [("mía zoë", ("mia.z",))]),
    ],
)
def test_a_whole_name_is_found_as_words(
    text: str, names: list[tuple[str, tuple[str, ...]]]
) -> None:
    assert who(text, whole_names(plain_text(text), KNOWN)) == names


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("@mia.k", [("mia",)]),
        ("@Mia", [("mia",)]),
        ("@MIA.Z and @mia", [("mia.z",), ("mia",)]),
        ("@mi", [()]),
        ("@zoe", [()]),
        ("mia@mia.k", []),
        ("@ 7", []),
    ],
)
def test_a_handle_is_whose_name_is_so_else_begins_so(text: str, ids: list[tuple[str, ...]]) -> None:
    assert [name.ids for name in handles(plain_text(text), KNOWN)] == ids


def test_a_handle_may_be_that_of_several() -> None:
    known = (Named("k", ("@mia.k",)), Named("z", ("@mia.z", "@mia.zoe")))
    assert [name.ids for name in handles("@mia", known)] == [("k", "z")]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("a studio", ("a", "ab")),
        ("mia", ("mia",)),
        ("the tea", None),
        ("studious", None),
        ("", None),
    ],
)
def test_the_first_word_of_a_name_stands_for_it(text: str, ids: tuple[str, ...] | None) -> None:
    found = started_name(text, KNOWN[:3] + KNOWN[6:])
    assert (found.ids if found else None) == ids


@given(st.text(), st.lists(st.text(min_size=1), max_size=3))
def test_any_names_are_found_in_any_text_or_not(text: str, names: list[str]) -> None:
    plain, known = plain_text(text), [Named(name, (name, "")) for name in names]
    found = [*whole_names(plain, known), *handles(plain, known)]
    assert all(0 <= each.start < each.end <= len(plain) for each in found)
