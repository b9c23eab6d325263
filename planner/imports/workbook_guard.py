"""Measures a zipped workbook before it is opened, so that no file can exhaust memory or time.

The library that reads workbooks gives every sheet a dense block of memory from its first to its
last cell: one stray cell in the far corner of a small file would end the whole program. A zip
directory can lie about sizes as well. So each part is unpacked here once, within bounds, its cells
are counted, and only what was counted is packed again and handed on.
"""

import io
import struct
import zipfile
import zlib
from xml.parsers import expat

from planner.domain.errors import UnusableInputError
from planner.imports.source import Source
from planner.imports.tables import MOST_COLUMNS

MOST_UNPACKED = 256 * 1024 * 1024
"""Bytes of all XML parts together."""

MOST_SHEET_CELLS = 8_000_000
"""Cells from A1 to the last filled one of a sheet, the empty ones between them counted."""

MOST_TAGS = 30_000_000
"""Opening and closing tags of one part; a filled cell has four."""

_MOST_PARTS = 5_000
_FILLING = frozenset({"v", "is", "f", "p"})
_CHUNK = 256 * 1024
_LIST_PARTS = (".xml", ".rels", "mimetype")
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    OSError,
    RuntimeError,
    ValueError,
    struct.error,
    expat.ExpatError,
)


def measured_copy(source: Source) -> io.BytesIO:
    """The workbook again, packed from parts that were unpacked and measured.

    Raises UnusableInputError for one that is damaged, encrypted, too large, or reaches outside.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(source.content)) as archive:
            parts = _parts(source, archive)
            return _repacked(source, archive, parts)
    except _DAMAGE as error:
        raise damaged_workbook(source) from error


def damaged_workbook(source: Source) -> UnusableInputError:
    """The error for a workbook that no reader can make sense of."""
    return UnusableInputError(
        "“{file}” is damaged or no workbook that can be read. "
        "Open it in a spreadsheet and save it again as XLSX or CSV.",
        file=source.name,
    )


def locked_workbook(source: Source) -> UnusableInputError:
    """The error for a workbook that asks for a password."""
    return UnusableInputError(
        "“{file}” is protected by a password. Save it without the password and try again.",
        file=source.name,
    )


def _parts(source: Source, archive: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    every = {info.filename: info for info in archive.infolist()}
    if len(every) > _MOST_PARTS:
        raise damaged_workbook(source)
    if any(info.flag_bits & 1 for info in every.values()):
        raise locked_workbook(source)
    if not {"xl/workbook.xml", "content.xml"} & set(every):
        raise UnusableInputError(
            "“{file}” is a ZIP archive without a workbook that can be read. "
            "Save the table as XLSX, ODS or CSV.",
            file=source.name,
        )
    parts = [info for name, info in every.items() if name.endswith(_LIST_PARTS)]
    if sum(info.file_size for info in parts) > MOST_UNPACKED:
        raise _too_large(source)
    return parts


def _repacked(source: Source, archive: zipfile.ZipFile, parts: list[zipfile.ZipInfo]) -> io.BytesIO:
    packed = io.BytesIO()
    left = MOST_UNPACKED
    with zipfile.ZipFile(packed, "w") as copy:
        for info in parts:
            content = _unpacked(source, archive, info, left)
            left -= len(content)
            _check_part(source, info.filename, content)
            copy.writestr(zipfile.ZipInfo(info.filename), content)
    packed.seek(0)
    return packed


def _unpacked(source: Source, archive: zipfile.ZipFile, info: zipfile.ZipInfo, left: int) -> bytes:
    with archive.open(info) as stream:
        content = stream.read(left + 1)
    if len(content) > left:
        raise _too_large(source)
    return content


def _check_part(source: Source, name: str, content: bytes) -> None:
    if name == "META-INF/manifest.xml" and b"encryption-data" in content:
        raise locked_workbook(source)
    if name.endswith(".xml"):
        if content.count(b"<") > MOST_TAGS:
            raise _too_large(source)
        _SheetExtent(source).measure(content)


def _too_large(source: Source) -> UnusableInputError:
    return UnusableInputError(
        "“{file}” unpacks to more than {limit} MB or {cells} million cells, the most that is read. "
        "Split it, or leave out columns and sheets.",
        file=source.name,
        limit=MOST_UNPACKED // 1024**2,
        cells=MOST_SHEET_CELLS // 10**6,
    )


class _SheetExtent:
    """How far the filled cells of a sheet reach, in OOXML or in ODF (with repeated cells)."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._begin_sheet()

    def _begin_sheet(self) -> None:
        self._row = self._column = 0
        self._rows_at_once = self._columns_at_once = 1
        self._last_row = self._last_column = 0

    def measure(self, content: bytes) -> None:
        """Raises UnusableInputError where the sheet spans too much; ExpatError for damage."""
        # The reader behind this guard takes every part for UTF-8, whatever the part says.
        parser = expat.ParserCreate("utf-8")
        parser.StartDoctypeDeclHandler = self._refuse_doctype
        parser.StartElementHandler = self._element
        for start in range(0, len(content), _CHUNK):
            parser.Parse(content[start : start + _CHUNK], False)
        parser.Parse(b"", True)

    def _element(self, name: str, attributes: dict[str, str]) -> None:
        local = name.rpartition(":")[2]
        if local == "c":
            self._cell(attributes.get("r", ""))
        elif local in _FILLING:
            self._fill()
        elif local == "row":
            self._row = int(attributes.get("r", self._row + 1))
            self._column = 0
        elif local == "table-row":
            self._row += self._rows_at_once
            self._rows_at_once = _repeats(attributes, "number-rows-repeated")
            self._column, self._columns_at_once = 0, 1
        elif local in ("table-cell", "covered-table-cell"):
            self._column += self._columns_at_once
            self._columns_at_once = _repeats(attributes, "number-columns-repeated")
        elif local == "table":
            self._begin_sheet()

    def _cell(self, reference: str) -> None:
        letters = reference.rstrip("0123456789")
        self._column = _column_number(letters) if letters else self._column + 1
        if letters and len(letters) < len(reference):
            self._row = int(reference[len(letters) :])

    def _fill(self) -> None:
        self._last_row = max(self._last_row, self._row + self._rows_at_once - 1)
        self._last_column = max(self._last_column, self._column + self._columns_at_once - 1)
        if self._last_column > MOST_COLUMNS or (
            self._last_row * self._last_column > MOST_SHEET_CELLS
        ):
            raise UnusableInputError(
                "A sheet of “{file}” reaches to row {row}, column {column}, more than is read. "
                "Delete what is not needed beyond the table, or split it.",
                file=self._source.name,
                row=self._last_row,
                column=self._last_column,
            )

    def _refuse_doctype(self, *_: object) -> None:
        raise UnusableInputError(
            "“{file}” holds a document type declaration, which no workbook needs and which can "
            "reach other files. Save it again as XLSX from a spreadsheet.",
            file=self._source.name,
        )


def _repeats(attributes: dict[str, str], local: str) -> int:
    for name, value in attributes.items():
        if name.rpartition(":")[2] == local:
            return int(value)
    return 1


def _column_number(letters: str) -> int:
    """1 for A, 27 for AA; the fixed bound keeps a forged reference from growing without end."""
    number = 0
    for letter in letters[:8]:
        number = number * 26 + (ord(letter) - 64 & 31)
    return number
