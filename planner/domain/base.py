"""What every entity of a plan has in common: frozen, strict about fields, with one JSON form."""

import re
from datetime import datetime, time
from math import isfinite
from typing import Annotated, Any, Self, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    JsonValue,
    PlainSerializer,
    StringConstraints,
    ValidationError,
    WithJsonSchema,
)

from planner.domain.errors import InvalidValueError

LONGEST_MINUTES = 31 * 24 * 60
LARGEST_AMOUNT = 10**15
EARLIEST_YEAR, LATEST_YEAR = 1970, 2200

_UNSTORABLE = re.compile(r"[\ud800-\udfff\0]")


def format_wall_time(moment: datetime) -> str:
    """`YYYY-MM-DDTHH:MM`, with `:SS` only where the seconds are not zero."""
    return moment.isoformat(timespec="seconds" if moment.second else "minutes")


def format_clock(clock: time) -> str:
    """`HH:MM`, with `:SS` only where the seconds are not zero."""
    return clock.isoformat(timespec="seconds" if clock.second else "minutes")


def _naive(moment: datetime) -> datetime:
    if moment.tzinfo is not None:
        raise ValueError("a wall time has no offset: write 2026-11-27T16:00, the zone stands apart")
    if moment.microsecond:
        raise ValueError("a wall time has whole seconds")
    if not EARLIEST_YEAR <= moment.year <= LATEST_YEAR:
        raise ValueError(f"a year lies between {EARLIEST_YEAR} and {LATEST_YEAR}")
    return moment


def _naive_clock(clock: time) -> time:
    if clock.tzinfo is not None:
        raise ValueError("a clock has no offset: write 16:00, the zone is the show's")
    if clock.microsecond:
        raise ValueError("a clock has whole seconds")
    return clock


def _storable(text: str) -> str:
    # SQLite and UTF-8 files cannot hold a lone surrogate; NUL ends a string in half of all tools.
    if _UNSTORABLE.search(text):
        raise ValueError("the text has a character that no file can hold")
    return text


def _storable_within(value: Any) -> Any:
    if isinstance(value, str):
        return _storable(value)
    if isinstance(value, float) and not isfinite(value):
        raise ValueError("a number must be finite")
    if isinstance(value, dict):
        return {_storable(str(key)): _storable_within(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_storable_within(each) for each in value]
    return value


Text = Annotated[str, AfterValidator(_storable)]
"""Any text; never markup, never trimmed."""

Name = Annotated[str, StringConstraints(min_length=1), AfterValidator(_storable)]
"""Text that may not be empty."""

Id = Annotated[str, StringConstraints(min_length=1, max_length=200), AfterValidator(_storable)]
"""A UUIDv7 as text when we make it; any unique text when it is imported."""

WallTime = Annotated[
    datetime,
    AfterValidator(_naive),
    # Not the schema's own date-time, which must have an offset.
    WithJsonSchema({"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$"}),
    PlainSerializer(format_wall_time, return_type=str, when_used="json"),
]
"""Local wall time without offset, in the zone of its owner; whole seconds."""

Clock = Annotated[
    time,
    AfterValidator(_naive_clock),
    WithJsonSchema({"type": "string", "pattern": r"^\d\d:\d\d(:\d\d)?$"}),
    PlainSerializer(format_clock, return_type=str, when_used="json"),
]
"""A time of day without a date, in the zone of its owner; whole seconds."""

Instant = Annotated[
    datetime,
    PlainSerializer(lambda moment: moment.isoformat(), return_type=str, when_used="json"),
]
"""A moment in UTC, with its offset."""

Seconds = Annotated[int, Field(ge=0, le=LONGEST_MINUTES * 60)]
"""A length in whole seconds, 31 days at most."""

Minutes = Annotated[int, Field(ge=0, le=LONGEST_MINUTES)]
"""A length in whole minutes, 31 days at most."""

Amount = Annotated[int, Field(ge=0, le=LARGEST_AMOUNT)]
"""Money in minor units (cents, yen) of the currency of its owner."""

Rate = Annotated[float, Field(ge=0, le=1, allow_inf_nan=False)]
"""A fraction: 0.15 is 15 percent."""

Count = Annotated[int, Field(ge=0, le=10**12)]
"""A number of pieces."""

Color = Annotated[str, StringConstraints(pattern=r"^#[0-9A-Fa-f]{6}$")]
"""A colour as `#RRGGBB`."""

Currency = Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")]
"""An ISO 4217 code."""


JsonObject = Annotated[dict[str, JsonValue], AfterValidator(_storable_within)]
"""Anything that JSON can hold, under keys of its own; what no file can hold is refused."""


class Value(BaseModel):
    """A frozen part of an entity that has no id of its own."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    def changed(self, **fields: Any) -> Self:
        """A copy with other field values, validated as a whole.

        Raises InvalidValueError with a sentence if the result breaks a rule.
        """
        return build(type(self), {**dict(self), **fields})


class Entity(Value):
    """Something in a plan that has an id and can be changed, undone and exported."""

    id: Id

    @classmethod
    def word(cls) -> str:
        """What a sentence calls an entity of this kind, such as `cue column`."""
        return re.sub(r"(?<!^)(?=[A-Z])", " ", cls.__name__).lower()


V = TypeVar("V", bound=Value)


def build(kind: type[V], fields: dict[str, Any]) -> V:
    """Makes a validated entity or part from its fields (Python values or JSON values).

    Raises InvalidValueError with one sentence that names the field and the rule.
    """
    try:
        return kind.model_validate(fields)
    except ValidationError as error:
        raise InvalidValueError(sentence_for(kind.__name__, error)) from error


def sentence_for(what: str, error: ValidationError) -> str:
    """One sentence from pydantic's list of errors: the first one, and how many more there are."""
    errors = error.errors(include_url=False, include_context=False)
    first = errors[0]
    place = ".".join(str(part) for part in first["loc"]) or "value"
    reason = first["msg"].removeprefix("Value error, ")
    more = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
    return f"{what}: {place}: {reason}{more}."
