"""A producer takes in a list of people that another program wrote, through the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from window_stage import OpenWindow, Recorded, column_texts, press, the_plan

from planner.bootstrap import workspace_at
from planner.domain.crew import Creator
from planner.domain.studio import Studio
from planner.services.creators import add_creator
from planner.ui.plan_view import PlanView

LIST = (
    "Crew list Q4;;;;;\r\n"
    "Handle;Rolle;City;Pay;Rest (h);Verfügbarkeit\r\n"
    "mia.k;Host/Co-host;Los Angeles;70/h + 3%;;\r\n"
    '@neu;场控;berlin;"300 a show";1,5;"Mo-Fr 9:00-17:00\r\nSa 10-12"\r\n'
    "@bad;host;Atlantis;;;\r\n"
    "=cmd();host;;;;\r\n"
)


@pytest.fixture
def view(open_plan: OpenWindow) -> PlanView:
    """The plan, at its people."""
    shown = the_plan(open_plan())
    press("Ctrl+5")
    return shown


@pytest.fixture
def crew_list(tmp_path: Path, outside: Recorded) -> Path:
    path = tmp_path / "crew.csv"
    path.write_bytes(LIST.encode("utf-8-sig"))
    outside.to_import = path
    return path


def names(view: PlanView) -> list[str]:
    return column_texts(view.creators.grid, "name")


def ask(view: PlanView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.creators.importing.opened):
        press("Ctrl+Shift+I")


@pytest.mark.usefixtures("crew_list")
def test_a_list_is_seen_then_taken_in_and_undone_as_one_step(
    view: PlanView, qtbot: QtBot, plan_file: Path
) -> None:
    before = names(view)
    ask(view, qtbot)
    panel = view.creators.importing
    assert panel.isVisible()
    assert panel.counts == "2 new, 1 changed, 0 the same, 1 rejected"
    assert panel.told[:2] == (
        "Rejected",
        "Line 6: City: “Atlantis” is not a time zone; write it like America/New_York",
    )
    assert "@mia.k: Role, Pay" in panel.told
    assert names(view) == before, "looking writes nothing"
    press("Space")
    assert not panel.isVisible()
    assert {"@neu", "=cmd()"} <= set(names(view))
    press("Ctrl+Z")
    assert names(view) == before
    press("Ctrl+Y")
    view.window().close()
    with workspace_at(plan_file) as reopened:
        (new,) = [each for each in reopened.all(Creator) if each.name == "@neu"]
        assert (new.timezone, new.roles, new.flat_fee) == ("Europe/Berlin", ("moderator",), 30_000)
        assert (new.min_rest_minutes, len(new.availability)) == (90, 6)


@pytest.mark.usefixtures("crew_list")
def test_escape_gives_a_list_up(view: PlanView, qtbot: QtBot) -> None:
    before = names(view)
    ask(view, qtbot)
    press("Escape")
    assert not view.creators.importing.isVisible()
    assert view.creators.panel.isVisible()
    assert view.creators.grid.hasFocus()
    assert names(view) == before


@pytest.mark.usefixtures("crew_list")
def test_a_plan_that_changed_meanwhile_is_looked_at_again_before_anything_is_written(
    view: PlanView, qtbot: QtBot
) -> None:
    ask(view, qtbot)
    add_creator(view.workspace, name="@neu")
    said: list[str] = []
    view._context.problems.reported.connect(said.append)
    panel = view.creators.importing
    with qtbot.waitSignal(panel.opened):
        QTest.mouseClick(panel.take, Qt.MouseButton.LeftButton)
    assert len(said) == 1
    assert "Look at it again" in said[0]
    assert panel.counts == "1 new, 2 changed, 0 the same, 1 rejected"
    QTest.mouseClick(panel.take, Qt.MouseButton.LeftButton)
    assert names(view).count("@neu") == 1


def test_an_encoding_that_only_a_person_can_tell_is_chosen_by_what_reads_right(
    view: PlanView, outside: Recorded, tmp_path: Path, qtbot: QtBot
) -> None:
    outside.to_import = tmp_path / "people.csv"
    outside.to_import.write_bytes("Name,Notes\n@zhao,灯光道具主持人\n".encode("gb18030"))
    ask(view, qtbot)
    panel = view.creators.importing
    if not panel.take.isEnabled():
        with qtbot.waitSignal(panel.opened):
            QTest.mouseClick(panel.choices[0], Qt.MouseButton.LeftButton)
    assert panel.counts.startswith("1 new")


def test_a_file_that_is_no_list_is_told_in_the_bar_and_changes_nothing(
    view: PlanView, outside: Recorded, tmp_path: Path, qtbot: QtBot
) -> None:
    outside.to_import = tmp_path / "prices.csv"
    outside.to_import.write_text("Colour,Weight\nred,2\n", encoding="utf-8")
    with qtbot.waitSignal(view._context.problems.reported) as told:
        press("Ctrl+Shift+I")
    assert told.args is not None
    assert "known for creators" in told.args[0]
    assert not view.creators.importing.isVisible()


def test_studios_come_in_on_their_own_page(
    view: PlanView, outside: Recorded, tmp_path: Path, qtbot: QtBot
) -> None:
    outside.to_import = tmp_path / "rooms.csv"
    outside.to_import.write_text("Room,Rate,Setup (min)\nAnnex,$80/h,20\n", encoding="utf-8")
    press("Ctrl+4")
    with qtbot.waitSignal(view.studios.importing.opened):
        press("Ctrl+Shift+I")
    press("Space")
    (annex,) = [each for each in view.workspace.all(Studio) if each.name == "Annex"]
    assert (annex.hourly_rate, annex.setup_minutes) == (8_000, 20)
