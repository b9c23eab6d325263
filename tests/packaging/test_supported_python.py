import ast
import platform
import sys
from pathlib import Path

import pytest
import supported_python
from sources import CHECKOUT

COMMANDS = [CHECKOUT / "packaging" / f"{name}.py" for name in ("run", "test", "check")]
READ_BY_AN_OLD_PYTHON = [*COMMANDS, CHECKOUT / "packaging" / "supported_python.py"]


@pytest.mark.parametrize("path", READ_BY_AN_OLD_PYTHON, ids=lambda path: path.name)
def test_an_old_python_can_read_what_turns_it_away(path: Path) -> None:
    ast.parse(path.read_text("utf-8"), feature_version=(3, 7))


@pytest.mark.parametrize("path", COMMANDS, ids=lambda path: path.name)
def test_each_command_asks_for_the_python_before_it_imports_anything_else(path: Path) -> None:
    docstring, first, second, *_ = ast.parse(path.read_text("utf-8")).body
    assert isinstance(docstring, ast.Expr)
    assert ast.unparse(first) == "from supported_python import refuse_older_python"
    assert ast.unparse(second) == "refuse_older_python()"


def test_an_older_python_gets_one_clear_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    monkeypatch.setattr(platform, "python_version", lambda: "3.9.2")
    with pytest.raises(SystemExit) as end:
        supported_python.refuse_older_python()
    assert end.value.code == 2
    said = capsys.readouterr().err
    assert said.startswith("Show Planner needs Python 3.11 or newer; this is 3.9.2.")
    assert said.count("\n") == 1


def test_the_python_that_runs_the_tests_is_let_in() -> None:
    supported_python.refuse_older_python()
