"""What is to be solved from now on: which of it, where it belongs, and how it is closed."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from builders import a_brand, a_channel, a_creator, a_show, a_studio, an_assignment, an_item
from conftest import NOW
from lines import booked, held
from staging import assert_one_step, put

from planner.domain.crew import Assignment, AssignmentStatus
from planner.domain.findings import Finding
from planner.domain.intervals import Span
from planner.domain.show import Show, ShowStatus
from planner.domain.solving import Concern
from planner.domain.studio import Booking, BookingState
from planner.domain.zone import to_wall
from planner.services.answers import ways_out
from planner.services.checking import load_platforms
from planner.services.exporting import plan_json
from planner.services.to_solve import WEEKS_AHEAD, Entry, coming, counts, to_solve
from planner.services.totals import Totals, read_totals
from planner.services.waivers import unwaive, waive
from planner.services.workspace import Workspace
from planner.wording.language import Language
from planner.wording.solving import counts_in_words, entry_sentence

ZONE = "America/Los_Angeles"
ROOM: dict[str, Any] = {"id": "room", "show_id": "show"}
HOST: dict[str, Any] = {"id": "host", "show_id": "show", "creator_id": "creator"}


@pytest.fixture
def house(workspace: Workspace) -> Workspace:
    """A show from 16:00 to 19:00 on Friday, confirmed with all that it needs."""
    put(
        workspace,
        a_brand(id="brand"),
        a_channel(id="channel", brand_id="brand"),
        a_studio(id="studio"),
        a_creator(id="creator", roles=("host",)),
        a_creator(id="other", name="@other", roles=("host",)),
        a_show(id="show", brand_id="brand", channel_ids=("channel",), status=ShowStatus.CONFIRMED),
        an_item(180 * 60, id="row", show_id="show"),
        booked("16:00-19:00", **ROOM),
        an_assignment(**HOST, status=AssignmentStatus.CONFIRMED),
    )
    return workspace


def entries(workspace: Workspace) -> list[Entry]:
    return [each for each in to_solve(workspace, load_platforms()) if each.waiver is None]


def told(workspace: Workspace) -> list[tuple[Concern, str]]:
    """Each entry by its concern and what it is."""
    return [(each.concern, each.key[0]) for each in entries(workspace)]


def changed(workspace: Workspace, kind: type[Any], id_: str, **fields: Any) -> None:
    put(workspace, workspace.get(kind, id_).changed(**fields))


def press(workspace: Workspace, button: str) -> None:
    """Takes the way out of the only entry that a button says."""
    (entry,) = entries(workspace)
    ways = {fix.label: fix for fix in ways_out(workspace, entry.about)}
    before = plan_json(workspace)
    ways[button].apply()
    assert_one_step(workspace, before, workspace.next_undo() or "")


def test_a_show_with_all_that_it_needs_is_not_to_be_solved(house: Workspace) -> None:
    assert told(house) == []
    assert counts_in_words(Language(), counts(())) == "Nothing to solve"


def test_a_hold_is_confirmed_or_given_back(house: Workspace) -> None:
    changed(house, Booking, "room", state=BookingState.HOLD)
    assert told(house) == [(Concern.UNCONFIRMED, "booking")]
    press(house, "Confirm")
    assert house.get(Booking, "room").state is BookingState.CONFIRMED
    assert told(house) == []


def test_a_hold_that_lapses_soon_is_told_once_and_by_its_finding(house: Workspace) -> None:
    soon = to_wall(NOW + timedelta(hours=20), ZONE)
    changed(house, Booking, "room", state=BookingState.HOLD, expires_at=soon)
    (entry,) = entries(house)
    assert (entry.concern, entry.key[0]) == (Concern.UNCONFIRMED, "hold_expired")
    assert isinstance(entry.about, Finding)
    waive(house, entry.about, "They always answer late.")
    assert told(house) == [(Concern.UNCONFIRMED, "booking")]
    unwaive(house, entry.about)
    assert told(house) == [(Concern.UNCONFIRMED, "hold_expired")]


def test_the_second_in_line_can_challenge_and_an_enquiry_can_be_held(house: Workspace) -> None:
    put(house, held("09:00-11:00", 1, id="first"), held("09:00-11:00", 2, id="second"))
    put(house, booked("12:00-13:00", id="asked", state=BookingState.ENQUIRY))
    offered = {
        next(iter(each.key[1])): [fix.label for fix in ways_out(house, each.about)]
        for each in entries(house)
    }
    assert offered == {
        "first": ["Confirm, 1 other released", "Release"],
        "second": ["Confirm, 1 other released", "Challenge: 48 h to confirm", "Release"],
        "asked": ["Confirm", "Hold", "Release"],
    }


def test_who_was_asked_said_yes(house: Workspace) -> None:
    changed(house, Assignment, "host", status=AssignmentStatus.ASKED)
    (entry,) = entries(house)
    assert "has not answered yet (Host)" in entry_sentence(Language(), entry.about)
    (yes, *_) = ways_out(house, entry.about)
    yes.apply()
    assert told(house) == []


def test_a_shift_that_was_declined_is_open_until_somebody_else_has_it(house: Workspace) -> None:
    changed(house, Assignment, "host", status=AssignmentStatus.DECLINED)
    assert told(house) == [(Concern.NOT_READY, "no_host"), (Concern.UNCONFIRMED, "assignment")]
    put(house, an_assignment(id="new", show_id="show", creator_id="other", status="confirmed"))
    assert told(house) == []


def test_a_channel_is_needed_before_a_confirmed_show_and_chosen_with_one_button(
    house: Workspace,
) -> None:
    changed(house, Show, "show", channel_ids=())
    assert told(house) == [(Concern.NOT_READY, "no_channel")]
    (entry,) = entries(house)
    (way,) = ways_out(house, entry.about)
    assert way.label.startswith("Show on ")
    way.apply()
    assert house.get(Show, "show").channel_ids == ("channel",)
    changed(house, Show, "show", channel_ids=(), status=ShowStatus.PLANNED)
    assert told(house) == [], "a planned show does not need it yet"


def test_two_shows_at_once_are_one_conflict_and_rows_make_a_show_not_ready(
    house: Workspace,
) -> None:
    twin = {"brand_id": "brand", "channel_ids": ("channel",), "status": ShowStatus.CONFIRMED}
    put(house, a_show(id="twin", **twin), an_item(190 * 60, id="long", show_id="twin"))
    put(house, booked("16:00-19:00", id="twins", show_id="twin"))
    put(house, an_assignment(id="also", show_id="twin", creator_id="creator", status="confirmed"))
    found = entries(house)
    assert counts(found) == {
        Concern.CONFLICTS: 2,  # the room and the person
        Concern.UNCONFIRMED: 0,
        Concern.NOT_READY: 1,
    }
    assert len({each.key for each in found}) == len(found)
    assert counts_in_words(Language(), counts(found)) == "3 to solve: 2 conflicts, 1 show not ready"


@pytest.mark.parametrize("status", [ShowStatus.DONE, ShowStatus.CANCELLED])
def test_what_is_settled_or_over_is_not_to_be_solved(house: Workspace, status: ShowStatus) -> None:
    changed(house, Booking, "room", state=BookingState.HOLD)
    changed(house, Show, "show", status=status)
    assert coming(house) == ()
    changed(house, Show, "show", status=ShowStatus.CONFIRMED, starts_at=datetime(2026, 11, 21, 16))
    assert coming(house) == ()


def test_it_looks_as_many_weeks_ahead_as_it_says(house: Workspace) -> None:
    last = to_wall(NOW + timedelta(weeks=WEEKS_AHEAD), ZONE)
    changed(house, Show, "show", starts_at=last - timedelta(minutes=1))
    assert [each.id for each in coming(house)] == ["show"]
    changed(house, Show, "show", starts_at=last)
    assert coming(house) == ()


def test_the_totals_of_a_day_count_shows_air_and_rooms_of_shows(house: Workspace) -> None:
    changed(house, Booking, "room", setup_minutes=30, teardown_minutes=30)
    put(house, booked("09:00-11:00", id="rental", show_id=None))
    show, studio = house.get(Show, "show"), house.get(Booking, "room").studio_id
    rate = 12_000
    put(house, a_studio(id=studio, hourly_rate=rate))
    day = int(show.on_air.timestamp()) - 16 * 3600
    assert read_totals(house, Span(day, day + 24 * 3600)) == Totals(1, 3 * 3600, 4 * rate)
    changed(house, Show, "show", status=ShowStatus.CANCELLED)
    assert read_totals(house, Span(day, day + 24 * 3600)).shows == 0
