"""Shapes as masks that can be joined, cut and turned, and the canvas that they are painted on.

All measures are in points of a sheet 320 points wide and high, from the top left.
"""

from collections import Counter
from collections.abc import Sequence

from PIL import Image, ImageChops, ImageDraw

POINTS = 320
SCALE = 3  # drawn this much larger and then shrunk, which makes the edges smooth
PIXELS = 256  # prints 27 mm wide at 240 dots an inch
COLORS = 48
NEAR = 9  # steps of 256 within which two colours count as one

Point = tuple[float, float]
Mask = Image.Image
"""A grey picture at drawing scale: white where the shape is."""


class Canvas:
    """A picture in the making. `paper` is the colour behind everything, as `#RRGGBB`."""

    def __init__(self, paper: str) -> None:
        side = POINTS * SCALE
        self._image = Image.new("RGB", (side, side), paper)

    def paint(self, shape: Mask, color: str) -> None:
        """Fills a shape with one flat colour."""
        self._image.paste(color, mask=shape)

    def solid(self, shape: Mask, color: str) -> None:
        """Fills a shape so that it looks round: light from the left, shade on the right."""
        self.paint(shape, color)
        box = shape.getbbox()
        if box is None:
            return
        left, top, right, bottom = (edge / SCALE for edge in box)
        width = right - left
        shade = rounded(left + width * 0.72, top, right + 1, bottom, 0)
        light = rounded(left + width * 0.12, top, left + width * 0.2, bottom, 0)
        self.paint(both(shape, shade), darker(color, 0.14))
        self.paint(both(shape, light), lighter(color, 0.4))

    def finished(self) -> Image.Image:
        """The picture at its final size, with a palette instead of full colour."""
        small = self._image.resize((PIXELS, PIXELS), Image.Resampling.LANCZOS)
        return small.quantize(palette=_palette_of(small), dither=Image.Dither.NONE)


def rounded(left: float, top: float, right: float, bottom: float, radius: float) -> Mask:
    """A rectangle with round corners."""
    mask, pen = _empty()
    pen.rounded_rectangle(_scaled(left, top, right, bottom), radius * SCALE, fill=255)
    return mask


def oval(left: float, top: float, right: float, bottom: float) -> Mask:
    """An ellipse that fills a box."""
    mask, pen = _empty()
    pen.ellipse(_scaled(left, top, right, bottom), fill=255)
    return mask


def polygon(*points: Point) -> Mask:
    """A shape with straight edges."""
    mask, pen = _empty()
    pen.polygon([(x * SCALE, y * SCALE) for x, y in points], fill=255)
    return mask


def stroke(points: Sequence[Point], width: float) -> Mask:
    """A line through some points with round joints and ends."""
    mask, pen = _empty()
    pen.line([(x * SCALE, y * SCALE) for x, y in points], 255, round(width * SCALE), joint="curve")
    for x, y in points:
        half = width / 2
        pen.ellipse(_scaled(x - half, y - half, x + half, y + half), fill=255)
    return mask


def ring(left: float, top: float, right: float, bottom: float, width: float) -> Mask:
    """The rim of an ellipse, `width` points thick inwards."""
    hole = oval(left + width, top + width, right - width, bottom - width)
    return without(oval(left, top, right, bottom), hole)


def both(one: Mask, other: Mask) -> Mask:
    """Where two shapes overlap."""
    return ImageChops.multiply(one, other)


def without(one: Mask, hole: Mask) -> Mask:
    """A shape with another cut out of it."""
    return ImageChops.subtract(one, hole)


def joined(first: Mask, *others: Mask) -> Mask:
    """Several shapes as one."""
    whole = first
    for other in others:
        whole = ImageChops.lighter(whole, other)
    return whole


def turned(shape: Mask, degrees: float, center: Point = (160, 160)) -> Mask:
    """A shape turned counter-clockwise about a point."""
    middle = (center[0] * SCALE, center[1] * SCALE)
    return shape.rotate(degrees, Image.Resampling.BICUBIC, center=middle)


def darker(color: str, share: float) -> str:
    """A colour mixed with a share (0 to 1) of a deep blue-black."""
    return _mixed(color, "#14171B", share)


def lighter(color: str, share: float) -> str:
    """A colour mixed with a share (0 to 1) of white."""
    return _mixed(color, "#FFFFFF", share)


def _palette_of(picture: Image.Image) -> Image.Image:
    """The colours that cover most of a picture, none of them hardly different from another.

    Flat areas so keep their colour exactly, and the many shades of smooth edges come near.
    """
    pixels = Counter(zip(*(band.tobytes() for band in picture.split()), strict=True))
    chosen: list[tuple[int, ...]] = []
    for color in sorted(pixels, key=lambda color: (-pixels[color], color)):
        if all(_distance(color, other) >= NEAR for other in chosen):
            chosen.append(color)
        if len(chosen) == COLORS:
            break
    palette = Image.new("P", (1, 1))
    palette.putpalette([channel for color in chosen for channel in color])
    return palette


def _distance(one: tuple[int, ...], other: tuple[int, ...]) -> int:
    return max(abs(mine - theirs) for mine, theirs in zip(one, other, strict=True))


def _empty() -> tuple[Mask, ImageDraw.ImageDraw]:
    side = POINTS * SCALE
    mask = Image.new("L", (side, side), 0)
    return mask, ImageDraw.Draw(mask)


def _scaled(*edges: float) -> list[float]:
    return [edge * SCALE for edge in edges]


def _mixed(color: str, other: str, share: float) -> str:
    pairs = zip(_channels(color), _channels(other), strict=True)
    mixed = [round(mine * (1 - share) + theirs * share) for mine, theirs in pairs]
    return "#" + "".join(f"{channel:02X}" for channel in mixed)


def _channels(color: str) -> list[int]:
    return [int(color[place : place + 2], 16) for place in (1, 3, 5)]
