"""Any file in, tables of text out: delimiters, lines, encodings, and what is refused."""

import codecs
import csv
import io
import os
from pathlib import Path

import pytest

from planner.domain.errors import UndecidedEncodingError, UnusableInputError
from planner.imports import delimited, tables
from planner.imports.encodings import ENCODINGS
from planner.imports.reader import read_file, read_tables
from planner.imports.source import LARGEST_FILE, Source
from planner.imports.tables import MOST_COLUMNS, Tables

CHINESE = "名称,售价\n夜间修护霜,29.00\n"


def tables_of(content: bytes | str, encoding: str | None = None) -> Tables:
    raw = content.encode() if isinstance(content, str) else content
    return read_tables(Source("list.csv", raw), encoding=encoding)


def cells_of(content: bytes | str, encoding: str | None = None) -> list[list[str]]:
    return [list(record.cells) for record in tables_of(content, encoding).tables[0].records]


def refusal(content: bytes) -> str:
    with pytest.raises(UnusableInputError) as caught:
        tables_of(content)
    return str(caught.value)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_a_delimiter_is_found_though_the_others_stand_in_the_cells(delimiter: str) -> None:
    rows = [["Title", "Price", "Notes"], ["Serum, 30 ml", "24;90", "a|b"], ["Balm", "9,50", "x\ty"]]
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter).writerows(rows)
    found = tables_of(text.getvalue())
    assert found.delimiter == delimiter
    assert [list(record.cells) for record in found.tables[0].records] == rows


def test_decimal_commas_do_not_make_a_semicolon_file_a_comma_file() -> None:
    assert cells_of("Name;Preis;Menge\nCreme;24,90;5\nSeife;3,50;9\n")[1] == ["Creme", "24,90", "5"]


def test_a_text_with_one_column_has_one_cell_a_row() -> None:
    assert cells_of("Title\nSerum\nBalm\n") == [["Title"], ["Serum"], ["Balm"]]


def test_the_hint_of_a_spreadsheet_settles_the_delimiter_and_is_no_row() -> None:
    found = tables_of("sep=;\r\nTitle;Price\r\nSerum, large;5\r\n")
    assert [(each.line, list(each.cells)) for each in found.tables[0].records] == [
        (2, ["Title", "Price"]),
        (3, ["Serum, large", "5"]),
    ]


@pytest.mark.parametrize("ending", ["\n", "\r", "\r\n"])
def test_a_record_has_the_physical_line_where_it_starts(ending: str) -> None:
    text = ending.join(["Title,Notes", 'Serum,"one', "two", 'three"', "Balm,short", "", "Oil,last"])
    assert [
        (each.line, each.cells[0]) for each in tables_of(text).tables[0].records if each.cells
    ] == [
        (1, "Title"),
        (2, "Serum"),
        (5, "Balm"),
        (7, "Oil"),
    ]


def test_quotes_commas_and_line_breaks_in_cells_come_out_as_they_went_in() -> None:
    assert cells_of('Title,Notes\r\n"A ""big"" one, red","two\r\nlines"\r\n')[1] == [
        'A "big" one, red',
        "two\r\nlines",
    ]


@pytest.mark.parametrize(
    ("mark", "codec"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
    ],
)
def test_a_byte_order_mark_settles_the_encoding_and_is_no_part_of_the_text(
    mark: bytes, codec: str
) -> None:
    assert cells_of(mark + CHINESE.encode(codec))[0] == ["名称", "售价"]


def test_utf_8_needs_no_mark() -> None:
    found = tables_of(CHINESE)
    assert (found.encoding, found.tables[0].records[1].cells[0]) == ("utf-8", "夜间修护霜")


