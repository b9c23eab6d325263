"""Text with delimiters (CSV, TSV and their kin) to one table, by RFC 4180."""

import csv
import io
from collections import Counter
from collections.abc import Iterator

from planner.domain.errors import UnusableInputError
from planner.imports.tables import Allowance, Record, Table

DELIMITERS = (",", ";", "\t", "|")

_SAMPLE_SIGNS = 64 * 1024
_SAMPLE_RECORDS = 50
_MOSTLY = 0.8
_HINT = "sep="


def read_delimited(file: str, text: str, delimiter: str | None = None) -> tuple[Table, str]:
    """The one table of a text, and its delimiter: the one given, else found by consistency.

    Raises UnusableInputError, with the line, for quotes that do not close and for too many cells.
    """
    hinted = _hinted_delimiter(text)
    chosen = delimiter or hinted or find_delimiter(text)
    records = list(_records(file, text, chosen))
    return Table("", records[1:] if hinted else records), chosen


def find_delimiter(text: str) -> str:
    """The delimiter that splits the first records into the most columns, mostly equally many.

    A text that none of them splits has one column; then it is a comma.
    """
    sample = text[:_SAMPLE_SIGNS]
    best, best_rank = DELIMITERS[0], (False, 1, 0.0)
    for delimiter in DELIMITERS:
        widths = Counter(_sample_widths(sample, delimiter))
        if not widths:
            continue
        width, times = max(widths.items(), key=lambda item: (item[1], item[0]))
        share = times / widths.total()
        rank = (share >= _MOSTLY, width, share)
        if width > 1 and rank > best_rank:
            best, best_rank = delimiter, rank
    return best


def _hinted_delimiter(text: str) -> str | None:
    # Excel writes and obeys a first line `sep=;`.
    if text[: len(_HINT)].lower() != _HINT:
        return None
    hint = text[len(_HINT) : len(_HINT) + 1]
    ends = text[len(_HINT) + 1 : len(_HINT) + 2]
    return hint if hint in DELIMITERS and ends in ("\r", "\n", "") else None


def _records(file: str, text: str, delimiter: str) -> Iterator[Record]:
    allowance = Allowance(file)
    # StringIO with newline="" splits at CR, LF and CRLF alike and leaves them inside quotes.
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    line = 1
    try:
        for cells in reader:
            allowance.take(len(cells))
            if cells:
                yield Record(line, cells)
            line = reader.line_num + 1
    except csv.Error as error:
        raise _unreadable(file, line, error) from error


def _unreadable(file: str, line: int, error: csv.Error) -> UnusableInputError:
    # The csv module tells its reasons apart by their words only.
    if "field limit" in str(error):
        return UnusableInputError(
            "“{file}”: a cell of the record at line {line} is longer than {limit} characters. "
            "Look for a quotation mark that is never closed.",
            file=file,
            line=line,
            limit=csv.field_size_limit(),
        )
    if "unexpected end" in str(error):
        return UnusableInputError(
            "“{file}”: a quotation mark that opens in the record at line {line} is never closed. "
            "Close it, or double it if it is meant as a sign.",
            file=file,
            line=line,
        )
    return UnusableInputError(
        "“{file}”: in the record at line {line}, text follows a closing quotation mark. "
        "Double the quotation marks inside a cell.",
        file=file,
        line=line,
    )


def _sample_widths(sample: str, delimiter: str) -> Iterator[int]:
    reader = csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter)
    try:
        for number, cells in enumerate(reader):
            if number == _SAMPLE_RECORDS:
                return
            if cells:
                yield len(cells)
    except csv.Error:
        # Only a sample: a record too long for it says nothing about this delimiter.
        return
