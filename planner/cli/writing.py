"""What all commands share that write sheets: their words, and how a file gets its name."""

from argparse import Namespace
from collections.abc import Container
from itertools import chain, count
from pathlib import Path

from planner.cli.console import Console
from planner.cli.parser import CommandParser, add_file, add_output
from planner.services.exporting import write_out
from planner.services.printing import PAPERS
from planner.settings import load, settings_path


def add_sheet(parser: CommandParser) -> None:
    """The words of every sheet: the plan, where to write it, and the paper."""
    add_file(parser)
    add_output(parser, "OUT.pdf|FOLDER")
    parser.add_argument(
        "--paper", choices=tuple(PAPERS), help="instead of the paper in the preferences"
    )


def paper_of(arguments: Namespace) -> str:
    """The paper that was asked for, or the person's usual one."""
    paper: str = arguments.paper or load(settings_path()).paper
    return paper


def unused_name(name: str, names: Container[str]) -> str:
    """The name, with a number where another sheet of the same day and title took it before."""
    stem = name.removesuffix(".pdf")
    others = (f"{stem} ({number}).pdf" for number in count(2))
    return next(each for each in chain([name], others) if each not in names)


def write_file(path: Path, content: bytes, console: Console) -> None:
    """Writes a file and says so."""
    write_out(path, content)
    console.say("Wrote {file}", file=path)
