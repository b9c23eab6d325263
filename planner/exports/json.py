"""A plan as canonical JSON: equal plans give equal bytes, so that two files can be compared."""

import json
from typing import Any

from planner.domain.base import Value
from planner.domain.plan import Plan

_INDENT = 2


def plan_to_json(plan: Plan) -> bytes:
    """The document of a plan: UTF-8, indented, lists by id, fields in the order of the schema.

    Where a plan may hold keys of its own (cues, snapshots, settings, rates) these are sorted.
    """
    document = _document(plan)
    return (
        json.dumps(document, ensure_ascii=False, indent=_INDENT, allow_nan=False).encode() + b"\n"
    )


def plan_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of the document."""
    schema = Plan.model_json_schema(mode="validation")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **schema,
        "title": "Show Planner plan",
    }


def _document(value: Value) -> dict[str, Any]:
    document = value.model_dump(mode="json")
    for name in document:
        own = getattr(value, name)
        if isinstance(own, Value):
            document[name] = _document(own)
        elif isinstance(own, dict):
            document[name] = _sorted(document[name])
        elif isinstance(own, tuple) and own and isinstance(own[0], Value):
            document[name] = [_document(each) for each in own]
    return document


def _sorted(plain: Any) -> Any:
    if isinstance(plain, dict):
        return {key: _sorted(plain[key]) for key in sorted(plain)}
    if isinstance(plain, list):
        return [_sorted(each) for each in plain]
    return plain
