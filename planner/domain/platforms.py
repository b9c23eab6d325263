"""What selling platforms allow, as data with its sources: limits of a show and words to avoid."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import Annotated, Final, Self

from pydantic import Field, model_validator

from planner.domain.base import Name, Text, Value

# Scripts written without spaces between words: a banned word is found anywhere inside them.
_UNSPACED: Final = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u31ff\u3400-\u9fff\uf900-\ufaff"
_IN_WORD: Final = rf"[^\W{_UNSPACED}]"
_KEPT_PATTERNS: Final = 4096


class Measure(StrEnum):
    """What a platform limits."""

    TITLE = "title"
    PRODUCTS = "products"
    LONGEST = "longest"
    SHORTEST = "shortest"


UNITS: Final[Mapping[Measure, str]] = {
    Measure.TITLE: "characters",
    Measure.PRODUCTS: "products",
    Measure.LONGEST: "minutes",
    Measure.SHORTEST: "minutes",
}
"""The unit in which each measure is counted."""


class Confidence(StrEnum):
    """How far a figure can be trusted.

    high: the platform's or the law's own text. medium: the platform's own text for one market or
    one way of going live, or several others that agree. low: one other source. unknown: looked
    for and not found; such a limit has no value and is never checked.
    """

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    UNKNOWN = "unknown"


class Limit(Value):
    """One limit: at most `value` (for `shortest`: at least), None where nobody publishes it.

    `date` is the day of the source where it bears one, else the day it was read.
    """

    value: Annotated[int, Field(ge=1)] | None
    unit: Name
    source: Text
    date: date
    confidence: Confidence
    note: Text = ""

    @model_validator(mode="after")
    def _honest(self) -> Self:
        if (self.value is None) is not (self.confidence is Confidence.UNKNOWN):
            raise ValueError("a limit has a value or its confidence is unknown, never both")
        if self.value is not None and not self.source:
            raise ValueError("a limit with a value names its source")
        return self


class BannedWord(Value):
    """A word or phrase to avoid, and one that may stand in its place (None: leave it out)."""

    word: Name
    instead: Name | None = None


class WordList(Value):
    """Words that one law or platform policy speaks against, in one market."""

    key: Name
    name: Name
    market: Name
    source: Name
    date: date
    confidence: Confidence
    note: Text = ""
    words: tuple[BannedWord, ...]


class Platform(Value):
    """A place to sell live. `key` is what `Channel.platform` holds; `word_lists` are keys.

    `also` are other ways in which people write its name.
    """

    key: Name
    name: Name
    also: tuple[Name, ...] = ()
    limits: dict[Measure, Limit] = Field(default_factory=dict)
    word_lists: tuple[Name, ...] = ()

    @model_validator(mode="after")
    def _in_units(self) -> Self:
        for measure, limit in self.limits.items():
            if limit.unit != UNITS[measure]:
                raise ValueError(f"{self.key}: {measure} is counted in {UNITS[measure]}")
        return self


class Platforms(Value):
    """All that is known of platforms: the content of `resources/platforms.json`."""

    platforms: tuple[Platform, ...] = ()
    word_lists: tuple[WordList, ...] = ()

    @model_validator(mode="after")
    def _whole(self) -> Self:
        _unique(tuple(name for each in self.platforms for name in _names(each)))
        lists = _unique(tuple(each.key for each in self.word_lists))
        for platform in self.platforms:
            if missing := set(platform.word_lists) - lists:
                raise ValueError(f"{platform.key}: no word list is called {', '.join(missing)}")
        return self

    def find(self, key: str) -> Platform | None:
        """The platform of a channel, by key or name in any spelling; None for one not known."""
        wanted = _bare(key)
        return next((each for each in self.platforms if wanted in _names(each)), None)

    def name_of(self, key: str) -> str:
        """What a platform is called; an unknown one is shown as it was written."""
        platform = self.find(key)
        return platform.name if platform else key

    def lists_of(self, platform: Platform) -> tuple[WordList, ...]:
        """The word lists that hold on a platform."""
        return tuple(each for each in self.word_lists if each.key in platform.word_lists)


def count_characters(text: str) -> int:
    """How many characters a platform's counter shows for a title: code points, composed."""
    return len(unicodedata.normalize("NFC", text))


def says(text: str, phrase: str) -> bool:
    """Whether a text contains a word or phrase, in any case and with any spacing.

    A word in a script with spaces must stand alone (“best” is not in “bestow”); in Chinese,
    Japanese, Thai and other scripts without spaces it counts wherever it stands.
    """
    return _contains(_folded(text), phrase)


def banned_in(text: str, words: WordList) -> tuple[BannedWord, ...]:
    """The words of a list that a text contains, in the list's order."""
    return banned_among(text, words.words)


def banned_among(text: str, words: Iterable[BannedWord]) -> tuple[BannedWord, ...]:
    """Those of some words that a text contains, in their order."""
    folded = _folded(text)
    return tuple(each for each in words if _contains(folded, each.word))


def likely_in(texts: Iterable[str], phrases: Iterable[str]) -> frozenset[str]:
    """Those of some phrases that any of many texts may contain: the others are in none of them.

    One look at all texts together spares looking for each phrase in each of a thousand.
    """
    folded = _folded("\n".join(texts))
    return frozenset(each for each in phrases if _search(each)[0] in folded)


def _contains(folded: str, phrase: str) -> bool:
    # Most phrases are not there: looking for a plain string first is ten times as fast.
    longest, pattern = _search(phrase)
    return bool(longest) and longest in folded and pattern.search(folded) is not None


@lru_cache(maxsize=_KEPT_PATTERNS)
def _search(phrase: str) -> tuple[str, re.Pattern[str]]:
    """The longest word of a phrase, and the pattern that finds the phrase in a folded text."""
    words = _folded(phrase).split()
    if not words:
        return "", re.compile("")
    inside = r"\s+".join(re.escape(word) for word in words)
    before = rf"(?<!{_IN_WORD})" if re.match(_IN_WORD, words[0]) else ""
    after = rf"(?!{_IN_WORD})" if re.match(_IN_WORD, words[-1][-1]) else ""
    return max(words, key=len), re.compile(f"{before}{inside}{after}")


def _folded(text: str) -> str:
    """Without what case and composition tell apart: Unicode's caseless form."""
    return unicodedata.normalize("NFC", text.casefold())


def _names(platform: Platform) -> frozenset[str]:
    bare = {_bare(name) for name in (platform.key, platform.name, *platform.also)}
    return frozenset(bare - {""})


def _bare(name: str) -> str:
    """A name without what people write differently: `TikTok Shop` and `tiktok_shop` are one."""
    return "".join(sign for sign in _folded(name) if sign.isalnum())


def _unique(keys: tuple[str, ...]) -> frozenset[str]:
    doubled = sorted(key for key in set(keys) if keys.count(key) > 1)
    if doubled:
        raise ValueError(f"a key comes twice: {', '.join(doubled)}")
    return frozenset(keys)
