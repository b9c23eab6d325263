"""Make the sample plan and its sheets by calling the command line, as any script would."""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

from problems import SetupError

SHEETS = ("rundown", "host")
"""The sheets that each show of the plan is printed as."""
NOTHING_TO_DO = 1
"""The command line's exit code for a sheet that the show has nothing for."""


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


def write_sheets(planner: list[str], plan: Path) -> Iterator[Path]:
    """Write every sheet of every show as PDF into a folder beside the plan, yielding each path."""
    folder = plan.with_name(f"{plan.stem}-sheets")
    folder.mkdir(exist_ok=True)
    shows = json.loads(_call([*planner, "list", "shows", str(plan), "--json"]).stdout)
    for number, show in enumerate(shows, start=1):
        for sheet in SHEETS:
            path = folder / f"{number:02} {_as_file_name(show['title'])} – {sheet}.pdf"
            words = ["export", sheet, str(plan), "--show", show["id"], "-o", str(path)]
            if _call([*planner, *words], allowed=(0, NOTHING_TO_DO)).returncode == 0:
                yield path


def _name(number: int) -> str:
    return "sample.showplan" if number == 1 else f"sample-{number}.showplan"


def _numbers(folder: Path) -> list[int]:
    """Return the numbers of the sample plans that lie in a folder."""
    endings = [path.stem.removeprefix("sample") for path in folder.glob("sample*.showplan")]
    numbered = [int(ending[1:]) for ending in endings if ending[1:].isdecimal()]
    return numbered + [1 for ending in endings if ending == ""]


def _as_file_name(title: str) -> str:
    """Return a title with what some file system refuses taken out."""
    kept = "".join(letter if letter.isalnum() or letter in " -_" else " " for letter in title)
    return " ".join(kept.split())[:60].strip()


def _call(
    command: list[str], *, allowed: tuple[int, ...] = (0,)
) -> subprocess.CompletedProcess[str]:
    """Run the command line once; its own sentence on standard error stays visible."""
    finished = subprocess.run(command, stdout=subprocess.PIPE, text=True, encoding="utf-8")
    if finished.returncode not in allowed:
        raise SetupError(f"show-planner {' '.join(command[4:])} failed (see above).")
    return finished
