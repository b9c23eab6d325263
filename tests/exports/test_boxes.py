"""Boxes beside each other: equal heights, nothing lost where they are split."""

import pytest

from planner.exports.boxes import Boxes, BoxText
from planner.exports.fonts import Fonts
from planner.exports.typesetting import Typesetter
from planner.resources import fonts_folder

TYPESETTER = Typesetter(Fonts(fonts_folder()))
LONG = "gate code on arrival, parking level 2 " * 40


def boxes(*texts: str) -> Boxes:
    made = [BoxText("Studio", "Studio A", [text], name=True) for text in texts]
    return Boxes.of(TYPESETTER, made, 500)


def words(made: Boxes) -> str:
    return " ".join(
        part.line.text for column in made.columns for line in column for part in line.parts
    )


def test_a_text_stays_within_its_box() -> None:
    made = boxes(LONG, "Loft", "")
    inner = (500 - 2 * 9) / 3 - 2 * 8
    assert max(line.width for column in made.columns for line in column) <= inner


def test_a_blank_text_takes_no_line() -> None:
    assert [len(column) for column in boxes(" ", "x").columns] == [2, 3]


@pytest.mark.parametrize("room", [80, 120, 200])
def test_boxes_higher_than_a_page_go_on_and_lose_no_word(room: float) -> None:
    made = boxes(LONG, "short")
    parts = made.split(room)
    assert parts is not None
    head, rest = parts
    assert isinstance(head, Boxes)
    assert isinstance(rest, Boxes)
    assert head.height <= room
    assert sorted(f"{words(head)} {words(rest)}".split()) == sorted(words(made).split())


def test_boxes_of_which_no_line_fits_are_not_split() -> None:
    assert boxes(LONG).split(20) is None
