"""Everything that the command line says of its own accord is said in both languages."""

import ast
from pathlib import Path

from planner.cli import main
from planner.cli.console import CONTEXT
from planner.wording.language import CHINESE, language_for

SAYING = ("say", "text", "translate", "plural")


def _said() -> set[str]:
    """The sentences in the sources of the command line that are given to what says them."""
    found: set[str] = set()
    for source in Path(main.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(source.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") in SAYING:
                found.update(
                    each.value
                    for each in node.args
                    if isinstance(each, ast.Constant) and isinstance(each.value, str)
                )
    return found


def test_every_sentence_is_translated() -> None:
    said = _said()
    translated = {
        text for context, text in language_for(CHINESE).translations if context == CONTEXT
    }
    assert said
    assert said - translated == set()
