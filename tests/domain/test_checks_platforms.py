"""What is said against platforms' limits and of words that must not be said."""

from datetime import date
from typing import Any

import pytest
from builders import a_channel, a_product, a_run, a_show, an_item, an_offer

from planner.domain.checks import findings_of_show
from planner.domain.findings import Code, Finding, Severity
from planner.domain.platforms import (
    BannedWord,
    Confidence,
    Limit,
    Measure,
    Platform,
    Platforms,
    WordList,
)
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import Row


def found(run: RunOfShow, platforms: Platforms, code: Code) -> list[Finding]:
    return [each for each in findings_of_show(run, platforms) if each.code is code]


def a_limit(value: int | None, unit: str, confidence: Confidence = Confidence.HIGH) -> Limit:
    sure = confidence if value else Confidence.UNKNOWN
    return Limit(
        value=value, unit=unit, source="the guide", date=date(2026, 11, 22), confidence=sure
    )


def a_platform(**limits: Limit) -> Platform:
    """A platform called Live Mart with these limits, and the words of `claims`."""
    measured = {Measure(measure): limit for measure, limit in limits.items()}
    return Platform(key="live_mart", name="Live Mart", limits=measured, word_lists=("claims",))


def a_word_list(confidence: Confidence = Confidence.HIGH) -> WordList:
    return WordList(
        key="claims",
        name="Law of claims",
        market="US",
        source="Article 9",
        date=date(2026, 11, 22),
        confidence=confidence,
        words=(BannedWord(word="best ever", instead="very good"), BannedWord(word="最佳")),
    )


def known(words: WordList | None = None, **limits: Limit) -> Platforms:
    return Platforms(platforms=(a_platform(**limits),), word_lists=(words or a_word_list(),))


def on_live_mart(*rows: Row, times: int = 1, **fields: Any) -> RunOfShow:
    """A show on Live Mart, through so many channels; `products` are offered in the first row."""
    show = {"id": "show", **fields.pop("show", {})}
    products = fields.pop("products", [])
    offers = [
        an_offer(rows[0].id, product.id, id=f"offer-{product.id}", **fields.pop("offer", {}))
        for product in products
    ]
    return a_run(
        rows,
        show=a_show(**show),
        channels=tuple(a_channel(platform="live_mart") for _ in range(times)),
        offers=offers,
        products=products,
    )


def test_a_title_one_character_too_long_is_found_with_its_source() -> None:
    run = on_live_mart(show={"title": "x" * 33})
    assert found(run, known(title=a_limit(32, "characters")), Code.PLATFORM_LIMIT) == [
        Finding(
            Code.PLATFORM_LIMIT,
            Severity.WARNING,
            ("show", "live_mart:title"),
            {
                "show": "x" * 33,
                "platform": "Live Mart",
                "actual": 33,
                "limit": 32,
                "excess": 1,
                "source": "the guide",
                "measure": "title",
            },
        )
    ]


def test_characters_are_counted_as_a_person_counts_them() -> None:
    composed = on_live_mart(show={"title": "e\u0301" * 32})
    assert found(composed, known(title=a_limit(32, "characters")), Code.PLATFORM_LIMIT) == []


@pytest.mark.parametrize(
    ("measure", "unit", "minutes", "excess"),
    [
        ("longest", "minutes", 60, None),
        ("longest", "minutes", 61, 1),
        ("shortest", "minutes", 60, None),
        ("shortest", "minutes", 58, 2),
    ],
)
def test_the_length_on_air_is_held_against_both_bounds(
    measure: str, unit: str, minutes: int, excess: int | None
) -> None:
    run = on_live_mart(show={"length_minutes": minutes})
    platform = a_platform(**{measure: a_limit(60, unit)})
    limits = Platforms(platforms=(platform,), word_lists=(a_word_list(),))
    said = found(run, limits, Code.PLATFORM_LIMIT)
    assert [each.values["excess"] for each in said] == ([excess] if excess else [])


def test_products_are_counted_once_each_and_only_where_they_run() -> None:
    rows = [an_item(60, id=f"row{n}", position=n, skip=n == 3) for n in range(4)]
    products = [a_product(id=name) for name in ("serum", "cream", "mask")]
    offers = [
        an_offer(row_id, product_id, spoken=spoken)
        for row_id, product_id, spoken in (
            ("row0", "serum", True),
            ("row1", "serum", True),
            ("row2", "cream", False),
            ("row3", "mask", True),
        )
    ]
    run = a_run(rows, offers=offers, products=products, channels=(a_channel(platform="Live Mart"),))
    assert found(run, known(products=a_limit(2, "products")), Code.PLATFORM_LIMIT) == []
    [many] = found(run, known(products=a_limit(1, "products")), Code.PLATFORM_LIMIT)
    assert (many.values["actual"], many.values["excess"]) == (2, 1)


def test_an_unknown_limit_is_never_checked() -> None:
    run = on_live_mart(show={"title": "x" * 5000})
    assert found(run, known(title=a_limit(None, "characters")), Code.PLATFORM_LIMIT) == []


