"""Reads the names of shows and rows as few plain values each, for who looks for one by name."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from sqlite_utils import Database

from planner.domain.findable import ListedRow, ListedShow
from planner.store.faults import faults_told

_SHOWS: Final = (
    "SELECT shows.id, title, brands.name, starts_at, off_air_utc FROM shows "
    "JOIN brands ON brands.id = brand_id ORDER BY on_air_utc, shows.id"
)
_ROW: Final = (
    "SELECT rows.id, show_id, rows.title, shows.title FROM rows JOIN shows ON shows.id = show_id"
)


class RegisterReader:
    """The names in an open plan file."""

    def __init__(self, db: Database, path: Path) -> None:
        self._db = db
        self._path = path

    def shows(self) -> list[ListedShow]:
        """All shows, as they go on air."""
        with faults_told(self._path):
            return [ListedShow._make(row) for row in self._db.execute(_SHOWS)]

    def rows_of(self, show_id: str) -> list[ListedRow]:
        """The rows of a show that have a title."""
        query = f"{_ROW} WHERE show_id = ? AND rows.title <> '' ORDER BY position, rows.id"
        with faults_told(self._path):
            return [ListedRow._make(row) for row in self._db.execute(query, [show_id])]

    def rows_with(self, words: Sequence[str], limit: int) -> list[ListedRow]:
        """Rows whose title has all the words in it, those of the latest shows first.

        SQLite tells no case apart in ASCII letters, and only there.
        """
        holds = " AND ".join("rows.title LIKE ? ESCAPE '\\'" for _ in words) or "FALSE"
        query = f"{_ROW} WHERE {holds} ORDER BY on_air_utc DESC, rows.id LIMIT ?"
        with faults_told(self._path):
            found = self._db.execute(query, [*map(_infix, words), limit])
            return [ListedRow._make(row) for row in found]


def _infix(word: str) -> str:
    for sign in "\\%_":
        word = word.replace(sign, f"\\{sign}")
    return f"%{word}%"
