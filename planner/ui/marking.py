"""Marks texts in tables for Qt's lupdate, and translates where there is no `self.tr`."""

from PySide6.QtCore import QCoreApplication


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001, N802  # lupdate looks for it
    """The text itself. Qt's own function of this name gives `object`."""
    return text


translate = QCoreApplication.translate
"""A text of a context in the language of the window, for code that is no QObject."""
