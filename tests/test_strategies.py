"""The random plans of the property tests leave no field out and hold together."""

import pytest
from effort import examples
from hypothesis import given, settings
from strategies import FIELDS, plans

from planner.domain.plan import KINDS, REFERENCES, Plan, check_whole


@pytest.mark.parametrize("name", KINDS)
def test_every_field_of_every_kind_is_varied(name: str) -> None:
    kind = KINDS[name]
    varied = {*FIELDS[name], *REFERENCES.get(kind, ()), "id"}
    assert varied == set(kind.model_fields)


@settings(max_examples=examples(30), deadline=None)
@given(plans())
def test_random_plans_are_whole(plan: Plan) -> None:
    check_whole(plan)
