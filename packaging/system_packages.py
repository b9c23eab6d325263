"""Find which libraries of the system are missing, and install them or say how to."""

import ctypes
import importlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from problems import SetupError


@dataclass(frozen=True)
class Need:
    """Something of the system that is wanted, and the Debian package that brings it."""

    name: str
    package: str
    is_there: Callable[[str], bool]


def library(soname: str, package: str) -> Need:
    """Return the need for a shared library, by the name that programs load it under."""
    return Need(soname, package, _loads)


def ensure(needs: Iterable[Need]) -> None:
    """Install what is missing where that is possible without asking; else say what to install.

    Raises SetupError with the exact line to run, or with the names of what is missing on a
    system whose packages are not Debian's.
    """
    wanted = missing(needs)
    if not wanted:
        return
    if shutil.which("apt-get") is None:
        names = ", ".join(need.name for need in wanted)
        raise SetupError(
            f"Show Planner needs these on your system: {names}. "
            "Install them with its package manager, then run the same command again."
        )
    packages = sorted({need.package for need in wanted})
    if os.geteuid() != 0:
        raise SetupError(
            "Some system packages are missing. Install them with this line, "
            f"then run the same command again:\n\n    {line_to_run(packages)}\n"
        )
    _install(packages)
    still = [need.name for need in missing(wanted)]
    if still:
        raise SetupError(f"{', '.join(still)} cannot be used even after installing its package.")


def missing(needs: Iterable[Need]) -> list[Need]:
    """Return the needs that this system does not meet; only Linux can lack any."""
    if not sys.platform.startswith("linux"):
        return []
    return [need for need in needs if not need.is_there(need.name)]


def line_to_run(packages: list[str]) -> str:
    """Return the command that a person who may not install packages has to run."""
    return f"sudo apt-get update && sudo apt-get install --yes {' '.join(packages)}"


def _install(packages: list[str]) -> None:
    print(f"Installing system packages: {' '.join(packages)} …", flush=True)
    variables = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    quiet = ["apt-get", "--quiet=2", "-o", "DPkg::Lock::Timeout=300", "-o", "Dpkg::Use-Pty=0"]
    # One unreachable source must not stop what the others can give, so only installing may fail.
    subprocess.run([*quiet, "update"], env=variables)
    install = [*quiet, "install", "--yes", "--no-install-recommends", *packages]
    # What dpkg tells package by package would bury our own lines.
    if subprocess.run(install, env=variables, stdout=subprocess.DEVNULL).returncode:
        raise SetupError(
            f"apt-get could not install {' '.join(packages)} (see above). "
            "Mend that, then run the same command again."
        )


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def _imports(module: str) -> bool:
    importlib.invalidate_caches()
    return importlib.util.find_spec(module) is not None


def _is_command(name: str) -> bool:
    return shutil.which(name) is not None


SETUP = (Need("ensurepip", f"python3.{sys.version_info[1]}-venv", _imports),)
"""What making a virtual environment takes; Debian keeps it out of its own Python."""

QT = (
    library("libEGL.so.1", "libegl1"),
    library("libGL.so.1", "libgl1"),
    library("libxkbcommon.so.0", "libxkbcommon0"),
    library("libdbus-1.so.3", "libdbus-1-3"),
    library("libfontconfig.so.1", "libfontconfig1"),
    library("libgthread-2.0.so.0", "libglib2.0-0"),  # newer releases answer to this old name too
)
"""What Qt loads whether or not it shows a window."""

WINDOW = (
    *QT,
    library("libxcb-cursor.so.0", "libxcb-cursor0"),
    library("libxcb-icccm.so.4", "libxcb-icccm4"),
    library("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    library("libxcb-shape.so.0", "libxcb-shape0"),
    library("libxcb-xkb.so.1", "libxcb-xkb1"),
    library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
)
"""What Qt loads to show a window."""

TESTS = (*WINDOW, Need("Xvfb", "xvfb", _is_command))
"""What the tests take: some drive a real window on a virtual screen."""
