"""Says how far a long import is, and lets whoever watches it end it."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")

Tick = Callable[[int], None]
"""Is told from time to time how many percent are done; what it raises ends the work."""

_EVERY = 500


def watched(
    items: Sequence[T], tick: Tick | None, *, start: int = 0, end: int = 100
) -> Iterator[T]:
    """The items one by one, telling `tick` while they pass, from `start` to `end` percent."""
    for place, item in enumerate(items):
        if tick is not None and place % _EVERY == 0:
            tick(start + (end - start) * place // len(items))
        yield item
