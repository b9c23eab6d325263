"""Every way out that is offered helps, whatever the plan; with them the sample can be solved."""

from collections.abc import Iterator

import pytest
from effort import examples
from fixing import assert_all_help, standing
from hypothesis import given, settings
from random_schedules import schedules
from samples import the_sample
from staging import a_workspace_of

from planner.domain.schedule import Schedule
from planner.services.exporting import plan_json
from planner.services.fixes import fixes_for
from planner.services.waivers import waive
from planner.services.workspace import Workspace

MOST_STEPS = 60
"""Far more than the sample has findings: solving must come to an end."""


@pytest.fixture
def sample() -> Iterator[Workspace]:
    with the_sample() as workspace:
        yield workspace


def test_in_the_sample_every_way_out_helps(sample: Workspace) -> None:
    offered = {each.code.value: assert_all_help(sample, each) for each in standing(sample)}
    assert {code for code, fixes in offered.items() if not fixes} == {"creator_hours"}


def test_the_sample_is_solved_with_what_is_offered_and_all_of_it_undone(sample: Workspace) -> None:
    before, last = plan_json(sample), sample.next_undo()
    steps = 0
    while findings := standing(sample):
        fixes = fixes_for(sample, findings[0])
        if fixes:
            fixes[0].apply()
        else:
            waive(sample, findings[0], "Agreed with everybody")
        steps += 1
        assert steps < MOST_STEPS
    for _ in range(steps):
        sample.undo()
    assert plan_json(sample) == before
    assert sample.next_undo() == last


@settings(max_examples=examples(12), deadline=None)
@given(schedules)
def test_in_any_schedule_every_way_out_helps(schedule: Schedule) -> None:
    with a_workspace_of(schedule) as workspace:
        for finding in standing(workspace):
            assert_all_help(workspace, finding)
