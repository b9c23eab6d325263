"""Says what happens to the others when a studio is confirmed or released, and who is in the way."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Final

from planner.domain.hold_line import Outcome
from planner.domain.show import Show
from planner.domain.spans import use_span
from planner.domain.studio import Booking, Studio
from planner.domain.zone import to_wall
from planner.wording.dates import clock, short_day
from planner.wording.language import Language

CONTEXT: Final = "holding"

CLASH: Final = "{who} has it confirmed: then both would be booked."
DYING: Final = "{who} loses its hold."
MOVING: Final = "{who} moves up to hold {rank}."
FREED: Final = "Nobody waits for it: the time is free then."
NAMELESS: Final = "A booking"


def outcome_lines(
    language: Language, outcome: Outcome, studio: Studio, shows: Mapping[str, Show]
) -> list[str]:
    """A sentence for each booking that something happens to; `shows` by id."""
    said: tuple[tuple[str, Iterable[Booking]], ...] = (
        (CLASH, outcome.clashes),
        (DYING, outcome.dying),
        (MOVING, outcome.moving_up),
    )
    return [
        language.sentence(
            CONTEXT, sentence, who=who(language, each, studio, shows), rank=each.hold_rank
        )
        for sentence, bookings in said
        for each in bookings
    ]


def freed_line(language: Language) -> str:
    """That nobody is behind a booking which is released."""
    return language.translate(CONTEXT, FREED)


def who(language: Language, booking: Booking, studio: Studio, shows: Mapping[str, Show]) -> str:
    """Whose booking it is, with its time of use: `“Gadget night” (Fri 27 Nov 20:00 – 22:00)`."""
    show = shows.get(booking.show_id or "")
    name = show.title if show else booking.note
    start, end = (
        to_wall(datetime.fromtimestamp(each, UTC), studio.timezone)
        for each in use_span(booking, studio.timezone)
    )
    title = f"“{name}”" if name else language.translate(CONTEXT, NAMELESS)
    return f"{title} ({short_day(language, start)} {clock(start)} – {clock(end)})"
