"""The command line from its words to an exit code; the one place here where errors are shown.

Exit codes: 0 done; 1 findings that are errors, or nothing to do; 2 wrong use or unusable input,
with one line on standard error; 70 a fault of the program itself.
"""

import io
import locale
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TextIO

from planner.bootstrap import utc_now
from planner.cli import (
    care,
    checking,
    exporting,
    fault_log,
    history,
    importing,
    listing,
    sampling,
    self_test,
    slots,
)
from planner.cli.console import Console
from planner.cli.parser import PROGRAM, CommandParser, Commands, WrongUseError
from planner.domain.errors import NothingToDoError, ShowPlannerError
from planner.settings import load, settings_path
from planner.wording.faults import fault_sentence
from planner.wording.language import Language, language_for

DONE, FOUND_OR_NOTHING_TO_DO, UNUSABLE, BUG, INTERRUPTED = 0, 1, 2, 70, 130

_GROUPS = (sampling, importing, exporting, listing, checking, slots, history, care, self_test)


def main(words: Sequence[str]) -> int:
    """Does what the words say and returns the exit code; nothing is ever raised from here."""
    console = Console(_in_utf8(sys.stdout), _in_utf8(sys.stderr), Language())
    try:
        return run(words, console, language=_language_of_person)
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as bug:  # noqa: BLE001  # the entry point: what comes here is a bug of ours
        return _own_up(bug, console)


def run(
    words: Sequence[str], console: Console, *, language: Callable[[], Language] = Language
) -> int:
    """The same on a console of one's own; a bug is raised, which is what tests want."""
    try:
        console.language = language()
        code = _obey(words, console)
        console.flush()
    except ShowPlannerError as error:
        console.complain(f"{PROGRAM}: {fault_sentence(console.language, error)}")
        return FOUND_OR_NOTHING_TO_DO if isinstance(error, NothingToDoError) else UNUSABLE
    return code


def command_names() -> frozenset[str]:
    """The words that a command can begin with."""
    _, commands = _build(Language())
    return frozenset(commands.choices)


def _obey(words: Sequence[str], console: Console) -> int:
    parser, commands = _build(console.language)
    if words and not words[0].startswith("-") and words[0] not in commands.choices:
        raise WrongUseError(
            "“{word}” is neither a command nor a plan that is there. Try: {program} --help",
            word=words[0],
            program=PROGRAM,
        )
    try:
        arguments = parser.parse_args(list(words))
    except SystemExit:  # how argparse ends after printing help or the version
        return DONE
    code: int = arguments.run(arguments, console)
    return code


def _build(language: Language) -> tuple[CommandParser, Commands]:
    parser = CommandParser(
        language,
        prog=PROGRAM,
        usage=f"{PROGRAM} [FILE] | {PROGRAM} COMMAND …",
        description="Plan livestream selling shows. Without words, or with a plan, a window opens.",
        epilog="Exit codes: 0 done; 1 findings that are errors, or nothing to do; 2 wrong use or "
        "unusable input. SHOW is a show's id or an unambiguous part of its title.",
    )
    commands = parser.add_commands("COMMAND", "command", "commands")
    for group in _GROUPS:
        group.add_to(commands)
    return parser, commands


def _in_utf8(stream: TextIO | None) -> TextIO:
    """A standard stream in UTF-8, whatever the console or locale; one to nowhere for none."""
    if stream is None:
        return Path(os.devnull).open("w", encoding="utf-8")
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    return stream


def _language_of_person() -> Language:
    return language_for(load(settings_path()).language or locale.getlocale()[0] or "")


def _own_up(bug: Exception, console: Console) -> int:
    log = fault_log.keep(bug, utc_now())
    where = f" Please report it with the end of {log}." if log else ""
    console.complain(
        f"{PROGRAM}: This is a fault of the program, not of your plan: "
        f"{type(bug).__name__}: {bug}.{where}"
    )
    return BUG
