from planner.exports.card import BELOW_CARD, PADDING, Bar, Card, Part
from planner.exports.card_figures import ProductPicture
from planner.exports.fonts import Fonts
from planner.exports.spans import SpanLine, plain, set_spans
from planner.exports.typesetting import Typesetter
from planner.resources import fonts_folder

TYPESETTER = Typesetter(Fonts(fonts_folder()))


def lines(*texts: str) -> tuple[SpanLine, ...]:
    return tuple(set_spans(TYPESETTER, [plain(text, 10)], 400)[0] for text in texts)


LABELS = (lines("continues")[0], lines("continued")[0])
BAR = Bar(lines("1 · 16:00"), lines("5 min")[0])
TEN = lines(*(f"line {number}" for number in range(10)))


def a_card(*parts: Part) -> Card:
    return Card(400, BAR, parts, LABELS)


def shown(card: Card) -> list[int]:
    """How many lines each part has."""
    return [len(part.lines) for part in card.parts]


def test_a_card_is_as_high_as_its_bar_and_its_parts() -> None:
    card = a_card(Part(TEN), Part(TEN[:2]))
    assert card.height == BAR.height + 12 * 12.5 + 4 * PADDING + BELOW_CARD


def test_a_part_is_as_high_as_its_picture_at_least() -> None:
    assert Part(TEN[:1], picture=ProductPicture(80, None)).height == 80 + 2 * PADDING


def test_a_card_is_parted_between_parts_where_one_ends() -> None:
    card = a_card(Part(TEN[:2]), Part(TEN))
    halves = card.split(BAR.height + 105)
    assert halves is not None
    assert [shown(half) for half in halves] == [[2, 1], [9]]
    assert (halves[0].continues, halves[1].continued) == (True, True)
    assert halves[1].bar is BAR


def test_both_halves_fit_where_they_were_made_for() -> None:
    card = a_card(Part(TEN), Part(TEN))
    for room in range(100, int(card.height), 7):
        halves = card.split(room)
        if halves is not None:
            assert halves[0].height <= room
            assert sum(map(sum, map(shown, halves))) == 20


def test_a_part_is_not_split_above_the_end_of_its_picture() -> None:
    card = a_card(Part(TEN[:1]), Part(TEN, picture=ProductPicture(80, None)))
    room = BAR.height + Part(TEN[:1]).height + 80
    halves = card.split(room)
    assert halves is not None
    assert [shown(half) for half in halves] == [[1], [10]]


def test_a_card_is_not_split_where_nothing_of_it_fits_or_nothing_is_left() -> None:
    assert a_card(Part(TEN)).split(30) is None
    assert a_card(Part(TEN[:1])).split(500) is None
