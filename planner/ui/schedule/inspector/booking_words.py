"""What a card says of a booking: its state, its block in the studio's zone, its sum."""

from datetime import UTC, datetime

from planner.domain.show import Show
from planner.domain.spans import block_span
from planner.domain.studio import Booking, BookingState, Studio
from planner.domain.zone import to_wall
from planner.ui.marking import translate
from planner.ui.widgets.entry import Tone
from planner.wording import dates, figures
from planner.wording.language import Language
from planner.wording.places import city
from planner.wording.terms import booking_state_name

_TONES = {
    BookingState.CONFIRMED: Tone.GOOD,
    BookingState.HOLD: Tone.CAUTION,
}


def state_chip(language: Language, booking: Booking, *, lapsed: bool) -> tuple[str, Tone]:
    """The words of a state and their colour: `hold 2`."""
    if lapsed:
        return translate("Inspector", "hold lapsed"), Tone.QUIET
    if booking.state is BookingState.HOLD:
        text = translate("Inspector", "hold {rank}").format(rank=booking.hold_rank)
        return text, Tone.CAUTION
    name = booking_state_name(language, booking.state)
    return name, _TONES.get(booking.state, Tone.QUIET)


def block_text(language: Language, booking: Booking, studio: Studio, show: Show) -> str:
    """`15:30 – 19:30`: with setup and teardown, on the clock of the studio; with its day where
    that is not the show's, and its city where the clock is another one."""
    start, end = (
        datetime.fromtimestamp(each, UTC) for each in block_span(booking, studio.timezone)
    )
    text = dates.hours(start, end, studio.timezone)
    there = to_wall(start, studio.timezone)
    if there.date() != show.starts_at.date():
        text = f"{dates.short_day(language, there)} {text}"
    if to_wall(show.on_air, studio.timezone) != show.starts_at:
        text = f"{text} {city(language, studio.timezone)}"
    return text


def cost_text(
    language: Language, booking: Booking, studio: Studio, cost: int | None, currency: str
) -> str:
    """`4 h × $120 = $480`, with the least that is charged where that is more; or that no rate is
    known."""
    if cost is None or studio.hourly_rate is None:
        return translate("Inspector", "No rate is known")
    block = block_span(booking, studio.timezone)
    seconds, least = block.end - block.start, round(studio.min_hours * 3600)
    hours = figures.length_in_words(language, max(seconds, least))
    if seconds < least:
        hours = translate("Inspector", "{hours} at least").format(hours=hours)
    rate, total = (
        figures.short_money(language, each, currency) for each in (studio.hourly_rate, cost)
    )
    return f"{hours} × {rate} = {total}"
