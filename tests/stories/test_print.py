"""A producer prints: the real pages beside what is chosen, numbered prints, and who holds an old
one."""

from pathlib import Path

from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot
from window_stage import OpenWindow, Recorded, go_to, press, the_plan, titles, type_text

from planner.domain.findings import Code
from planner.domain.record import Layout, Print
from planner.services.checking import findings_of
from planner.ui.plan_view import PlanView
from planner.ui.printing.page import PrintPage

_LONG = 60_000


def words_of(path: Path) -> list[str]:
    with path.open("rb") as file:
        return [page.extract_text() for page in PdfReader(file).pages]


def open_print(view: PlanView, qtbot: QtBot, keys: str = "Ctrl+P") -> PrintPage:
    """Opens the page, and waits for its first pages."""
    page = view.printing
    with qtbot.waitSignal(page.making.made, timeout=_LONG):
        press(keys)
    qtbot.waitUntil(lambda: page.preview.count > 0, timeout=_LONG)
    return page


def choose(page: PrintPage, qtbot: QtBot, name: str, text: str) -> None:
    """Chooses in a field, and waits for the pages that come of it."""
    field = page.form.field(name)
    with qtbot.waitSignal(page.making.made, timeout=_LONG):
        field.setCurrentIndex(field.findText(text))


def save(page: PrintPage, qtbot: QtBot, outside: Recorded, path: Path) -> None:
    """Saves the print, and waits until the pages of the next one are there."""
    outside.to_save = path
    with qtbot.waitSignal(page.making.made, timeout=_LONG):
        press("Ctrl+S")


def retitle(view: PlanView, old: str, new: str) -> None:
    """Types another title into the rundown."""
    go_to(view.rundown.grid, old, "title")
    type_text(new)
    press("Return")


def stale(view: PlanView) -> list[object]:
    show_id = view.rundown.show_id
    assert show_id is not None
    found = (each.finding for each in findings_of(view.workspace, show_id))
    return [each.values["number"] for each in found if each.code is Code.PRINT_STALE]


def test_the_pages_follow_what_is_chosen_and_the_second_print_marks_what_changed(
    open_plan: OpenWindow, outside: Recorded, tmp_path: Path, qtbot: QtBot
) -> None:
    view = the_plan(open_plan())
    page = open_print(view, qtbot)
    pages = page.preview.count
    qtbot.waitUntil(lambda: not page.preview.picture.isNull(), timeout=_LONG)
    choose(page, qtbot, "paper", "A5")
    choose(page, qtbot, "type_size", "14 pt")
    qtbot.waitUntil(lambda: page.preview.count > pages, timeout=_LONG)
    press("PgDown")
    assert page.preview.page == page.thumbnails.currentRow() == 1
    first = tmp_path / "first.pdf"
    save(page, qtbot, outside, first)
    assert len(words_of(first)) == page.preview.count
    assert "Print 1" in words_of(first)[0]
    assert outside.proposed[0].name == (
        "2026-11-27 Black Friday marathon Producer rundown print 1.pdf"
    )
    press("Escape")
    retitle(view, "Vitamin C serum duo", "Serum pair")
    retitle(view, "Night cream 50 ml", "Cream")
    assert stale(view) == [1]
    page = open_print(view, qtbot)
    assert "2 changes since" in page.strip.held.text()
    second = tmp_path / "second.pdf"
    save(page, qtbot, outside, second)
    printed = "\n".join(words_of(second))
    assert "Print 2" in printed
    assert "changes since print 1 marked" in printed
    assert stale(view) == []
    press("Escape", "Ctrl+Z")
    assert {"Serum pair", "Night cream 50 ml"} <= set(titles(view.rundown.grid)), (
        "undo passes the print by"
    )
    assert stale(view) == [2]
    again = the_plan(open_plan())
    numbers = sorted(each.number for each in again.workspace.all(Print))
    assert numbers == [1, 2]
    assert stale(again) == [2]


def test_host_sheets_are_for_the_hosts_that_are_ticked_and_go_to_a_printer_with_enter(
    open_plan: OpenWindow, outside: Recorded, tmp_path: Path, qtbot: QtBot
) -> None:
    view = the_plan(open_plan())
    page = open_print(view, qtbot, "Ctrl+Shift+P")
    with qtbot.waitSignal(page.making.made, timeout=_LONG):
        page.form.hosts[_creator(view, "@jun.live")].click()
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    outside.printers.append(printer)
    with qtbot.waitSignal(page.making.made, timeout=_LONG):
        press("Return")
    assert len(words_of(tmp_path / "paper.pdf")) == page.preview.count
    (made,) = view.workspace.all(Print)
    assert made.sheets == (f"host:{_creator(view, '@mia.k')}",)
    assert "is with @mia.k: nothing has changed since" in page.strip.held.text()


def test_each_host_is_handed_a_pack_of_their_own_and_the_plan_knows_who_holds_it(
    open_plan: OpenWindow, outside: Recorded, tmp_path: Path, qtbot: QtBot
) -> None:
    view = the_plan(open_plan())
    page = open_print(view, qtbot, "Ctrl+Shift+P")
    assert not page.form.tick("apart").isEnabled()
    with qtbot.waitSignal(page.making.made, timeout=_LONG):
        page.form.sheet("host").click()
        page.form.sheet("pack").click()
        page.form.tick("apart").click()
    qtbot.waitUntil(lambda: "pages" in page.form.sheet("pack").text(), timeout=_LONG)
    save(page, qtbot, outside, tmp_path / "packs.pdf")
    assert outside.proposed[0].name.endswith("Host pack print 1.pdf")
    files = {each.name: words_of(each) for each in tmp_path.glob("packs*.pdf")}
    assert sorted(files) == ["packs – @jun.live.pdf", "packs – @mia.k.pdf"]
    first = files["packs – @mia.k.pdf"]
    assert "Call sheet · @mia.k" in first[0]
    assert "Host sheet · @mia.k" in first[-1]
    (made,) = view.workspace.all(Print)
    held = ["call:{}", "host:{}"]
    assert made.sheets == tuple(
        sheet.format(_creator(view, name)) for name in ("@mia.k", "@jun.live") for sheet in held
    )
    assert "is with @mia.k, @jun.live: nothing has changed since" in page.strip.held.text()


