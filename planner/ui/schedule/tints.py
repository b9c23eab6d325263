"""The colours of a block from the colour of its brand, so that words on it can always be read."""

from functools import lru_cache
from typing import NamedTuple

from planner.ui.tokens import Tokens

LEAST_CONTRAST = 4.5
"""WCAG 2.2, 1.4.3 (AA): between words and what they stand on."""

_SHARE_OF_BRAND = 0.14
_STEPS = 40

Rgb = tuple[float, float, float]


class Tint(NamedTuple):
    """`ground` of the block, `ink` of the words on it, `edge` of the bar that marks the brand."""

    ground: str
    ink: str
    edge: str


@lru_cache(maxsize=512)
def tint(brand: str, surface: str, text: str) -> Tint:
    """The colours of a brand's blocks on a surface; all as `#RRGGBB`.

    The ink is the brand's colour, taken towards the colour of text until it can be read on the
    ground, and on the surface itself: a hold has no ground of its own.
    """
    ground = mixed(surface, brand, _SHARE_OF_BRAND)
    for step in range(_STEPS + 1):
        ink = mixed(brand, text, step / _STEPS)
        if min(contrast(ink, ground), contrast(ink, surface)) >= LEAST_CONTRAST:
            return Tint(ground, ink, ink)
    return Tint(ground, text, brand)


def tint_of(brand: str, tokens: Tokens) -> Tint:
    """The colours of a brand's blocks in a theme."""
    return tint(brand, tokens.surface, tokens.text)


def contrast(one: str, other: str) -> float:
    """How far two colours are apart, 1 to 21 (WCAG 2.2: contrast ratio)."""
    lights = sorted((_luminance(_rgb(one)), _luminance(_rgb(other))))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def mixed(one: str, other: str, share: float) -> str:
    """A colour between two; `share` of the other, 0 to 1."""
    pairs = zip(_rgb(one), _rgb(other), strict=True)
    return "#" + "".join(f"{round(255 * (a + (b - a) * share)):02X}" for a, b in pairs)


def _rgb(color: str) -> Rgb:
    red, green, blue = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def _luminance(rgb: Rgb) -> float:
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in rgb]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
