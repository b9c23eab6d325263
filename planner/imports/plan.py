"""A plan document (JSON) to a plan, with errors that name the place: `rows[3].length: …`."""

import json
import math
from collections.abc import Iterable
from typing import Any, Final, NoReturn

from pydantic import ValidationError

from planner.domain.errors import UnusableInputError
from planner.domain.plan import FORMAT, KINDS, Plan
from planner.imports.problems import shown
from planner.imports.source import Source

VERSION: Final = 1
DEEPEST: Final = 64
"""How far what a document may hold of its own (snapshots, settings) may nest."""

_MARK = b"\xef\xbb\xbf"
_UNKNOWN_FIELD = "extra_forbidden"
_LONGEST_INTEGER = 40


def read_plan(source: Source) -> Plan:
    """The plan of a document. References may lead outside of it; the service checks them.

    Raises UnusableInputError, with the place in the document, for what is no such document: not
    JSON, a newer version, an unknown field, a value against a rule, a key or an id twice.
    """
    document = _parsed(source)
    _check_kind(source, document)
    _check_depth(source, document)
    try:
        plan = Plan.model_validate(document)
    except ValidationError as error:
        raise _first_fault(source, error) from error
    _check_ids(source, document)
    return plan


def _parsed(source: Source) -> dict[str, Any]:
    try:
        text = source.content.removeprefix(_MARK).decode("utf-8")
        document = json.loads(
            text,
            object_pairs_hook=_unique_keys,
            parse_constant=_refuse_constant,
            parse_float=_finite,
            parse_int=_bounded,
        )
    except UnicodeDecodeError as error:
        raise UnusableInputError(
            "“{file}” is not UTF-8, as a plan document must be. Write it as UTF-8.",
            file=source.name,
        ) from error
    except json.JSONDecodeError as error:
        raise UnusableInputError(
            "“{file}” is not JSON at line {line}, column {column}: {reason}. Correct it there.",
            file=source.name,
            line=error.lineno,
            column=error.colno,
            reason=error.msg,
        ) from error
    except _DocumentError as error:
        raise UnusableInputError(
            "“{file}”: {reason}.", file=source.name, reason=str(error)
        ) from error
    except RecursionError as error:
        raise UnusableInputError(
            "“{file}” nests too deep to be a plan. Export it again.", file=source.name
        ) from error
    if not isinstance(document, dict):
        raise UnusableInputError(
            "“{file}” is JSON, but no plan: a plan document is one object.", file=source.name
        )
    return document


class _DocumentError(ValueError):
    """What strict JSON forbids and Python's reader would let pass."""


def _unique_keys(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise _DocumentError(f"the key “{shown(twice)}” comes twice in one object")
    return found


def _refuse_constant(name: str) -> NoReturn:
    raise _DocumentError(f"{name} is not a number that JSON has")


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise _DocumentError(f"the number {shown(text)} is too large")
    return number


def _bounded(text: str) -> int:
    if len(text) > _LONGEST_INTEGER:
        raise _DocumentError(f"the number {shown(text)} is too large")
    return int(text)


def _check_kind(source: Source, document: dict[str, Any]) -> None:
    if document.get("format", FORMAT) != FORMAT:
        raise UnusableInputError(
            "“{file}” is JSON of another program: its format is not “{format}”.",
            file=source.name,
            format=FORMAT,
        )
    version = document.get("version", VERSION)
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise UnusableInputError(
            "“{file}”: version: a plan document has version {version}.",
            file=source.name,
            version=VERSION,
        )
    if version > VERSION:
        raise UnusableInputError(
            "“{file}” was written by a newer Show Planner (document version {found}; this one "
            "reads {version}). Update Show Planner.",
            file=source.name,
            found=version,
            version=VERSION,
        )


def _first_fault(source: Source, error: ValidationError) -> UnusableInputError:
    faults = error.errors(include_url=False, include_context=False)
    first = faults[0]
    reason = first["msg"].removeprefix("Value error, ")
    if first["type"] == _UNKNOWN_FIELD:
        reason = "a plan has no such field; correct its name or remove it"
    sentence = "“{file}”: {place}: {reason}."
    if len(faults) > 1:
        sentence = "“{file}”: {place}: {reason} (and {more} more)."
    return UnusableInputError(
        sentence,
        file=source.name,
        place=_place(first["loc"]),
        reason=_one_line(reason),
        more=len(faults) - 1,
    )


def _one_line(reason: str) -> str:
    """A reason of the validator as one line; it may quote what stands in the document."""
    return "".join(sign if sign.isprintable() else " " for sign in reason).rstrip(".")


def _place(parts: tuple[int | str, ...]) -> str:
    place = ""
    for part in parts:
        if isinstance(part, int):
            place += f"[{part}]"
        else:
            place += f".{shown(part)}" if place else shown(part)
    return place or "the document"


def _check_ids(source: Source, document: dict[str, Any]) -> None:
    for name in KINDS:
        first_at: dict[str, int] = {}
        for index, fields in enumerate(document.get(name, ())):
            before = first_at.setdefault(fields["id"], index)
            if before != index:
                raise UnusableInputError(
                    "“{file}”: {name}[{index}].id: “{id}” is also the id of {name}[{before}]. "
                    "Make ids unique.",
                    file=source.name,
                    name=name,
                    index=index,
                    before=before,
                    id=shown(fields["id"]),
                )


def _check_depth(source: Source, document: dict[str, Any]) -> None:
    """Looks at what may be any JSON before the validator follows it down, level by level."""
    for name in ("layouts", "versions", "prints"):
        level = [document.get(name)]
        for _ in range(DEEPEST):
            level = [inner for value in level for inner in _inside(value)]
        if level:
            raise UnusableInputError(
                "“{file}”: {name}: it nests more than {deepest} levels deep. Export it again.",
                file=source.name,
                name=name,
                deepest=DEEPEST,
            )


def _inside(value: Any) -> Iterable[Any]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()
