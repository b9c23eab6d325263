"""Somebody begins with an empty plan and books a week: rooms, people, shows, and their answers."""

from datetime import date, timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from solving_hands import settle, solve_all, standing
from window_stage import (
    Recorded,
    column_texts,
    focused,
    open_window,
    press,
    the_plan,
    type_text,
)

from planner.bootstrap import workspace_at
from planner.domain.catalogue import Brand
from planner.domain.crew import Assignment, AssignmentStatus
from planner.domain.show import Show
from planner.domain.solving import Concern
from planner.domain.studio import Booking, BookingState
from planner.services.checking import load_platforms
from planner.services.to_solve import to_solve
from planner.ui.plan_view import PlanView
from planner.ui.widgets.grid import Grid

DAYS = [date.today() + timedelta(days=ahead) for ahead in (2, 3, 4, 5)]
LINES = [
    "Opening night {day} 19:00 2h Studio A @mia.k",
    "Lumen {day} 10:00 90min Studio B @jun",
    "Lumen {day} 19:00 2h Studio A @jun",
    "Lumen {day} 20:00 3h Studio B @mia.k",
]


def add(grid: Grid, name: str, **cells: str) -> None:
    """Adds a line to a list by keys, and types what else is known."""
    press("Ctrl+Return", "Ctrl+A")
    type_text(name)
    press("Return")
    assert name in column_texts(grid, "name")
    for column, text in cells.items():
        grid.setFocus()
        row = column_texts(grid, "name").index(name)
        grid.select_keys([grid.rows.key_at(row)], column=column)
        type_text(text)
        press("Return")


def begin_show(view: PlanView, line: str, brand: str = "") -> None:
    press("Ctrl+Shift+N")
    assert focused() is view.schedule.new_show.line
    type_text(line)
    if brand:
        view.schedule.new_show.new_brand.setFocus()
        type_text(brand)
    press("Return")


def test_a_week_is_booked_from_nothing_until_everything_is_green(
    qapp: QApplication, outside: Recorded, tmp_path: Path, qtbot: QtBot
) -> None:
    outside.to_make = tmp_path / "Week.showplan"
    window = open_window(qapp, outside, None)
    qtbot.addWidget(window)
    press("Ctrl+N")
    view = the_plan(window)
    settle(qtbot, view)
    assert set(view.watch.counts().values()) == {0}

    press("Ctrl+4")
    add(view.studios.grid, "Studio A", hourly_rate="120")
    add(view.studios.grid, "Studio B", hourly_rate="90")
    press("Ctrl+5")
    add(view.creators.grid, "@mia.k", roles="host")
    add(view.creators.grid, "@jun", roles="host")
    for line, day in zip(LINES, DAYS, strict=True):
        brand = "" if view.workspace.all(Brand) else "Lumen"
        begin_show(view, line.format(day=f"{day.day} {day:%b}"), brand)
    settle(qtbot, view)
    assert view.watch.counts() == {
        Concern.CONFLICTS: 0,
        Concern.UNCONFIRMED: 2 * len(LINES),
        Concern.NOT_READY: view.watch.counts()[Concern.NOT_READY],
    }

    solve_all(qtbot, view)
    press("Ctrl+7")
    assert not standing(view)
    assert "All confirmed" in {
        each.text() for each in view.solving.findChildren(QLabel) if each.isVisible()
    }
    window.close()
    with workspace_at(outside.to_make) as workspace:
        assert [show.starts_at.date() for show in workspace.all(Show)] == DAYS
        assert {each.state for each in workspace.all(Booking)} == {BookingState.CONFIRMED}
        assert {each.status for each in workspace.all(Assignment)} == {AssignmentStatus.CONFIRMED}
        assert len(workspace.all(Booking)) == len(workspace.all(Assignment)) == len(LINES)
        assert to_solve(workspace, load_platforms()) == ()
