from planner.exports.fonts import Fonts
from planner.exports.spans import beside, bold, lines_height, plain, set_spans, widest
from planner.exports.text_block import TextBlock, set_items
from planner.exports.typesetting import Typesetter
from planner.resources import fonts_folder

TYPESETTER = Typesetter(Fonts(fonts_folder()))


def texts(lines: tuple[object, ...]) -> list[list[str]]:
    return [[part.line.text for part in line.parts] for line in lines]  # type: ignore[attr-defined]


def test_spans_that_fit_stand_on_one_line_a_gap_apart() -> None:
    (line,) = set_spans(TYPESETTER, [bold("Hero", 10), plain("60:00", 8)], 200, gap=5)
    first, second = line.parts
    assert second.x == first.line.width + 5
    assert line.width == second.x + second.line.width
    assert line.size == 10


def test_a_span_that_does_not_fit_begins_a_line() -> None:
    lines = set_spans(TYPESETTER, [bold("Hero block", 10), plain("planned 60:00", 10)], 70)
    assert texts(lines) == [["Hero block"], ["planned 60:00"]]


def test_what_follows_a_wrapped_span_stands_behind_its_last_line() -> None:
    spans = [bold("one two three four", 10), plain("end", 10)]
    assert texts(set_spans(TYPESETTER, spans, 60, gap=3)) == [["one two"], ["three four"], ["end"]]
    assert texts(set_spans(TYPESETTER, spans, 75, gap=3))[-1] == ["four", "end"]


def test_no_span_loses_a_word_in_a_narrow_place() -> None:
    spans = [bold("a b c d", 10), plain("e f g", 12), plain("h", 8)]
    lines = set_spans(TYPESETTER, spans, 14, gap=2)
    assert " ".join(text for line in texts(lines) for text in line).split() == list("abcdefgh")


def test_lines_are_as_high_as_their_largest_type() -> None:
    lines = set_spans(TYPESETTER, [plain("small", 8), plain("large " * 9, 16)], 90)
    assert lines_height(lines) == sum(1.25 * line.size for line in lines)
    assert widest(lines) <= 90
    assert widest(()) == 0


def test_two_lines_beside_each_other_are_one() -> None:
    (left,) = set_spans(TYPESETTER, [plain("left", 10)], 100)
    (right,) = set_spans(TYPESETTER, [plain("right", 12)], 100)
    line = beside(left, right, gap=7)
    assert line.width == left.width + 7 + right.width
    assert line.size == 12


def test_items_stand_beside_each_other_while_they_fit() -> None:
    items = [(plain("On air", 10), bold("16:00", 10)), (plain("Off air", 10), bold("19:00", 10))]
    assert len(set_items(TYPESETTER, items, 300, gap=20)) == 1
    assert len(set_items(TYPESETTER, items, 100, gap=20)) == 2


def test_a_block_of_text_is_split_between_lines_and_its_air_stays_above() -> None:
    lines = set_spans(TYPESETTER, [plain("one two three four five six", 10)], 30)
    block = TextBlock(lines, above=8, keeps_with_next=True)
    parts = block.split(8 + 2 * 12.5)
    assert parts is not None
    head, tail = parts
    assert (len(head.lines), len(tail.lines)) == (2, len(lines) - 2)
    assert (head.above, tail.above) == (8, 0)
    assert not head.keeps_with_next
    assert block.split(10) is None
    assert TextBlock(lines[:1]).split(100) is None