def test_a_way_to_print_is_kept_in_the_plan_used_again_and_deleted(
    open_plan: OpenWindow, qtbot: QtBot
) -> None:
    view = the_plan(open_plan())
    page = open_print(view, qtbot)
    choose(page, qtbot, "paper", "Letter")
    page.layouts.fill_menu()
    page.layouts.button.menu().actions()[-1].trigger()
    type_text("Studio wall")
    press("Return")
    (kept,) = view.workspace.all(Layout)
    assert (kept.name, kept.settings["paper"]) == ("Studio wall", "letter")
    assert view.workspace.all(Print) == [], "Enter in the name prints nothing"
    choose(page, qtbot, "paper", "A4")
    page.layouts.fill_menu()
    with qtbot.waitSignal(page.making.made, timeout=_LONG):
        page.layouts.button.menu().actions()[0].trigger()
    assert page.form.order.layout.paper == "letter"
    page.layouts.fill_menu()
    page.layouts.deleting.actions()[0].trigger()
    assert view.workspace.all(Layout) == []


def test_columns_lines_a_persons_rows_and_the_files_name_are_chosen_by_keys(
    open_plan: OpenWindow, outside: Recorded, tmp_path: Path, qtbot: QtBot
) -> None:
    view = the_plan(open_plan())
    page = open_print(view, qtbot)
    form = page.form
    assert not form.sheet("changes").isEnabled(), "there is no print to tell changes from"
    _host_before_kind_and_no_length(page, qtbot)
    choose(page, qtbot, "lines", "2 lines")
    choose(page, qtbot, "rows", "Rows of @jun.live")
    _name_files_by_show_and_number(page)
    assert view.workspace.all(Print) == [], "Enter in the name prints nothing"
    first = tmp_path / "kept" / "first.pdf"
    save(page, qtbot, outside, first)
    assert outside.proposed[0].name == "Black Friday marathon no 1.pdf"
    text = "\n".join(words_of(first))
    assert "Retinol ampoules" in text
    assert "Welcome and offer map" not in text, "it is none of Jun's rows"
    press("Escape")
    retitle(view, "Vitamin C serum duo", "Serum pair")
    page = open_print(view, qtbot)
    assert form.naming.folder.text() == f"Into {first.parent}"
    with qtbot.waitSignal(page.making.made, timeout=_LONG):
        form.sheet("rundown").click()
        form.sheet("changes").click()
    assert form.sheet("changes").text() == "Changes since print 1 · 1 page"
    save(page, qtbot, outside, tmp_path / "changes.pdf")
    (text,) = words_of(tmp_path / "changes.pdf")
    assert "Vitamin C serum duo" in text
    assert "Serum pair" in text
    assert stale(view) == [1], "who holds the rundown holds an old one still"


def test_what_cannot_be_written_is_one_sentence_and_no_print(
    open_plan: OpenWindow, outside: Recorded, plan_file: Path, qtbot: QtBot
) -> None:
    window = open_plan()
    view = the_plan(window)
    plan_file.with_name("black-friday-sheets").write_text("in the way", encoding="utf-8")
    open_print(view, qtbot)
    press("Ctrl+Return")
    qtbot.waitUntil(lambda: bool(window.problem), timeout=_LONG)
    assert "black-friday-sheets" in window.problem
    assert outside.shown == []
    assert view.workspace.all(Print) == []


def test_the_plan_closes_while_the_pages_are_drawn(
    open_plan: OpenWindow, outside: Recorded
) -> None:
    window = open_plan()
    press("Ctrl+P")
    window.close()
    assert outside.shown == []


def _creator(view: PlanView, name: str) -> str:
    hosts = view.printing.form.hosts
    return next(host for host, box in hosts.items() if box.text() == name)


def _host_before_kind_and_no_length(page: PrintPage, qtbot: QtBot) -> None:
    """Moves a column up and leaves another one out, by keys."""
    columns = page.form.columns.list
    columns.setFocus()
    columns.setCurrentRow(5)
    assert columns.currentItem().text() == "Host"
    with qtbot.waitSignal(page.making.made, timeout=_LONG):
        press("Alt+Up", "Alt+Up", "Up", "Space")
    assert [columns.item(row).text() for row in range(5)] == [
        "#",
        "Start",
        "Length",
        "Host",
        "Kind",
    ]
    shown = [each.id for each in page.form.order.layout.columns["rundown"] if each.shown]
    assert shown[:4] == ["number", "start", "host", "kind"], "the length is not printed"


def _name_files_by_show_and_number(page: PrintPage) -> None:
    """Types a pattern, at first with a part that there is not."""
    naming = page.form.naming
    naming.field.setFocus()
    naming.field.selectAll()
    type_text("{shwo} {n}")
    assert naming.said.text().startswith("“{shwo}” is no part of a name. There are: {date}")
    naming.field.selectAll()
    type_text("{show} no {n}")
    press("Return")
    assert naming.said.text() == "Black Friday marathon no 1.pdf"
