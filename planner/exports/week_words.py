"""The words that stand on week schedules only, in the sheet's language."""

from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from planner.domain.studio import BookingState
from planner.domain.week_sheets import DAYS
from planner.exports.sheet_words import BETWEEN, CONTEXT, joined
from planner.wording import figures, periods, terms
from planner.wording.language import Language

FIRM: Final = "■"
OPEN: Final = "□"  # beside the words, so that a hold is seen from afar also in black and white


class WeekWord(StrEnum):
    """A fixed text of a week schedule, in English."""

    ROOM = "Room taken"
    ON_AIR = "On air"
    ON_DUTY = "On duty"
    CALL = "Call"
    SHOW = "Show"
    PEOPLE = "People"
    STATE = "State"
    ROLE = "Role"
    STUDIO = "Studio"
    FREE = "nothing booked"
    OFF = "nothing planned"
    NO_SHOW = "Booked without a show"
    NO_STUDIO = "No studio yet"


def said(language: Language, word: WeekWord) -> str:
    """A fixed text in the sheet's language."""
    return language.translate(CONTEXT, word.value)


def week_text(language: Language, first: date) -> str:
    """The seven days: `23 – 29 Nov 2026 · week 48`; without a number if they begin in a week."""
    if first.weekday() == 0:
        return periods.week(language, first)
    return periods.between(language, first, first + timedelta(days=DAYS - 1))


def around_text(language: Language, setup: int, teardown: int) -> str:
    """How long before and after a use a room is needed, in minutes; empty for not at all."""
    before, after = (figures.length_in_words(language, 60 * each) for each in (setup, teardown))
    texts = (
        language.sentence(CONTEXT, "setup {length}", length=before) if setup else "",
        language.sentence(CONTEXT, "teardown {length}", length=after) if teardown else "",
    )
    return joined(texts)


def state_text(language: Language, state: BookingState, rank: int) -> str:
    """How firm a booking is, with a mark: `■ Confirmed`, `□ On hold · 2nd`."""
    mark = FIRM if state is BookingState.CONFIRMED else OPEN
    name = f"{mark} {terms.booking_state_name(language, state)}"
    if state is not BookingState.HOLD or rank == 1:
        return name
    return f"{name}{BETWEEN}{language.sentence(CONTEXT, 'rank {rank}', rank=rank)}"


def expiry_text(language: Language, moment: str) -> str:
    """Until when a hold is good."""
    return language.sentence(CONTEXT, "until {clock}", clock=moment)


def closed_text(language: Language, hours: str, reason: str) -> str:
    """When a studio is shut, and why."""
    return _with_reason(language.sentence(CONTEXT, "closed {hours}", hours=hours), reason)


def away_text(language: Language, hours: str, reason: str) -> str:
    """When somebody is away, and why."""
    return _with_reason(language.sentence(CONTEXT, "away {hours}", hours=hours), reason)


def count_text(language: Language, count: int, booked: str) -> str:
    """How much a week holds: `5 entries · 14.5 h`."""
    entries = language.plural(CONTEXT, "{count} entry", "{count} entries", count=count)
    return f"{entries}{BETWEEN}{booked}"


def _with_reason(text: str, reason: str) -> str:
    return f"{text}{BETWEEN}{reason.strip()}" if reason.strip() else text
