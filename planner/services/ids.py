"""New ids: UUIDv7 (RFC 9562 §5.7), which sort by the order in which they were made."""

import secrets
from datetime import datetime
from uuid import UUID

_VERSION_AND_VARIANT = 0x7 << 76 | 0b10 << 62


class Ids:
    """Gives ids; each sorts behind the one before, also within a millisecond and when the clock
    goes back (RFC 9562 §6.2, method 2)."""

    def __init__(self) -> None:
        self._milliseconds = 0
        self._random = 0

    def new(self, now: datetime) -> str:
        """An id for an instant (aware), as text: 48 bits of milliseconds, 74 bits that rise."""
        milliseconds = int(now.timestamp() * 1000) & (1 << 48) - 1
        if milliseconds > self._milliseconds:
            self._milliseconds = milliseconds
            self._random = secrets.randbits(73)
        else:
            self._random += 1 + secrets.randbits(32)
        high, low = divmod(self._random, 1 << 62)
        value = self._milliseconds << 80 | _VERSION_AND_VARIANT | high << 64 | low
        return str(UUID(int=value))
