"""How the names of columns are compared: the many spellings of one name made the same."""

import hashlib
import unicodedata
from collections.abc import Iterable

_LATIN_MARKS = ("\u0300", "\u036f")


def normalised(name: str) -> str:
    """A column's name without case, width, accents, spaces and punctuation."""
    apart = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", name).casefold())
    first, last = _LATIN_MARKS
    kept = (
        sign
        for sign in apart
        if unicodedata.category(sign)[0] in "LNM" and not first <= sign <= last
    )
    return unicodedata.normalize("NFC", "".join(kept))


def header_key(names: Iterable[str]) -> str:
    """A short text that is the same for every file with the same columns, in whatever order."""
    known = sorted(filter(None, map(normalised, names)))
    return hashlib.sha256("\n".join(known).encode("utf-8", "surrogatepass")).hexdigest()[:32]
