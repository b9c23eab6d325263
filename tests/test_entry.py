"""Words go to the command line, a plan or nothing opens the window."""

import sys
from pathlib import Path

import pytest

from planner.__main__ import start


def test_words_are_commands(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert start(["sample", str(tmp_path / "sample.showplan")]) == 0
    assert "Made" in capsys.readouterr().out


def test_a_command_wins_over_a_file_of_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "schema").write_text("a file", encoding="utf-8")
    assert start(["schema"]) == 0
    assert '"$schema"' in capsys.readouterr().out


def test_a_word_that_is_neither_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert start(["none.showplan"]) == 2
    assert "neither a command nor a plan that is there" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="these always have a screen")
@pytest.mark.parametrize("words", [[], ["plan.showplan"]])
def test_without_a_screen_the_window_is_refused_in_one_line(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    words: list[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "plan.showplan").touch()
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert start(words) == 2
    said = capsys.readouterr().err
    assert "no screen" in said
    assert said.count("\n") == 1
