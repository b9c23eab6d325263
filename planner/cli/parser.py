"""How words on the command line are read; wrong words raise one sentence instead of exiting."""

import argparse
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, NoReturn, TypeAlias

from planner.cli.console import CONTEXT, Console
from planner.cli.help_texts import ENGLISH, HelpInLanguage, said_help
from planner.domain.errors import ShowPlannerError
from planner.wording.language import Language

PROGRAM = "show-planner"

Run = Callable[[argparse.Namespace, Console], int]
"""Does a command: from its words and a console to an exit code."""


class WrongUseError(ShowPlannerError):
    """The words on the command line make no command."""


class CommandParser(argparse.ArgumentParser):
    """A parser that complains in one line, never guesses abbreviations and helps in a language.

    `purpose` says what a command does; its help begins with it, as a sentence.
    """

    def __init__(self, language: Language = ENGLISH, purpose: str = "", **settings: Any) -> None:
        own = {"allow_abbrev": False, "formatter_class": partial(HelpInLanguage, language=language)}
        super().__init__(**{**own, **settings, "add_help": False})
        self.add_argument("-h", "--help", action="help", help="show this help and end")
        self.language = language
        if purpose:
            said = said_help(language, purpose)
            self.description = said[:1].upper() + said[1:] + language.translate(CONTEXT, ".")

    def add_commands(self, metavar: str, dest: str, title: str) -> "Commands":
        """Lets a command follow, whose parser speaks the same language."""
        language = self.language

        class SpeakingParser(CommandParser):
            def __init__(self, **settings: Any) -> None:
                super().__init__(language, **settings)

        maker: type[CommandParser] = SpeakingParser
        return self.add_subparsers(
            prog=self.prog,
            metavar=metavar,
            dest=dest,
            required=True,
            title=title,
            parser_class=maker,
        )

    def error(self, message: str) -> NoReturn:
        """Raises WrongUseError: what is wrong, and where to read how it is done."""
        raise WrongUseError(
            "{message}. Try: {program} --help", message=message.rstrip("."), program=self.prog
        )


Commands: TypeAlias = "argparse._SubParsersAction[CommandParser]"
"""To which a module adds its commands."""


def add_command(commands: Commands, name: str, run: Run, purpose: str) -> CommandParser:
    """Adds a command; `purpose` says what it does, in the list of commands and in its help."""
    parser = commands.add_parser(name, help=purpose, purpose=purpose)
    parser.set_defaults(run=run)
    return parser


def add_group(commands: Commands, name: str, purpose: str) -> Commands:
    """Adds a command whose next word says what it is about."""
    parser = commands.add_parser(name, help=purpose, purpose=purpose)
    return parser.add_commands("WHAT", "what", "what can follow")


def add_file(parser: CommandParser) -> None:
    """The plan file that a command is about."""
    parser.add_argument("file", metavar="FILE", type=Path, help="the plan, NAME.showplan")


def add_show(parser: CommandParser) -> None:
    """Which show a command is about."""
    parser.add_argument(
        "--show", metavar="SHOW", help="its id, or an unambiguous part of its title"
    )


def add_json(parser: CommandParser) -> None:
    """Whether to answer for another program."""
    parser.add_argument("--json", action="store_true", help="print JSON, for scripts")


def whole_number(word: str) -> int:
    """A number from 0 on; for argparse, which turns ValueError into its own complaint."""
    if not (word.isascii() and word.isdecimal()):
        raise argparse.ArgumentTypeError(f"“{word}” is not a whole number")
    return int(word)


def a_day(word: str) -> date:
    """A day written as 2026-11-27; for argparse, as `whole_number`."""
    try:
        return date.fromisoformat(word)
    except ValueError as error:
        raise argparse.ArgumentTypeError(
            f"“{word}” is not a day; write it like 2026-11-27"
        ) from error


def add_output(parser: CommandParser, metavar: str) -> None:
    """Where to write a file."""
    parser.add_argument(
        "-o",
        "--output",
        metavar=metavar,
        type=Path,
        required=True,
        help="where to write; a file that is there already is replaced",
    )
