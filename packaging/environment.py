"""Make the checkout's own Python environment, `.venv`, and know when it is ready to be used."""

import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import system_packages
from problems import SetupError
from system_packages import Need

CHECKOUT = Path(__file__).resolve().parent.parent
LONGEST_SETUP = 3600
"""Seconds that a second setup waits for the first one."""
WAITING = "Another setup of this checkout is running; waiting for it …"


@dataclass(frozen=True)
class Purpose:
    """What the environment is wanted for: its name in the stamp and the lock file it takes."""

    name: str
    lock: str


RUNTIME = Purpose("runtime", "requirements.lock")
DEVELOPMENT = Purpose("development", "requirements-dev.lock")  # holds all of RUNTIME's pins too


@dataclass(frozen=True)
class Environment:
    """The `.venv` folder of one checkout, and the marks in it that tell what state it is in."""

    checkout: Path

    @property
    def folder(self) -> Path:
        """Where the environment lies."""
        return self.checkout / ".venv"

    @property
    def unfinished(self) -> Path:
        """A file that is there while a setup runs, and after one that was interrupted."""
        return self.folder / "show-planner-unfinished"

    @property
    def python(self) -> Path:
        """The environment's own Python."""
        return self.script("python")

    def script(self, name: str) -> Path:
        """Where a command of an installed package lies."""
        if sys.platform == "win32":
            return self.folder / "Scripts" / f"{name}.exe"
        return self.folder / "bin" / name

    def stamp(self, purpose: Purpose) -> Path:
        """The file that says what the environment was made from, written when all else is done."""
        return self.folder / f"show-planner-{purpose.name}"

    def is_ready(self, purpose: Purpose) -> bool:
        """Whether what is installed is what the project file and the lock ask for now."""
        try:
            stamped = self.stamp(purpose).read_text(encoding="utf-8")
        except FileNotFoundError:
            return False
        return (
            stamped == self.wanted(purpose)
            and not self.unfinished.exists()
            and self.python.exists()
        )

    def must_be_remade(self) -> bool:
        """Whether what is in the folder cannot be trusted to be brought up to date in place.

        True of an interrupted setup, of an environment whose Python is gone or of another release
        than this one, and of one that was made when the checkout lay elsewhere.
        """
        if self.unfinished.exists() or self._moved():
            return True
        version = "import sys; print(*sys.version_info[:2])"
        try:
            answer = subprocess.run(
                [self.python, "-c", version], capture_output=True, text=True, check=True
            )
        except (OSError, subprocess.CalledProcessError):
            return True
        return answer.stdout.split() != [str(part) for part in sys.version_info[:2]]

    def wanted(self, purpose: Purpose) -> str:
        """What the stamp reads when the environment fits: place, Python, and what was locked."""
        digest = hashlib.sha256()
        for name in ("pyproject.toml", purpose.lock):
            digest.update((self.checkout / name).read_bytes())
        python = f"{sys.version_info[0]}.{sys.version_info[1]}"
        return f"{self.checkout}\n{python}\n{digest.hexdigest()}\n"

    def _moved(self) -> bool:
        stamps = [self.stamp(purpose) for purpose in (RUNTIME, DEVELOPMENT)]
        places = [_first_line(stamp) for stamp in stamps if stamp.exists()]
        return any(place != str(self.checkout) for place in places)


def python(purpose: Purpose, needs: Iterable[Need] = ()) -> Path:
    """Return the Python of the checkout's environment, set up for the purpose if it is not yet.

    `needs` are looked for every time, and together with what setting up takes, so that a person
    who has to install something is told all of it at once. Raises SetupError with what to do.
    """
    environment = Environment(CHECKOUT)
    if environment.is_ready(purpose):
        system_packages.ensure(needs)
    else:
        system_packages.ensure([*system_packages.SETUP, *needs])
        with one_at_a_time(CHECKOUT / ".venv.lock"):
            if not environment.is_ready(purpose):
                _set_up(environment, purpose)
    return environment.python


def script(name: str) -> Path:
    """Return where a command of the environment lies, e.g. `ruff`."""
    return Environment(CHECKOUT).script(name)


@contextmanager
def one_at_a_time(path: Path) -> Iterator[None]:
    """Hold a lock on the checkout's environment that ends with the process, however it ends.

    SQLite's file lock is used because it is the one in the standard library that works the same
    on Linux, macOS and Windows.
    """
    connection = sqlite3.connect(path, timeout=0, isolation_level=None)
    try:
        _lock(connection)
        yield
    finally:
        connection.close()


def _set_up(environment: Environment, purpose: Purpose) -> None:
    print("Setting up Show Planner in .venv; the first time takes some minutes …", flush=True)
    if environment.folder.exists() and environment.must_be_remade():
        _remove(environment)
    environment.folder.mkdir(exist_ok=True)
    environment.unfinished.touch()
    if not environment.python.exists():
        _run([_base_python(), "-m", "venv", str(environment.folder)])
    _install(environment, purpose)
    environment.stamp(purpose).write_text(environment.wanted(purpose), encoding="utf-8")
    if purpose == DEVELOPMENT:
        environment.stamp(RUNTIME).write_text(environment.wanted(RUNTIME), encoding="utf-8")
    environment.unfinished.unlink()


def _remove(environment: Environment) -> None:
    if Path(sys.prefix).resolve() == environment.folder.resolve():
        raise SetupError(
            "The environment in .venv has to be made anew, which its own Python cannot do. "
            "Run the same command again with the python3 of your system."
        )
    shutil.rmtree(environment.folder)


def _install(environment: Environment, purpose: Purpose) -> None:
    """Install what is locked, then the project itself, which builds with what is locked."""
    interpreter = str(environment.python)
    # An environment that uv made has no pip.
    if subprocess.run([interpreter, "-c", "import pip"], capture_output=True).returncode:
        _run([interpreter, "-m", "ensurepip"])
    pip = [interpreter, "-m", "pip", "--disable-pip-version-check", "--no-input"]
    quiet = [] if sys.stdout.isatty() else ["--quiet"]
    install = [*pip, "install", *quiet, "--no-deps"]
    locked = ["--require-hashes", "--only-binary", ":all:", "--requirement", purpose.lock]
    _run([*install, *locked], cwd=environment.checkout)
    _run([*install, "--no-build-isolation", "--editable", "."], cwd=environment.checkout)


def _run(command: list[str], cwd: Path | None = None) -> None:
    """Run one step of the setup, without the settings that would lead it out of `.venv`."""
    misleading = {"PYTHONHOME", "PYTHONPATH", "PIP_USER", "PIP_TARGET", "PIP_PREFIX"}
    variables = {name: value for name, value in os.environ.items() if name not in misleading}
    finished = subprocess.run(command, cwd=cwd, env=variables)
    if finished.returncode:
        raise SetupError(
            f"Setting up stopped at “{_shown(command)}” (see above). "
            "Check the network and the free disk space, then run the same command again."
        )


def _shown(command: list[str]) -> str:
    return " ".join([Path(command[0]).name, *command[1:]])


def _base_python() -> str:
    """Return the Python outside any virtual environment, which survives the remaking of one."""
    return str(getattr(sys, "_base_executable", sys.executable))


def _first_line(path: Path) -> str:
    return path.read_text(encoding="utf-8").partition("\n")[0]


def _lock(connection: sqlite3.Connection) -> None:
    try:
        connection.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError:
        print(WAITING, flush=True)
        connection.execute(f"PRAGMA busy_timeout = {LONGEST_SETUP * 1000}")
        connection.execute("BEGIN EXCLUSIVE")
