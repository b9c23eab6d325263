"""Each shipped template is a whole rundown that a producer could go on air with."""

from datetime import datetime
from typing import Any

import pytest
from builders import a_brand, a_channel, a_run, a_show

from planner.domain.checks import findings_of_show
from planner.domain.findings import Code
from planner.domain.fitting import fit_to_length
from planner.domain.rundown import Kind, RowStatus, RowType, StartMode, Template, in_order
from planner.domain.show import Show
from planner.domain.timing import cascade
from planner.services.checking import load_platforms
from planner.services.shipped_templates import shipped_templates
from planner.services.templates import is_shipped, lay_template, templates_offered
from planner.services.workspace import Workspace

SIX = {
    "Auction night, 60 s lots",
    "Douyin-style loop, 2 h 10",
    "Flash-sale hour",
    "Launch with a guest, 90 min",
    "Marathon, 3 h, two hosts",
    "Single brand, 2 h",
}
every_template = pytest.mark.parametrize(
    "template", shipped_templates(), ids=lambda template: template.name
)


def test_there_are_six_and_no_two_share_a_name() -> None:
    assert {template.name for template in shipped_templates()} == SIX
    assert len(shipped_templates()) == 6


@every_template
def test_it_fits_its_length_to_the_second_and_meets_its_clock_times(template: Template) -> None:
    show, rows = _show_of(template), in_order(list(template.rows))
    timing = cascade(show, rows)
    assert timing.over == 0
    assert {row.title: timing.by_row[row.id].slack for row in rows if row.start != "follow"} == {
        row.title: 0 for row in rows if row.start is StartMode.HARD
    }
    assert {timing.by_row[row.id].over for row in rows if row.type is RowType.BLOCK} <= {0}


@every_template
def test_no_check_of_any_platform_speaks_against_it_but_that_products_are_missing(
    template: Template,
) -> None:
    show, platforms = _show_of(template), load_platforms()
    channels = [a_channel(id=each.key, platform=each.key) for each in platforms.platforms]
    run = a_run(
        (row.changed(show_id=show.id) for row in template.rows),
        show=show,
        brand=a_brand(id="brand"),
        channels=tuple(channels),
    )
    found = findings_of_show(run, platforms)
    about_rows = {each.code for each in found} - {Code.NO_HOST, Code.NO_STUDIO}
    assert about_rows <= {Code.NO_OFFER}, [each for each in found if each.code != Code.NO_OFFER]


@every_template
def test_what_is_said_in_it_is_written_out_and_departments_have_cues(template: Template) -> None:
    items = [row for row in template.rows if row.type is RowType.ITEM]
    silent = [row.title for row in items if not row.script and row.kind != Kind.BREAK]
    assert silent == []
    assert [row.title for row in items if row.kind not in set(Kind)] == []
    assert sum(bool(row.cues) for row in items) >= len(items) - 1
    assert {row.status for row in template.rows} == {RowStatus.DRAFT}
    assert template.note


@every_template
def test_it_gives_way_by_five_minutes_to_either_side_but_its_locked_rows_do_not(
    template: Template,
) -> None:
    for minutes in (-5, 5):
        show = _show_of(template, length_minutes=(template.length_minutes or 0) + minutes)
        fitting = fit_to_length(show, in_order(list(template.rows)))
        assert fitting.absorbed == fitting.wanted == minutes * 60
        locked = {row.id for row in template.rows if row.locked}
        assert not locked & set(fitting.lengths)


def test_the_lots_of_the_auction_night_are_sixty_seconds_each_and_stay_so() -> None:
    night = next(each for each in shipped_templates() if each.name.startswith("Auction"))
    lots = [row for row in night.rows if row.kind == Kind.AUCTION]
    assert [row.title for row in lots] == [f"Lot {number}" for number in range(1, 25)]
    assert {(row.length, row.locked) for row in lots} == {(60, True)}


def test_they_are_offered_without_being_in_the_plan(workspace: Workspace) -> None:
    assert {template.name for template in templates_offered(workspace)} == SIX
    assert all(is_shipped(template) for template in templates_offered(workspace))
    assert workspace.plan().templates == ()


@every_template
def test_each_can_be_laid_and_taken_back_in_one_step(
    workspace: Workspace, template: Template
) -> None:
    show = a_show(brand_id="brand", starts_at=datetime(2026, 12, 1, 21, 30))
    with workspace.change("Prepare") as step:
        step.put(a_brand(id="brand"))
        step.put(show)
    before = workspace.plan()
    rows = lay_template(workspace, show.id, template)
    assert [(row.title, row.length) for row in rows] == [
        (row.title, row.length) for row in template.rows
    ]
    later = datetime.combine(show.starts_at, template.on_air)
    moved = show.starts_at - later
    for row, model in zip(rows, template.rows, strict=True):
        if model.clock is not None:
            meant = datetime.combine(show.starts_at, model.clock) + moved
            assert (row.clock, row.day) == (
                meant.time(),
                (meant.date() - show.starts_at.date()).days,
            )
    workspace.undo()
    assert workspace.plan() == before


def _show_of(template: Template, **fields: Any) -> Show:
    at = datetime.combine(datetime(2026, 11, 27), template.on_air)
    return a_show(
        id="show",
        title="Tonight",
        starts_at=at,
        **{"length_minutes": template.length_minutes, **fields},
    )
