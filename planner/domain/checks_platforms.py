"""Checks against what each platform of a show allows, and against what a product forbids."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from typing import Final

from planner.domain.catalogue import Product
from planner.domain.finding_rule import finding
from planner.domain.findings import Code, Finding, Severity
from planner.domain.platforms import (
    Confidence,
    Measure,
    Platform,
    Platforms,
    WordList,
    banned_among,
    count_characters,
    likely_in,
    says,
)
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import Row

NEVER_SAY: Final = "never_say"
PHRASE_IN_KEY: Final = 100
"""How much of a forbidden phrase goes into the key under which its finding can be waived."""

Spoken = tuple[tuple[str, ...], str, str, str]
"""Whom a text concerns, its title, its place, and the text itself."""


def platform_findings(
    run: RunOfShow, running: Sequence[Row], platforms: Platforms
) -> Iterator[Finding]:
    """What the show's platforms and products speak against. A platform not known is not checked.

    Words are looked for where they are said or shown: the show's title, the scripts of the rows
    that run, and the talking points of products that are spoken of. Each platform counts once,
    however many channels a show has on it.
    """
    found = (platforms.find(channel.platform) for channel in run.channels)
    named = {platform.key for platform in found if platform}
    known = [platform for platform in platforms.platforms if platform.key in named]
    for platform in known:
        yield from _limits(run, running, platform)
    spoken = tuple(_spoken(run, running))
    for words, platform in _lists(platforms, known):
        yield from _list_words(run, spoken, words, platform)
    yield from _forbidden(run, running)


def _limits(run: RunOfShow, running: Sequence[Row], platform: Platform) -> Iterator[Finding]:
    for measure, limit in platform.limits.items():
        if limit.value is None:
            continue
        actual = _MEASURED[measure](run, running)
        excess = limit.value - actual if measure is Measure.SHORTEST else actual - limit.value
        if excess > 0:
            found = finding(
                Code.PLATFORM_LIMIT,
                (run.show.id, f"{platform.key}:{measure}"),
                {
                    "show": run.show.title,
                    "platform": platform.name,
                    "actual": actual,
                    "limit": limit.value,
                    "excess": excess,
                    "source": limit.source,
                    "measure": measure.value,
                },
            )
            yield _as_sure(found, limit.confidence)


def _different_products(run: RunOfShow, running: Sequence[Row]) -> int:
    return len({offer.product_id for row in running for offer in run.offers.get(row.id, ())})


_MEASURED: Final[dict[Measure, Callable[[RunOfShow, Sequence[Row]], int]]] = {
    Measure.TITLE: lambda run, _: count_characters(run.show.title),
    Measure.PRODUCTS: _different_products,
    Measure.LONGEST: lambda run, _: run.show.length_minutes,
    Measure.SHORTEST: lambda run, _: run.show.length_minutes,
}


def _lists(platforms: Platforms, known: Sequence[Platform]) -> Iterator[tuple[WordList, Platform]]:
    """Each word list that holds for the show, once, with the first platform that names it."""
    for words in platforms.word_lists:
        holding = next((each for each in known if words.key in each.word_lists), None)
        if holding is not None:
            yield words, holding


def _list_words(
    run: RunOfShow, spoken: Sequence[Spoken], words: WordList, platform: Platform
) -> Iterator[Finding]:
    wanted = likely_in((text for *_, text in spoken), (each.word for each in words.words))
    likely = [each for each in words.words if each.word in wanted]
    for subjects, title, place, text in spoken if likely else ():
        for banned in banned_among(text, likely):
            found = finding(
                Code.BANNED_WORDS,
                (*subjects, run.show.id, f"{words.key}:{banned.word}"),
                {
                    "word": banned.word,
                    "instead": banned.instead,
                    "title": title,
                    "list": words.name,
                    "platform": platform.name,
                    "source": words.source,
                    "place": place,
                },
            )
            yield _as_sure(found, words.confidence)


def _spoken(run: RunOfShow, running: Sequence[Row]) -> Iterator[Spoken]:
    """Every text that viewers hear or read: whom it concerns, its title, its place, itself.

    A product's talking points come once, with the first row that speaks of it; those of one show
    only, with their own row.
    """
    yield (), run.show.title, "show_title", run.show.title
    heard: set[tuple[str, str]] = set()
    for row in running:
        yield (row.id,), row.title, "script", row.script
        for offer, product in run.offered(row.id):
            points = _points(product)
            if offer.spoken and (product.id, points) not in heard:
                heard.add((product.id, points))
                yield (row.id, product.id), product.title, "talking_points", points


def _forbidden(run: RunOfShow, running: Sequence[Row]) -> Iterator[Finding]:
    """What the products of each row must not be called."""
    sold = [(row, [product for _, product in run.offered(row.id)]) for row in running]
    products = {id(product): product for _, each in sold for product in each}.values()
    likely = likely_in(
        (*(row.script for row in running), *map(_points, products)),
        {phrase for product in products for phrase in product.never_say},
    )
    for row, offered in sold if likely else ():
        yield from _never_say(run, row, offered, likely)


def _never_say(
    run: RunOfShow, row: Row, offered: Sequence[Product], likely: Collection[str]
) -> Iterator[Finding]:
    """What a product must not be called, in the row's script or in its own talking points."""
    for product in {product.id: product for product in offered}.values():
        for phrase in dict.fromkeys(each for each in product.never_say if each in likely):
            for place, title, text in (
                ("never_say_script", row.title, row.script),
                ("never_say_points", product.title, _points(product)),
            ):
                if says(text, phrase):
                    key = f"{NEVER_SAY}:{place}:{phrase[:PHRASE_IN_KEY]}"
                    yield finding(
                        Code.BANNED_WORDS,
                        (row.id, product.id, run.show.id, key),
                        {
                            "word": phrase,
                            "instead": None,
                            "title": title,
                            "list": product.title,
                            "platform": "",
                            "source": "",
                            "place": place,
                        },
                    )


def _points(product: Product) -> str:
    return "\n".join(product.talking_points)


def _as_sure(found: Finding, confidence: Confidence) -> Finding:
    """A figure of low confidence is worth a look, not a warning."""
    return replace(found, severity=Severity.INFO) if confidence is Confidence.LOW else found
