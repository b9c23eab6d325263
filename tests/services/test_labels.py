"""Labels of steps stay one line of a menu, and are made in the person's language."""

import ast
from pathlib import Path
from typing import Any

import pytest
from builders import an_item
from staging import stage

from planner.services import rundowns
from planner.services.labels import CONTEXT, label, row_name
from planner.services.workspace import Workspace
from planner.wording.language import CHINESE, language_for

SERVICES = Path(rundowns.__file__).parent


def test_long_names_and_lines_are_made_short(workspace: Workspace) -> None:
    made = label(workspace, "Add “{row}”", row="one\ntwo " + "x" * 100)
    assert made.startswith("Add “one two xxx")
    assert made.endswith("…”")
    assert len(made) < 60


def test_figures_are_left_as_they_are(workspace: Workspace) -> None:
    assert label(workspace, "Delete {count} rows", count=1200) == "Delete 1200 rows"


def test_braces_in_a_title_are_only_text(workspace: Workspace) -> None:
    assert label(workspace, "Add “{row}”", row="{row} {x}") == "Add “{row} {x}”"


@pytest.mark.parametrize(
    ("fields", "name"),
    [({"title": "Serum", "kind": "hero"}, "Serum"), ({"title": "", "kind": "hero"}, "hero")],
)
def test_a_row_is_called_by_its_title_or_what_it_is(fields: dict[str, Any], name: str) -> None:
    assert row_name(an_item(**fields)) == name
    assert row_name(an_item(title="")) == "–"


def test_steps_are_labelled_in_the_language_of_the_workspace(workspace: Workspace) -> None:
    stage(workspace, an_item(id="row", title="精华"))
    workspace.language = language_for(CHINESE)
    rundowns.set_length(workspace, "row", 60)
    assert workspace.next_undo() == "设置“精华”的时长"


def test_every_label_is_translated() -> None:
    translations = language_for(CHINESE).translations
    found = {module.name: _sentences(module) for module in SERVICES.glob("*.py")}
    assert sum(map(len, found.values())) > 150
    missing = {
        name: [each for each in sentences if (CONTEXT, each) not in translations]
        for name, sentences in found.items()
    }
    assert {name: each for name, each in missing.items() if each} == {}


def _sentences(module: Path) -> set[str]:
    """The English labels in a module's source: what is given to `label` and its like."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in _MAKERS:
            found.update(*(_texts(argument) for argument in node.args))
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") in _NAMES:
            found.update(_texts(node.value))
    return found


_MAKERS = ("label", "_edit", "_label", "_about", "_write", "change_booking", "_give")
_NAMES = ("sentence", "sentences")


def _texts(node: ast.AST) -> list[str]:
    constants = (each for each in ast.walk(node) if isinstance(each, ast.Constant))
    return [each.value for each in constants if isinstance(each.value, str)]
