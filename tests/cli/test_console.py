"""A console goes on in silence when nobody reads, and says it when nothing can be written."""

import errno
import io
from typing import Any

import pytest

from planner.cli.console import Console
from planner.domain.errors import EnvironmentFaultError
from planner.wording.language import Language


class _Refusing(io.StringIO):
    """A stream that cannot be written to any more."""

    def __init__(self, code: int) -> None:
        super().__init__()
        self.code = code
        self.asked = 0

    def write(self, _text: str, /) -> int:
        self.asked += 1
        raise OSError(self.code, "no")


def _console(stream: Any) -> Console:
    return Console(stream, io.StringIO(), Language())


@pytest.mark.parametrize("code", [errno.EPIPE, errno.EINVAL])
def test_a_reader_that_went_away_is_not_written_to_again(code: int) -> None:
    stream = _Refusing(code)
    console = _console(stream)
    console.line("one")
    console.json({"two": 2})
    console.flush()
    assert stream.asked == 1


def test_a_full_disk_is_said() -> None:
    with pytest.raises(EnvironmentFaultError, match="could not be written"):
        _console(_Refusing(errno.ENOSPC)).line("one")


def test_a_complaint_that_nobody_can_hear_is_no_fault() -> None:
    Console(io.StringIO(), _Refusing(errno.EBADF), Language()).complain("wrong")


def test_json_is_readable_and_keeps_every_sign() -> None:
    out = io.StringIO()
    _console(out).json([{"title": "深夜\n"}])
    assert out.getvalue() == '[\n  {\n    "title": "深夜\\n"\n  }\n]\n'
