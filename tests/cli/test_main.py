"""Wrong words and unusable files give one clear line and exit code 2; bugs are owned up to."""

import os
import subprocess
import sys
from pathlib import Path
from typing import cast

import pytest
from commands import Cli

from planner.cli.main import command_names, main
from planner.settings import data_folder
from planner.wording.language import language_for

ROOT = Path(__file__).parents[2]
COMMANDS = (
    *("sample", "check", "undo", "redo", "history", "verify", "backup", "restore"),
    *("schema", "self-test", "import products", "import plan"),
    *("export rundown", "export host", "export json", "list shows", "list rows", "list studios"),
    *("list bookings", "list creators", "list products"),
)


def _start(*words: str, **environment: str) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [sys.executable, "-m", "planner", *words],
        cwd=ROOT,
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(
    cli: Cli, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    assert cli(*command.split(), "--help").code == 0
    assert f"usage: show-planner {command}" in capsys.readouterr().out


def test_help_names_every_command_and_no_other(
    cli: Cli, capsys: pytest.CaptureFixture[str]
) -> None:
    cli("--help")
    shown = capsys.readouterr().out
    assert {command.split()[0] for command in COMMANDS} <= command_names()
    listed = {line.split()[0] for line in shown.splitlines() if line.startswith("    ")}
    assert command_names() <= listed


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("", "COMMAND"),
        ("lst", "neither a command nor a plan"),
        ("list", "WHAT"),
        ("list rows", "FILE"),
        ("list rowz {plan}", "invalid choice"),
        ("list rows {plan} --show", "--show"),
        ("list rows {plan} --js", "--js"),
        ("list rows {plan} extra", "extra"),
        ("check none.showplan", "no file"),
        ("check {folder}", "no file"),
        ("check {text}", "not a Show Planner plan"),
        ("check {plan} --show x", "no shows"),
        ("history {plan} --limit -1", "--limit"),
        ("history {plan} --limit ten", "whole number"),
        ("export json {plan}", "-o"),
        ("export rundown {plan} -o {folder}/x.pdf --paper a3", "--paper"),
        ("export host {plan} -o {folder}/x.pdf --show x", "no shows"),
        ("export json {plan} -o {folder}/none/x.json", "no folder"),
        ("export json {plan} -o {folder}", "folder"),
        ("sample {plan}", "exists already"),
        ("restore {plan} {text}", "backup"),
        ("restore {plan} none", "no file"),
        ("import products {plan} {text}", "--brand"),
        ("import products {plan} none.csv --brand x", "no file"),
        ("import plan {plan} {text}", "not JSON"),
        ("import plan {plan} none.json", "no file"),
    ],
)
def test_wrong_use_and_unusable_input_give_one_line(
    cli: Cli, plan: Path, tmp_path: Path, words: str, says: str
) -> None:
    text = tmp_path / "text.txt"
    text.write_text("hello\n", encoding="utf-8")
    filled = [word.format(plan=plan, folder=tmp_path, text=text) for word in words.split()]
    answer = cli(*filled)
    assert answer.code == 2
    assert answer.out == ""
    assert answer.err.startswith("show-planner: ")
    assert answer.err.count("\n") == 1
    assert says in answer.err


def test_answers_speak_the_language_of_the_person(cli: Cli, plan: Path) -> None:
    answer = cli("check", plan, language=language_for("zh_CN"))
    assert answer.out == "没有需要解决的问题。\n"


def test_help_speaks_the_language_of_the_person(
    cli: Cli, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli("history", "--help", language=language_for("zh_CN")).code == 0
    shown = capsys.readouterr().out
    for said in (
        "用法：show-planner history",
        "列出各步操作，最新的在前。",
        "最多几个（不给出则为 100）",
    ):
        assert said in shown


def test_a_bug_is_owned_up_to_and_kept_for_a_report(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(cast("list[str]", [42]))
    said = capsys.readouterr().err
    assert code == 70
    assert "fault of the program" in said
    assert said.count("\n") == 1
    log = data_folder() / "faults.log"
    assert str(log) in said
    assert "Traceback" in log.read_text(encoding="utf-8")


@pytest.mark.slow
class TestAsAProgram:
    def test_output_is_utf8_even_in_the_c_locale(self, sample: Path) -> None:
        program = _start(
            *("list", "shows", str(sample), "--show", "Night loop"),
            LC_ALL="C",
            PYTHONIOENCODING="ascii",
            PYTHONUTF8="0",
        )
        out, err = program.communicate(timeout=60)
        assert (program.returncode, err) == (0, b"")
        assert "深夜护肤" in out.decode("utf-8")

    def test_a_reader_that_has_seen_enough_is_no_fault(self, sample: Path) -> None:
        program = _start("list", "rows", str(sample), "--json")
        assert program.stdout is not None
        assert program.stderr is not None
        assert program.stdout.read(1) == b"["
        program.stdout.close()
        assert program.stderr.read() == b""
        assert program.wait(timeout=60) == 0
        program.stderr.close()

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
    def test_a_full_disk_gives_one_line(self) -> None:
        with Path("/dev/full").open("wb") as full:
            finished = subprocess.run(
                [sys.executable, "-m", "planner", "schema"],
                cwd=ROOT,
                stdout=full,
                stderr=subprocess.PIPE,
                timeout=60,
            )
        assert finished.returncode == 2
        assert finished.stderr.count(b"\n") == 1
