"""Finds every text that the program can say, in its sources: what there is to translate.

Qt's own lupdate sees neither the sentences of errors, nor those of the command line, nor texts that
stand in tables. So the sources are read here as Python reads them, and what reaches a call that
translates is followed back to where it is written.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple, TypeAlias

from source_parts import Place, called
from source_tracing import Sources, read_sources

ERRORS: Final = "errors"
COMMAND_LINE: Final = "cli"
_ERROR_TREE: Final = "ShowPlannerError"
_PASSING: Final = ("planner.wording.language", "planner.ui.marking")
"""Where texts of every context pass through."""
_MARKS: Final = ("translate", "QT_TRANSLATE_NOOP", "sentence")
"""Calls of (context, text)."""
_PLURALS: Final = ("plural", "plural_template")
"""Calls of (context, one, many): the second form is the key of the translation."""
_HELP: Final = ("help", "description", "epilog", "title")
"""What the parser of the command line is given to show."""


class Text(NamedTuple):
    """A text to translate, as the translations know it."""

    context: str
    source: str


@dataclass(frozen=True, slots=True)
class Found:
    """The texts of a program, and calls whose text could not be followed (`file:line`)."""

    texts: frozenset[Text]
    lost: tuple[str, ...]


def said_texts(package: Path) -> Found:
    """Every text that the sources of a package can say."""
    sources = read_sources(package)
    texts: set[Text] = set()
    lost: list[str] = []
    for place, call in sources.calls():
        if place.module.name in _PASSING:
            continue
        for context, expressions in _sayings(sources, place, call):
            said = {text for each in expressions for text in sources.strings(each, place)}
            texts.update(Text(context, text) for text in said if text.strip())
            if not said and not all(sources.is_passed_on(each, place) for each in expressions):
                lost.append(f"{place.module.path}:{call.lineno}")
    return Found(frozenset(texts), tuple(lost))


_Saying: TypeAlias = "tuple[str, list[ast.expr]]"
"""A context, and what is said in it."""


def _sayings(sources: Sources, place: Place, call: ast.Call) -> Iterator[_Saying]:
    name = called(call)
    if name in (*_MARKS, *_PLURALS):
        yield from _marked(sources, place, call, plural=name in _PLURALS)
    elif name == "tr" and place.owner and call.args:
        yield place.owner.name, call.args[:1]
    elif call.args and _makes_error(sources, place, call):
        yield ERRORS, call.args[:1]
    if place.module.name.startswith("planner.cli"):
        shown = [each.value for each in call.keywords if each.arg in _HELP]
        yield from ((COMMAND_LINE, [each]) for each in shown)


def _marked(sources: Sources, place: Place, call: ast.Call, *, plural: bool) -> Iterator[_Saying]:
    if len(call.args) < 2:
        return
    text = sources.part(call.args[-1], 1) if plural else [call.args[1]]
    for context in sources.strings(call.args[0], place):
        yield context, text


def _makes_error(sources: Sources, place: Place, call: ast.Call) -> bool:
    """Whether an error of ours is made, or one of its classes says its own sentence."""
    if called(call) == "__init__":
        owner = place.owner
        return owner is not None and sources.descends(owner.name, _ERROR_TREE)
    return sources.descends(called(call), _ERROR_TREE)
