"""Reads an old workbook (XLS) in a process of its own.

Tried with damaged XLS files, the library that reads them panicked, or asked for hundreds of
gigabytes and took the whole program with it. Here only the child ends, and the person gets a
sentence. XLSX and ODS need no child: what their guard lets through was never seen to fail so.
"""

import importlib
import io
import multiprocessing
import os
from enum import StrEnum
from multiprocessing.connection import Connection

from python_calamine import CalamineError, PasswordError

from planner.domain.errors import UnusableInputError
from planner.imports.compound_guard import check_chains
from planner.imports.sheets import read_sheets
from planner.imports.source import Source
from planner.imports.tables import Table
from planner.imports.workbook_guard import damaged_workbook, locked_workbook

_MOST_SECONDS = 60
_MOST_MEMORY = 4 * 1024**3
_ENCRYPTED_OOXML = "EncryptedPackage".encode("utf-16-le")


class _Refusal(StrEnum):
    LOCKED = "locked"
    DAMAGED = "damaged"


def read_old_workbook(source: Source) -> tuple[Table, ...]:
    """The visible sheets of an XLS workbook. Raises UnusableInputError where it cannot be read."""
    if _ENCRYPTED_OOXML in source.content:
        raise locked_workbook(source)
    check_chains(source)
    answer = _ask_child(source)
    if answer is _Refusal.LOCKED:
        raise locked_workbook(source)
    if answer is _Refusal.DAMAGED:
        raise damaged_workbook(source)
    if isinstance(answer, UnusableInputError):
        raise answer
    return answer


def _ask_child(source: Source) -> tuple[Table, ...] | _Refusal | UnusableInputError:
    # Not a fork: the window's threads and the open plan must not be copied into the child.
    context = multiprocessing.get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    child = context.Process(target=_answer, args=(sender, source), daemon=True)
    child.start()
    sender.close()
    try:
        return receiver.recv() if receiver.poll(_MOST_SECONDS) else _Refusal.DAMAGED
    except EOFError:
        return _Refusal.DAMAGED
    finally:
        receiver.close()
        child.kill()
        child.join()


def _answer(sender: Connection, source: Source) -> None:
    _silence()
    _limit_memory()
    try:
        sender.send(read_sheets(source.name, io.BytesIO(source.content)))
    except PasswordError:
        sender.send(_Refusal.LOCKED)
    except CalamineError:
        sender.send(_Refusal.DAMAGED)
    except UnusableInputError as error:
        sender.send(error)


def _silence() -> None:
    # A panic prints pages to standard error, where the person is promised one line.
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)


def _limit_memory() -> None:
    try:
        resource = importlib.import_module("resource")
    except ModuleNotFoundError:  # Windows has no such limit
        return
    resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
