"""Runs commands in this process, on consoles of their own, over plans of their own."""

import io
from pathlib import Path

import pytest
from commands import Answer, Cli

from planner.bootstrap import create_sample, create_workspace
from planner.cli.console import Console
from planner.cli.main import run
from planner.domain.plan import Charter
from planner.wording.language import Language


@pytest.fixture
def cli() -> Cli:
    """Runs a command and gives its answer."""

    def command(*words: object, language: Language | None = None) -> Answer:
        out, err = io.StringIO(), io.StringIO()
        console = Console(out, err, Language())
        code = run([str(word) for word in words], console, language=lambda: language or Language())
        return Answer(code, out.getvalue(), err.getvalue())

    return command


@pytest.fixture(scope="session")
def sample_bytes(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The sample plan of today; made once, copied for each test."""
    path = tmp_path_factory.mktemp("sample") / "sample.showplan"
    create_sample(path).close()
    return path.read_bytes()


@pytest.fixture
def sample(sample_bytes: bytes, tmp_path: Path) -> Path:
    """A sample plan of one's own."""
    path = tmp_path / "sample.showplan"
    path.write_bytes(sample_bytes)
    return path


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    """An empty plan in Los Angeles and dollars."""
    path = tmp_path / "plan.showplan"
    create_workspace(path, Charter(name="Plan", timezone="America/Los_Angeles")).close()
    return path
