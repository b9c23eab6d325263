"""A producer prints: the sheet is a file beside the plan, and is opened."""

from pathlib import Path

from pypdf import PdfReader
from pytestqt.qtbot import QtBot
from window_stage import OpenWindow, Recorded, go_to, press, the_plan, type_text

from planner.domain.errors import EnvironmentFaultError
from planner.domain.record import Print, Version


def words_of(path: Path) -> str:
    with path.open("rb") as file:
        return "\n".join(page.extract_text() for page in PdfReader(file).pages)


def test_the_rundown_is_printed_as_it_stands_and_opened(
    open_plan: OpenWindow, outside: Recorded, plan_file: Path, qtbot: QtBot
) -> None:
    window = open_plan()
    grid = the_plan(window).rundown.grid
    go_to(grid, "Vitamin C serum duo", "title")
    type_text("Serum pair")
    press("Ctrl+P")
    qtbot.waitUntil(lambda: bool(outside.shown), timeout=20_000)
    (printed,) = outside.shown
    assert printed.parent == plan_file.with_name("black-friday-sheets")
    assert printed.suffix == ".pdf"
    assert "Serum pair" in words_of(printed), "what was being typed is finished first"
    workspace = the_plan(window).workspace
    (issue,), (version,) = workspace.all(Print), workspace.all(Version)
    assert (issue.number, issue.sheet, version.cause) == (1, "rundown", "print")
    assert issue.snapshot == version.snapshot


def test_host_sheets_are_printed_for_all_hosts(
    open_plan: OpenWindow, outside: Recorded, qtbot: QtBot
) -> None:
    open_plan()
    press("Ctrl+Shift+P")
    qtbot.waitUntil(lambda: bool(outside.shown), timeout=20_000)
    words = words_of(outside.shown[0])
    assert "@mia.k" in words
    assert "@jun.live" in words


def test_a_sheet_that_cannot_be_written_is_one_sentence_in_the_window(
    open_plan: OpenWindow, outside: Recorded, plan_file: Path, qtbot: QtBot
) -> None:
    window = open_plan()
    plan_file.with_name("black-friday-sheets").write_text("in the way", encoding="utf-8")
    press("Ctrl+P")
    qtbot.waitUntil(lambda: bool(window.problem), timeout=20_000)
    assert "black-friday-sheets" in window.problem
    assert outside.shown == []


def test_a_sheet_that_no_program_opens_says_where_it_is(
    open_plan: OpenWindow, outside: Recorded, qtbot: QtBot
) -> None:
    outside.refusal = EnvironmentFaultError("No program opens PDF.")
    window = open_plan()
    press("Ctrl+P")
    qtbot.waitUntil(lambda: bool(window.problem), timeout=20_000)
    assert window.problem == "No program opens PDF."


def test_the_plan_closes_while_a_sheet_is_made(open_plan: OpenWindow, outside: Recorded) -> None:
    window = open_plan()
    press("Ctrl+P")
    window.close()
    assert outside.shown == []
