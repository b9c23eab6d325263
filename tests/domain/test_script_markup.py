import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.script_markup import MOST_INDENT, Part, plain_script, read_script, stretches

SIGNS = st.text("*_-+1.) \t\nab字<&`\\", max_size=40)


def read(line: str) -> str:
    """A line with its bold words in [brackets], behind its mark."""
    (found,) = read_script(line)
    words = "".join(f"[{run.text}]" if run.bold else run.text for run in found.runs)
    return f"{'>' * found.indent}{found.mark}|{words}" if found.mark else words


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("**Two** bottles", "[Two] bottles"),
        ("__Two__ bottles", "[Two] bottles"),
        ("现在**立减**18元", "现在[立减]18元"),
        ("**a** and **b**", "[a] and [b]"),
        ("**a ** b **c**", "**a ** b [c]"),
        ("2 ** 3 ** 4", "2 ** 3 ** 4"),
        ("file__name__x", "file__name__x"),
        ("**open", "**open"),
        ("close**", "close**"),
        ("****", "****"),
        ("***three***", "***three***"),
        ("*slanted* _too_", "*slanted* _too_"),
        ("**a__", "**a__"),
        ("- one", "•|one"),
        ("* one", "•|one"),
        ("+ **one**", "•|[one]"),
        ("1. one", "1.|one"),
        ("12) one", "12)|one"),
        ("  - deeper", ">•|deeper"),
        ("\t- deeper", ">>•|deeper"),
        (" " * 40 + "- deep", ">" * MOST_INDENT + "•|deep"),
        ("-", "-"),
        ("- ", "- "),
        ("-one", "-one"),
        ("---", "---"),
        ("12345. one", "12345. one"),
        ("1.5 l", "1.5 l"),
    ],
)
def test_bold_and_lists_are_read(typed: str, shown: str) -> None:
    assert read(typed) == shown


@pytest.mark.parametrize(
    "typed",
    [
        "<b>bold</b>",
        "&amp; &lt;",
        "```code```",
        "# heading",
        "[link](http://x)",
        "> quote",
        "![picture](x)",
        "a \\*\\* b",
        "| a | b |",
        "<script>alert(1)</script>",
    ],
)
def test_everything_else_stands_as_it_was_typed(typed: str) -> None:
    assert read(typed) == typed


def test_each_line_is_read_by_itself_and_none_is_lost() -> None:
    script = "One **two\r\nthree** four\n\n- five\u2028six"
    assert [line.text for line in read_script(script)] == [
        *("One **two", "three** four", "", "five", "six")
    ]
    assert read_script("") == ()


@given(SIGNS)
def test_the_stretches_of_a_line_are_the_whole_of_it_in_order(text: str) -> None:
    at = 0
    for start, end, _ in stretches(text):
        assert start == at
        assert end > start
        at = end
    assert at == len(text)


@given(SIGNS)
def test_only_signs_of_markup_are_left_out_of_what_is_said(line: str) -> None:
    line = line.replace("\n", " ")
    kept = [line[a:b] for a, b, part in stretches(line) if part in (Part.TEXT, Part.BOLD)]
    assert plain_script(line) == "".join(kept)
    left_out = [line[a:b] for a, b, part in stretches(line) if part is Part.SIGN]
    assert set(left_out) <= {"**", "__"}
