"""Columns line up in a terminal whatever is written in them, and nothing in them steers it."""

import pytest

from planner.cli.widths import one_line, table, width


@pytest.mark.parametrize(
    ("text", "cells"),
    [("abc", 3), ("", 0), ("深夜", 4), ("ｱ", 1), ("e\u0301", 1), ("ﾊﾞ", 2), ("🧴", 2), ("가격", 4)],
)
def test_wide_signs_take_two_cells_and_marks_none(text: str, cells: int) -> None:
    assert width(text) == cells


def test_columns_line_up_and_numbers_to_the_right() -> None:
    assert table([["#", "Title", "ID"], ["1", "深夜护肤", "a"], ["12", "Tea", "b"]], right={0}) == [
        " #  Title     ID",
        " 1  深夜护肤  a",
        "12  Tea       b",
    ]


def test_no_cell_is_cut_and_none_steers_the_terminal() -> None:
    (line,) = table([["a\nb\x1b[31m", "x" * 300]])
    assert line == "a b\ufffd[31m  " + "x" * 300
    assert one_line("one\r\ntwo\u2028three\x07") == "one  two three\ufffd"
