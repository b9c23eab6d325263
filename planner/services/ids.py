"""New ids: UUIDv7 (RFC 9562 §5.7), which sort by the time they were made."""

import secrets
from datetime import datetime
from uuid import UUID


def new_uuid7(now: datetime) -> str:
    """A UUIDv7 for an instant (aware), as text: 48 bits of milliseconds, 74 random bits."""
    milliseconds = int(now.timestamp() * 1000) & (1 << 48) - 1
    value = milliseconds << 80 | 0x7 << 76 | secrets.randbits(12) << 64
    return str(UUID(int=value | 0b10 << 62 | secrets.randbits(62)))
