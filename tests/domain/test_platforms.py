"""What is known of platforms, and how words are found in what is said."""

import json

import pytest

from planner.domain.base import build
from planner.domain.errors import InvalidValueError
from planner.domain.platforms import (
    Confidence,
    Platforms,
    WordList,
    banned_in,
    count_characters,
    says,
)
from planner.resources import platforms_file


@pytest.fixture(scope="module")
def shipped() -> Platforms:
    return Platforms.model_validate_json(platforms_file().read_bytes())


def test_the_shipped_platforms_are_whole_and_name_the_four_of_the_design(
    shipped: Platforms,
) -> None:
    for key in ("tiktok_shop", "douyin", "whatnot", "amazon_live"):
        assert shipped.find(key) is not None


def test_every_shipped_figure_has_a_source_and_every_unknown_one_says_where_was_looked(
    shipped: Platforms,
) -> None:
    for platform in shipped.platforms:
        for limit in platform.limits.values():
            assert limit.source if limit.value else limit.note


def test_no_shipped_word_stands_twice_in_the_lists_of_one_platform(shipped: Platforms) -> None:
    for platform in shipped.platforms:
        words = [each.word for words in shipped.lists_of(platform) for each in words.words]
        assert len(words) == len(set(words))


def test_no_word_that_is_proposed_is_itself_banned(shipped: Platforms) -> None:
    for words in shipped.word_lists:
        for proposed in filter(None, (each.instead for each in words.words)):
            assert not any(banned_in(proposed, each) for each in shipped.word_lists)


@pytest.mark.parametrize(
    "sentence",
    ["最后一件了", "第一款是面膜", "这是我们最喜欢的颜色", "第一次来的朋友", "the best of both"],
)
def test_what_is_said_in_every_show_is_in_no_shipped_list(
    shipped: Platforms, sentence: str
) -> None:
    assert not any(banned_in(sentence, words) for words in shipped.word_lists)


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("tiktok_shop", "tiktok_shop"),
        ("TikTok Shop", "tiktok_shop"),
        ("tik-tok", "tiktok_shop"),
        ("抖音", "douyin"),
        ("AMAZON LIVE", "amazon_live"),
    ],
)
def test_a_platform_is_found_in_any_spelling(shipped: Platforms, written: str, key: str) -> None:
    platform = shipped.find(written)
    assert platform is not None
    assert platform.key == key
    assert shipped.name_of(written) == platform.name


@pytest.mark.parametrize("written", ["", "!!", "tiktok shop 2", "my own site"])
def test_what_is_no_platform_keeps_its_name(shipped: Platforms, written: str) -> None:
    assert shipped.find(written) is None
    assert shipped.name_of(written) == written


def a_limit(**fields: object) -> dict[str, object]:
    return {
        "value": 32,
        "unit": "characters",
        "source": "the guide",
        "date": "2026-11-22",
        "confidence": "high",
        **fields,
    }


def platforms_with(
    *platforms: dict[str, object], lists: tuple[dict[str, object], ...] = ()
) -> Platforms:
    text = json.dumps({"platforms": platforms, "word_lists": lists})
    return build(Platforms, json.loads(text))


DISHONEST = [
    pytest.param(a_limit(value=None), "confidence is unknown", id="no value, yet sure"),
    pytest.param(a_limit(confidence="unknown"), "confidence is unknown", id="a value, yet unknown"),
    pytest.param(a_limit(source=""), "names its source", id="a value without a source"),
    pytest.param(a_limit(unit="bytes"), "counted in characters", id="another unit"),
]


@pytest.mark.parametrize(("limit", "reason"), DISHONEST)
def test_a_limit_that_is_not_honest_is_refused(limit: dict[str, object], reason: str) -> None:
    with pytest.raises(InvalidValueError, match=reason):
        platforms_with({"key": "mart", "name": "Mart", "limits": {"title": limit}})


def test_two_platforms_of_one_name_are_refused() -> None:
    with pytest.raises(InvalidValueError, match="comes twice: mart"):
        platforms_with(
            {"key": "mart", "name": "A"}, {"key": "other", "name": "B", "also": ["Mart"]}
        )


def test_a_word_list_that_is_not_there_is_refused() -> None:
    with pytest.raises(InvalidValueError, match="no word list is called claims"):
        platforms_with({"key": "mart", "name": "Mart", "word_lists": ["claims"]})


SAID = [
    ("The BEST cream", "best", True),
    ("We bestow it", "best", False),
    ("the best", "best", True),
    ("best-ever", "best", True),
    ("best2", "best", False),
    ("It removes\n  wrinkles.", "removes wrinkles", True),
    ("It removeswrinkles", "removes wrinkles", False),
    ("STRASSE", "straße", True),
    ("cafe\u0301 au lait", "café", True),
    ("这是最佳选择", "最佳", True),
    ("best最佳best", "最佳", True),
    ("世界best牌", "best", True),
    ("100% safe", "100%", True),
    ("C++ is (not) sold", "(not)", True),
    ("x.y", "x.y", True),
    ("xzy", "x.y", False),
    ("anything", "", False),
    ("any  thing", " ", False),
    ("", "best", False),
]


@pytest.mark.parametrize(("text", "phrase", "said"), SAID)
def test_a_phrase_is_found_as_a_whole_in_any_case_and_spacing(
    text: str, phrase: str, said: bool
) -> None:
    assert says(text, phrase) is said


def test_banned_words_come_in_the_order_of_their_list() -> None:
    words = WordList.model_validate(
        {
            "key": "k",
            "name": "n",
            "market": "US",
            "source": "s",
            "date": "2026-11-22",
            "confidence": "low",
            "words": [{"word": "one"}, {"word": "two"}, {"word": "three"}],
        }
    )
    assert words.confidence is Confidence.LOW
    assert [each.word for each in banned_in("three and ONE", words)] == ["one", "three"]


@pytest.mark.parametrize(
    ("text", "count"), [("", 0), ("abc", 3), ("e\u0301", 1), ("夜间", 2), ("🎁", 1)]
)
def test_characters_are_code_points_after_composition(text: str, count: int) -> None:
    assert count_characters(text) == count
