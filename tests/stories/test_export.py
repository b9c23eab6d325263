"""A producer gives shows to other programs: files of a format, and a summary for the chat."""

from pathlib import Path

from icalendar import Calendar
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook
from window_stage import OpenWindow, Recorded, press, the_plan

from planner.services.shows import find_show
from planner.ui.exporting.page import ExportPage
from planner.wording.export_formats import ExportFormat

_LONG = 60_000


def save(page: ExportPage, qtbot: QtBot, outside: Recorded, path: Path) -> None:
    """Saves what is chosen, and waits for the file."""
    outside.to_save = path
    with qtbot.waitSignal(page.written, timeout=_LONG):
        press("Ctrl+S")


def test_shows_are_exported_from_where_they_are_worked_on(
    open_plan: OpenWindow, qtbot: QtBot, outside: Recorded, tmp_path: Path
) -> None:
    view = the_plan(open_plan())
    page = view.exporting
    show = find_show(view.workspace, "Black Friday marathon")

    # The summary goes to the clipboard from the rundown itself.
    press("Ctrl+Alt+C")
    text = QApplication.clipboard().text()
    assert text.startswith("Black Friday marathon (")
    assert "2026年" in text

    # The show that is open is ticked; a workbook of it is written in the background.
    press("Ctrl+E")
    assert page.isVisible()
    assert page.shows.chosen == (show.id,)
    book = tmp_path / "week.xlsx"
    save(page, qtbot, outside, book)
    assert page.said == f"{book.name} is written."
    assert outside.proposed[-1].name == "2026-11-27 Black Friday marathon – Workbook (XLSX).xlsx"
    assert CalamineWorkbook.from_path(book).sheet_names == ["11-27 Black Friday marathon"]

    # All of them, at a press.
    page.shows.tick(every=True)
    assert page.said == ""
    save(page, qtbot, outside, book)
    assert len(CalamineWorkbook.from_path(book).sheet_names) == page.shows.count()

    # A listing is of one show, and says what it cannot carry.
    page.form.button(ExportFormat.WHATNOT).click()
    assert page.said == "Tick one show."
    outside.to_save = tmp_path / "none.csv"
    press("Ctrl+S")
    assert not outside.to_save.exists()
    assert "Left empty" in page.form.about

    # A calendar may be a person's, whatever shows are ticked.
    page.form.button(ExportFormat.ICS).click()
    page.form.owner.setCurrentIndex(page.form.owner.findText("@mia.k"))
    calendar_file = tmp_path / "mia.ics"
    save(page, qtbot, outside, calendar_file)
    calendar = Calendar.from_ical(calendar_file.read_bytes())
    assert isinstance(calendar, Calendar)
    assert all(":" in str(event["summary"]) for event in calendar.events)

    # Nothing is written where nothing can be; the way back leads to the rundown.
    page.form.button(ExportFormat.CSV).click()
    page.shows.tick(every=False)
    assert page.said == "Tick a show."
    press("Escape")
    assert view.rundown.isVisible()
