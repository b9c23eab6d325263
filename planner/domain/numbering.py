"""The numbers under which people speak of the items of a rundown.

They are counted from 1 until somebody freezes them, because they stand on sheets by then. From then
on each item keeps its number wherever it is moved, and an item that comes between 4 and 5 is 4.1.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import count, groupby
from typing import Final

from planner.domain.rundown import Row, RowType

_NUMBER: Final = re.compile(r"\d{1,9}(?:\.\d{1,9})*")

Parts = tuple[int, ...]
"""A number such as 4.1 in its parts, by which numbers are ordered."""


def item_numbers(rows: Iterable[Row]) -> dict[str, str]:
    """The number of each item, by the id of its row; blocks and notes have none.

    `rows` come in reading order. Skipped items keep their number, so that it changes only when the
    order does. Where numbers are frozen, items without one get decimals of the one before them.
    """
    items = [row for row in rows if row.type is RowType.ITEM]
    if not are_frozen(items):
        return {row.id: str(number) for number, row in enumerate(items, start=1)}
    return dict(_with_decimals(items))


def are_frozen(rows: Iterable[Row]) -> bool:
    """Whether the numbers of a rundown are frozen."""
    return any(row.fixed_number for row in rows if row.type is RowType.ITEM)


def numbered(rows: Sequence[Row], changed: Iterable[Row]) -> list[Row]:
    """The `changed` rows, with numbers of their own where those of the rundown are frozen.

    `rows` are all of the show with the changed ones among them, in reading order.
    """
    if not are_frozen(rows):
        return list(changed)
    numbers = item_numbers(rows)
    return [row.changed(fixed_number=numbers.get(row.id, "")) for row in changed]


def _with_decimals(items: Sequence[Row]) -> Iterator[tuple[str, str]]:
    used = {row.fixed_number for row in items}
    before = ""
    runs = [
        (bool(fixed), list(run))
        for fixed, run in groupby(items, lambda row: bool(row.fixed_number))
    ]
    for place, (fixed, run) in enumerate(runs):
        if fixed:
            yield from ((row.id, row.fixed_number) for row in run)
            before = run[-1].fixed_number
            continue
        after = runs[place + 1][1][0].fixed_number if place + 1 < len(runs) else ""
        for row, number in zip(run, _between(before, after, len(run), used), strict=True):
            used.add(number)
            yield row.id, number


def _between(before: str, after: str, many: int, used: set[str]) -> list[str]:
    """So many free numbers behind one and before another (empty: the beginning, the end)."""
    low = _parts(before) if before else (0,)
    if low is None:
        return _free(f"{before}.", many, used)
    high = _parts(after) if after else None
    if not after:
        return _free(_stem(low), many, used, first=low[-1] + 1)
    if len(low) > 1:
        siblings = _free(_stem(low), many, used, first=low[-1] + 1)
        if high is None or not low < high or (_parts(siblings[-1]) or ()) < high:
            return siblings
    stem = (*low, 0)
    while high is not None and low < high and not (*stem[:-1], many) < high:
        stem = (*stem, 0)
    return _free(_stem(stem), many, used)


def _free(stem: str, many: int, used: set[str], *, first: int = 1) -> list[str]:
    """The first free numbers that a stem such as `4.` makes with a last part."""
    found = (f"{stem}{last}" for last in count(first) if f"{stem}{last}" not in used)
    return [next(found) for _ in range(many)]


def _stem(parts: Parts) -> str:
    return "".join(f"{part}." for part in parts[:-1])


def _parts(number: str) -> Parts | None:
    """The parts of a number; None for what a person typed that is none."""
    if not _NUMBER.fullmatch(number):
        return None
    return tuple(map(int, number.split(".")))
