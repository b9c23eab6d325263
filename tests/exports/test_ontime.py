"""A project as Ontime reads it: its own rules for entries, order and fields are kept here."""

import json
import re
from typing import Any

import pytest
from builders import a_hard_item, a_run, a_show, an_end_by_item, an_item
from runs import a_marathon

from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import CueColumn
from planner.exports.ontime import ontime_project

LABEL = re.compile(r"[A-Za-z0-9_ ]+")
HOUR = 3_600_000


def project(*runs: RunOfShow) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(ontime_project(runs, title="Week"))
    return found


def entries(run: RunOfShow) -> dict[str, Any]:
    found: dict[str, Any] = project(run)["rundowns"][run.show.id]["entries"]
    return found


def test_every_part_that_a_project_must_have_is_there() -> None:
    assert set(project(a_marathon())) == {
        *("rundowns", "project", "settings", "viewSettings"),
        *("urlPresets", "customFields", "automation"),
    }
    assert project(a_marathon())["settings"]["version"]


def test_items_blocks_and_notes_are_events_groups_and_milestones() -> None:
    run = a_marathon()
    found = entries(run)
    assert [found[row.id]["type"] for row in run.rows] == [
        {"item": "event", "block": "group", "note": "milestone"}[row.type] for row in run.rows
    ]
    assert found["hero"]["targetDuration"] == HOUR
    assert found["late"]["targetDuration"] is None
    assert found["hero"]["entries"][0] == "mini"
    assert found["mini"]["parent"] == "hero"


def test_the_order_has_each_entry_once_and_those_of_groups_behind_them() -> None:
    run = a_marathon()
    rundown = project(run)["rundowns"]["show"]
    assert rundown["flatOrder"] == [row.id for row in run.rows]
    inside = [id_ for each in rundown["entries"].values() for id_ in each.get("entries", ())]
    assert sorted([*rundown["order"], *inside]) == sorted(rundown["flatOrder"])


def test_times_are_of_the_day_and_what_follows_is_linked() -> None:
    found = entries(a_marathon())
    welcome, mini, cream = found["welcome"], found["mini"], found["cream-row"]
    assert (welcome["timeStart"], welcome["linkStart"]) == (16 * HOUR, False)
    assert (mini["timeStart"], mini["duration"], mini["linkStart"]) == (57_900_000, 480_000, True)
    assert (cream["timeStart"], cream["linkStart"], cream["flag"]) == (17 * HOUR, False, True)
    assert cream["gap"] == 690_000
    assert found["left-out"]["skip"]


def test_an_item_that_ends_by_a_clock_keeps_its_end() -> None:
    talk = entries(a_marathon())["talk"]
    assert (talk["timeStrategy"], talk["countToEnd"]) == ("lock-end", True)
    assert talk["timeEnd"] == 18 * HOUR + 50 * 60_000


def test_after_midnight_times_begin_anew_on_the_next_day() -> None:
    late = a_show(id="show", starts_at="2026-11-27T23:30")
    rows = [
        an_item(3600),
        an_item(600),
        a_hard_item("01:00", day=1),
        an_end_by_item("02:00", day=1),
    ]
    found = list(entries(a_run(rows, show=late)).values())
    assert [each["dayOffset"] for each in found] == [0, 1, 1, 1]
    assert found[0]["timeEnd"] == HOUR // 2
    assert found[3]["timeEnd"] == 2 * HOUR


@pytest.mark.parametrize("name", ["摄像", "Camera/Light", "Pin", "SKU", "  ", "Höhe"])
def test_every_field_has_a_label_and_a_key_that_ontime_takes(name: str) -> None:
    columns = (CueColumn(id="one", name=name), CueColumn(id="two", name=name))
    row = an_item(cues={"one": "a", "two": "b"})
    found = project(a_run([row], cue_columns=columns))
    fields = found["customFields"]
    for key, field in fields.items():
        assert LABEL.fullmatch(field["label"])
        assert key == field["label"].strip().replace(" ", "_")
    custom = found["rundowns"]["show"]["entries"][row.id]["custom"]
    assert sorted(custom.values()) == ["a", "b"]
    assert set(custom) <= set(fields)


def test_offers_stand_in_the_fields_line_by_line_and_private_cues_do_not() -> None:
    custom = entries(a_marathon())["minis"]["custom"]
    assert custom["SKU"] == "LS-7106\nLS-1003\nLS-9001"
    assert custom["Pin"] == "4\n5\n6"
    assert custom["Live_price"] == "4.20\n4.50\n"
    assert "hurry" not in ontime_project([a_marathon()], title="x").decode()


def test_several_shows_are_several_rundowns() -> None:
    other = a_run([an_item()], show=a_show(id="other", title="Other"))
    rundowns = project(a_marathon(), other)["rundowns"]
    assert {key: each["title"] for key, each in rundowns.items()} == {
        "show": "Black Friday marathon",
        "other": "Other",
    }
