"""What stands in the way of a show or a booking, in words."""

import pytest

from planner.wording import series as words
from planner.wording.language import CHINESE, Language, language_for

ENGLISH = Language()


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (words.taken(ENGLISH, "Studio A", ["Drop", "Drop", ""]), "Studio A is taken (“Drop”)"),
        (words.taken(ENGLISH, "Studio A", [""]), "Studio A is taken"),
        (words.closed(ENGLISH, "Studio A", ["Paint", "Heat"]), "Studio A is closed (Paint, Heat)"),
        (words.closed(ENGLISH, "Studio {A}", []), "Studio {A} is closed"),
        (words.on_another_show(ENGLISH, "Mia", "Drop"), "Mia is on “Drop”"),
        (words.away(ENGLISH, "Mia", ""), "Mia is away"),
        (words.away(ENGLISH, "Mia", "holiday"), "Mia is away (holiday)"),
        (words.hold_dies(ENGLISH, ""), "The hold of “–” is released"),
        (words.hold_moves(ENGLISH, "Drop", 1), "“Drop” becomes hold 1"),
        (words.together(ENGLISH, ["one", "two"]), "one; two"),
    ],
)
def test_what_is_in_the_way_is_said_with_as_much_as_is_known(said: str, expected: str) -> None:
    assert said == expected


def test_every_sentence_is_translated_and_nothing_else() -> None:
    known = {text for context, text in language_for(CHINESE).translations if context == "series"}
    assert known == {*words.SENTENCES}
