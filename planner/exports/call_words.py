"""The words that stand on call sheets only, in the sheet's language."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from planner.domain.day_plan import Moment
from planner.exports.sheet_words import CONTEXT
from planner.wording.language import Language
from planner.wording.places import city, zone_label


class CallWord(StrEnum):
    """A fixed text of a call sheet, in English."""

    GENERAL_CALL = "General call"
    YOUR_CALL = "Your call"
    ON_AIR = "On air"
    OFF_AIR = "Off air"
    STUDIO = "Studio"
    NO_STUDIO = "No studio yet"
    NOBODY = "Nobody is called yet."
    TEAM = "Team"
    DAY = "Day"
    NOTES = "Notes"
    WHO = "Who"
    CALL = "Call"
    ON_DUTY = "On duty"
    STATUS = "Status"
    ROLE = "Role"
    CONTACT = "Phone and email"
    NO_SHIFT = "no shift yet"


def said(language: Language, word: CallWord) -> str:
    """A fixed text in the sheet's language."""
    return language.translate(CONTEXT, word.value)


def until_text(language: Language, ends: str) -> str:
    """When the show goes off air; `ends` is a clock, with its day where that is another one."""
    return language.sentence(CONTEXT, "until {clock}", clock=ends)


def zone_text(language: Language, zone_name: str, moment: datetime) -> str:
    """Whose clock the times are: `Los Angeles (PST)`; `moment` is in that zone."""
    place, label = city(language, zone_name), zone_label(language, zone_name, moment)
    return label if place in label else f"{place} ({label})"


def their_clock(language: Language, zone_name: str, clock: str) -> str:
    """A time on somebody's own clock: `Chicago 17:30`."""
    return f"{city(language, zone_name)} {clock}"


def room_text(language: Language, moment: Moment, studio: str) -> str:
    """What happens to a room: it opens, is set up, is cleared, is left."""
    if moment is Moment.SETUP:
        return language.sentence(CONTEXT, "{studio} opens, setup", studio=studio)
    if moment is Moment.ROOM_OPENS:
        return language.sentence(CONTEXT, "{studio} opens", studio=studio)
    if moment is Moment.TEARDOWN:
        return language.sentence(CONTEXT, "Teardown, {studio}", studio=studio)
    return language.sentence(CONTEXT, "{studio} closes", studio=studio)


def call_names(language: Language, names: Sequence[str]) -> str:
    """Who has to be there at a time."""
    return language.sentence(CONTEXT, "Call: {names}", names=", ".join(names))


def change_text(language: Language, coming: Sequence[str], leaving: Sequence[str]) -> str:
    """How the hosts change: who hands over to whom, who joins, who leaves."""
    new, old = ", ".join(coming), ", ".join(leaving)
    if new and old:
        return language.sentence(CONTEXT, "Host handover: {old} → {new}", old=old, new=new)
    if new:
        return language.sentence(CONTEXT, "{names} comes on", names=new)
    return language.sentence(CONTEXT, "{names} goes off", names=old)


def own_shift(language: Language, hours: str) -> str:
    """One of a person's shifts: `Your shift 16:00 – 17:30`."""
    return language.sentence(CONTEXT, "Your shift {hours}", hours=hours)
