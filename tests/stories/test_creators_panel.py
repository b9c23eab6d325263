"""A producer reads and changes all about a person beside the list, and asks who is free when."""

from pathlib import Path

import pytest
from window_stage import OpenWindow, column_texts, focused, press, the_plan, type_text

from planner.bootstrap import workspace_at
from planner.domain.crew import Creator, TimeOff
from planner.domain.day_hours import hours_on
from planner.domain.show import Show
from planner.services.creators import edit_creator
from planner.services.studios import edit_studio
from planner.ui.creators.panel import CreatorPanel
from planner.ui.plan_view import PlanView
from planner.ui.studios.panel import StudioPanel
from planner.wording.absences import day_hours

JUN, MIA = "@jun.live", "@mia.k"


@pytest.fixture
def view(open_plan: OpenWindow) -> PlanView:
    """The plan, at its people in the week of the marathon, with Jun selected."""
    shown = the_plan(open_plan())
    press("Ctrl+5")
    marathon = next(each for each in shown.workspace.all(Show) if "marathon" in each.title)
    shown.creators.week.show_week(marathon.starts_at.date())
    select(shown, JUN)
    return shown


def select(view: PlanView, name: str) -> None:
    grid = view.creators.grid
    grid.setFocus()
    grid.select_keys([grid.rows.key_at(column_texts(grid, "name").index(name))], column="name")


def panel_of(view: PlanView) -> CreatorPanel:
    panel = view.creators.panel
    assert isinstance(panel, CreatorPanel)
    return panel


def creator(view: PlanView, name: str) -> Creator:
    return next(each for each in view.workspace.all(Creator) if each.name == name)


def type_into(panel: CreatorPanel | StudioPanel, column: str, text: str) -> None:
    assert panel.fields is not None
    panel.fields[column].setFocus()
    press("Ctrl+A")
    type_text(text)


def test_the_panel_follows_the_selection_with_hours_cost_and_what_to_solve(
    view: PlanView,
) -> None:
    panel = panel_of(view)
    assert panel.title == JUN
    assert len(panel.cards.cards) == 1
    press("Down")
    assert (
        panel.title
        == column_texts(view.creators.grid, "name")[
            column_texts(view.creators.grid, "name").index(JUN) + 1
        ]
    )


def test_hours_and_time_off_are_typed_undone_and_still_there_after_reopening(
    view: PlanView, plan_file: Path
) -> None:
    panel = panel_of(view)
    before = creator(view, JUN)
    type_into(panel, "day_0", "9-12, 13:00-18:00")
    press("Return")
    type_into(panel, "day_1", "off")
    press("Return")
    panel.absences.new.setFocus()
    type_text("2–5 Jan 2027")
    press("Return")
    line = panel.absences.lines[-1]
    line.why.setFocus()
    type_text("Skiing")
    press("Tab")
    now = creator(view, JUN)
    assert day_hours(view._context.language, hours_on(now.availability, 0), "off") == (
        "09:00–12:00, 13:00–18:00"
    )
    assert hours_on(now.availability, 1) == ()
    assert hours_on(now.availability, 2) == hours_on(before.availability, 2)
    for _ in range(4):
        view.undo()
    assert creator(view, JUN) == before, "each field was one step"
    for _ in range(4):
        view.redo()
    view.window().close()
    with workspace_at(plan_file) as reopened:
        off = reopened.where(TimeOff, creator_id=before.id)
        assert ("Skiing", 2, 6) in [
            (each.reason, each.starts_at.day, each.ends_at.day) for each in off
        ]


def test_what_is_half_typed_outlives_a_change_by_somebody_else_and_is_no_other_persons(
    view: PlanView,
) -> None:
    panel = panel_of(view)
    assert panel.fields is not None
    type_into(panel, "phone", "+1 555")
    edit_creator(view.workspace, creator(view, JUN).id, phone="+49 30", languages=("de",))
    assert panel.fields["phone"].line.text() == "+1 555"
    assert panel.fields["languages"].line.text() == "de"
    press("Escape")
    assert panel.fields["phone"].line.text() == "+49 30"
    type_into(panel, "max_minutes_per_day", "a lot")
    press("Return")
    assert panel.fields["max_minutes_per_day"].refusal
    select(view, MIA)
    assert not panel.fields["max_minutes_per_day"].touched
    assert creator(view, MIA).max_minutes_per_day == 360


def test_time_off_is_taken_back_by_its_button_and_bad_dates_say_why(view: PlanView) -> None:
    panel = panel_of(view)
    (line,) = panel.absences.lines
    line.when.setFocus()
    press("Ctrl+A")
    type_text("27–24 Dec")
    press("Return")
    assert "first day first" in line.when.refusal
    press("Escape")
    line.remove.setFocus()
    press("Space")
    assert panel.absences.lines == ()
    assert view.workspace.where(TimeOff, creator_id=creator(view, JUN).id) == []


def test_the_panel_is_entered_hidden_and_left_by_keys(view: PlanView) -> None:
    panel, grid = panel_of(view), view.creators.grid
    press("F4")
    assert panel.isAncestorOf(focused())
    press("Escape")
    assert grid.hasFocus()
    press("F9")
    assert not panel.isVisible()
    press("F4")
    assert panel.isVisible()
    press("F9")
    assert (panel.isVisible(), grid.hasFocus()) == (False, True)


def test_who_is_free_and_rested_at_a_time_is_listed_until_the_chip_is_clicked(
    view: PlanView,
) -> None:
    page = view.creators
    everybody = column_texts(page.grid, "name")
    page.narrowing.time.setFocus()
    type_text("whenever")
    press("Return")
    assert page.narrowing.time.refused
    press("Escape")
    type_text("Fri 18:00-19:00")
    press("Return")
    free = column_texts(page.grid, "name")
    assert JUN in everybody
    assert JUN not in free, "on two shows then"
    assert 0 < len(free) < len(everybody)
    assert page.narrowing.chip.text().startswith("Free on Fri 18:00–19:00")
    press("Space")
    assert column_texts(page.grid, "name") == everybody


def test_one_role_is_listed_and_nobody_left_is_not_told_as_an_empty_plan(view: PlanView) -> None:
    page = view.creators
    page.narrowing.role.setFocus()
    press("Space")
    type_text("O")
    press("Return")
    roles = column_texts(page.grid, "roles")
    assert roles
    assert all("Operator" in each for each in roles)
    page.narrowing.time.setFocus()
    type_text("3 Mar 2027 03:00 - 04:00")
    press("Return")
    assert page.grid.isVisible()


def test_a_studio_is_opened_closed_and_shared_in_its_panel(view: PlanView) -> None:
    press("Ctrl+4")
    panel = view.studios.panel
    assert isinstance(panel, StudioPanel)
    studio_id = panel.shown
    assert studio_id is not None
    assert panel.title == "Loft"
    type_into(panel, "day_6", "closed")
    press("Return")
    type_into(panel, "setup_minutes", "1h 15m")
    press("Return")
    panel.share_gap.setFocus()
    press("Space")
    panel.absences.new.setFocus()
    type_text("24 Dec 12:00–18:00")
    press("Return")
    loft = next(each.load.studio for each in view.studios.lines if each.key == studio_id)
    assert hours_on(loft.open_hours, 6) == ()
    assert (loft.setup_minutes, loft.share_gap) == (75, True)
    assert any(
        "24 Dec" in line.when.line.text() and "12:00" in line.when.line.text()
        for line in panel.absences.lines
    )
    edit_studio(view.workspace, studio_id, notes="Bring a ladder")
    assert panel.notes.edit.toPlainText() == "Bring a ladder"
