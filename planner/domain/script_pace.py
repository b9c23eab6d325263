"""How much there is to say in a script, and how long that takes."""

import re
import unicodedata
from math import ceil
from typing import Final, NamedTuple

from planner.domain.script_markup import plain_script

WORDS_PER_MINUTE: Final = 150
CHARACTERS_PER_MINUTE: Final = 260
"""How fast a host reads who wants to be understood: the pace of news in English, and in Chinese."""

SLOWEST: Final = 20
FASTEST: Final = 1000
"""Bounds of both paces, a minute."""

_SIGN: Final = (
    "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3038-\u303b"  # radicals, 々〆〇, numerals
    "\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9d"  # kana
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"  # Han
)
_CHARACTER: Final = re.compile(f"[{_SIGN}]")
_LETTER: Final = rf"[^\W_{_SIGN}]"
_WORD: Final = re.compile(rf"{_LETTER}+(?:['’.,:\-\u2010\u2011]{_LETTER}+)*")


class Amount(NamedTuple):
    """What is in a script: words of scripts with spaces, and characters of those without.

    Chinese characters and kana are counted one by one, Korean and all else by the word. Signs and
    emoji are not said.
    """

    words: int = 0
    characters: int = 0


class Pace(NamedTuple):
    """How many words and how many characters somebody says in a minute; both above 0."""

    words: int = WORDS_PER_MINUTE
    characters: int = CHARACTERS_PER_MINUTE


def amount_of(script: str) -> Amount:
    """What there is to say in a script; the signs of its markup are not said."""
    text = _without_accents(plain_script(script))
    return Amount(len(_WORD.findall(text)), len(_CHARACTER.findall(text)))


def reading_seconds(amount: Amount, pace: Pace) -> int:
    """How long reading it aloud takes, in whole seconds, rounded up."""
    seconds = 60 * (amount.words * pace.characters + amount.characters * pace.words)
    return ceil(seconds / (pace.words * pace.characters))


def _without_accents(text: str) -> str:
    """Without the marks that some languages write over and under a word's letters."""
    if text.isascii():
        return text
    composed = unicodedata.normalize("NFC", text)
    return "".join(sign for sign in composed if not unicodedata.category(sign).startswith("M"))
