"""Sheets of runs that hold every text nobody should type; the pages are looked at as well."""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache

import pytest
from runs import a_marathon
from sheet_reading import outside, page_sizes, squashed, texts, whole_text
from torture import TITLES, a_torture_run, naughty_strings

from planner.exports.characters import clean
from planner.exports.fonts import Fonts
from planner.exports.host_pdf import host_pdf
from planner.exports.rundown_pdf import rundown_pdf
from planner.exports.sheet_options import Paper, SheetOptions
from planner.exports.typesetting import Typesetter
from planner.resources import fonts_folder

PRINTED = datetime(2026, 11, 27, 22, 20, tzinfo=UTC)
TYPESETTER = Typesetter(Fonts(fonts_folder()))
SHEETS = ("rundown", "host")
COUNTS = {Paper.A4: 200, Paper.LETTER: 60}
TITLE, DATE = 15, 11  # sizes in the headers
SEARCHABLE = [text for text in TITLES if text.strip() and not TYPESETTER.missing(text)]


@cache
def printed(
    sheet: str, paper: Paper, source: Callable[[], list[str]] = lambda: list(TITLES)
) -> bytes:
    run = a_torture_run(COUNTS[paper], texts=source())
    options = SheetOptions(printed_at=PRINTED, paper=paper)
    if sheet == "rundown":
        return rundown_pdf(run, options, TYPESETTER)
    return host_pdf(run, list(run.creators)[:2], options, TYPESETTER)


@pytest.mark.slow
@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("sheet", SHEETS)
def test_nothing_leaves_the_page(sheet: str, paper: Paper) -> None:
    assert outside(printed(sheet, paper), 26) == []


@pytest.mark.slow
@pytest.mark.parametrize(("sheet", "least"), [("rundown", 8.5), ("host", 14)])
def test_no_page_is_blank_and_each_has_its_header_and_number(sheet: str, least: float) -> None:
    pdf = printed(sheet, Paper.A4)
    shown = texts(pdf)
    for page in range(1, len(page_sizes(pdf)) + 1):
        own = [each for each in shown if each.page == page]
        body = [each for each in own if each.size >= least and each.size not in (TITLE, DATE)]
        assert body, f"page {page} is blank"
        assert any(each.size == TITLE for each in own), f"page {page} has no header"
        assert any(re.fullmatch(r"\d+ / \d+", each.text.strip()) for each in own)


@pytest.mark.slow
def test_every_text_that_the_fonts_have_can_be_found_in_the_rundown() -> None:
    whole = whole_text(printed("rundown", Paper.A4))
    assert SEARCHABLE
    assert [text for text in SEARCHABLE if squashed(clean(text)) not in whole] == []


@pytest.mark.slow
def test_every_heading_is_repeated_on_every_page() -> None:
    pdf = printed("rundown", Paper.LETTER)
    pages = len(page_sizes(pdf))
    headings = [each.page for each in texts(pdf) if each.text.strip() == "Live price"]
    assert headings == list(range(1, pages + 1))


@pytest.mark.slow
@pytest.mark.parametrize("sheet", SHEETS)
def test_strings_that_broke_other_software_print(sheet: str) -> None:
    pdf = printed(sheet, Paper.A4, naughty_strings)
    assert len(page_sizes(pdf)) > 5
    assert outside(pdf, 26) == []


def test_a_run_of_nothing_but_blank_texts_prints() -> None:
    run = a_torture_run(30, texts=[""])
    options = SheetOptions(printed_at=PRINTED)
    assert page_sizes(rundown_pdf(run, options, TYPESETTER))
    assert page_sizes(host_pdf(run, list(run.creators), options, TYPESETTER))


def test_a_run_of_blocks_alone_prints() -> None:
    blocks = tuple(row for row in a_torture_run().rows if row.type == "block")
    run = a_marathon(rows=blocks, offers={})
    pdf = rundown_pdf(run, SheetOptions(printed_at=PRINTED), TYPESETTER)
    assert "planned" in whole_text(pdf)
