"""Marks texts in tables for Qt's lupdate, and translates where there is no `self.tr`."""

import re
from typing import Final

from PySide6.QtCore import QCoreApplication


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001, N802  # lupdate looks for it
    """The text itself. Qt's own function of this name gives `object`."""
    return text


translate = QCoreApplication.translate
"""A text of a context in the language of the window, for code that is no QObject."""


_MENU_KEY: Final = re.compile(r"\(&\w\)")
"""Where a language has no letter to mark, the key stands behind the text."""


def as_read(text: str) -> str:
    """The text of a menu or an action without the marks of its key; `&&` is an &."""
    return _MENU_KEY.sub("", text).replace("&&", "\0").replace("&", "").replace("\0", "&")