def test_an_unknown_platform_is_never_checked() -> None:
    run = a_run(show=a_show(title="best ever"), channels=(a_channel(platform="elsewhere"),))
    limits = known(title=a_limit(1, "characters"))
    assert findings_of_show(run, limits) == ()


def test_two_channels_on_one_platform_are_told_once() -> None:
    run = on_live_mart(show={"title": "best ever"}, times=2)
    limits = known(title=a_limit(1, "characters"))
    assert len(found(run, limits, Code.PLATFORM_LIMIT)) == 1
    assert len(found(run, limits, Code.BANNED_WORDS)) == 1


@pytest.mark.parametrize(
    ("confidence", "severity"),
    [
        (Confidence.HIGH, Severity.WARNING),
        (Confidence.MEDIUM, Severity.WARNING),
        (Confidence.LOW, Severity.INFO),
    ],
)
def test_a_figure_of_low_confidence_is_only_information(
    confidence: Confidence, severity: Severity
) -> None:
    run = on_live_mart(show={"title": "best ever"})
    limits = known(a_word_list(confidence), title=a_limit(1, "characters", confidence))
    [limit] = found(run, limits, Code.PLATFORM_LIMIT)
    [words] = found(run, limits, Code.BANNED_WORDS)
    assert (limit.severity, words.severity) == (severity, severity)


def test_a_banned_word_in_a_script_is_found_with_what_to_say_instead() -> None:
    row = an_item(60, id="row", title="Serum duo", script="It is the BEST  ever.")
    assert found(on_live_mart(row), known(), Code.BANNED_WORDS) == [
        Finding(
            Code.BANNED_WORDS,
            Severity.WARNING,
            ("row", "show", "claims:best ever"),
            {
                "word": "best ever",
                "instead": "very good",
                "title": "Serum duo",
                "list": "Law of claims",
                "platform": "Live Mart",
                "source": "Article 9",
                "place": "script",
            },
        )
    ]


def test_banned_words_are_looked_for_where_viewers_hear_or_read_them() -> None:
    product = a_product(id="serum", title="Serum", talking_points=("第一", "最佳选择"))
    rows = [
        an_item(60, id="row", title="best ever duo", script="best ever"),
        an_item(60, id="skipped", script="best ever", skip=True),
    ]
    run = on_live_mart(*rows, show={"title": "best ever", "notes": "最佳"}, products=[product])
    said = found(run, known(), Code.BANNED_WORDS)
    assert [(each.values["place"], each.subjects) for each in said] == [
        ("show_title", ("show", "claims:best ever")),
        ("talking_points", ("row", "serum", "show", "claims:最佳")),
        ("script", ("row", "show", "claims:best ever")),
    ]
    assert said[1].values["instead"] is None


def test_talking_points_of_a_product_count_once_and_only_where_it_is_spoken_of() -> None:
    product = a_product(id="serum", talking_points=("最佳",))
    rows = [an_item(60, id=f"row{n}", position=n) for n in range(3)]
    offers = [an_offer(f"row{n}", "serum", spoken=n > 0) for n in range(3)]
    channels = (a_channel(platform="live_mart"),)
    run = a_run(rows, offers=offers, products=[product], channels=channels)
    [said] = found(run, known(), Code.BANNED_WORDS)
    assert said.subjects[0] == "row1"


def test_a_list_that_two_platforms_name_is_told_once_with_the_first_of_them() -> None:
    second = Platform(key="other", name="Other", word_lists=("claims",))
    platforms = Platforms(platforms=(a_platform(), second), word_lists=(a_word_list(),))
    channels = (a_channel(platform="other"), a_channel(platform="live_mart"))
    run = a_run(show=a_show(title="最佳"), channels=channels)
    [said] = found(run, platforms, Code.BANNED_WORDS)
    assert said.values["platform"] == "Live Mart"


def test_what_a_product_must_not_be_called_is_looked_for_on_every_platform() -> None:
    product = a_product(
        id="serum",
        title="Serum",
        never_say=("removes wrinkles", "removes wrinkles", "medical grade", ""),
        talking_points=("Medical grade glass",),
    )
    row = an_item(60, id="row", title="Duo", script="It removes wrinkles!")
    run = a_run([row], offers=[an_offer("row", "serum")], products=[product])
    first, second = found(run, Platforms(), Code.BANNED_WORDS)
    assert first == Finding(
        Code.BANNED_WORDS,
        Severity.WARNING,
        ("row", "serum", "show", "never_say:never_say_points:medical grade"),
        {
            "word": "medical grade",
            "instead": None,
            "title": "Serum",
            "list": "Serum",
            "platform": "",
            "source": "",
            "place": "never_say_points",
        },
    )
    assert second.subjects == (
        "row",
        "serum",
        "show",
        "never_say:never_say_script:removes wrinkles",
    )
    assert (second.values["title"], second.values["list"]) == ("Duo", "Serum")
