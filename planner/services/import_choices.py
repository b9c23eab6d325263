"""What a person said of the columns of a file, kept for the next file with the same columns.

It is kept with the person's settings and not in the plan: the same shop's export comes into many
plans, and what its columns mean is true of the shop's program, not of a plan.
"""

from collections.abc import Iterable, Mapping

from planner.imports import reading
from planner.imports.column_names import header_key, normalised
from planner.imports.formats import formats_of
from planner.imports.product_fields import PRODUCT_FIELDS
from planner.imports.results import RESULT_FIELDS
from planner.imports.run_cells import RUN_FIELDS
from planner.settings import Settings

Reading = reading.Reading
"""How a file is to be read, as the fronts say it."""

DELIMITERS: Mapping[str, str] = {"comma": ",", "semicolon": ";", "tab": "\t", "bar": "|"}
"""What parts the cells of a text file, by the words for it."""

_FIELDS: Mapping[str, tuple[str, ...]] = {
    "products": PRODUCT_FIELDS,
    "rundown": RUN_FIELDS,
    "results": RESULT_FIELDS,
}
_MOST_KEPT = 200


def formats_of_kind(kind: str) -> tuple[str, ...]:
    """The codes of what a file of a kind (`products`, …) can be."""
    return tuple(format_.code for format_ in formats_of(kind))


def fields_of_kind(kind: str) -> tuple[str, ...]:
    """What a column of a file of a kind can be."""
    return _FIELDS[kind]


def known_choices(settings: Settings, kind: str) -> Mapping[str, Mapping[str, str]]:
    """What was said of the files of a kind (`products`, …), by the key of their header."""
    begin = f"{kind}:"
    return {
        key.removeprefix(begin): choices
        for key, choices in settings.import_columns.items()
        if key.startswith(begin)
    }


def known_of_kinds(settings: Settings, kinds: Iterable[str]) -> Mapping[str, Mapping[str, str]]:
    """The same of several kinds, where it is not known yet of which kind a file is."""
    known: dict[str, Mapping[str, str]] = {}
    for kind in kinds:
        known.update(known_choices(settings, kind))
    return known


def with_choices(
    settings: Settings, kind: str, names: Iterable[str], choices: Mapping[str, str]
) -> Settings:
    """Settings that remember what the columns of a header are: the field of each normalised name,
    empty for a column that is not taken. No choices forget what was said of that header."""
    key = f"{kind}:{header_key(names)}"
    kept = {each: said for each, said in settings.import_columns.items() if each != key}
    if choices:
        kept[key] = dict(choices)
    newest = dict(list(kept.items())[-_MOST_KEPT:])
    return settings.model_copy(update={"import_columns": newest})


def column_key(name: str) -> str:
    """Under which key a choice for a column is kept: its name as names are compared."""
    return normalised(name)


def choice_of(words: str) -> tuple[str, str]:
    """A choice as it is typed, `Column name=field`, as the normalised name and the field."""
    name, _, field = words.rpartition("=")
    return normalised(name), field.strip()
