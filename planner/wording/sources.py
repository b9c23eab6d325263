"""Where a platform's limit or a list of words comes from, so that a person can judge it."""

from typing import Final

from planner.domain.findings import Code, Finding
from planner.domain.platforms import Confidence, Limit, Measure, Platforms, WordList
from planner.wording import dates, figures
from planner.wording.language import Language

CONTEXT: Final = "sources"

_LIMITS: Final = {
    Measure.TITLE: "{platform}: a title has at most {count} characters.",
    Measure.PRODUCTS: "{platform}: a show has at most {count} products.",
    Measure.LONGEST: "{platform}: a show lasts at most {length}.",
    Measure.SHORTEST: "{platform}: a show lasts at least {length}.",
}
_TRUST: Final = {
    Confidence.HIGH: "High confidence: the platform's or the law's own text.",
    Confidence.MEDIUM: "Medium confidence: the platform's own text for one market, or several "
    "others that agree.",
    Confidence.LOW: "Low confidence: one other source.",
    Confidence.UNKNOWN: "Nobody publishes a figure, so nothing is checked.",
}


def source_text(language: Language, platforms: Platforms, finding: Finding) -> str:
    """What a finding about a platform rests on: the rule, its source, its date, how sure it is.

    Empty for all other findings, and for what a product of the plan itself forbids.
    """
    key, _, rest = finding.subjects[-1].partition(":")
    if finding.code is Code.PLATFORM_LIMIT:
        platform = platforms.find(key)
        limit = platform.limits.get(Measure(rest)) if platform else None
        if platform is not None and limit is not None:
            return limit_text(language, platform.name, Measure(rest), limit)
    if finding.code is Code.BANNED_WORDS:
        words = next((each for each in platforms.word_lists if each.key == key), None)
        return "" if words is None else words_text(language, words)
    return ""


def limit_text(language: Language, platform: str, measure: Measure, limit: Limit) -> str:
    """One limit in full: its figure with the unit, source, date, confidence and note."""
    rule = ""
    if limit.value is not None:
        rule = language.sentence(
            CONTEXT,
            _LIMITS[measure],
            platform=platform,
            count=figures.number(limit.value),
            length=figures.length_in_words(language, limit.value * 60),
        )
    return _in_lines(rule, *_origin(language, limit), limit.note)


def words_text(language: Language, words: WordList) -> str:
    """One list of words in full: its name and market, source, date, confidence and note."""
    rule = language.sentence(
        CONTEXT, "{list} (market: {market}).", list=words.name, market=words.market
    )
    return _in_lines(rule, *_origin(language, words), words.note)


def _origin(language: Language, known: Limit | WordList) -> tuple[str, ...]:
    source = ""
    if known.source:
        day = dates.full_day(language, known.date)
        source = language.sentence(
            CONTEXT, "Source: {source}, {day}.", source=known.source, day=day
        )
    return source, language.translate(CONTEXT, _TRUST[known.confidence])


def _in_lines(*lines: str) -> str:
    return "\n".join(line for line in lines if line)
