"""The texts of a list of studios or people to values: zones, lengths of time, weekly hours, pay."""

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from functools import cache, partial
from typing import TypeVar

from planner.domain.clock import parse_length
from planner.domain.errors import InvalidValueError
from planner.domain.studio import WeeklyWindow
from planner.domain.typed_hours import parse_open_hours
from planner.domain.typed_pay import Pay, parse_pay
from planner.domain.zone import zone_names
from planner.imports.column_names import normalised
from planner.imports.formats import status_words, value_words
from planner.imports.problems import CellError, Reason
from planner.imports.row_reader import ReadTexts, of_first
from planner.imports.text_rows import TextRow
from planner.imports.values import decimal_mark, in_percent, read_amount, read_rate, split_words
from planner.wording.language import CODES, language_for
from planner.wording.places import city

T = TypeVar("T")
Columns = Mapping[str, tuple[int, str]]

_IN_HOURS = re.compile(r"(?<![^\W_])(h|hrs?|hours?|std|stunden|heures?|horas?)(?![^\W_])|小时|時間")
_IN_MINUTES = re.compile(r"(?<![^\W_])(min|mins|minutes?|minuten|minutos)(?![^\W_])|分")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_HOURS = re.compile(r"(\d+(?:[.,]\d+)?)\s*(?:h|hrs?|hours?|std\.?|stunden|小时|時間)?")
_AN_HOUR = re.compile(
    r"\s*(?:/|per|an|a|pro|每)\s*(?:h|hr|hour|stunde|std|小时)\.?$", re.IGNORECASE
)
_MOST_HOURS_A_DAY = 24


def studio_readers(
    columns: Columns, rows: Sequence[TextRow], currency: str, mark: str
) -> dict[str, ReadTexts]:
    """What reads each field of a studio; `mark` is the decimal sign, empty where unknown."""
    return {
        **dict.fromkeys(("id", "name", "address", "notes"), of_first(str)),
        "timezone": of_first(read_zone),
        "hourly_rate": of_first(_amount(rows, "hourly_rate", currency, mark)),
        "min_hours": of_first(read_hours),
        "setup_minutes": of_first(partial(read_minutes, unit=_unit(columns, "setup_minutes", 1))),
        "teardown_minutes": of_first(
            partial(read_minutes, unit=_unit(columns, "teardown_minutes", 1))
        ),
        "share_gap": of_first(read_yes_or_no),
        "open_hours": of_first(read_week),
    }


def creator_readers(
    columns: Columns, rows: Sequence[TextRow], currency: str, mark: str
) -> dict[str, ReadTexts]:
    """What reads each field of a person, and `pay`, which is several; `mark` as for studios."""
    shares = (text for row in rows for text in row.texts.get("commission_rate", ()))
    percent = in_percent(columns.get("commission_rate", (0, ""))[1], shares)
    return {
        **dict.fromkeys(("id", "name", "full_name", "email", "phone", "notes"), of_first(str)),
        "timezone": of_first(read_zone),
        "roles": of_first(partial(_read_words, field="roles")),
        "languages": of_first(partial(_read_words, field="languages")),
        "pay": of_first(partial(_read_pay, currency=currency)),
        "hourly_rate": of_first(_amount(rows, "hourly_rate", currency, mark)),
        "flat_fee": of_first(_amount(rows, "flat_fee", currency, mark)),
        "commission_rate": of_first(partial(read_rate, percent=percent)),
        "min_rest_minutes": of_first(
            partial(read_minutes, unit=_unit(columns, "min_rest_minutes", None))
        ),
        "max_minutes_per_day": of_first(
            partial(read_minutes, unit=_unit(columns, "max_minutes_per_day", None))
        ),
        "availability": of_first(read_week),
        "active": of_first(read_yes_or_no),
    }


def read_zone(text: str) -> str:
    """The IANA name of a zone from that name in any letter case, or from its city."""
    found = _zones().get(_folded(text))
    if found is None:
        raise CellError(Reason.NOT_A_ZONE)
    return found


def read_minutes(text: str, *, unit: int | None) -> int:
    """Whole minutes from `45`, `45 min`, `1h 30m`, `2 h`.

    A bare number counts in `unit` minutes; where that is None, one that could be hours is refused.
    """
    plain = unicodedata.normalize("NFKC", text).strip()
    if _NUMBER.fullmatch(plain):
        number = float(plain.replace(",", "."))
        if unit is None and 0 < number <= _MOST_HOURS_A_DAY:
            raise CellError(Reason.UNCLEAR_LENGTH)
        seconds = number * 60 * (unit or 1)
    else:
        seconds = _taken(parse_length, plain)
    if seconds % 60:
        raise CellError(Reason.NOT_A_LENGTH)
    return int(seconds // 60)


def read_hours(text: str) -> float:
    """Hours from `2`, `2.5 h`, `2,5`."""
    found = _HOURS.fullmatch(unicodedata.normalize("NFKC", text).strip().casefold())
    if found is None:
        raise CellError(Reason.NOT_A_LENGTH)
    return float(found[1].replace(",", "."))


def read_week(text: str) -> tuple[WeeklyWindow, ...]:
    """Weekly windows from `Mon-Fri 9:00-22:00; Sat 10-18`; a cell may have a line for each part."""
    parts = (part.strip(" ;") for part in text.splitlines())
    return _taken(parse_open_hours, "; ".join(part for part in parts if part))


def read_yes_or_no(text: str) -> bool:
    """Whether something is so, in the words that product files have for it."""
    known = status_words().get(text.casefold())
    if known is None:
        raise CellError(Reason.NOT_YES_OR_NO)
    return known


def _read_words(text: str, *, field: str) -> tuple[str, ...]:
    """Words of a list; those that files use for known values become these."""
    known = value_words("creators", field)
    words = (known.get(normalised(word), word) for word in split_words(text.replace("/", ",")))
    return tuple(dict.fromkeys(words))


def _read_pay(text: str, *, currency: str) -> Pay:
    return _taken(lambda typed: parse_pay(typed, currency), text)


def _amount(rows: Sequence[TextRow], field: str, currency: str, mark: str) -> Callable[[str], int]:
    texts = (_AN_HOUR.sub("", text) for row in rows for text in row.texts.get(field, ()))
    own = mark or decimal_mark(texts)
    return lambda text: read_amount(_AN_HOUR.sub("", text), currency, own)


def _unit(columns: Columns, field: str, usual: int | None) -> int | None:
    """How many minutes a bare number of a column stands for, by the words of its header."""
    header = unicodedata.normalize("NFKC", columns.get(field, (0, ""))[1]).casefold()
    if _IN_MINUTES.search(header):
        return 1
    return 60 if _IN_HOURS.search(header) else usual


def _taken(parse: Callable[[str], T], text: str) -> T:
    """What the plan's own reading of a typed text makes of a cell."""
    try:
        return parse(text)
    except InvalidValueError as error:
        raise CellError(Reason.REFUSED, sentence=error.sentence, **error.values) from error


@cache
def _zones() -> Mapping[str, str]:
    """Zones by their names and by their cities in all languages; the first by name of a city."""
    names = sorted((name for name in zone_names() if "/" in name), reverse=True)
    languages = [language_for(code) for code in CODES]
    cities = {_folded(city(each, name)): name for each in languages for name in names}
    return cities | {_folded(name): name for name in (*names, "UTC")}


def _folded(text: str) -> str:
    return " ".join(text.replace("_", " ").split()).casefold()
