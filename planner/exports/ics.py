"""Calendars as iCalendar files (RFC 5545) for Google, Apple and Outlook calendars.

What a calendar cannot carry: rows and products, prices, costs, and what rules a series repeats by
(each show is an event of its own). Nobody is invited: people stand in the description only.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from icalendar import (
    Calendar,
    Component,
    Event,
    Timezone,
    TimezoneDaylight,
    TimezoneStandard,
)

from planner.domain.clock_changes import clock_changes, offset_at
from planner.domain.timing import EPOCH
from planner.domain.zone import to_instant, zone

PRODUCER: Final = "-//Show Planner//Show Planner//EN"
_BREAKS: Final = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_CONTROLS: Final = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_DAY: Final = 86_400
_MARGIN: Final = 32 * _DAY
"""Seconds around the events for which a calendar tells the offsets of a zone."""


class EventStatus(StrEnum):
    """How sure an event is, in the words of RFC 5545."""

    TENTATIVE = "TENTATIVE"
    CONFIRMED = "CONFIRMED"
    CANCELLED = "CANCELLED"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One event. `starts` and `ends` are instants (seconds since 1970, UTC), shown in `timezone`.

    `uid` is the same in every file that has the event, so that a newer file updates an older one.
    """

    uid: str
    title: str
    starts: int
    ends: int
    timezone: str
    status: EventStatus
    place: str = ""
    notes: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Issued:
    """When a file is made, an aware moment, and the number that grows with each change of a plan.

    A calendar that has an event already takes the one with the greater number.
    """

    at: datetime
    sequence: int


def calendar_file(name: str, entries: Iterable[Entry], issued: Issued) -> bytes:
    """The file of a calendar; its events by start. Lines are folded and end in CR LF."""
    ordered = sorted(entries, key=lambda each: (each.starts, each.uid))
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", PRODUCER)
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", " ".join(_clean(name).split()))
    for component in (*_zones(ordered), *(_event(each, issued) for each in ordered)):
        calendar.add_component(component)
    return bytes(calendar.to_ical())


def _event(entry: Entry, issued: Issued) -> Event:
    event = Event()
    event.add("uid", _clean(entry.uid))
    event.add("dtstamp", issued.at)
    event.add("last-modified", issued.at)
    event.add("sequence", issued.sequence)
    event.add("summary", _clean(entry.title))
    event.add("dtstart", _moment(entry.starts, entry.timezone))
    event.add("dtend", _moment(max(entry.starts, entry.ends), entry.timezone))
    event.add("status", entry.status.value)
    event.add("transp", "TRANSPARENT" if entry.status is EventStatus.CANCELLED else "OPAQUE")
    if entry.place:
        event.add("location", _clean(entry.place))
    notes = "\n".join(_clean(each) for each in entry.notes if each)
    if notes:
        event.add("description", notes)
    return event


def _moment(instant: int, zone_name: str) -> datetime:
    """The moment in its zone; in UTC where clocks show it twice and the first is not meant."""
    moment = EPOCH + timedelta(seconds=instant)
    local = moment.astimezone(zone(zone_name))
    if zone_name == "UTC" or to_instant(local.replace(tzinfo=None), zone_name) != moment:
        return moment
    return local


def _zones(entries: Sequence[Entry]) -> Iterator[Timezone]:
    """What clocks show around the events, for readers that know no zones."""
    names = dict.fromkeys(each.timezone for each in entries if each.timezone != "UTC")
    for name in names:
        own = [each for each in entries if each.timezone == name]
        first = min(each.starts for each in own) - _MARGIN
        last = max(each.ends for each in own) + _MARGIN
        found = Timezone()
        found.add("tzid", name)
        found.add_component(_observance(name, first, offset_at(name, first)))
        for change in clock_changes(name, first, last):
            found.add_component(_observance(name, change.at, offset_at(name, change.at - 1)))
        yield found


def _observance(name: str, instant: int, before: int) -> Component:
    """What holds from an instant on; its start is told in the offset `before`, as RFC 5545 has it.

    What an observance is called matters to nobody; where the offset grows it is daylight time.
    """
    moment = (EPOCH + timedelta(seconds=instant)).astimezone(zone(name))
    after = offset_at(name, instant)
    summer = after > before or bool(moment.dst() and after == before)
    observance = TimezoneDaylight() if summer else TimezoneStandard()
    observance.add("dtstart", (EPOCH + timedelta(seconds=instant + before)).replace(tzinfo=None))
    observance.add("tzname", moment.tzname() or name)
    observance.add("tzoffsetfrom", timedelta(seconds=before))
    observance.add("tzoffsetto", timedelta(seconds=after))
    return observance


def _clean(text: str) -> str:
    """A text whose line breaks are all the one kind that is escaped, without control signs.

    Readers part lines at many signs: what a person pasted into a title must not become a line.
    """
    return _CONTROLS.sub("", _BREAKS.sub("\n", text))
