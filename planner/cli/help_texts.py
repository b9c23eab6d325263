"""Says the help of the command line in the person's language; what argparse adds is said too."""

import argparse
from collections.abc import Iterable
from typing import Any, Final

from typing_extensions import override

from planner.cli.console import CONTEXT
from planner.wording.export_formats import CONTEXT as FORMATS
from planner.wording.language import Language

ENGLISH: Final = Language()


class HelpText(str):
    """An English text of the help with `{values}`; as a string it is filled in English."""

    __slots__ = ("template", "values")

    template: str
    values: dict[str, object]

    def __new__(cls, template: str, /, **values: object) -> "HelpText":
        """A template and its values; raises KeyError for one that is left out."""
        made = super().__new__(cls, template.format(**values))
        made.template, made.values = template, values
        return made


def said_help(language: Language, text: str) -> str:
    """A text of the help in a language."""
    if isinstance(text, HelpText):
        return language.sentence(CONTEXT, text.template, **text.values)
    said = language.translate(CONTEXT, text)
    return language.translate(FORMATS, text) if said == text else said


class HelpInLanguage(argparse.HelpFormatter):
    """Lays help out as argparse does, and says each part in a language."""

    def __init__(self, prog: str, *, language: Language = ENGLISH, **settings: Any) -> None:
        super().__init__(prog, **settings)
        self._language = language

    @override
    def start_section(self, heading: str | None) -> None:
        of_argparse = {
            "positional arguments": self._language.translate(CONTEXT, "what is to be given"),
            "options": self._language.translate(CONTEXT, "options"),
        }
        said = of_argparse.get(heading or "") or (heading and said_help(self._language, heading))
        super().start_section(said)

    @override
    def add_text(self, text: str | None) -> None:
        super().add_text(text and said_help(self._language, text))

    @override
    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: "Iterable[argparse._MutuallyExclusiveGroup]",
        prefix: str | None = None,
    ) -> None:
        begin = self._language.translate(CONTEXT, "usage: ") if prefix is None else prefix
        super().add_usage(usage, actions, groups, begin)

    @override
    def _get_help_string(self, action: argparse.Action) -> str | None:
        return action.help and said_help(self._language, action.help)
