"""Turns a finding into one sentence and, where there is some, advice: for all fronts alike."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from string import Formatter
from typing import Final

from planner.domain.clock import format_length, format_minutes
from planner.domain.finding_rule import RULES, Unit
from planner.domain.findings import Finding
from planner.wording import dates, figures, terms
from planner.wording.finding_sentences import WORDINGS, Wording
from planner.wording.language import Language
from planner.wording.places import city

CONTEXT: Final = "findings"
UNTITLED: Final = "Untitled"

Shown = dict[str, str]


def finding_sentence(language: Language, finding: Finding) -> str:
    """What is wrong: `“Hero block” runs 1:40 over its 60:00.` Titles stand in it as typed."""
    wording, shown = wording_of(finding), _shown(language, finding)
    if not wording.counted:
        return _filled(language, wording.says, shown)
    count, many = int(finding.values[wording.counted] or 0), wording.says[0]
    return language.plural_template(CONTEXT, wording.one, many, count=count).format(**shown)


def finding_advice(language: Language, finding: Finding) -> str:
    """What can be done about it: `Shorten the title.`"""
    return _filled(language, wording_of(finding).advises, _shown(language, finding))


def finding_text(language: Language, finding: Finding) -> str:
    """The sentence and the advice together, for where there is one line for both."""
    sentence, advice = finding_sentence(language, finding), finding_advice(language, finding)
    return language.sentence(CONTEXT, "{sentence} {advice}", sentence=sentence, advice=advice)


def wording_of(finding: Finding) -> Wording:
    """The English templates of a finding's code and variant."""
    variant = RULES[finding.code].variant_of(finding.values)
    return WORDINGS[f"{finding.code}.{variant}" if variant else finding.code]


def _filled(language: Language, alternatives: Sequence[str], shown: Shown) -> str:
    """The first alternative whose values are all there, else the last."""
    for template in alternatives:
        if all(shown[name] for name in _names(template)):
            return language.sentence(CONTEXT, template, **shown)
    return language.sentence(CONTEXT, alternatives[-1], **shown)


def _names(template: str) -> list[str]:
    return [name for _, name, _, _ in Formatter().parse(template) if name]


def _shown(language: Language, finding: Finding) -> Shown:
    """Each value as people read it, by its unit; empty for None."""
    units = RULES[finding.code].values
    currency = str(finding.values.get("currency") or "")
    return {
        name: "" if value is None else _value(language, units[name], value, currency=currency)
        for name, value in finding.values.items()
    }


def _value(language: Language, unit: Unit, value: str | int, *, currency: str) -> str:
    if isinstance(value, int):
        if unit is Unit.AMOUNT:
            return figures.money(language, value, currency)
        return _NUMBERS[unit](language, value)
    return _WORDS[unit](language, value) if unit in _WORDS else value


def _title(language: Language, title: str) -> str:
    return title if title.strip() else language.translate(CONTEXT, UNTITLED)


def _moment(language: Language, wall: str) -> str:
    moment = datetime.fromisoformat(wall)
    return f"{dates.short_day(language, moment)} {dates.clock(moment)}"


def _sheets(language: Language, sheets: str) -> str:
    return ", ".join(terms.sheet_name(language, each) for each in sheets.split(","))


_NUMBERS: Final[dict[Unit, Callable[[Language, int], str]]] = {
    Unit.SECONDS: lambda _, seconds: format_length(seconds),
    Unit.TARGET: lambda _, seconds: format_minutes(seconds),
    Unit.DURATION: figures.length_in_words,
    Unit.COUNT: lambda _, count: figures.number(count),
}
_WORDS: Final[dict[Unit, Callable[[Language, str], str]]] = {
    Unit.TITLE: _title,
    Unit.WALL: _moment,
    Unit.CLOCK: lambda _, wall: dates.clock(datetime.fromisoformat(wall)),
    Unit.DAY: lambda language, day: dates.short_day(language, date.fromisoformat(day)),
    Unit.ZONE: city,
    Unit.KIND: terms.kind_name,
    Unit.ROLE: terms.role_name,
    Unit.SHEET: _sheets,
}
