"""QR codes of product links, drawn as vectors from ReportLab's own encoder."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby
from typing import Any, Final
from urllib.parse import quote, urlsplit, urlunsplit

from reportlab.graphics.barcode.qrencoder import QR8bitByte, QRCode, QRErrorCorrectLevel
from reportlab.pdfgen.canvas import Canvas

from planner.exports.ink import BLACK
from planner.exports.strokes import fill_boxes

QUIET: Final = 4  # modules of white around a code, as ISO/IEC 18004 asks for
LONGEST_ADDRESS: Final = 500  # bytes: what phones still read off paper at arm's length
LONGEST_STURDY: Final = 120  # bytes up to which a code can lose 15 % of itself, beyond it 7 %
FINEST_MODULE: Final = 0.95  # points (a third of a millimetre)
_KEPT: Final = "!#$%&'()*+,/:;=?@[]~"  # what stands in an address as it is, percent signs too

Modules = tuple[tuple[bool, ...], ...]
"""Rows of dark (True) and light modules, without the quiet zone."""


def web_address(url: str) -> str | None:
    """The address as ASCII that a phone opens: percent-encoded, its host in Punycode.

    None for what is not an http or https address.
    """
    try:
        parts = urlsplit(url.strip())
        host, port = parts.hostname, parts.port
    except ValueError:
        return None
    if parts.scheme.lower() not in ("http", "https") or not host:
        return None
    place = parts.netloc
    if not place.isascii():
        place = _ascii_host(host) if port is None else f"{_ascii_host(host)}:{port}"
    encoded = (quote(part, safe=_KEPT) for part in (place, *parts[2:]))
    return urlunsplit((parts.scheme.lower(), *encoded))


@lru_cache(maxsize=512)
def qr_modules(address: str) -> Modules | None:
    """The code of an ASCII address; None for one that is too long to be read off paper."""
    content = address.encode("ascii")
    if len(content) > LONGEST_ADDRESS:
        return None
    sturdy = len(content) <= LONGEST_STURDY
    code: Any = QRCode(None, QRErrorCorrectLevel.M if sturdy else QRErrorCorrectLevel.L)
    code.addData(QR8bitByte(content))
    code.make()
    return tuple(tuple(bool(dark) for dark in row) for row in code.modules)


def qr_side(modules: Modules, usual: float) -> float:
    """How large a code is drawn with its quiet zone: `usual`, or more where it is fine."""
    return max(usual, FINEST_MODULE * (len(modules) + 2 * QUIET))


def draw_qr(canvas: Canvas, modules: Modules, left: float, top: float, *, side: float) -> None:
    """Draw a code with its quiet zone in a square; neighbouring modules are one rectangle."""
    step = side / (len(modules) + 2 * QUIET)
    boxes = (
        ((left + column * step, top - row * step), (count * step, step))
        for row, column, count in _dark_stretches(modules)
    )
    fill_boxes(canvas, boxes, BLACK)


def _dark_stretches(modules: Modules) -> Iterator[tuple[int, int, int]]:
    """Where each stretch of dark modules stands in the square: its lower edge, left edge, length.

    All are counted in modules from the upper left corner of the quiet zone.
    """
    for row, line in enumerate(modules, start=QUIET + 1):
        column = QUIET
        for dark, group in groupby(line):
            count = len(list(group))
            if dark:
                yield row, column, count
            column += count


def _ascii_host(host: str) -> str:
    """A host's name in Punycode; one that has none is percent-encoded with the rest."""
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:
        return host
