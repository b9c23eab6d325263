from datetime import datetime

from builders import a_booking, a_show, a_studio

from planner.domain.hold_line import Outcome
from planner.wording.holding import freed_line, outcome_lines
from planner.wording.language import Language

STUDIO = a_studio(id="a", name="A", timezone="America/Los_Angeles")
TIMES = {"starts_at": datetime(2026, 11, 27, 20), "ends_at": datetime(2026, 11, 27, 22)}


def test_each_booking_that_something_happens_to_is_told_with_whose_it_is() -> None:
    show = a_show(id="night", title="Gadget {night}")
    outcome = Outcome(
        clashes=(a_booking(studio_id="a", note="Rental", **TIMES),),
        dying=(a_booking(studio_id="a", show_id="night", **TIMES),),
        moving_up=(a_booking(studio_id="a", hold_rank=2, **TIMES),),
    )
    assert outcome_lines(Language(), outcome, STUDIO, {"night": show}) == [
        "“Rental” (Fri 27 Nov 20:00 – 22:00) has it confirmed: then both would be booked.",
        "“Gadget {night}” (Fri 27 Nov 20:00 – 22:00) loses its hold.",
        "A booking (Fri 27 Nov 20:00 – 22:00) moves up to hold 2.",
    ]
    assert outcome_lines(Language(), Outcome(), STUDIO, {}) == []
    assert freed_line(Language()).startswith("Nobody waits")
