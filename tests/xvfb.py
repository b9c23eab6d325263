"""A virtual X screen for the few tests that drive a real window."""

import os
import select
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

LONGEST_START = 30.0
"""Seconds after which a screen that has not come up is given up."""


@contextmanager
def virtual_screen(*, size: str = "1600x1000") -> Iterator[str]:
    """Start Xvfb on a display that it finds free itself; yields the display's name, as `:7`.

    The server tells the number on a pipe once it takes connections, so nothing is guessed and
    nothing sleeps. It is ended when the block ends. Raises RuntimeError if it does not come up.
    """
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{size}x24"]
    server = subprocess.Popen(
        [*command, "-nolisten", "tcp", "-noreset", "-dpi", "96"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    try:
        yield f":{_told_number(reader)}"
    finally:
        os.close(reader)
        server.terminate()
        server.wait()


def _told_number(reader: int) -> str:
    ready, _, _ = select.select([reader], [], [], LONGEST_START)
    number = os.read(reader, 16).decode().strip() if ready else ""
    if not number.isdecimal():
        raise RuntimeError("Xvfb did not start; is the package xvfb installed?")
    return number
