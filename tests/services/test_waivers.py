"""A finding is waived with the reason why, and stands again; each is one step."""

import pytest
from builders import a_brand, a_show
from fixing import found, standing
from staging import assert_one_step, put

from planner.domain.errors import InvalidValueError
from planner.domain.findings import Finding
from planner.domain.record import Waiver
from planner.services.checking import findings_of_plan
from planner.services.exporting import plan_json
from planner.services.waivers import unwaive, waive
from planner.services.workspace import Workspace


@pytest.fixture
def homeless(workspace: Workspace) -> Finding:
    """That a show has no studio."""
    put(workspace, a_brand(id="brand"), a_show(id="show"))
    return found(workspace, "no_studio")


def test_a_waived_finding_stands_no_more_and_keeps_its_note(
    workspace: Workspace, homeless: Finding
) -> None:
    before = plan_json(workspace)
    waive(workspace, homeless, "  Streams from home ")
    assert homeless not in standing(workspace)
    notes = [each.waiver.note for each in findings_of_plan(workspace) if each.waiver]
    assert notes == ["Streams from home"]
    assert_one_step(workspace, before, "Waive: “Black Friday marathon” has no studio.")


def test_waiving_again_changes_the_note_and_adds_no_second_waiver(
    workspace: Workspace, homeless: Finding
) -> None:
    first = waive(workspace, homeless, "Streams from home")
    second = waive(workspace, homeless, "In the garden")
    assert workspace.all(Waiver) == [second]
    assert second.id == first.id


@pytest.mark.parametrize("note", ["", "  \n"])
def test_a_waiver_says_why(workspace: Workspace, homeless: Finding, note: str) -> None:
    before = plan_json(workspace)
    with pytest.raises(InvalidValueError, match="why"):
        waive(workspace, homeless, note)
    assert plan_json(workspace) == before


def test_what_is_waived_can_stand_again(workspace: Workspace, homeless: Finding) -> None:
    waive(workspace, homeless, "Streams from home")
    # An import may bring another waiver of the same, with its subjects in another order.
    again = workspace.all(Waiver)[0].changed(id="imported")
    put(workspace, again)
    before = plan_json(workspace)
    unwaive(workspace, homeless)
    assert workspace.all(Waiver) == []
    assert homeless in standing(workspace)
    assert_one_step(workspace, before, "Do not waive: “Black Friday marathon” has no studio.")


def test_a_waiver_of_one_finding_leaves_another_of_the_same_show_alone(
    workspace: Workspace, homeless: Finding
) -> None:
    waive(workspace, homeless, "Streams from home")
    assert [each.code for each in standing(workspace)] == ["no_host"]
