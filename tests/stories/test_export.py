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
    save(page, qtbot, outside, tmp_path / "week.xlsx")
    assert page.said == "week.xlsx is written."
    assert outside.proposed[-1].name == "2026-11-27 Black Friday marathon – Workbook (XLSX).xlsx"
    assert sheets(tmp_path / "week.xlsx") == ["11-27 Black Friday marathon"]

    # All of them, at a press.
    page.shows.tick(every=True)
    assert page.said == ""
    save(page, qtbot, outside, tmp_path / "week.xlsx")
    assert len(sheets(tmp_path / "week.xlsx")) == page.shows.count()

    offers_only_what_can_be_written(page, outside, tmp_path / "none.csv")
    writes_the_calendar_of_a_person(page, qtbot, outside, tmp_path / "mia.ics")
    press("Escape")
    assert view.rundown.isVisible()


def offers_only_what_can_be_written(page: ExportPage, outside: Recorded, path: Path) -> None:
    """A listing is of one show, and says what it cannot carry."""
    page.form.button(ExportFormat.WHATNOT).click()
    assert page.said == "Tick one show."
    outside.to_save = path
    press("Ctrl+S")
    assert not path.exists()
    assert "Left empty" in page.form.about
    page.form.button(ExportFormat.CSV).click()
    page.shows.tick(every=False)
    assert page.said == "Tick a show."


def writes_the_calendar_of_a_person(
    page: ExportPage, qtbot: QtBot, outside: Recorded, path: Path
) -> None:
    """A calendar may be a person's, whatever shows are ticked."""
    page.form.button(ExportFormat.ICS).click()
    page.form.owner.setCurrentIndex(page.form.owner.findText("@mia.k"))
    save(page, qtbot, outside, path)
    calendar = Calendar.from_ical(path.read_bytes())
    assert isinstance(calendar, Calendar)
    assert all(":" in str(event["summary"]) for event in calendar.events)


def sheets(path: Path) -> list[str]:
    return CalamineWorkbook.from_path(path).sheet_names
