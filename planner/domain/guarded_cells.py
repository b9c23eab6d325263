"""Cells of a text table that no spreadsheet program may take for a formula, and back again.

A CSV has no way to say that a cell is text, so a cell such as `=1+1` is run when the file is
opened. OWASP (CSV Injection) has an apostrophe put before it, which is what is done here.
"""

import re
from typing import Final

_RUN: Final = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
_NUMBER: Final = re.compile(r"[+-]?\d+(?:[.,:]\d+)*%?")


def guarded(text: str) -> str:
    """The text with an apostrophe before it if a program could run it.

    Numbers with a sign, such as `-3.50` and `+5%`, are harmless and stay as they are. A text that
    looks guarded already gets one more, so that `unguarded` always gives back what there was.
    """
    return f"'{text}" if _RUN.match(text) and not _NUMBER.fullmatch(text) else text


def unguarded(text: str) -> str:
    """The text as it was before `guarded`; any other text unchanged."""
    return text[1:] if text.startswith("'") and _RUN.match(text) else text
