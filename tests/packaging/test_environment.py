import subprocess
import sys
import venv
from pathlib import Path

import environment
import pytest
from environment import DEVELOPMENT, RUNTIME, Environment
from sources import CHECKOUT

HOLD_THE_LOCK = """
import sys
from pathlib import Path
from environment import one_at_a_time
with one_at_a_time(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def made(tmp_path: Path) -> Environment:
    """A checkout whose environment is there and stamped as set up for running."""
    for name in ("pyproject.toml", RUNTIME.lock, DEVELOPMENT.lock):
        (tmp_path / name).write_text(f"# {name}\n", encoding="utf-8")
    made = Environment(tmp_path)
    venv.create(made.folder, symlinks=sys.platform != "win32")
    made.stamp(RUNTIME).write_text(made.wanted(RUNTIME), encoding="utf-8")
    return made


def test_an_environment_stamped_for_what_is_locked_is_ready(made: Environment) -> None:
    assert made.is_ready(RUNTIME)
    assert not made.must_be_remade()


def test_being_ready_to_run_is_not_being_ready_to_develop(made: Environment) -> None:
    assert not made.is_ready(DEVELOPMENT)


@pytest.mark.parametrize("name", ["pyproject.toml", RUNTIME.lock])
def test_a_changed_project_file_or_lock_asks_for_setting_up_in_place(
    made: Environment, name: str
) -> None:
    (made.checkout / name).write_text("# changed\n", encoding="utf-8")
    assert not made.is_ready(RUNTIME)
    assert not made.must_be_remade()


def test_an_interrupted_setup_does_not_count_and_is_made_anew(made: Environment) -> None:
    made.unfinished.touch()
    assert not made.is_ready(RUNTIME)
    assert made.must_be_remade()


def test_an_environment_whose_python_is_gone_is_made_anew(made: Environment) -> None:
    made.python.unlink()
    assert not made.is_ready(RUNTIME)
    assert made.must_be_remade()


def test_an_environment_of_a_checkout_that_was_moved_is_made_anew(made: Environment) -> None:
    elsewhere = made.wanted(RUNTIME).replace(str(made.checkout), "/elsewhere")
    made.stamp(RUNTIME).write_text(elsewhere, encoding="utf-8")
    assert not made.is_ready(RUNTIME)
    assert made.must_be_remade()


def test_an_environment_of_another_python_release_is_made_anew(
    made: Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 99, 0))
    assert not made.is_ready(RUNTIME)
    assert made.must_be_remade()


def test_an_environment_that_someone_else_made_is_taken_over(made: Environment) -> None:
    made.stamp(RUNTIME).unlink()
    assert not made.is_ready(RUNTIME)
    assert not made.must_be_remade()


def test_a_second_setup_waits_for_the_first(tmp_path: Path) -> None:
    with _holder(tmp_path / "lock") as first:
        assert _line(first) == "held"
        with _holder(tmp_path / "lock") as second:
            assert _line(second) == environment.WAITING
            first.communicate("")
            assert _line(second) == "held"
            second.communicate("")
    assert (first.returncode, second.returncode) == (0, 0)


def _holder(lock: Path) -> subprocess.Popen[str]:
    """Start a process that holds the lock until its standard input is closed."""
    return subprocess.Popen(
        [sys.executable, "-X", "utf8", "-c", HOLD_THE_LOCK, str(lock)],
        cwd=CHECKOUT / "packaging",
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )


def _line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().rstrip("\n")
