from datetime import UTC, datetime

import pytest
from builders import a_note, an_item
from hypothesis import given, settings
from hypothesis import strategies as st
from runs import a_marathon
from sheet_reading import lines, outside, whole_text

from planner.domain.rundown import Row
from planner.domain.script_markup import plain_script
from planner.exports.fonts import Fonts
from planner.exports.host_pdf import host_pdf
from planner.exports.rundown_pdf import rundown_pdf
from planner.exports.script_text import ScriptText
from planner.exports.sheet_options import SheetOptions
from planner.exports.spans import SpanLine
from planner.exports.typesetting import Typesetter
from planner.resources import fonts_folder

TYPESETTER = Typesetter(Fonts(fonts_folder()))
OPTIONS = SheetOptions(printed_at=datetime(2026, 11, 27, 22, 20, tzinfo=UTC))
HOSTILE = "<b>not bold</b> &amp; ``` {row} %s <script>alert(1)</script>"


def host_sheet(*rows: Row) -> bytes:
    return host_pdf(a_marathon(rows=rows, offers={}), ("mia",), OPTIONS, TYPESETTER)


def set_in(script: str, width: float) -> tuple[SpanLine, ...]:
    return ScriptText(script, 10).lines(TYPESETTER, width)


def read(found: tuple[SpanLine, ...]) -> list[str]:
    return ["".join(part.line.text for part in line.parts) for line in found]


def test_bold_words_are_set_bold_on_the_line_that_they_stand_in() -> None:
    (line,) = set_in("Get **two bottles** now", 400)
    assert [part.line.text for part in line.parts] == ["Get ", "two bottles", " now"]
    at = [part.x for part in line.parts]
    assert at == sorted(at)
    regular = set_in("Get two bottles now", 400)[0]
    assert line.width > regular.width


def test_lines_of_a_list_hang_behind_their_mark() -> None:
    found = set_in("- one two three four five six seven\n12. next", 80)
    first, second = found[0].parts, found[1].parts
    assert first[0].line.text == "•"
    assert first[1].x == second[0].x > 0
    assert found[-1].parts[0].line.text == "12."


def test_a_word_that_grows_bold_in_its_midst_is_not_broken_there() -> None:
    assert read(set_in("wonder**ful** day", 58)) == ["wonderful", "day"]


def test_chinese_may_break_between_weights() -> None:
    found = read(set_in("这款精华液现在**立减十八元**马上抢", 60))
    assert "".join(found) == "这款精华液现在立减十八元马上抢"
    assert len(found) > 2


def test_the_host_sheet_draws_marks_and_prints_everything_else_as_typed() -> None:
    script = f"Say **now**:\n- one\n- **two**\n{HOSTILE}"
    found = lines(host_sheet(an_item(id="row", title="Row", script=script, host_ids=("mia",))))
    shown = " ".join(found)
    assert "Saynow:" in shown.replace(" ", "")
    assert "• one" in shown
    assert "• two" in shown
    assert "**" not in shown
    assert HOSTILE in shown


def test_the_producers_sheet_does_the_same_in_its_notes() -> None:
    note = a_note(title="Note", script=f"- **Ask** the brand\n{HOSTILE}")
    pdf = rundown_pdf(a_marathon(rows=(an_item(), note), offers={}), OPTIONS, TYPESETTER)
    text = " ".join(lines(pdf))
    assert "• Ask the brand" in text
    assert HOSTILE in text


@settings(max_examples=60, deadline=None)
@given(st.text("*_- ab字<1.\n", max_size=120), st.sampled_from((30.0, 90.0, 400.0)))
def test_no_word_is_lost_and_no_line_is_wider_than_its_column(script: str, width: float) -> None:
    found = set_in(script, width)
    words = "".join("".join(read(found)).split())
    said = "".join(plain_script(script).split())
    assert [sign for sign in words if sign not in "•1234567890.)"] == [
        sign for sign in said if sign not in "•1234567890.)"
    ]
    assert all(line.width <= width + 0.01 for line in found)


@pytest.mark.parametrize("script", ["**" + "w" * 300 + "**", "- " + "字" * 400, "**a** " * 300])
def test_long_words_stay_within_the_margins(script: str) -> None:
    pdf = host_sheet(an_item(id="row", title="Row", script=script, host_ids=("mia",)))
    assert not outside(pdf, 20)
    assert whole_text(pdf)


def test_bold_is_the_heavier_font() -> None:
    (line,) = set_in("a **a**", 400)
    regular, heavy = line.parts
    assert regular.line.runs[0].face != heavy.line.runs[0].face
