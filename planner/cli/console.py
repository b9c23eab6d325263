"""What the command line answers with: lines, tables and JSON, in UTF-8 wherever it runs."""

import contextlib
import errno
import json
import os
from collections.abc import Collection, Sequence
from typing import Any, TextIO

from planner.cli.widths import one_line, table
from planner.domain.errors import EnvironmentFaultError
from planner.wording.language import Language

CONTEXT = "cli"
"""Under which the sentences of the command line stand in the translations."""

_NOBODY_READS = frozenset({errno.EPIPE, errno.EINVAL})  # the second is what Windows says


class Console:
    """Where a command writes. When nobody reads any more it goes on in silence: the work counts."""

    def __init__(self, out: TextIO, err: TextIO, language: Language) -> None:
        self.language = language
        self._out = out
        self._err = err
        self._heard = True

    def say(self, sentence: str, **values: object) -> None:
        """Writes one line: an English sentence with its `{values}`, in the person's language."""
        self.line(self.text(sentence, **values))

    def text(self, sentence: str, **values: object) -> str:
        """The same sentence, to be put into a table or a line."""
        return self.language.sentence(CONTEXT, sentence, **values)

    def line(self, text: str = "") -> None:
        """Writes a text as it is, on one line."""
        self._write(one_line(text) + "\n")

    def table(self, rows: Sequence[Sequence[str]], right: Collection[int] = ()) -> None:
        """Writes rows in aligned columns; the first row is the head."""
        for line in table(rows, right):
            self._write(line + "\n")

    def json(self, value: Any) -> None:
        """Writes a value as JSON, indented, for other programs."""
        self._write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")

    def complain(self, text: str) -> None:
        """Writes one line to standard error. Where even that fails, the exit code must tell."""
        with contextlib.suppress(OSError, ValueError):
            self._err.write(one_line(text) + "\n")
            self._err.flush()

    def flush(self) -> None:
        """Makes sure that all is written. Raises EnvironmentFaultError where it cannot be."""
        self._write("", flush=True)

    def _write(self, text: str, *, flush: bool = False) -> None:
        if not self._heard:
            return
        try:
            self._out.write(text)
            if flush:
                self._out.flush()
        except OSError as error:
            self._heard = False
            _forget_unwritten(self._out)
            if error.errno not in _NOBODY_READS:
                raise EnvironmentFaultError(
                    "The answer could not be written: {reason}.", reason=error.strerror
                ) from error


def _forget_unwritten(stream: TextIO) -> None:
    """Sends what is still buffered nowhere, or Python would fail over it once more at exit."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
