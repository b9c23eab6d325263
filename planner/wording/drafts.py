"""Words for a show that is not in the plan yet: what was understood, what would be in its way."""

from collections.abc import Mapping
from datetime import date, datetime, time
from types import MappingProxyType
from typing import Final

from planner.domain.typed_show import Chip, Understood
from planner.wording.dates import clock, short_day, weekday
from planner.wording.figures import length_in_words
from planner.wording.language import Language

CONTEXT: Final = "drafts"

BUSY_UNTIL: Final = "{studio} is busy until {clock}"
BUSY_FROM: Final = "{studio} is busy from {clock}"
HELD: Final = "{studio} is on hold until {clock}"
WITH_TEARDOWN: Final = "{title}, teardown {length}"
WITH_SETUP: Final = "{title}, setup {length}"
IN_LINE: Final = "{ahead}; this show would be hold {rank}."
HELD_AS: Final = "{title}, hold {rank}"
CONFIRMED: Final = "{title}, confirmed"
START: Final = "Start {clock}"
HOLD: Final = "Hold {rank}"
HOLD_ANYWAY: Final = "Hold anyway"
LEAVE_OUT: Final = "Without {name}"
OR: Final = "{one} or {other}?"
UNKNOWN: Final = "“{typed}”: who or what is this?"

_KINDS: Final[Mapping[Understood, str]] = MappingProxyType(
    {
        Understood.DAY: "Day",
        Understood.CLOCK: "Time",
        Understood.LENGTH: "Length",
        Understood.STUDIO: "Studio",
        Understood.BRAND: "Brand",
        Understood.CREATOR: "Person",
    }
)


def kind_of_chip(language: Language, what: Understood) -> str:
    """What a chip is about."""
    return language.translate(CONTEXT, _KINDS[what])


def meaning(language: Language, what: Understood, value: str, names: Mapping[str, str]) -> str:
    """A value of a chip in words: `Fri 27 Nov`, `19:00`, `2 h`, `Studio A`."""
    if what is Understood.DAY:
        return short_day(language, date.fromisoformat(value))
    if what is Understood.CLOCK:
        return clock(time.fromisoformat(value))
    if what is Understood.LENGTH:
        return length_in_words(language, int(value) * 60)
    return names.get(value, value)


def chip_words(language: Language, chip: Chip, names: Mapping[str, str]) -> str:
    """What a chip says; a doubtful one says its readings, or that nobody is called so."""
    readings = [each for each in (chip.value, *chip.others) if each]
    if not readings:
        return language.sentence(CONTEXT, UNKNOWN, typed=chip.typed)
    said = meaning(language, chip.what, readings[0], names)
    for other in readings[1:]:
        words = meaning(language, chip.what, other, names)
        said = language.sentence(CONTEXT, OR, one=said.removesuffix("?"), other=words)
    return said


def start_words(language: Language, start: datetime, before: datetime) -> str:
    """What a button says that moves a start: `Start 20:00`, `Start Sat 10:00`."""
    words = clock(start)
    if start.date() != before.date():
        words = f"{weekday(language, start)} {words}"
    return language.sentence(CONTEXT, START, clock=words)


def said(language: Language, template: str, **values: object) -> str:
    """One of the templates above, filled."""
    return language.sentence(CONTEXT, template, **values)
