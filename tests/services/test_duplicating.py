"""A show is copied to other days, as planned, with its people asked and its studios held."""

from datetime import date, datetime

import pytest
from builders import (
    a_brand,
    a_creator,
    a_product,
    a_show,
    a_studio,
    an_assignment,
    an_item,
    an_offer,
)
from lines import booked
from staging import assert_one_step, put

from planner.domain.crew import Assignment, AssignmentStatus
from planner.domain.errors import NothingToDoError
from planner.domain.plan import check_whole
from planner.domain.rundown import Offer, Row
from planner.domain.studio import Booking, BookingState
from planner.services.duplicating import duplicate_show
from planner.services.exporting import plan_json
from planner.services.workspace import Workspace

FRIDAY, SATURDAY = date(2026, 12, 4), date(2026, 12, 5)


@pytest.fixture
def house(workspace: Workspace) -> Workspace:
    """A confirmed show from 16:00 to 19:00 with a row, a product, a host and a studio."""
    put(
        workspace,
        a_brand(id="brand"),
        a_product(id="serum"),
        a_studio(id="studio", setup_minutes=30),
        a_creator(id="creator"),
        a_show(id="show", status="confirmed"),
        an_item(id="row"),
        an_offer("row", "serum", pin=1),
        an_assignment(status="confirmed"),
        booked("16:00-19:00", id="room", show_id="show", setup_minutes=45),
    )
    return workspace


def test_copies_have_rows_products_people_and_holds_of_their_own(house: Workspace) -> None:
    before = plan_json(house)
    made = duplicate_show(house, "show", [SATURDAY, FRIDAY, SATURDAY])
    assert [show.starts_at for show in made.shows] == [
        datetime(2026, 12, 4, 16),
        datetime(2026, 12, 5, 16),
    ]
    assert made.clashes == ()
    for show in made.shows:
        (row,) = house.where(Row, show_id=show.id)
        (offer,) = house.where(Offer, row_id=row.id)
        (assignment,) = house.where(Assignment, show_id=show.id)
        (booking,) = house.where(Booking, show_id=show.id)
        assert (offer.product_id, assignment.status) == ("serum", AssignmentStatus.ASKED)
        assert (booking.state, booking.setup_minutes) == (BookingState.HOLD, 45)
        assert booking.starts_at == show.starts_at
    check_whole(house.plan())
    assert_one_step(house, before, "Duplicate “Black Friday marathon” to 2 days")


def test_where_the_studio_is_taken_the_copy_goes_without_it(house: Workspace) -> None:
    there = booked(
        "00:00-01:00",
        id="there",
        starts_at=datetime(2026, 12, 4, 18),
        ends_at=datetime(2026, 12, 4, 20),
    )
    put(house, there)
    made = duplicate_show(house, "show", [FRIDAY, SATURDAY])
    (clash,) = made.clashes
    assert (clash.show.id, clash.booking_ids) == (made.shows[0].id, ("there",))
    assert house.where(Booking, show_id=made.shows[0].id) == []
    assert len(house.where(Booking, show_id=made.shows[1].id)) == 1


def test_a_copy_stays_at_its_clock_time_over_a_clock_change(house: Workspace) -> None:
    made = duplicate_show(house, "show", [date(2027, 3, 15)])
    assert made.shows[0].starts_at == datetime(2027, 3, 15, 16)
    assert house.next_undo() == "Duplicate “Black Friday marathon”"


def test_no_day_is_nothing_to_do(house: Workspace) -> None:
    with pytest.raises(NothingToDoError):
        duplicate_show(house, "show", [])
