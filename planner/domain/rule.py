"""RFC 5545 recurrence rules as a value: what a rule says, apart from when it falls.

A rule has no zone of its own: it is about the wall times of its series. Which days it falls on is
worked out in `services.occurrences`.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Final, NamedTuple

from planner.domain.base import EARLIEST_YEAR
from planner.domain.errors import InvalidValueError
from planner.domain.zone import to_wall

LONGEST_TEXT: Final = 500
LARGEST_NUMBER: Final = 999_999_999
DAY_CODES: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")

_MOST_WEEKS_OF_MONTH: Final = 5


class Frequency(StrEnum):
    """What a rule counts in, from the longest to the shortest."""

    YEARLY = "YEARLY"
    MONTHLY = "MONTHLY"
    WEEKLY = "WEEKLY"
    DAILY = "DAILY"
    HOURLY = "HOURLY"
    MINUTELY = "MINUTELY"
    SECONDLY = "SECONDLY"


WITHIN_A_DAY: Final = frozenset({Frequency.HOURLY, Frequency.MINUTELY, Frequency.SECONDLY})


class RuleDay(NamedTuple):
    """A weekday (0 is Monday) of a rule, and which one of its month or year: 3 is the third, -1
    the last, 0 every one."""

    place: int
    weekday: int


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule with all its parts; an empty part was not given. Lists are sorted, without repeats.

    `until` is the last moment that counts: a naive wall time, or aware in UTC. Weeks start on
    `week_start`, 0 is Monday. `set_places` are BYSETPOS.
    """

    frequency: Frequency
    interval: int = 1
    count: int | None = None
    until: datetime | None = None
    months: tuple[int, ...] = ()
    weeks: tuple[int, ...] = ()
    year_days: tuple[int, ...] = ()
    month_days: tuple[int, ...] = ()
    days: tuple[RuleDay, ...] = ()
    hours: tuple[int, ...] = ()
    minutes: tuple[int, ...] = ()
    seconds: tuple[int, ...] = ()
    set_places: tuple[int, ...] = ()
    week_start: int = 0


def parse_rule(text: str) -> Rule:
    """The rule of an RRULE value such as `FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20261218T235959`.

    `RRULE:` may stand before it; letter case does not count. An UNTIL without a clock counts that
    whole day. What RFC 5545 forbids is refused: InvalidValueError, whose sentence names the part.
    """
    if len(text) > LONGEST_TEXT:
        raise InvalidValueError(
            "A rule longer than {longest} characters is not read. Write a shorter one.",
            longest=LONGEST_TEXT,
        )
    fields: dict[str, Any] = {}
    for part in text.strip().upper().removeprefix("RRULE:").removesuffix(";").split(";"):
        name, _, value = part.partition("=")
        field, read = _PARTS.get(name, ("", _refuse))
        found = read(value)
        if found is None or field in fields:
            raise InvalidValueError(
                "“{part}” cannot stand in a repeat rule. Write one like FREQ=WEEKLY;BYDAY=TU,TH.",
                part=part,
            )
        fields[field] = found
    if "frequency" not in fields:
        raise InvalidValueError("A repeat rule must say how often, such as FREQ=WEEKLY.")
    rule = Rule(**fields)
    _refuse_forbidden(rule)
    return rule


def format_rule(rule: Rule) -> str:
    """The RRULE value of a rule, which `parse_rule` reads back as it was."""
    parts = [f"FREQ={rule.frequency}"]
    if rule.interval != 1:
        parts.append(f"INTERVAL={rule.interval}")
    if rule.until is not None:
        zulu = "" if rule.until.tzinfo is None else "Z"
        parts.append(f"UNTIL={rule.until:%Y%m%dT%H%M%S}{zulu}")
    if rule.count is not None:
        parts.append(f"COUNT={rule.count}")
    for name, field in _LISTS.items():
        if listed := getattr(rule, field):
            parts.append(f"{name}={','.join(str(each) for each in listed)}")
    if rule.days:
        parts.append(f"BYDAY={','.join(_day_text(day) for day in rule.days)}")
    if rule.week_start:
        parts.append(f"WKST={DAY_CODES[rule.week_start]}")
    return ";".join(parts)


def ended_before(rule: Rule, wall: datetime) -> Rule:
    """The same rule without the occurrences at a wall time and after it."""
    return replace(rule, count=None, until=wall - timedelta(seconds=1))


def with_local_end(rule: Rule, zone_name: str) -> Rule:
    """The same rule with an end that is told in UTC told as the wall time in a zone."""
    if rule.until is None or rule.until.tzinfo is None:
        return rule
    return replace(rule, until=to_wall(rule.until, zone_name))


def end_of_day(day: datetime) -> datetime:
    """The last second of a day, as UNTIL names it for a whole day."""
    return day.replace(hour=23, minute=59, second=59)


