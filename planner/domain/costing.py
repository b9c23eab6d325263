"""What the room and the people of a show cost, exactly, in minor units.

Hours are fractions, never floats: an amount is rounded once, at the end, halves up. 10 minutes at
0.05 an hour are 1 (0.83 rounded), not 0.
"""

from decimal import Decimal
from fractions import Fraction

from planner.domain.crew import Assignment, Creator
from planner.domain.intervals import Span
from planner.domain.show import Show
from planner.domain.spans import block_span, shift_span
from planner.domain.studio import Booking, Studio

_HOUR = 3600


def booking_cost(booking: Booking, studio: Studio) -> int | None:
    """What a booking costs in minor units of the workspace's currency; None: no rate is known.

    The block (setup, use and teardown, as long as it really lasts) by the hour, `min_hours` at
    least (DESIGN §4). What has not been confirmed costs the same once it is: callers decide whose
    cost they count.
    """
    return block_cost(block_span(booking, studio.timezone), studio)


def block_cost(block: Span, studio: Studio) -> int | None:
    """The same for a block that nobody has booked yet."""
    if studio.hourly_rate is None:
        return None
    hours = Fraction(block.end - block.start, _HOUR)
    # A float of 2.1 is not quite 2.1: what the person typed is its shortest decimal form.
    least = Fraction(Decimal(repr(studio.min_hours)))
    return _rounded(max(hours, least) * studio.hourly_rate)


def assignment_cost(assignment: Assignment, creator: Creator, show: Show) -> int | None:
    """What a person's shift costs in minor units of the workspace's currency; None: not known.

    The `fee` agreed for it; else their usual pay. The call before the shift is not paid.
    """
    if assignment.fee is not None:
        return assignment.fee
    return usual_pay(creator, shift_span(assignment, show))


def usual_pay(creator: Creator, shift: Span) -> int | None:
    """A creator's flat fee and the hours of a shift at their rate, added; None: neither is known.

    A share of the sales (`commission_rate`) is not in it: it is no cost until something is sold.
    """
    if creator.hourly_rate is None and creator.flat_fee is None:
        return None
    hours = Fraction(shift.end - shift.start, _HOUR)
    return _rounded(hours * (creator.hourly_rate or 0)) + (creator.flat_fee or 0)


def _rounded(amount: Fraction) -> int:
    """To the nearest whole minor unit, halves up."""
    return int((2 * amount + 1) // 2)
