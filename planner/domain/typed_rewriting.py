"""Says something else in a line that was typed for a new show, and leaves the rest as it is."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from planner.domain.base import format_clock
from planner.domain.typed_show import Chip, Understood

_OF_A_WINDOW = (Understood.CLOCK, Understood.LENGTH)


def rewritten(line: str, chips: Sequence[Chip], what: Understood, words: str) -> str:
    """The line with other words for one thing; words for what was not typed are added at its end.

    Of a window (`7-9pm`) the half that is not meant is written out.
    """
    chip = typed_chip(chips, what)
    if chip is None:
        return f"{line.rstrip()} {words}".lstrip()
    other = next((each for each in chips if _share_a_window(each, chip)), None)
    if other is not None:
        kept = other.value if other.what is Understood.CLOCK else f"{other.value}min"
        words = f"{kept} {words}" if other.what is Understood.CLOCK else f"{words} {kept}"
    return _replaced(line, chip, words)


def without(line: str, chip: Chip) -> str:
    """The line without what a chip was understood from."""
    return " ".join(_replaced(line, chip, "").split())


def instead_of(line: str, chip: Chip, words: str) -> str:
    """The line with other words where a chip was understood from, such as another name."""
    return _replaced(line, chip, words)


def starting(line: str, chips: Sequence[Chip], before: datetime, start: datetime) -> str:
    """The line with another start; the day is only named where it is another one than `before`."""
    if start.date() != before.date():
        # From right to left, so that the places of the other chip still hold.
        both = (
            (Understood.CLOCK, format_clock(start.time())),
            (Understood.DAY, f"{start.date()}"),
        )
        for what, words in sorted(both, key=lambda each: -_place(chips, each[0])):
            line = rewritten(line, chips, what, words)
        return line
    return rewritten(line, chips, Understood.CLOCK, format_clock(start.time()))


def typed_chip(chips: Iterable[Chip], what: Understood) -> Chip | None:
    """The first chip about something that was typed, None where nothing was."""
    return next((each for each in chips if each.what is what and not each.assumed), None)


def _replaced(line: str, chip: Chip, words: str) -> str:
    return line[: chip.start] + words + line[chip.end :]


def _place(chips: Sequence[Chip], what: Understood) -> int:
    """Where it stands in the line; before all others what is added at the end anyway."""
    chip = typed_chip(chips, what)
    return -1 if chip is None else chip.start


def _share_a_window(one: Chip, other: Chip) -> bool:
    return (
        one.what is not other.what
        and one.what in _OF_A_WINDOW
        and other.what in _OF_A_WINDOW
        and not one.assumed
        and (one.start, one.end) == (other.start, other.end)
    )
