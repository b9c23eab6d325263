"""The language that words are made in: looks up translations and fills in values."""

from dataclasses import dataclass, field
from typing import Final

from planner.resources import resource
from planner.wording.translations import Translations, read_translations

ENGLISH: Final = "en"
CHINESE: Final = "zh_CN"
CODES: Final = (ENGLISH, CHINESE)
"""The languages that there are; texts in the code are English."""


def language_for(locale: str) -> "Language":
    """The language that serves a locale best: `zh_CN`, `zh-Hans`, `zh_CN.UTF-8`, `en_US`, ….

    A locale without a translation is served in English. Raises EnvironmentFaultError where the
    translation is missing or damaged.
    """
    words = locale.replace("-", "_").partition(".")[0].partition("_")
    if words[0].lower() != "zh":
        return Language()
    file = resource("translations", f"show-planner_{CHINESE}.ts")
    return Language(CHINESE, read_translations(file))


@dataclass(frozen=True, slots=True)
class Language:
    """A language by its `code` (one of CODES) and what it translates; `Language()` is English.

    A text without a translation stays English.
    """

    code: str = ENGLISH
    translations: Translations = field(default_factory=dict, repr=False, compare=False)

    def translate(self, context: str, text: str) -> str:
        """An English text (or a template, unfilled) of a context, in this language."""
        return self.translations.get((context, text), text)

    def sentence(self, context: str, template: str, /, **values: object) -> str:
        """A template in this language, filled with values that are shown as they are.

        A figure among the values is formatted by the caller (`wording.figures`, `wording.dates`).
        Raises KeyError for a value that the template names and the caller left out.
        """
        return self.translate(context, template).format(**values)

    def plural(self, context: str, one: str, many: str, /, *, count: int, **values: object) -> str:
        """A template for `count` things, filled with `{count}` (as `1,200`) and other values."""
        template = self.plural_template(context, one, many, count=count)
        return template.format(count=f"{count:,}", **values)

    def plural_template(self, context: str, one: str, many: str, /, *, count: int) -> str:
        """The template for `count` things, unfilled.

        `one` and `many` are English (`{count} row`, `{count} rows`). A translation is looked up by
        `many` and stands for every number: Chinese makes no difference.
        """
        translated = self.translations.get((context, many))
        return translated or (one if count in (1, -1) else many)
