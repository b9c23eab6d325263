"""A workbook read back by another program: what stands in it, and that it still cascades."""

import io
import re
import shutil
import subprocess
import zipfile
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any, Final

import pytest
from builders import a_block, a_brand, a_hard_item, a_note, a_run, a_show, an_end_by_item, an_item
from effort import examples
from hypothesis import given, settings
from plans import rundowns, shows
from python_calamine import CalamineWorkbook
from runs import a_marathon

from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import Row, RowType
from planner.domain.show import Show
from planner.domain.timing import cascade
from planner.exports.xlsx import rundown_workbook, sheet_names
from planner.exports.xlsx_sheet import FIRST, HEADER, LONGEST_TEXT
from planner.wording.language import CHINESE, Language, language_for

MADE: Final = datetime(2026, 11, 22, 12, tzinfo=UTC)
FACTS: Final = HEADER - 1
NAUGHTY: Final = (
    "=1+1",
    "+x",
    "-2+3",
    "@SUM(A1)",
    "\ttab",
    "_x0041_",
    "a\nb",
    "\x07bell",
    "🎉" * 3,
)
RECALCULATE: Final = """<?xml version="1.0"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>"""


def workbook(*runs: RunOfShow, **chosen: Any) -> bytes:
    return rundown_workbook(runs, **{"language": Language(), "made_at": MADE, **chosen})


def table(content: bytes, sheet: int = 0) -> list[list[Any]]:
    book = CalamineWorkbook.from_filelike(io.BytesIO(content))
    return book.get_sheet_by_index(sheet).to_python()


def column(cells: list[list[Any]], heading: str) -> list[Any]:
    at = cells[HEADER].index(heading)
    return [line[at] for line in cells[FIRST:]]


def test_a_row_has_its_real_times_its_words_and_its_offer() -> None:
    cells = table(workbook(a_marathon()))
    mini = dict(zip(cells[HEADER], cells[FIRST + 2], strict=True))
    assert mini["Start"] == datetime(2026, 11, 27, 16, 5)
    assert mini["End"] == datetime(2026, 11, 27, 16, 13)
    assert mini["Length"] == timedelta(minutes=8)
    assert (mini["#"], mini["Title"], mini["Type"]) == ("2", "Mini cleanser", "Item")
    assert (mini["SKU"], mini["Live price"], mini["List price"]) == ("LS-1003", 4.9, 7)
    assert (mini["Pin"], mini["Coupon"], mini["Host"]) == (1, "FIRST5", "@mia.k")
    assert (mini["Row ID"], mini["Block"]) == ("mini", "hero")


def test_the_facts_over_the_rows_are_those_of_the_show() -> None:
    cells = table(workbook(a_marathon()))
    facts = dict(zip(cells[FACTS - 1][1:8], cells[FACTS][1:8], strict=True))
    assert facts == {
        "On air": datetime(2026, 11, 27, 16),
        "On air for": timedelta(hours=3),
        "Off air": datetime(2026, 11, 27, 19),
        "Time zone": "America/Los_Angeles",
        "Planned": timedelta(hours=3, minutes=1),
        "Content": timedelta(seconds=10270),
        "Over / under": "+0:01:00",
    }


def test_slack_overlap_blocks_hard_starts_and_further_offers_each_have_their_cell() -> None:
    cells = table(workbook(a_marathon()))
    titles = column(cells, "Title")
    slack = dict(zip(titles, column(cells, "Slack"), strict=True))
    assert (slack["Night cream"], slack["Two minis"]) == ("+0:11:30", "−0:01:40")
    over = dict(zip(titles, column(cells, "Over / under"), strict=True))
    assert over["Hero block"] == "+0:13:30"
    clocks = dict(zip(titles, column(cells, "Clock"), strict=True))
    assert (clocks["Night cream"], clocks["Talk"]) == (time(17), time(18, 50))
    minis = titles.index("Two minis")
    assert column(cells, "Type")[minis : minis + 3] == ["Item", "Offer", "Offer"]
    assert column(cells, "Pin")[minis : minis + 3] == [4, 5, 6]
    assert column(cells, "Spoken")[minis : minis + 3] == ["x", "x", ""]


def test_private_cues_are_in_it_only_when_asked_for() -> None:
    run = a_marathon()
    assert "Cue: Producer" not in table(workbook(run))[HEADER]
    assert "hurry" in column(table(workbook(run, private=True)), "Cue: Producer")


def test_headings_are_in_the_language_asked_for() -> None:
    heading = table(workbook(a_marathon(), language=language_for(CHINESE)))[HEADER]
    assert "标题" in heading
    assert "Title" not in heading


def test_equal_plans_give_equal_bytes() -> None:
    assert workbook(a_marathon()) == workbook(a_marathon())


def test_no_text_of_a_person_becomes_a_formula_or_is_lost() -> None:
    rows = [an_item(title=text, script=text) for text in NAUGHTY]
    content = workbook(a_run(rows))
    assert column(table(content), "Title") == list(NAUGHTY)
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        formulas = re.findall(rb"<f>([^<]*)</f>", parts.read("xl/worksheets/sheet1.xml"))
    assert formulas
    assert not any(formula in {text.encode() for text in NAUGHTY} for formula in formulas)


