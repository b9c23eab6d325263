import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.script_pace import FASTEST, SLOWEST, Amount, Pace, amount_of, reading_seconds


@pytest.mark.parametrize(
    ("script", "words", "characters"),
    [
        ("", 0, 0),
        (" \n\t", 0, 0),
        ("Two full bottles, six weeks each.", 6, 0),
        ("It's $42.00 — well-known, 50% off!", 5, 0),
        ("- **Two** bottles\n1. *six* weeks", 4, 0),
        ("这款精华液", 0, 5),
        ("这款精华液，立减！", 0, 7),
        ("这款 15% C 维生素 serum", 3, 5),
        ("カタカナと漢字のコーヒー", 0, 12),
        ("안녕하세요 여러분", 2, 0),
        ("हिन्दी भाषा", 2, 0),
        ("e\u0301te\u0301 fini", 2, 0),
        ("👩🏽‍🔬🇩🇪 ... —", 0, 0),
        ("𠮷野家", 0, 3),
        ("<b>bold</b>", 3, 0),
        ("ＡＢＣ", 1, 0),
    ],
)
def test_words_and_characters_are_counted_each_in_its_own_way(
    script: str, words: int, characters: int
) -> None:
    assert amount_of(script) == Amount(words, characters)


@pytest.mark.parametrize(
    ("amount", "pace", "seconds"),
    [
        (Amount(), Pace(), 0),
        (Amount(words=150), Pace(), 60),
        (Amount(characters=260), Pace(), 60),
        (Amount(150, 260), Pace(), 120),
        (Amount(words=1), Pace(), 1),
        (Amount(words=151), Pace(), 61),
        (Amount(words=100), Pace(words=200), 30),
        (Amount(characters=100), Pace(characters=200), 30),
    ],
)
def test_reading_takes_both_together_and_is_rounded_up(
    amount: Amount, pace: Pace, seconds: int
) -> None:
    assert reading_seconds(amount, pace) == seconds


@given(st.text(max_size=80), st.text(max_size=80), st.integers(SLOWEST, FASTEST))
def test_more_to_say_never_takes_less_time(one: str, other: str, words: int) -> None:
    pace = Pace(words=words)
    alone = reading_seconds(amount_of(one), pace)
    assert reading_seconds(amount_of(f"{one}\n{other}"), pace) >= alone >= 0
