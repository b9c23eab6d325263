from datetime import UTC, datetime
from typing import Any

import pytest
from builders import a_booking, a_creator, an_assignment, an_item
from runs import HOSTS, a_marathon

from planner.domain.timing import cascade
from planner.exports.sheet_options import SheetOptions
from planner.exports.show_texts import brand_and_place, other_zones, printed_at, team

PRINTED = datetime(2026, 11, 27, 22, 20, tzinfo=UTC)
OPTIONS = SheetOptions(printed_at=PRINTED)


@pytest.mark.parametrize(
    ("state", "fields", "shown"),
    [
        ("confirmed", {}, "Lumen Skin · Studio A"),
        ("hold", {}, "Lumen Skin · Studio A (On hold)"),
        ("hold", {"expires_at": datetime(2026, 11, 27, 14, 19)}, "Lumen Skin"),
        ("hold", {"expires_at": datetime(2026, 11, 27, 14, 21)}, "Lumen Skin · Studio A (On hold)"),
        ("enquiry", {}, "Lumen Skin · Studio A (Enquiry)"),
        ("released", {}, "Lumen Skin"),
        ("cancelled", {}, "Lumen Skin"),
    ],
)
def test_the_room_is_named_while_its_booking_stands(
    state: str, fields: dict[str, Any], shown: str
) -> None:
    booking = a_booking(studio_id="studio", state=state, **fields)
    assert brand_and_place(a_marathon(bookings=(booking,)), OPTIONS, channels=False) == shown


def test_a_room_booked_twice_for_a_show_is_named_once() -> None:
    bookings = tuple(a_booking(studio_id="studio", state="confirmed") for _ in range(2))
    run = a_marathon(bookings=bookings, channels=())
    assert brand_and_place(run, OPTIONS) == "Lumen Skin · Studio A"


def test_zones_come_from_the_team_and_from_who_is_named_in_rows() -> None:
    kai = a_creator(id="kai", timezone="Asia/Tokyo")
    run = a_marathon(
        rows=(an_item(host_ids=("kai",)),), creators={**HOSTS, "kai": kai}, assignments=()
    )
    assert other_zones(run, OPTIONS) == "Tokyo Sat 09:00"


def test_a_host_in_the_shows_own_zone_adds_none() -> None:
    assert other_zones(a_marathon(assignments=(), rows=()), OPTIONS) == ""


def test_roles_come_in_their_usual_order_and_shifts_with_their_clocks() -> None:
    run = a_marathon(
        assignments=(
            an_assignment(id="1", creator_id="rae", role="Fire watch"),
            an_assignment(id="2", creator_id="eli", role="Co-host"),
            an_assignment(id="3", creator_id="mia", role="host", shift_end=60),
            an_assignment(id="4", creator_id="rae", role="host", shift_end=60),
            an_assignment(id="5", creator_id="jun", role="host", shift_start=60),
        )
    )
    assert team(run, cascade(run.show, run.rows), OPTIONS) == [
        ("Host", "@mia.k, @ops.rae → 17:00 @jun.live"),
        ("Co-host", "@mod.eli"),
        ("Fire watch", "@ops.rae"),
    ]


def test_the_time_of_print_is_told_in_the_shows_zone() -> None:
    assert printed_at(a_marathon(), OPTIONS).isoformat() == "2026-11-27T14:20:00-08:00"
