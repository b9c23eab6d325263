import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.exports.breaking import (
    Unit,
    fill_lines,
    longest_head,
    pieces,
    units_of,
    without_spaces_at_end,
    words_and_spaces,
)
from planner.exports.runs import Cluster


def wide(text: str) -> list[Cluster]:
    """Every character one em wide."""
    return [Cluster(char, 1.0) for char in text]


def broken(paragraph: str, room: float) -> list[str]:
    parts = []
    for word, spaces in words_and_spaces(paragraph):
        *first, last = units_of(wide(word)) or [Unit("", 0.0)]
        parts += [(unit, Unit("", 0.0)) for unit in first]
        parts.append((last, Unit(spaces, len(spaces))))
    return list(fill_lines(parts, room, wide))


@pytest.mark.parametrize(
    ("paragraph", "room", "lines"),
    [
        ("one two three", 7, ["one two", "three"]),
        ("one two three", 8, ["one two", "three"]),
        ("one  two", 5, ["one", "two"]),
        ("  one two", 5, ["  one", "two"]),
        ("   one", 4, ["one"]),
        ("abcdefgh", 3, ["abc", "def", "gh"]),
        ("to abcdefgh ij", 5, ["to", "abcde", "fgh", "ij"]),
        ("to abcdefgh ij", 6, ["to", "abcdef", "gh ij"]),
        ("LS-3301-XL-blue", 8, ["LS-3301-", "XL-blue"]),
        ("https://a.example/x", 10, ["https://a.", "example/x"]),
        ("直播间护肤", 2, ["直播", "间护", "肤"]),
        ("直播，好", 2, ["直", "播，", "好"]),
        ("「直」好", 3, ["「直」", "好"]),
        ("好「直播", 2, ["好", "「直", "播"]),
        ("直播abc间", 4, ["直播", "abc间"]),
        ("カップ", 2, ["カッ", "プ"]),
        ("サーカス", 2, ["サー", "カス"]),
        ("」」」」", 3, ["」」」", "」"]),
        ("one—two", 4, ["one—", "two"]),
        ("全\u3000角", 2, ["全", "角"]),
        ("a\u00a0b c", 3, ["a\u00a0b", "c"]),
        ("abc", 0, ["a", "b", "c"]),
    ],
)
def test_lines_end_where_the_rules_allow(paragraph: str, room: float, lines: list[str]) -> None:
    assert broken(paragraph, room) == lines


@given(st.text("ab-直播。「」っー 　/", max_size=60), st.integers(min_value=1, max_value=12))
def test_no_line_is_too_wide_and_only_spaces_at_breaks_are_lost(text: str, room: int) -> None:
    paragraph = without_spaces_at_end(text)
    lines = broken(paragraph, room)
    assert all(len(line) <= room for line in lines)
    assert all(line == without_spaces_at_end(line) for line in lines)
    rest = paragraph
    for line in lines:
        if not rest.startswith(line):
            rest = rest.lstrip(" 　")
        assert rest.startswith(line)
        rest = rest[len(line) :]
    assert rest == ""


@given(st.lists(st.text("直播。」っー（「", min_size=1, max_size=30), max_size=3))
def test_a_line_with_room_for_six_keeps_the_rules_of_punctuation(parts: list[str]) -> None:
    paragraph = "".join(parts)
    runs_that_fit = all(unit.width <= 6 for unit in units_of(wide(paragraph)))
    lines = broken(paragraph, 6)
    if runs_that_fit:
        assert not any(line[0] in "。」っー" for line in lines[1:])
        assert not any(line[-1] in "（「" for line in lines[:-1])


@given(st.text("ab-/c", min_size=1, max_size=80), st.integers(min_value=1, max_value=9))
def test_the_pieces_of_a_long_word_are_the_word_and_fit(word: str, room: int) -> None:
    cut = list(pieces(wide(word), room))
    assert "".join(piece.text for piece in cut) == word
    assert all(len(piece.text) == piece.width <= room for piece in cut)


def test_a_cluster_wider_than_the_room_has_a_piece_of_its_own() -> None:
    cut = pieces([Cluster("a", 1), Cluster("W", 5), Cluster("b", 1)], 2)
    assert [piece.text for piece in cut] == ["a", "W", "b"]


def test_the_longest_head_stops_before_the_room_is_exceeded() -> None:
    assert longest_head(wide("abcdef"), 3) == "abc"
    assert longest_head(wide("abc"), 0.5) == ""
    assert longest_head(wide("abc"), 9) == "abc"
