"""Gets a file's bytes into memory within bounds and says what it is by its first bytes."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from planner.domain.errors import UnusableInputError

LARGEST_FILE = 200 * 1024 * 1024
"""Bytes. A hundred thousand products with long descriptions need less than half of it."""


class Form(StrEnum):
    """How a file holds its tables."""

    TEXT = "text"
    ZIPPED_WORKBOOK = "zipped workbook"
    OLD_WORKBOOK = "old workbook"


@dataclass(frozen=True, slots=True)
class Source:
    """A file as it was read: its name without folders, and its bytes."""

    name: str
    content: bytes

    @property
    def sha256(self) -> str:
        """The fingerprint of the bytes, by which the same file is noticed again."""
        return hashlib.sha256(self.content).hexdigest()


# The first bytes of files that people rename by mistake, and the name of each format.
_NOT_TABLES: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"%PDF", "PDF"),
    (b"SQLite format 3\0", "SQLite"),
    (b"\x1f\x8b", "gzip"),
    (b"7z\xbc\xaf", "7z"),
    (b"Rar!", "RAR"),
    (b"\x7fELF", "ELF"),
)
_ZIP = b"PK\x03\x04"
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MARKUP = (b"<html", b"<!doctype html", b"<table", b"<?xml")


def read_source(path: Path) -> Source:
    """The bytes of a file. Raises UnusableInputError for none, a folder, or one beyond bounds."""
    try:
        if not path.exists():
            raise UnusableInputError("There is no file “{file}”. Check the name.", file=str(path))
        if not path.is_file():
            raise UnusableInputError("“{file}” is not a file. Choose a file.", file=str(path))
        _check_size(path.name, path.stat().st_size)
        with path.open("rb") as stream:
            content = stream.read(LARGEST_FILE + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UnusableInputError(
            "“{file}” cannot be read: {reason}.", file=str(path), reason=reason
        ) from error
    _check_size(path.name, len(content))  # it may have grown since it was asked
    return Source(path.name, content)


def form_of(source: Source) -> Form:
    """How the file holds its tables, by its first bytes; its name may say anything.

    Raises UnusableInputError for an empty file and for what is plainly something else.
    """
    content = source.content
    if not content:
        raise UnusableInputError(
            "“{file}” is empty. Export it again where it came from.", file=source.name
        )
    if content.startswith(_ZIP):
        return Form.ZIPPED_WORKBOOK
    if content.startswith(_COMPOUND):
        return Form.OLD_WORKBOOK
    for signature, form in _NOT_TABLES:
        if content.startswith(signature):
            raise UnusableInputError(
                "“{file}” is a {form} file, not a table. Choose a CSV, TSV, XLSX, XLS or ODS file.",
                file=source.name,
                form=form,
            )
    _refuse_markup(source)
    return Form.TEXT


def _check_size(name: str, size: int) -> None:
    if size > LARGEST_FILE:
        raise UnusableInputError(
            "“{file}” is larger than {limit} MB, the most that is read. "
            "Split it, or leave out columns.",
            file=name,
            limit=LARGEST_FILE // 1024**2,
        )


def _refuse_markup(source: Source) -> None:
    # Some shops give a web page the name of a workbook, and spreadsheet programs open it.
    start = source.content[:200].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if start.startswith(_MARKUP):
        raise UnusableInputError(
            "“{file}” is a web page or XML, not a table. "
            "Open it in a spreadsheet and save it as XLSX or CSV.",
            file=source.name,
        )
