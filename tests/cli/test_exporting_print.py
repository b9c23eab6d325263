"""Numbered prints are written by command, in the columns and since the print that are asked for."""

import io
from pathlib import Path

from commands import Cli
from pypdf import PdfReader

MARATHON = ("--show", "marathon")


def _pages(path: Path) -> list[str]:
    return [page.extract_text() for page in PdfReader(io.BytesIO(path.read_bytes())).pages]


def test_a_print_has_the_columns_and_the_changes_that_are_asked_for(
    cli: Cli, sample: Path, tmp_path: Path
) -> None:
    path = tmp_path / "print.pdf"
    told = ("export", "print", sample, *MARATHON, "-o", path)
    answer = cli(*told, "--columns", "title,start,live_price")
    said = f"Wrote {path}\nThis is print 1 of “Black Friday marathon”.\n"
    assert (answer.code, answer.out, answer.err) == (0, said, "")
    text = "\n".join(_pages(path))
    assert "Print 1" in text
    assert "LS-1003" not in text, "the SKU is none of the columns"
    assert cli(*told, "--sheet", "changes", "--since", "1").code == 0
    (page,) = _pages(path)
    assert "Changes since print 1" in page
    assert "No differences" in page


def test_what_is_not_there_is_one_sentence_with_what_there_is(
    cli: Cli, sample: Path, tmp_path: Path
) -> None:
    told = ("export", "print", sample, *MARATHON, "-o", tmp_path / "print.pdf")
    for words, sentence in (
        (("--columns", "title,prise"), "“prise” is no column of the rundown."),
        (("--layout", "Wall"), "No layout is called “Wall”."),
        (("--since", "3"), "There is no print 3 of this show."),
    ):
        answer = cli(*told, *words)
        assert answer.code == 2
        assert sentence in answer.err
