"""Workbooks to tables: numbers, dates and ids as typed; bombs and damage refused in words."""

import io
import random
import zipfile
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from planner.domain.errors import ShowPlannerError, UnusableInputError
from planner.imports import tables, workbook_guard
from planner.imports.reader import read_tables
from planner.imports.sheets import cell_text
from planner.imports.source import Source
from planner.imports.tables import Tables

FILES = Path(__file__).parent / "files"
PRODUCTS = [
    ["Title", "SKU", "Price", "Stock", "Launch"],
    ["Night cream 夜霜", "00123", "19.99", "25", "2026-11-27"],
    ["Serum", "12345", "29.5", "1000", "2026-11-28"],
]


def a_workbook(sheets: Mapping[str, list[list[Any]]], *, hidden: tuple[str, ...] = ()) -> bytes:
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream, {"default_date_format": "yyyy-mm-dd"}) as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            if name in hidden:
                sheet.hide()
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
    return stream.getvalue()


def rezipped(content: bytes, parts: Mapping[str, bytes]) -> bytes:
    """The same workbook with some parts put in place of others."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(stream, "w", 8) as new:
        for name in old.namelist():
            if name not in parts:
                new.writestr(name, old.read(name))
        for name, part in parts.items():
            new.writestr(name, part)
    return stream.getvalue()


def read(content: bytes) -> Tables:
    return read_tables(Source("book.xlsx", content))


def refusal(content: bytes) -> str:
    with pytest.raises(UnusableInputError) as caught:
        read(content)
    return str(caught.value)


def outcome(content: bytes) -> str:
    """`read`, or the sentence with which the workbook was refused."""
    try:
        read(content)
    except ShowPlannerError as error:
        return str(error)
    return "read"


def a_sheet(cells: str) -> bytes:
    return (
        '<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns='
        '"http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        f"{cells}</sheetData></worksheet>"
    ).encode()


SHEET = "xl/worksheets/sheet1.xml"


@pytest.mark.parametrize("name", ["products.xls", "products.ods"])
def test_old_and_open_workbooks_read_like_a_new_one(name: str) -> None:
    (table,) = read((FILES / name).read_bytes()).tables
    assert [list(record.cells) for record in table.records] == PRODUCTS
    assert table.name == "Products"


def test_numbers_that_are_ids_stay_whole_and_prices_stay_short() -> None:
    row: list[Any] = [12345, 8801234567890, 0.1 + 0.2, 19.99, 1e-7, -3, True, 100.0]
    (table,) = read(a_workbook({"A": [row]})).tables
    assert list(table.records[0].cells) == [
        "12345",
        "8801234567890",
        "0.3",
        "19.99",
        "0.0000001",
        "-3",
        "TRUE",
        "100",
    ]


def test_a_number_too_long_for_a_spreadsheet_is_marked_as_rounded() -> None:
    rows: list[list[Any]] = [
        ["SKU", "Title"],
        [583870900000000001, "Serum"],
        ["583870900000000001", "Balm"],
    ]
    (table,) = read(a_workbook({"A": rows})).tables
    assert table.rounded == {(2, 0)}
    assert table.records[2].cells[0] == "583870900000000001"


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (date(2026, 11, 27), "2026-11-27"),
        (datetime(2026, 11, 27, 16, 30), "2026-11-27 16:30:00"),
        (time(16, 30), "16:30:00"),
        (timedelta(hours=30, minutes=5), "30:05:00"),
        (timedelta(seconds=-90), "-0:01:30"),
        (float("inf"), "inf"),
        (1e22, "10000000000000000000000"),
    ],
)
def test_dates_and_lengths_read_as_they_are_written(cell: Any, text: str) -> None:
    assert cell_text(cell) == text


def test_lines_are_the_rows_of_the_sheet_and_cells_keep_their_columns() -> None:
    (table,) = read(a_workbook({"A": [[], [], [None, "Title"], [], [None, "Serum"]]})).tables
    assert [(each.line, list(each.cells)) for each in table.records if not each.blank] == [
        (3, ["", "Title"]),
        (5, ["", "Serum"]),
    ]


def test_hidden_sheets_are_not_read() -> None:
    content = a_workbook({"A": [["x"]], "Secret": [["y"]], "B": [["z"]]}, hidden=("Secret",))
    assert [table.name for table in read(content).tables] == ["A", "B"]


def test_a_workbook_with_a_password_says_so() -> None:
    assert "protected by a password" in refusal((FILES / "locked.xlsx").read_bytes())


def test_one_stray_cell_in_the_far_corner_is_refused_and_ends_nothing() -> None:
    content = a_workbook({"A": [["Title"]]})
    corner = a_sheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')
    assert "reaches to row 1048576, column 16384" in refusal(rezipped(content, {SHEET: corner}))


@pytest.mark.parametrize(
    "cells",
    [
        '<x:row r="9000000"><x:c r="ZZ9000000"><x:v>1</x:v></x:c></x:row>',
        '<row r="9"><c r="&#88;FD1048576"><v>1</v></c></row>',
        "<row r='9'><c\nr = 'XFD1048576'><is><t>1</t></is></c></row>",
        '<row r="9"><c r="ZZZZZZZZZZZZZZZ1"><v>1</v></c></row>',
    ],
)
def test_a_far_cell_is_seen_however_it_is_written(cells: str) -> None:
    sheet = a_sheet(cells).replace(b"<worksheet ", b'<worksheet xmlns:x="x" ')
    assert "reaches to row" in refusal(rezipped(a_workbook({"A": [[1]]}), {SHEET: sheet}))


def test_cells_that_are_only_formatted_do_not_count() -> None:
    sheet = a_sheet(
        '<row r="1"><c r="A1"><v>5</v></c></row><row r="1048576"><c r="A1048576"/></row>'
    )
    (table,) = read(rezipped(a_workbook({"A": [[1]]}), {SHEET: sheet})).tables
    assert [list(record.cells) for record in table.records] == [["5"]]


def test_repeated_cells_of_an_open_document_are_counted() -> None:
    old = (FILES / "products.ods").read_bytes()
    with zipfile.ZipFile(io.BytesIO(old)) as archive:
        content = archive.read("content.xml")
    many = content.replace(
        b"<table:table-row>", b'<table:table-row table:number-rows-repeated="1048576">'
    )
    assert many != content
    wide = many.replace(
        b"<table:table-cell ", b'<table:table-cell table:number-columns-repeated="64" '
    )
    assert "reaches to row" in refusal(rezipped(old, {"content.xml": wide}))


def test_a_zip_bomb_is_refused_before_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook_guard, "MOST_UNPACKED", 8 * 1024**2)
    bomb = rezipped(a_workbook({"A": [[1]]}), {SHEET: b" " * (9 * 1024**2)})
    assert len(bomb) < 100_000
    assert "unpacks to more than 8 MB" in refusal(bomb)


def test_a_sheet_of_nothing_but_tags_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook_guard, "MOST_TAGS", 100_000)
    tags = a_sheet("<row/>" * 100_000)
    assert "million cells" in refusal(rezipped(a_workbook({"A": [[1]]}), {SHEET: tags}))


def test_a_zip_that_lies_about_its_sizes_is_refused() -> None:
    content = a_workbook({"A": [["Title"]]})
    honest = rezipped(content, {SHEET: a_sheet("<row/>" * 100_000)})
    size = len(a_sheet("<row/>" * 100_000)).to_bytes(4, "little")
    assert honest.count(size) == 2
    assert "damaged" in refusal(honest.replace(size, (100).to_bytes(4, "little")))


def test_a_document_type_with_entities_is_refused() -> None:
    evil = a_sheet('<row r="1"><c r="A1"><v>&x;</v></c></row>').replace(
        b"<worksheet", b'<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet'
    )
    assert "document type" in refusal(rezipped(a_workbook({"A": [[1]]}), {SHEET: evil}))


def test_one_long_text_repeated_without_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "MOST_SIGNS", 3_000_000)
    content = a_workbook({"A": [["x" * 30_000] * 20] * 6})
    assert len(content) < 50_000
    assert "more than 3 million characters" in refusal(content)


def test_more_columns_than_a_table_has_are_refused() -> None:
    assert "column 2001" in refusal(a_workbook({"A": [["x"] * 2_001]}))


def test_an_archive_without_a_workbook_says_so() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("products.csv", "Title\nSerum\n")
    assert "ZIP archive without a workbook" in refusal(stream.getvalue())


@pytest.mark.parametrize("name", ["products.ods", "products.xlsx"])
def test_damage_anywhere_in_a_workbook_is_read_or_refused_but_never_raises(name: str) -> None:
    if name == "products.xlsx":
        content = a_workbook({"Products": PRODUCTS})
    else:
        content = (FILES / name).read_bytes()
    chance = random.Random(20261127)
    outcomes = [outcome(_damaged(content, chance)) for _ in range(300)]
    assert outcomes.count("read") < 200


def test_damage_that_ends_the_reader_of_old_workbooks_does_not_end_us() -> None:
    content = (FILES / "products.xls").read_bytes()
    # Lengths taken from anywhere make the library panic or ask for gigabytes.
    chance = random.Random(7)
    broken = [_overwritten(content, chance) for _ in range(8)]
    outcomes = {outcome(each) for each in broken}
    assert outcomes - {"read"} == {
        "“book.xlsx” is damaged or no workbook that can be read. "
        "Open it in a spreadsheet and save it again as XLSX or CSV."
    }


def test_an_old_workbook_whose_sectors_form_a_ring_is_refused() -> None:
    content = bytearray((FILES / "products.xls").read_bytes())
    table = 512 * (1 + int.from_bytes(content[76:80], "little"))
    content[table : table + 4] = (0).to_bytes(4, "little")
    assert "damaged" in refusal(bytes(content))


def _damaged(content: bytes, chance: random.Random) -> bytes:
    broken = bytearray(content)
    for _ in range(chance.choice((1, 3, 12))):
        place = chance.randrange(len(broken))
        if chance.random() < 0.7:
            broken[place] = chance.randrange(256)
        else:
            del broken[place : place + chance.randrange(1, 40)]
    return bytes(broken)


def _overwritten(content: bytes, chance: random.Random) -> bytes:
    broken = bytearray(content)
    for _ in range(40):
        broken[512 + chance.randrange(len(content) - 512)] = chance.randrange(256)
    return bytes(broken)
