"""How far shows and shifts reach, so that what touches a span of time is found by when shows begin.

Each bound is the end of an index: no show is longer than the longest, and no shift begins further
before on air, or ends further after it, than that of the plan which does so most.
"""

from typing import Final

_LONGEST_SHOW: Final = "(SELECT coalesce(max(off_air_utc - on_air_utc), 0) FROM shows)"

_BEFORE_ON_AIR: Final = (
    "(SELECT 60 * coalesce(max(call_minutes - coalesce(shift_start, 0)), 0) FROM assignments)"
)

_AFTER_ON_AIR: Final = (
    "(SELECT 60 * coalesce(max(max(coalesce(shift_start, 0), coalesce(shift_end, 0))), 0) "
    "FROM assignments)"
)

SHOWS_TOUCHING: Final = (
    f"on_air_utc < :end AND off_air_utc > :start AND on_air_utc > :start - {_LONGEST_SHOW}"
)
"""Which shows are on air within :start and :end."""

SHIFT_CALL: Final = "(on_air_utc + 60 * (coalesce(shift_start, 0) - call_minutes))"
SHIFT_START: Final = "(on_air_utc + 60 * coalesce(shift_start, 0))"
SHIFT_END: Final = (
    "(on_air_utc + 60 * max(coalesce(shift_start, 0), coalesce(shift_end, length_minutes)))"
)
"""When a shift of a show is, with and without its call."""

SHIFTS_TOUCHING: Final = (
    f"on_air_utc < :end + {_BEFORE_ON_AIR} "
    f"AND on_air_utc > :start - max({_LONGEST_SHOW}, {_AFTER_ON_AIR}) "
    f"AND {SHIFT_CALL} < :end AND {SHIFT_END} > :start "
    "AND shows.status <> 'cancelled' AND assignments.status <> 'declined'"
)
"""Which shifts, that anybody is to work, touch :start and :end from their call on."""
