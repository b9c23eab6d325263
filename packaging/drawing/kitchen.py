"""Kitchen: what stands on Kite Kitchen's table."""

from drawing.shapes import (
    Canvas,
    Mask,
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

WHITE, STEEL, BLADE, WOOD, INK = "#FFFFFF", "#9FAAB6", "#B9C4CF", "#C8935A", "#333B45"


def knife(canvas: Canvas, tone: str) -> None:
    """A chef's knife."""
    _blade(canvas, polygon((136, 132), (300, 132), (252, 176), (216, 188), (136, 188)))
    _handle(canvas, 22, 142, tone)


def bread_knife(canvas: Canvas, tone: str) -> None:
    """A long knife with a wavy edge."""
    teeth = [(float(x), 176.0 if step % 2 else 168.0) for step, x in enumerate(range(290, 128, -9))]
    _blade(canvas, polygon((132, 136), (298, 136), (306, 152), *teeth, (132, 172)))
    _handle(canvas, 18, 138, tone)


def paring_knife(canvas: Canvas, tone: str) -> None:
    """A short knife."""
    _blade(canvas, polygon((158, 142), (262, 148), (236, 168), (158, 172)))
    _handle(canvas, 50, 164, tone)


def _blade(canvas: Canvas, shape: Mask) -> None:
    steel = turned(shape, 32)
    canvas.paint(steel, BLADE)
    canvas.paint(both(steel, turned(rounded(0, 158, 320, 320, 0), 32)), lighter(BLADE, 0.5))


def _handle(canvas: Canvas, left: float, right: float, tone: str) -> None:
    canvas.paint(turned(rounded(left, 135, right, 168, 12), 32), tone)
    for share in (0.2, 0.5, 0.8):
        x = left + (right - left) * share
        canvas.paint(turned(oval(x - 4, 147, x + 4, 155), 32), lighter(tone, 0.6))


def knife_block(canvas: Canvas, tone: str) -> None:
    """Five knives in a block."""
    for left, top in ((108, 74), (136, 58), (164, 58), (192, 74)):
        canvas.solid(rounded(left, top, left + 20, 150, 8), tone)
        canvas.paint(rounded(left + 2, 132, left + 18, 152, 0), BLADE)
    canvas.solid(polygon((92, 144), (228, 144), (242, 268), (78, 268)), WOOD)
    canvas.paint(polygon((92, 144), (228, 144), (230, 158), (90, 158)), darker(WOOD, 0.2))
    canvas.paint(rounded(132, 204, 188, 214, 4), darker(WOOD, 0.3))


def shears(canvas: Canvas, tone: str) -> None:
    """Kitchen scissors, open."""
    for side in (-1, 1):
        blade = polygon((152, 168), (168, 168), (164, 60), (158, 52))
        loop = without(oval(132, 196, 188, 268), oval(146, 212, 174, 254))
        canvas.paint(turned(blade, side * 16, (160, 172)), BLADE if side > 0 else STEEL)
        canvas.paint(
            turned(joined(loop, rounded(150, 164, 170, 206, 6)), side * 24, (160, 168)), tone
        )
    canvas.paint(oval(152, 160, 168, 176), INK)


def board(canvas: Canvas, tone: str) -> None:
    """A cutting board with a groove and a handle hole."""
    plank = turned(rounded(92, 60, 228, 266, 18), -8)
    canvas.paint(turned(rounded(97, 66, 233, 272, 18), -8), darker(tone, 0.3))
    canvas.paint(plank, tone)
    for left in (118, 152, 190):
        grain = turned(rounded(left, 60, left + 5, 266, 0), -8)
        canvas.paint(both(plank, grain), darker(tone, 0.1))
    groove = without(rounded(104, 112, 216, 254, 12), rounded(109, 117, 211, 249, 9))
    canvas.paint(turned(groove, -8), darker(tone, 0.22))
    canvas.paint(turned(rounded(136, 78, 184, 96, 9), -8), lighter(tone, 0.75))


def pan(canvas: Canvas, tone: str) -> None:
    """A frying pan from above."""
    canvas.paint(turned(rounded(212, 148, 318, 172, 12), 35), INK)
    canvas.paint(oval(46, 66, 242, 262), tone)
    canvas.paint(oval(60, 80, 228, 248), darker(tone, 0.35))
    canvas.paint(ring(84, 104, 204, 224, 3), darker(tone, 0.15))
    canvas.paint(turned(oval(296, 154, 308, 166), 35), WHITE)


def pot(canvas: Canvas, tone: str) -> None:
    """A cast pot with a lid."""
    canvas.paint(rounded(40, 172, 280, 194, 11), darker(tone, 0.2))
    canvas.solid(rounded(66, 156, 254, 268, 28), tone)
    canvas.solid(both(oval(60, 112, 260, 216), rounded(0, 0, 320, 160, 0)), lighter(tone, 0.12))
    canvas.paint(rounded(60, 154, 260, 166, 6), darker(tone, 0.2))
    canvas.solid(rounded(138, 88, 182, 118, 12), "#C9A45C")


def roaster(canvas: Canvas, tone: str) -> None:
    """A roasting pan with a rack."""
    canvas.paint(stroke([(44, 196), (44, 164), (74, 164)], 12), STEEL)
    canvas.paint(stroke([(276, 196), (276, 164), (246, 164)], 12), STEEL)
    canvas.paint(oval(92, 104, 228, 200), WOOD)
    canvas.paint(oval(110, 112, 170, 144), lighter(WOOD, 0.3))
    canvas.paint(turned(rounded(212, 146, 256, 164, 9), 28, (220, 155)), darker(WOOD, 0.12))
    canvas.solid(polygon((40, 184), (280, 184), (256, 262), (64, 262)), tone)
    canvas.paint(rounded(32, 178, 288, 194, 8), lighter(tone, 0.3))


def bowls(canvas: Canvas, tone: str) -> None:
    """Three nested bowls."""
    for top, inset, share in ((84, 46, 0.55), (134, 26, 0.28), (186, 0, 0.0)):
        shape = both(
            oval(56 + inset, top - 84, 264 - inset, top + 82), rounded(0, top, 320, 320, 0)
        )
        canvas.solid(shape, lighter(tone, share))
        canvas.paint(rounded(52 + inset, top - 5, 268 - inset, top + 7, 6), WHITE)


def whisk(canvas: Canvas, tone: str) -> None:
    """A balloon whisk."""
    for inset in (0, 18, 36):
        loop = ring(106 + inset, 44, 214 - inset, 196, 5)
        canvas.paint(turned(loop, -24), darker(STEEL, 0.15))
    canvas.solid(turned(rounded(146, 184, 174, 290, 12), -24), tone)
    canvas.paint(turned(rounded(143, 178, 177, 196, 6), -24), darker(STEEL, 0.3))


def peeler(canvas: Canvas, tone: str) -> None:
    """A peeler and a curl of peel."""
    canvas.solid(turned(rounded(144, 132, 176, 278, 14), -30), tone)
    canvas.paint(turned(stroke([(112, 108), (112, 132), (208, 132), (208, 108)], 9), -30), STEEL)
    canvas.paint(turned(rounded(110, 82, 210, 112, 6), -30), BLADE)
    canvas.paint(turned(rounded(118, 94, 202, 100, 3), -30), INK)
    for left, top in ((170, 168), (192, 196)):
        peel = both(ring(left, top, left + 70, top + 70, 10), rounded(0, top + 26, 320, 320, 0))
        canvas.paint(turned(peel, -30, (left + 35, top + 35)), "#E9A23B")


def mill(canvas: Canvas, tone: str) -> None:
    """A pepper mill."""
    canvas.solid(oval(142, 44, 178, 80), STEEL)
    canvas.solid(oval(118, 68, 202, 132), tone)
    canvas.solid(polygon((130, 124), (190, 124), (212, 250), (108, 250)), tone)
    canvas.solid(rounded(102, 236, 218, 268, 8), darker(tone, 0.2))
    for left, top in ((226, 258), (240, 246), (250, 264)):
        canvas.paint(oval(left, top, left + 9, top + 9), INK)


def thermometer(canvas: Canvas, tone: str) -> None:
    """A probe thermometer with a display."""
    canvas.paint(turned(rounded(156, 150, 164, 300, 4), -30), STEEL)
    canvas.paint(turned(rounded(118, 34, 202, 168, 26), -30), tone)
    canvas.paint(turned(rounded(130, 52, 190, 106, 8), -30), "#DDE9DC")
    digits = joined(
        rounded(140, 64, 148, 94, 2), rounded(154, 64, 162, 94, 2), oval(168, 64, 178, 74)
    )
    canvas.paint(turned(digits, -30), INK)
    canvas.paint(turned(oval(150, 122, 170, 142), -30), lighter(tone, 0.6))


def scale(canvas: Canvas, tone: str) -> None:
    """A flat kitchen scale with a bowl of flour."""
    canvas.paint(both(oval(92, 92, 228, 156), rounded(0, 0, 320, 130, 0)), WHITE)
    bowl = both(oval(76, 36, 244, 216), rounded(0, 126, 320, 320, 0))
    canvas.solid(bowl, lighter(STEEL, 0.35))
    canvas.solid(rounded(60, 208, 260, 222, 6), STEEL)
    canvas.solid(rounded(52, 220, 268, 266, 12), tone)
    canvas.paint(rounded(126, 230, 194, 256, 5), "#DDE9DC")
    canvas.paint(joined(rounded(138, 236, 146, 250, 2), rounded(152, 236, 160, 250, 2)), INK)


def blender(canvas: Canvas, tone: str) -> None:
    """A jug blender."""
    canvas.solid(rounded(124, 46, 196, 68, 6), INK)
    canvas.paint(polygon((104, 66), (216, 66), (200, 196), (120, 196)), "#E8F1F4")
    canvas.solid(polygon((110, 116), (210, 116), (200, 196), (120, 196)), "#8CBF6A")
    canvas.paint(stroke([(214, 88), (244, 92), (238, 160), (206, 166)], 10), INK)
    canvas.solid(polygon((118, 194), (202, 194), (220, 268), (100, 268)), tone)
    canvas.paint(oval(148, 220, 172, 244), WHITE)


def kettle(canvas: Canvas, tone: str) -> None:
    """A gooseneck kettle."""
    canvas.paint(stroke([(112, 216), (66, 198), (76, 126), (48, 116)], 13), darker(tone, 0.15))
    canvas.paint(stroke([(208, 128), (268, 122), (268, 220), (250, 236)], 13), INK)
    canvas.solid(polygon((118, 118), (210, 118), (242, 256), (86, 256)), tone)
    canvas.solid(rounded(76, 250, 252, 268, 8), INK)
    canvas.solid(rounded(112, 106, 216, 122, 7), lighter(tone, 0.3))
    canvas.solid(rounded(150, 84, 178, 108, 8), INK)


def frother(canvas: Canvas, tone: str) -> None:
    """A milk frother over a glass."""
    canvas.paint(rounded(106, 178, 214, 268, 16), WHITE)
    canvas.solid(rounded(112, 214, 208, 262, 12), "#C99B6B")
    canvas.paint(rounded(112, 200, 208, 224, 12), "#F3E6D6")
    canvas.solid(rounded(142, 44, 178, 146, 16), tone)
    canvas.paint(oval(152, 58, 168, 74), lighter(tone, 0.6))
    canvas.paint(rounded(157, 144, 163, 216, 3), STEEL)
    canvas.paint(ring(146, 204, 174, 218, 4), darker(STEEL, 0.3))


def apron(canvas: Canvas, tone: str) -> None:
    """An apron with a pocket."""
    canvas.paint(without(oval(128, 36, 192, 116), oval(136, 44, 184, 110)), darker(tone, 0.3))
    canvas.paint(stroke([(96, 156), (52, 184)], 8), darker(tone, 0.3))
    canvas.paint(stroke([(224, 156), (268, 184)], 8), darker(tone, 0.3))
    body = joined(
        rounded(124, 84, 196, 170, 6),
        polygon((124, 120), (196, 120), (228, 156), (236, 268), (84, 268), (92, 156)),
    )
    canvas.solid(body, tone)
    canvas.paint(rounded(122, 184, 198, 236, 8), lighter(tone, 0.25))
    canvas.paint(rounded(122, 184, 198, 192, 3), darker(tone, 0.25))


def towel(canvas: Canvas, tone: str) -> None:
    """Two folded tea towels."""
    for top, color in ((186, tone), (124, lighter(tone, 0.55))):
        canvas.solid(rounded(64, top, 256, top + 78, 14), color)
        canvas.paint(rounded(64, top + 36, 256, top + 40, 0), darker(color, 0.18))
        for left in (92, 106, 214):
            canvas.paint(rounded(left, top, left + 7, top + 78, 0), WHITE)


def storage(canvas: Canvas, tone: str) -> None:
    """Two stacked storage boxes."""
    for left, top, right, bottom in ((92, 96, 228, 168), (68, 184, 252, 266)):
        canvas.solid(rounded(left, top, right, bottom, 12), "#E3EDF1")
        middle = (top + bottom) / 2
        fill = both(rounded(left, top, right, bottom, 12), rounded(0, middle, 320, 320, 0))
        canvas.paint(fill, lighter(tone, 0.55))
        canvas.solid(rounded(left - 8, top - 12, right + 8, top + 8, 8), tone)


def oven_dish(canvas: Canvas, tone: str) -> None:
    """An oven dish with a crust."""
    canvas.paint(rounded(34, 164, 286, 196, 14), darker(tone, 0.2))
    canvas.paint(oval(66, 122, 254, 206), "#E9B65C")
    for left, top in ((96, 142), (142, 132), (190, 144), (120, 156), (168, 154)):
        canvas.paint(oval(left, top, left + 26, top + 12), "#C9853A")
    canvas.solid(polygon((50, 176), (270, 176), (252, 262), (68, 262)), tone)
    canvas.paint(rounded(46, 170, 274, 184, 6), lighter(tone, 0.4))


def tongs(canvas: Canvas, tone: str) -> None:
    """Tongs with soft tips."""
    for side in (-1, 1):
        arm = rounded(153, 62, 167, 232, 6)
        tip = rounded(146, 214, 174, 274, 12)
        canvas.paint(turned(arm, side * 13, (160, 50)), STEEL if side > 0 else BLADE)
        canvas.paint(turned(tip, side * 13, (160, 50)), tone)
    canvas.paint(rounded(146, 40, 174, 74, 10), tone)
