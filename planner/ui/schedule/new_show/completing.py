"""Which names go on from what is being typed in the middle of a line."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

_MOST_WORDS: Final = 4
"""How many words back from the cursor a name may begin."""

_MOST_OFFERED: Final = 8
_FEWEST_LETTERS: Final = 2


@dataclass(frozen=True, slots=True)
class Completion:
    """Names that could stand in place of `line[start:end]`, the likeliest first; may be none."""

    start: int
    end: int
    names: tuple[str, ...] = ()

    def applied(self, line: str, name: str) -> tuple[str, int]:
        """The line with a name in that place, and where the cursor stands behind it."""
        put = f"{name} "
        rest = line[self.end :].lstrip(" ")
        return line[: self.start] + put + rest, self.start + len(put)


def completion(line: str, cursor: int, names: Sequence[str]) -> Completion:
    """The names that begin like the words before the cursor; of several words rather than one.

    A handle is offered from its @ on, any other name from two letters on. Nothing is offered in
    the middle of a word, nor where a name is there as a whole already.
    """
    typed = line[:cursor]
    if cursor < len(line) and not line[cursor].isspace():
        return Completion(cursor, cursor)
    starts = [place for place in range(len(typed)) if _begins_word(typed, place)]
    for start in starts[-_MOST_WORDS:]:
        fragment = typed[start:].casefold()
        if not fragment.startswith("@") and len(fragment) < _FEWEST_LETTERS:
            continue
        fitting = [name for name in names if _goes_on(name.casefold(), fragment)]
        if any(name.casefold() == fragment.strip() for name in fitting):
            break
        if fitting:
            fitting.sort(key=lambda name: not name.casefold().startswith(fragment))
            return Completion(start, cursor, tuple(islice(fitting, _MOST_OFFERED)))
    return Completion(cursor, cursor)


def _begins_word(text: str, place: int) -> bool:
    return not text[place].isspace() and (place == 0 or text[place - 1].isspace())


def _goes_on(name: str, fragment: str) -> bool:
    """Whether a name, or a later word of it, begins with a fragment."""
    if name.startswith(fragment):
        return True
    words = (name[place:] for place in range(1, len(name)) if _begins_word(name, place))
    return any(word.startswith(fragment) for word in words)
