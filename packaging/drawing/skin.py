"""Skin care: what stands on Lumen Skin's table."""

from drawing.shapes import (
    Canvas,
    both,
    darker,
    joined,
    lighter,
    oval,
    polygon,
    ring,
    rounded,
    stroke,
    turned,
    without,
)

WHITE, GLASS, METAL, INK = "#FFFFFF", "#EDF2F7", "#C9D0D8", "#3B4450"


def dropper(canvas: Canvas, tone: str) -> None:
    """A serum bottle with a pipette."""
    _dropper_at(canvas, tone, 160, 116)


def duo(canvas: Canvas, tone: str) -> None:
    """Two serum bottles side by side."""
    _dropper_at(canvas, darker(tone, 0.18), 208, 124)
    _dropper_at(canvas, tone, 118, 116)


def _dropper_at(canvas: Canvas, tone: str, middle: float, top: float) -> None:
    canvas.solid(rounded(middle - 13, top - 66, middle + 13, top - 14, 12), INK)
    canvas.solid(rounded(middle - 19, top - 26, middle + 19, top + 4, 4), WHITE)
    canvas.solid(rounded(middle - 44, top + 2, middle + 44, 268, 20), tone)
    canvas.paint(rounded(middle - 44, 176, middle + 44, 236, 0), WHITE)
    canvas.paint(rounded(middle - 28, 190, middle + 28, 197, 3), tone)
    canvas.paint(rounded(middle - 18, 206, middle + 18, 211, 2), METAL)
    canvas.paint(rounded(middle - 22, 217, middle + 22, 222, 2), METAL)


def jar(canvas: Canvas, tone: str) -> None:
    """A cream jar with a lid."""
    canvas.solid(rounded(76, 160, 244, 268, 26), lighter(tone, 0.55))
    canvas.solid(rounded(70, 108, 250, 166, 12), tone)
    canvas.paint(rounded(70, 150, 250, 156, 0), darker(tone, 0.2))
    canvas.paint(rounded(112, 196, 208, 206, 4), darker(tone, 0.25))
    canvas.paint(rounded(132, 216, 188, 222, 3), tone)


def tube(canvas: Canvas, tone: str) -> None:
    """A tube that stands on its cap."""
    canvas.solid(polygon((108, 62), (212, 62), (198, 226), (122, 226)), tone)
    canvas.solid(rounded(102, 48, 218, 68, 4), lighter(tone, 0.3))
    canvas.solid(rounded(120, 222, 200, 268, 8), WHITE)
    canvas.paint(rounded(134, 108, 186, 117, 4), WHITE)
    canvas.paint(rounded(142, 126, 178, 132, 3), WHITE)
    canvas.paint(rounded(138, 190, 182, 195, 2), lighter(tone, 0.5))


def pump(canvas: Canvas, tone: str) -> None:
    """A tall bottle with a pump."""
    canvas.paint(stroke([(160, 84), (160, 60), (116, 60), (108, 70)], 12), INK)
    canvas.solid(rounded(142, 80, 178, 110, 4), INK)
    canvas.solid(rounded(108, 106, 212, 268, 22), tone)
    canvas.paint(rounded(122, 150, 198, 232, 8), WHITE)
    canvas.paint(rounded(134, 166, 186, 174, 4), tone)
    canvas.paint(rounded(142, 186, 178, 191, 2), METAL)
    canvas.paint(rounded(138, 200, 182, 205, 2), METAL)


def mist(canvas: Canvas, tone: str) -> None:
    """A slim spray bottle with its cap off."""
    canvas.solid(rounded(144, 66, 176, 100, 6), WHITE)
    canvas.paint(oval(140, 76, 150, 86), INK)
    canvas.solid(rounded(124, 96, 196, 268, 18), lighter(tone, 0.35))
    canvas.solid(both(rounded(124, 96, 196, 268, 18), rounded(100, 166, 220, 280, 0)), tone)
    canvas.paint(rounded(138, 196, 182, 203, 3), WHITE)
    canvas.paint(rounded(146, 212, 174, 217, 2), WHITE)
    for left, top in ((112, 62), (96, 74), (104, 92), (84, 56), (80, 92)):
        canvas.paint(oval(left, top, left + 8, top + 8), lighter(tone, 0.45))


def sachet(canvas: Canvas, tone: str) -> None:
    """A fan of sheet masks in their sachets."""
    for degrees, share in ((16, 0.55), (0, 0.3), (-16, 0.0)):
        canvas.paint(turned(rounded(104, 70, 216, 250, 8), degrees, (160, 300)), WHITE)
        card = turned(rounded(109, 75, 211, 245, 5), degrees, (160, 300))
        canvas.paint(card, lighter(tone, share))
    face = turned(oval(132, 110, 188, 188), -16, (160, 300))
    eyes = joined(oval(142, 136, 154, 144), oval(166, 136, 178, 144), oval(152, 164, 168, 170))
    canvas.paint(without(face, turned(eyes, -16, (160, 300))), WHITE)
    canvas.paint(turned(rounded(132, 208, 188, 215, 3), -16, (160, 300)), WHITE)


def ampoules(canvas: Canvas, tone: str) -> None:
    """A row of glass ampoules in a tray."""
    for middle in (94, 138, 182, 226):
        canvas.solid(rounded(middle - 7, 96, middle + 7, 150, 6), lighter(tone, 0.6))
        canvas.solid(rounded(middle - 15, 138, middle + 15, 250, 12), tone)
        canvas.paint(rounded(middle - 15, 180, middle + 15, 196, 0), WHITE)
    canvas.solid(rounded(62, 226, 258, 268, 10), WHITE)
    canvas.paint(rounded(128, 242, 192, 250, 4), tone)