def test_any_other_encoding_is_asked_for_with_a_preview_of_each_that_fits() -> None:
    with pytest.raises(UndecidedEncodingError) as caught:
        tables_of(CHINESE.encode("gb18030"))
    choices = {choice.encoding: choice.preview for choice in caught.value.choices}
    assert choices["gb18030"] == "名称,售价"
    assert len(choices) > 1
    assert "“list.csv”" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_the_preview_shows_the_first_foreign_word_far_down_in_the_file() -> None:
    content = b"Title,Price\n" + b"Serum,1\n" * 200_000 + "Crème brûlée,2\n".encode("cp1252")
    with pytest.raises(UndecidedEncodingError) as caught:
        tables_of(content)
    assert {c.encoding: c.preview for c in caught.value.choices}["windows-1252"] == "Crème brûlée,2"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("gbk", "名称,售价"),
        ("GB18030", "名称,售价"),
        ("shift_jis", "商品名,価格"),
        ("windows-1252", "Crème,Prix"),
        ("latin-1", "Crème,Prix"),
        ("utf-16-le", "Titel,Preis"),
        ("windows-874", "ชื่อสินค้า,ราคา"),
    ],
)
def test_a_named_encoding_is_used(name: str, text: str) -> None:
    codec = ENCODINGS[name.lower().replace("_", "-")]
    assert cells_of(text.encode(codec), name) == [text.split(",")]


def test_a_named_encoding_that_does_not_fit_names_the_line() -> None:
    with pytest.raises(UnusableInputError, match=r"not utf-8 throughout \(line 2\)"):
        tables_of(b"Title\nCr\xe8me\n", "utf-8")


def test_an_unknown_encoding_names_those_that_there_are() -> None:
    with pytest.raises(UnusableInputError, match=r"No encoding is called “rot13”.*gb18030"):
        tables_of("Title\n", "rot13")


def test_an_encoding_that_fits_nothing_at_all_is_no_text() -> None:
    assert "not text" in refusal(b"\x81\xff\xff\x81\xff" * 10)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b"\n\r\n ,, \n", "holds no filled cell"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 40, "is a PNG file"),
        (b"\xff\xd8\xff\xe0", "is a JPEG file"),
        (b"%PDF-1.7 ...", "is a PDF file"),
        (b"SQLite format 3\0" + b"\0" * 84, "is a SQLite file"),
        (b"\x1f\x8b\x08\x00", "is a gzip file"),
        (b"Title,Price\nSer\0um,1\n", "is not text"),
        (b"<html><table><tr><td>Title</td></tr></table></html>", "is a web page"),
        (b"\xef\xbb\xbf<?xml version='1.0'?><Workbook/>", "is a web page or XML"),
        (b'Title,Price\n"Serum,1\nBalm,2\n', "opens in the record at line 2 is never closed"),
        (b'Title,Price\nOil,1\n"Ser"um,1\n', "record at line 3, text follows a closing"),
        (b"," * MOST_COLUMNS + b"\n", "more than 2000 columns"),
    ],
)
def test_what_is_no_table_is_refused_in_one_sentence(content: bytes, words: str) -> None:
    sentence = refusal(content)
    assert words in sentence
    assert "“list.csv”" in sentence
    assert "\n" not in sentence


def test_a_cell_longer_than_any_spreadsheet_s_is_refused_with_its_likely_cause() -> None:
    sentence = refusal(b'Title\n"Serum\n' + b"Balm and more\n" * 20_000)
    assert "record at line 2 is longer than" in sentence
    assert "quotation mark that is never closed" in sentence


@pytest.mark.parametrize(
    ("limit", "content"), [("MOST_CELLS", b",,,,,,,,,\n"), ("MOST_ROWS", b"\n")]
)
def test_more_rows_or_cells_than_memory_should_hold_are_refused(
    monkeypatch: pytest.MonkeyPatch, limit: str, content: bytes
) -> None:
    monkeypatch.setattr(tables, limit, 10_000)
    assert "million rows or" in refusal(content * 10_001)


def test_a_huge_sparse_file_is_refused_without_being_read(tmp_path: Path) -> None:
    huge = tmp_path / "huge.csv"
    with huge.open("wb") as stream:
        os.truncate(stream.fileno(), 2 * 1024**3)
    with pytest.raises(UnusableInputError, match=f"larger than {LARGEST_FILE // 1024**2} MB"):
        read_file(huge)


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(UnusableInputError, match="There is no file"):
        read_file(tmp_path / "none.csv")
    with pytest.raises(UnusableInputError, match="is not a file"):
        read_file(tmp_path)
    with pytest.raises(UnusableInputError, match=r"There is no file|cannot be read"):
        read_file(Path("nul\0byte.csv"))


def test_every_delimiter_is_tried_on_a_sample_only() -> None:
    text = "Title;Price\n" + "Serum;1\n" * 100_000
    assert delimited.find_delimiter(text) == ";"