def test_a_text_that_no_cell_can_hold_is_cut_with_a_mark() -> None:
    cells = table(workbook(a_run([an_item(script="🎉" * LONGEST_TEXT)])))
    (script,) = column(cells, "Script")
    assert script.startswith("🎉🎉")
    assert script.endswith("🎉 […]")
    assert len(script.encode("utf-16-le")) // 2 <= LONGEST_TEXT


def test_sheets_have_names_that_every_program_takes() -> None:
    titles = ["A/B: [test]*?", "x" * 60, "x" * 60, "🎉" * 40, "'quoted'"]
    runs = [a_run(show=a_show(title=title)) for title in titles]
    names = sheet_names(runs)
    assert names[0] == "11-27 A B test"
    assert names[2].endswith(" (2)")
    assert all(len(name.encode("utf-16-le")) <= 62 for name in names)
    assert CalamineWorkbook.from_filelike(io.BytesIO(workbook(*runs))).sheet_names == names


def test_a_show_without_rows_has_its_facts_and_its_header() -> None:
    cells = table(workbook(a_run()))
    assert len(cells) == FIRST
    assert cells[FACTS][5:8] == [timedelta(), timedelta(), "−3:00:00"]


@settings(max_examples=examples(15), deadline=None)
@given(shows().filter(lambda show: show.length_minutes < 2_000), rundowns(largest=8))
def test_what_stands_in_the_cells_is_what_the_cascade_says(show: Show, rows: list[Row]) -> None:
    calm = [row for row in rows if row.length < 86_400 and abs(row.day) < 2]
    kept = {row.id for row in calm}
    calm = [row for row in calm if row.block_id is None or row.block_id in kept]
    run = RunOfShow(show=show, brand=a_brand(id="brand"), rows=tuple(calm))
    timing = cascade(show, run.rows)
    cells = table(workbook(run))
    at = {name: cells[HEADER].index(name) for name in ("Start", "End", "Length", "Row ID")}
    by_id = {line[at["Row ID"]]: line for line in cells[FIRST:]}
    for row in calm:
        times, line = timing.by_row[row.id], by_id[row.id]
        assert _near(line[at["Start"]], timing.local(times.start))
        assert _near(line[at["End"]], timing.local(times.end))
        if row.type is not RowType.NOTE and times.running:
            assert _near_length(line[at["Length"]], times.length)


def _near(shown: datetime | date, meant: datetime) -> bool:
    """Whether a cell has a time; its reader gives a midnight as the day alone."""
    at = shown if isinstance(shown, datetime) else datetime.combine(shown, time())
    return abs(at - meant.replace(tzinfo=None)) < timedelta(seconds=0.5)


def _near_length(shown: Any, seconds: int) -> bool:
    length = shown if isinstance(shown, timedelta) else timedelta(days=float(shown or 0))
    return abs(length - timedelta(seconds=seconds)) < timedelta(seconds=0.5)


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice")
def test_libreoffice_computes_the_same_times_on_the_nights_clocks_are_changed(
    tmp_path: Path,
) -> None:
    nights = (datetime(2026, 3, 7, 23), datetime(2026, 10, 31, 23), datetime(2026, 4, 4, 23))
    zones = ("America/Los_Angeles", "America/New_York", "Australia/Lord_Howe")
    runs = [a_marathon()]
    runs += [
        a_run(_a_night(), show=a_show(id="show", starts_at=night, timezone=zone))
        for night, zone in zip(nights, zones, strict=True)
    ]
    content = workbook(*runs)
    recalculated = _recalculated(content, tmp_path)
    for number in range(len(runs)):
        ours, theirs = table(content, number), table(recalculated, number)
        assert [list(map(_rounded, line)) for line in theirs] == [
            list(map(_rounded, line)) for line in ours
        ]


def _a_night() -> list[Row]:
    block = a_block(5400)
    return [
        an_item(3600),
        block,
        an_item(4000, block_id=block.id),
        a_hard_item("02:30", 600, day=1, block_id=block.id),
        an_item(300, skip=True, block_id=block.id),
        a_note(),
        an_end_by_item("04:00", day=1),
        a_hard_item("03:30", 600, day=1, skip=True),
        an_item(61),
    ]


def _recalculated(content: bytes, folder: Path) -> bytes:
    """The workbook as LibreOffice writes it, having computed every formula anew."""
    profile = folder / "profile" / "user"
    profile.mkdir(parents=True)
    (profile / "registrymodifications.xcu").write_text(RECALCULATE)
    source, out = folder / "book.xlsx", folder / "out"
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(source, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if name.startswith("xl/worksheets/"):
                part = re.sub(rb"</f><v>[^<]*</v>", b"</f><v>0</v>", part)
            new.writestr(name, part)
    words = ["soffice", f"-env:UserInstallation={profile.parent.as_uri()}", "--headless"]
    words += ["--convert-to", "xlsx", "--outdir", str(out), str(source)]
    subprocess.run(words, check=True, timeout=120, capture_output=True)
    return (out / "book.xlsx").read_bytes()


def _rounded(value: Any) -> Any:
    """A cell without the noise of binary fractions."""
    if isinstance(value, datetime):
        return (value + timedelta(milliseconds=500)).replace(microsecond=0)
    if isinstance(value, timedelta):
        return round(value.total_seconds())
    return round(value, 6) if isinstance(value, float) else value