def stick(canvas: Canvas, tone: str) -> None:
    """A twist-up stick with its cap beside it."""
    canvas.solid(polygon((112, 118), (148, 98), (148, 170), (112, 170)), lighter(tone, 0.25))
    canvas.solid(rounded(108, 160, 152, 188, 3), METAL)
    canvas.solid(rounded(102, 184, 158, 268, 6), tone)
    canvas.solid(rounded(178, 166, 234, 268, 8), darker(tone, 0.12))
    canvas.paint(rounded(178, 196, 234, 202, 0), lighter(tone, 0.4))


def pads(canvas: Canvas, tone: str) -> None:
    """A tub of round pads, open."""
    canvas.solid(rounded(84, 150, 236, 268, 18), tone)
    canvas.paint(oval(84, 124, 236, 178), darker(tone, 0.3))
    canvas.paint(oval(92, 128, 228, 172), WHITE)
    canvas.paint(ring(112, 136, 208, 164, 3), METAL)
    canvas.paint(oval(112, 84, 208, 140), WHITE)
    canvas.paint(ring(118, 88, 202, 136, 3), METAL)
    canvas.paint(rounded(124, 204, 196, 213, 4), WHITE)
    canvas.paint(rounded(140, 224, 180, 230, 3), WHITE)


def sunscreen(canvas: Canvas, tone: str) -> None:
    """A flat sun care bottle with a sun on it."""
    canvas.solid(rounded(136, 60, 184, 96, 6), WHITE)
    canvas.solid(rounded(104, 90, 216, 268, 36), tone)
    canvas.paint(oval(136, 136, 184, 184), WHITE)
    for degrees in range(0, 360, 45):
        ray = stroke([(160, 126), (160, 118)], 6)
        canvas.paint(turned(ray, degrees, (160, 160)), WHITE)
    canvas.paint(rounded(130, 220, 190, 227, 3), WHITE)


def cleansing_bar(canvas: Canvas, tone: str) -> None:
    """A bar of soap on its dish, with bubbles."""
    canvas.solid(rounded(76, 170, 244, 244, 30), tone)
    canvas.paint(rounded(112, 196, 208, 218, 11), darker(tone, 0.14))
    canvas.solid(rounded(60, 238, 260, 268, 12), WHITE)
    for left, top, width in ((104, 128, 26), (138, 108, 36), (184, 132, 22), (172, 92, 16)):
        canvas.paint(oval(left, top, left + width, top + width), WHITE)
        canvas.paint(ring(left, top, left + width, top + width, 2.5), lighter(tone, 0.35))


def roller(canvas: Canvas, tone: str) -> None:
    """A stone face roller with a second, smaller head."""
    parts = (
        (rounded(146, 116, 174, 226, 12), tone),
        (rounded(108, 62, 212, 104, 20), lighter(tone, 0.25)),
        (rounded(128, 238, 192, 264, 13), lighter(tone, 0.25)),
    )
    fork = joined(
        stroke([(102, 84), (102, 116), (218, 116), (218, 84)], 6),
        stroke([(122, 250), (122, 228), (198, 228), (198, 250)], 5),
    )
    canvas.paint(turned(fork, -28), "#C9A45C")
    for shape, color in parts:
        canvas.solid(turned(shape, -28), color)


def kit(canvas: Canvas, tone: str) -> None:
    """A zipped travel pouch with two minis in it."""
    canvas.solid(rounded(104, 76, 144, 170, 10), WHITE)
    canvas.solid(rounded(110, 56, 138, 82, 4), INK)
    canvas.solid(rounded(170, 90, 216, 170, 8), lighter(tone, 0.5))
    canvas.solid(rounded(174, 70, 212, 96, 4), WHITE)
    canvas.solid(rounded(62, 136, 258, 268, 24), tone)
    canvas.paint(rounded(74, 156, 246, 162, 3), WHITE)
    canvas.paint(rounded(216, 150, 228, 184, 5), "#C9A45C")
    canvas.paint(rounded(118, 206, 202, 216, 5), WHITE)


def box(canvas: Canvas, tone: str) -> None:
    """A gift box with a ribbon."""
    canvas.solid(rounded(78, 142, 242, 268, 6), tone)
    canvas.solid(rounded(68, 112, 252, 152, 6), lighter(tone, 0.2))
    ribbon = lighter(tone, 0.75)
    canvas.paint(rounded(147, 112, 173, 268, 0), ribbon)
    canvas.paint(rounded(147, 152, 173, 156, 0), darker(ribbon, 0.15))
    canvas.paint(turned(ring(96, 68, 164, 112, 11), -18, (160, 108)), ribbon)
    canvas.paint(turned(ring(156, 68, 224, 112, 11), 18, (160, 108)), ribbon)
    canvas.paint(oval(147, 98, 173, 122), darker(ribbon, 0.15))


def balm(canvas: Canvas, tone: str) -> None:
    """A flat tin of balm, its lid leaning behind."""
    canvas.paint(oval(130, 84, 258, 212), METAL)
    canvas.paint(oval(138, 92, 250, 204), tone)
    canvas.paint(rounded(168, 142, 220, 151, 4), WHITE)
    canvas.solid(rounded(58, 212, 202, 266, 14), METAL)
    canvas.paint(oval(58, 184, 202, 240), darker(METAL, 0.12))
    canvas.paint(oval(66, 188, 194, 234), lighter(tone, 0.65))
    canvas.paint(oval(92, 196, 140, 210), WHITE)
