"""Make the sample plan and its sheets by calling the command line, as any script would."""

import subprocess
from pathlib import Path

from problems import SetupError

SHEETS = ("rundown", "host")
"""The sheets that each show of the plan is printed as."""


def newest(folder: Path) -> Path:
    """Return the sample plan made last in the folder, or where the first one goes."""
    numbers = [1, *_numbers(folder)]
    return folder / _name(max(numbers))


def fresh(folder: Path) -> Path:
    """Return where the next sample plan goes; those made before stay as they are."""
    numbers = [0, *_numbers(folder)]
    return folder / _name(max(numbers) + 1)


def make(planner: list[str], plan: Path) -> None:
    """Write a sample plan; `planner` is the command line's words up to the first of its own."""
    plan.parent.mkdir(parents=True, exist_ok=True)
    _call([*planner, "sample", str(plan)])


def write_sheets(planner: list[str], plan: Path) -> list[str]:
    """Write every sheet of every show as PDF into a folder beside the plan; return their paths."""
    folder = plan.with_name(f"{plan.stem}-sheets")
    folder.mkdir(exist_ok=True)
    for sheet in SHEETS:
        _call([*planner, "export", sheet, str(plan), "-o", str(folder)])
    return sorted(str(path) for path in folder.glob("*.pdf"))


def _name(number: int) -> str:
    return "sample.showplan" if number == 1 else f"sample-{number}.showplan"


def _numbers(folder: Path) -> list[int]:
    """Return the numbers of the sample plans that lie in a folder."""
    endings = [path.stem.removeprefix("sample") for path in folder.glob("sample*.showplan")]
    numbered = [int(ending[1:]) for ending in endings if ending[1:].isdecimal()]
    return numbered + [1 for ending in endings if ending == ""]


def _call(command: list[str]) -> None:
    """Run the command line once; its own sentence on standard error stays visible."""
    finished = subprocess.run(command, stdout=subprocess.DEVNULL)
    if finished.returncode:
        raise SetupError(f"show-planner {' '.join(command[4:])} failed (see above).")