def _refuse(_value: str) -> None:
    return None


def _frequency(value: str) -> Frequency | None:
    return Frequency(value) if value in Frequency.__members__ else None


def _positive(value: str) -> int | None:
    number = int(value) if re.fullmatch(r"[0-9]{1,9}", value) else 0
    return number or None


def _numbers(low: int, high: int) -> Callable[[str], tuple[int, ...] | None]:
    """Reads a list of whole numbers from `low` to `high`; a negative `low` means: but for zero."""

    def read(value: str) -> tuple[int, ...] | None:
        if not re.fullmatch(r"[+-]?[0-9]{1,3}(,[+-]?[0-9]{1,3})*", value):
            return None
        numbers = {int(each) for each in value.split(",")}
        if not all(low <= each <= high for each in numbers) or (low < 0 and 0 in numbers):
            return None
        return tuple(sorted(numbers))

    return read


def _days(value: str) -> tuple[RuleDay, ...] | None:
    days: set[RuleDay] = set()
    for each in value.split(","):
        found = re.fullmatch(r"([+-]?[0-9]{1,2})?(MO|TU|WE|TH|FR|SA|SU)", each)
        place = int(found[1] or 0) if found else 54
        if not found or abs(place) > 53 or (found[1] and not place):
            return None
        days.add(RuleDay(place, DAY_CODES.index(found[2])))
    return tuple(sorted(days))


def _weekday(value: str) -> int | None:
    return DAY_CODES.index(value) if value in DAY_CODES else None


def _until(value: str) -> datetime | None:
    found = re.fullmatch(r"([0-9]{8})(?:T([0-9]{6})(Z)?)?", value)
    if not found:
        return None
    zulu = "+0000" if found[3] else ""
    try:
        until = datetime.strptime(
            f"{found[1]}{found[2] or '235959'}{zulu}", f"%Y%m%d%H%M%S{'%z' if zulu else ''}"
        )
    except ValueError:
        return None
    return until if until.year >= EARLIEST_YEAR else None


_LISTS: Final = {
    "BYMONTH": "months",
    "BYWEEKNO": "weeks",
    "BYYEARDAY": "year_days",
    "BYMONTHDAY": "month_days",
    "BYHOUR": "hours",
    "BYMINUTE": "minutes",
    "BYSECOND": "seconds",
    "BYSETPOS": "set_places",
}

_PARTS: Final[dict[str, tuple[str, Callable[[str], Any]]]] = {
    "FREQ": ("frequency", _frequency),
    "INTERVAL": ("interval", _positive),
    "COUNT": ("count", _positive),
    "UNTIL": ("until", _until),
    "BYMONTH": ("months", _numbers(1, 12)),
    "BYWEEKNO": ("weeks", _numbers(-53, 53)),
    "BYYEARDAY": ("year_days", _numbers(-366, 366)),
    "BYMONTHDAY": ("month_days", _numbers(-31, 31)),
    "BYDAY": ("days", _days),
    "BYHOUR": ("hours", _numbers(0, 23)),
    "BYMINUTE": ("minutes", _numbers(0, 59)),
    "BYSECOND": ("seconds", _numbers(0, 59)),
    "BYSETPOS": ("set_places", _numbers(-366, 366)),
    "WKST": ("week_start", _weekday),
}
"""Each part of a rule, the field it fills, and what reads its value (None: it cannot be that)."""


def _refuse_forbidden(rule: Rule) -> None:
    """Raises InvalidValueError for parts that RFC 5545 §3.3.10 does not let stand together."""
    freq = rule.frequency
    furthest = max((abs(day.place) for day in rule.days), default=0)
    others = any(
        (rule.months, rule.weeks, rule.year_days, rule.month_days, rule.days, rule.hours,
         rule.minutes, rule.seconds)
    )  # fmt: skip
    yearly = freq is Frequency.YEARLY
    long = yearly or freq is Frequency.MONTHLY
    for part, allowed in (
        ("COUNT", not (rule.count and rule.until)),
        ("BYWEEKNO", not rule.weeks or yearly),
        ("BYYEARDAY", not rule.year_days or yearly or freq in WITHIN_A_DAY),
        ("BYMONTHDAY", not rule.month_days or freq is not Frequency.WEEKLY),
        ("BYDAY", not furthest or (long and not rule.weeks)),
        ("BYDAY", furthest <= _MOST_WEEKS_OF_MONTH or (yearly and not rule.months)),
        ("BYSETPOS", not rule.set_places or others),
    ):
        if not allowed:
            raise InvalidValueError(
                "{part} cannot stand with the other parts of the rule (RFC 5545). Take it out, "
                "or repeat in another unit.",
                part=part,
            )


def _day_text(day: RuleDay) -> str:
    return f"{day.place or ''}{DAY_CODES[day.weekday]}"
