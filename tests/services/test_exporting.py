"""A plan as JSON is canonical and loses nothing: what is read back is the plan, byte for byte."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from builders import a_show, an_item
from effort import examples
from hypothesis import given, settings
from staging import stage
from strategies import plans

from planner.domain.errors import EnvironmentFaultError
from planner.domain.plan import KINDS, Charter, Plan
from planner.domain.record import Version
from planner.exports.json import plan_to_json
from planner.imports.plan import read_plan
from planner.imports.source import Source
from planner.services.exporting import plan_json, plan_schema, write_out
from planner.services.importing import import_plan, read_plan_file
from planner.services.workspace import Workspace
from planner.store import plan_file

MOMENT = datetime(2026, 11, 22, tzinfo=UTC)


@contextmanager
def _plan_in_memory(charter: Charter) -> Iterator[Workspace]:
    workspace = Workspace(plan_file.in_memory(charter), now=lambda: MOMENT)
    try:
        yield workspace
    finally:
        workspace.close()


@settings(max_examples=examples(25), deadline=None)
@given(plans(most=3))
def test_what_is_exported_and_imported_is_the_plan(plan: Plan) -> None:
    content = plan_to_json(plan)
    read = read_plan(Source("plan.json", content))
    assert read == plan
    with _plan_in_memory(read.workspace) as workspace:
        import_plan(workspace, read, file="plan.json")
        assert workspace.plan() == plan
        assert plan_json(workspace) == content


@settings(max_examples=examples(10), deadline=None)
@given(plans())
def test_importing_a_plan_again_changes_nothing(plan: Plan) -> None:
    with _plan_in_memory(plan.workspace) as workspace:
        import_plan(workspace, plan, file="plan.json")
        revision = workspace.revision()
        import_plan(workspace, plan, file="plan.json")
        assert workspace.revision() == revision


def test_a_file_on_disk_is_the_way_there_and_back(workspace: Workspace, tmp_path: Path) -> None:
    stage(workspace, an_item(id="row", title="深夜护肤 🧴", cues={"b": "2", "a": "1"}))
    path = tmp_path / "plan.json"
    write_out(path, plan_json(workspace))
    assert read_plan_file(path) == workspace.plan()
    assert "深夜护肤 🧴" in path.read_text(encoding="utf-8")


def test_equal_plans_give_equal_bytes() -> None:
    def version(snapshot: dict[str, object]) -> Version:
        return Version(id="v", show_id="show", number=1, made_at=MOMENT, snapshot=snapshot)

    one = version({"b": [{"y": 1, "x": 2}], "a": 0})
    other = version({"a": 0, "b": [{"x": 2, "y": 1}]})
    assert one == other
    assert plan_to_json(Plan(versions=(one,))) == plan_to_json(Plan(versions=(other,)))


def test_lists_come_by_id_and_fields_in_the_order_of_the_schema() -> None:
    plan = Plan(shows=(a_show(id="2"), a_show(id="1")))
    document = json.loads(plan_to_json(plan))
    assert list(document) == ["format", "version", "workspace", *KINDS]
    assert [show["id"] for show in document["shows"]] == ["1", "2"]
    assert document["shows"][0]["starts_at"] == "2026-11-27T16:00"


def test_the_schema_knows_every_list_and_says_how_times_are_written() -> None:
    schema = plan_schema()
    assert schema["$schema"].endswith("2020-12/schema")
    assert set(KINDS) <= set(schema["properties"])
    starts_at = schema["$defs"]["Show"]["properties"]["starts_at"]
    assert "format" not in starts_at
    assert "pattern" in starts_at
    json.dumps(schema)


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFaultError, match="no folder"):
        write_out(tmp_path / "none" / "plan.json", b"{}")
