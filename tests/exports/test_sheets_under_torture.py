"""Sheets of runs that hold every text nobody should type; the pages are looked at as well."""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache

import pytest
from builders import a_brand, a_creator, a_show, a_studio
from runs import a_marathon
from schedules import a_show_at, booked, held
from sheet_reading import outside, page_sizes, squashed, texts, whole_text
from torture import LONG_WORD, SCRIPTS, TITLES, a_torture_run, naughty_strings
from weeks import a_creator_week, a_studio_week, blocks

from planner.domain.run_of_show import RunOfShow
from planner.exports.call_pdf import call_section
from planner.exports.characters import clean
from planner.exports.fonts import Fonts
from planner.exports.host_pdf import host_pdf
from planner.exports.operator_pdf import operator_section
from planner.exports.prep_pdf import prep_section
from planner.exports.rundown_pdf import rundown_pdf
from planner.exports.sheet import Section, write_document
from planner.exports.sheet_options import Paper, SheetOptions
from planner.exports.typesetting import Typesetter
from planner.exports.week_pdf import creator_week_section, studio_week_section
from planner.resources import fonts_folder
from planner.wording.language import Language

PRINTED = datetime(2026, 11, 27, 22, 20, tzinfo=UTC)
TYPESETTER = Typesetter(Fonts(fonts_folder()))
SECTIONS = {"call": call_section, "prep": prep_section, "operator": operator_section}
SHEETS = ("rundown", "host", *SECTIONS)
COUNTS = {Paper.A4: 200}  # rows; on other papers 60
IN_HEADERS = (15, 11, 10)  # sizes of titles and dates
TITLE = IN_HEADERS[0]
SEARCHABLE = [text for text in TITLES if text.strip() and not TYPESETTER.missing(text)]


@cache
def printed(
    sheet: str, paper: Paper, source: Callable[[], list[str]] = lambda: list(TITLES)
) -> bytes:
    run = a_torture_run(COUNTS.get(paper, 60), texts=source())
    options = SheetOptions(printed_at=PRINTED, paper=paper)
    if sheet == "rundown":
        return rundown_pdf(run, options, TYPESETTER)
    if sheet in SECTIONS:
        return one(SECTIONS[sheet](run, options, TYPESETTER))
    return host_pdf(run, list(run.creators)[:2], options, TYPESETTER)


def one(section: Section) -> bytes:
    return write_document(
        [section], TYPESETTER, title=section.title, author="", language=Language()
    )


@pytest.mark.slow
@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("sheet", SHEETS)
def test_nothing_leaves_the_page(sheet: str, paper: Paper) -> None:
    assert outside(printed(sheet, paper), 26) == []


@pytest.mark.slow
@pytest.mark.parametrize(
    ("sheet", "least"),
    [("rundown", 8.5), ("host", 14), ("call", 9.5), ("prep", 13.5), ("operator", 12)],
)
def test_no_page_is_blank_and_each_has_its_header_and_number(sheet: str, least: float) -> None:
    pdf = printed(sheet, Paper.A4)
    shown = texts(pdf)
    for page in range(1, len(page_sizes(pdf)) + 1):
        own = [each for each in shown if each.page == page]
        body = [each for each in own if each.size >= least and each.size not in IN_HEADERS]
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
    assert len(page_sizes(pdf)) > 3
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


@pytest.mark.slow
@pytest.mark.parametrize("paper", Paper)
def test_weeks_of_hostile_names_print_within_the_margins(paper: Paper) -> None:
    options = SheetOptions(printed_at=PRINTED, paper=paper)
    shows = [a_show_at("Mon 10:00", id=f"s{n}", title=t or "–") for n, t in enumerate(TITLES)]
    notes = [held("Tue 10:00 - 12:00", note=text, before=7, after=44639) for text in TITLES]
    booked_shows = [booked("Wed 22:00 - Thu 03:00", show_id=each.id) for each in shows]
    studio = a_studio(id="studio", name=TITLES[0], address=TITLES[2])
    team = {each.id: tuple(a_creator(name=t or "–") for t in SCRIPTS) for each in shows}
    shown = blocks([*notes, *booked_shows], studio=studio, shows=shows)
    week = a_studio_week(studio=studio, blocks=shown, teams=team)
    pdf = one(studio_week_section(week, options, TYPESETTER))
    assert outside(pdf, 26) == []
    whole = whole_text(pdf)
    assert [text for text in SEARCHABLE if squashed(clean(text)) not in whole] == []
    room = {"marathon": shown[:3], "night": shown[-2:]}
    person = a_creator(id="jun", name=LONG_WORD, full_name=TITLES[2], timezone="Asia/Shanghai")
    own = a_creator_week(creator=person, rooms=room)
    assert outside(one(creator_week_section(own, options, TYPESETTER)), 26) == []


def test_a_show_of_a_whole_day_without_anything_prints_every_sheet() -> None:
    show = a_show(length_minutes=1440)
    run = RunOfShow(show=show, brand=a_brand(id="brand"))
    options = SheetOptions(printed_at=PRINTED)
    for section_of in SECTIONS.values():
        assert len(page_sizes(one(section_of(run, options, TYPESETTER)))) == 1
