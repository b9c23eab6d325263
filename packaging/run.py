"""Open Show Planner on the sample plan, after setting up whatever it needs in this checkout.

`python3 packaging/run.py` opens the newest sample plan in `out/`, making one if there is none;
`--fresh` makes a new one beside it. Where there is no screen, the sample's sheets are written as
PDF instead and their paths printed. Any other words go to show-planner as they are.
"""

from supported_python import refuse_older_python

refuse_older_python()

import os
import subprocess
import sys
from typing import NoReturn

import environment
import sample_plan
import system_packages
from problems import exit_code

OUT = environment.CHECKOUT / "out"


def main(arguments: list[str]) -> int:
    """Set up, then do what the words ask for; returns the exit code."""
    needs = system_packages.WINDOW if has_screen() else ()
    python = environment.python(environment.RUNTIME, needs)
    planner = [str(python), "-P", "-m", "planner"]
    if arguments not in ([], ["--fresh"]):
        _hand_over([*planner, *arguments])
    plan = sample_plan.fresh(OUT) if arguments else sample_plan.newest(OUT)
    if not plan.exists():
        sample_plan.make(planner, plan)
    if has_screen():
        _hand_over([*planner, str(plan)])
    for sheet in sample_plan.write_sheets(planner, plan):
        print(sheet, flush=True)
    return 0


def has_screen() -> bool:
    """Whether a window can be shown; macOS and Windows are taken to have a screen."""
    if os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0] in ("offscreen", "minimal"):
        return False
    if sys.platform in ("darwin", "win32"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _hand_over(command: list[str]) -> NoReturn:
    """Go on as the application, whose exit code becomes this program's."""
    if sys.platform == "win32":  # where exec would end this program before the application ends
        sys.exit(subprocess.run(command).returncode)
    os.execv(command[0], command)


if __name__ == "__main__":
    sys.exit(exit_code(main, sys.argv[1:]))
