"""Ids are UUIDs of version 7 that sort by the order in which they were made, whatever the clock."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from uuid import UUID

from planner.services.ids import Ids

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def test_an_id_is_a_uuid_of_version_7_that_holds_the_moment() -> None:
    made = UUID(Ids().new(NOON))
    assert (made.version, made.variant) == (7, "specified in RFC 4122")
    assert made.int >> 80 == int(NOON.timestamp() * 1000)


def test_ids_sort_as_they_were_made_within_a_millisecond_and_when_the_clock_goes_back() -> None:
    ids = Ids()
    moments = [NOON] * 5000 + [NOON - timedelta(days=1)] * 10 + [NOON + timedelta(seconds=1)] * 10
    made = [ids.new(moment) for moment in moments]
    assert all(one < other for one, other in pairwise(made))
    assert {UUID(each).version for each in made} == {7}
