"""Tea: what stands on Marlow Tea's table."""

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

WHITE, BAMBOO, INK, GOLD, LEAF = "#FFFFFF", "#D9B47A", "#3A332C", "#C9A45C", "#6E8F4E"


def tin(canvas: Canvas, tone: str) -> None:
    """A tea tin with a label."""
    canvas.solid(rounded(96, 92, 224, 268, 10), tone)
    canvas.solid(rounded(90, 62, 230, 104, 8), darker(tone, 0.2))
    canvas.paint(rounded(96, 146, 224, 226, 0), "#F7EFDF")
    _leaves(canvas, 160, 176)
    canvas.paint(rounded(130, 204, 190, 211, 3), tone)


def pouch(canvas: Canvas, tone: str) -> None:
    """A stand-up pouch of leaves."""
    canvas.solid(polygon((92, 66), (228, 66), (240, 256), (160, 270), (80, 256)), tone)
    canvas.paint(rounded(90, 60, 230, 84, 3), darker(tone, 0.22))
    canvas.paint(oval(112, 122, 208, 218), "#F7EFDF")
    _leaves(canvas, 160, 164)
    canvas.paint(rounded(136, 188, 184, 195, 3), tone)


def _leaves(canvas: Canvas, x: float, y: float) -> None:
    leaf = both(oval(x - 26, y - 18, x + 6, y + 14), oval(x - 6, y - 18, x + 26, y + 14))
    canvas.paint(turned(leaf, 38, (x, y + 14)), LEAF)
    canvas.paint(turned(leaf, -38, (x, y + 14)), LEAF)
    canvas.paint(leaf, darker(LEAF, 0.2))


def teabags(canvas: Canvas, tone: str) -> None:
    """A box of tea bags, one hanging out."""
    canvas.solid(rounded(70, 130, 236, 268, 6), tone)
    canvas.paint(polygon((70, 136), (236, 136), (254, 96), (88, 96)), darker(tone, 0.28))
    canvas.paint(rounded(92, 168, 178, 228, 6), "#F7EFDF")
    _leaves(canvas, 135, 192)
    canvas.paint(stroke([(206, 110), (206, 176)], 3), INK)
    canvas.paint(rounded(190, 174, 222, 216, 4), WHITE)
    canvas.paint(rounded(195, 190, 217, 211, 3), darker(tone, 0.1))


def cup(canvas: Canvas, tone: str) -> None:
    """A cup on a saucer, steaming."""
    canvas.paint(ring(206, 150, 266, 216, 13), tone)
    canvas.solid(both(oval(76, 44, 232, 258), rounded(0, 140, 320, 320, 0)), tone)
    canvas.paint(oval(76, 124, 232, 160), lighter(tone, 0.45))
    canvas.paint(oval(86, 130, 222, 156), "#B5722E")
    canvas.solid(rounded(58, 252, 250, 268, 8), lighter(tone, 0.3))
    for left in (126, 154, 182):
        steam = [(left, 112.0), (left + 7, 98.0), (left - 3, 84.0), (left + 4, 68.0)]
        canvas.paint(stroke(steam, 5), "#E3CBA8")


def bowl(canvas: Canvas, tone: str) -> None:
    """A matcha bowl from slightly above."""
    canvas.solid(rounded(120, 240, 200, 268, 8), darker(tone, 0.25))
    canvas.solid(both(oval(64, 44, 256, 256), rounded(0, 146, 320, 320, 0)), tone)
    canvas.paint(oval(64, 116, 256, 180), darker(tone, 0.2))
    canvas.paint(oval(74, 124, 246, 176), "#9BBF5B")
    canvas.paint(oval(118, 136, 178, 156), "#B9D685")


def teapot(canvas: Canvas, tone: str) -> None:
    """A round teapot."""
    canvas.paint(ring(206, 132, 288, 232, 15), tone)
    canvas.paint(polygon((92, 212), (42, 146), (26, 138), (44, 128), (104, 170)), tone)
    canvas.solid(oval(72, 112, 240, 266), tone)
    canvas.paint(rounded(122, 110, 190, 124, 6), darker(tone, 0.25))
    canvas.solid(both(oval(116, 88, 196, 140), rounded(0, 0, 320, 116, 0)), lighter(tone, 0.15))
    canvas.solid(oval(144, 66, 168, 94), darker(tone, 0.2))
    canvas.paint(rounded(116, 256, 196, 268, 5), darker(tone, 0.25))


def chasen(canvas: Canvas, tone: str) -> None:
    """A bamboo matcha whisk."""
    canvas.paint(polygon((116, 250), (204, 250), (188, 150), (132, 150)), BAMBOO)
    for step in range(9):
        x = 122 + step * 9.5
        canvas.paint(stroke([(160 + (x - 160) * 0.6, 160), (x, 254)], 3.5), darker(BAMBOO, 0.25))
    canvas.solid(rounded(130, 62, 190, 154, 8), lighter(BAMBOO, 0.15))
    canvas.paint(rounded(128, 142, 192, 156, 4), tone)
    canvas.paint(rounded(130, 158, 190, 163, 2), tone)


def infuser(canvas: Canvas, tone: str) -> None:
    """A ball infuser on a chain."""
    links = [(160.0, 128.0), (164.0, 106.0), (182.0, 92.0), (206.0, 88.0), (226.0, 72.0)]
    canvas.paint(stroke(links, 4), "#8B949E")
    canvas.paint(ring(218, 44, 250, 76, 6), GOLD)
    canvas.solid(oval(94, 126, 226, 258), tone)
    for row, y in enumerate((158, 178, 198, 218, 236)):
        for step in range(5):
            x = 120 + step * 20 + (row % 2) * 10
            dot = oval(x - 3, y - 3, x + 3, y + 3)
            canvas.paint(both(dot, oval(102, 134, 218, 250)), darker(tone, 0.4))
    canvas.paint(rounded(92, 188, 228, 196, 4), darker(tone, 0.2))


def glass_pot(canvas: Canvas, tone: str) -> None:
    """A glass pot with tea in it."""
    canvas.paint(stroke([(224, 130), (276, 130), (272, 214), (232, 232)], 11), lighter(tone, 0.35))
    canvas.paint(polygon((96, 146), (52, 116), (60, 106), (112, 128)), "#E6EEF0")
    canvas.paint(rounded(86, 104, 236, 268, 44), "#E6EEF0")
    tea = both(rounded(94, 112, 228, 262, 38), rounded(0, 164, 320, 320, 0))
    canvas.solid(tea, tone)
    canvas.solid(rounded(104, 88, 218, 108, 8), BAMBOO)
    canvas.solid(oval(148, 66, 174, 92), BAMBOO)


def scoop(canvas: Canvas, tone: str) -> None:
    """A wooden scoop of loose leaves."""
    canvas.paint(turned(rounded(206, 150, 306, 170, 10), 24), BAMBOO)
    canvas.paint(turned(oval(50, 100, 222, 220), 24), darker(BAMBOO, 0.12))
    heap = turned(oval(64, 108, 208, 210), 24)
    canvas.paint(heap, tone)
    marks = [
        stroke([(x, y), (x + 16, y - 6)], 5)
        for x in range(70, 210, 24)
        for y in range(130, 260, 18)
    ]
    canvas.paint(both(heap, joined(marks[0], *marks[1:])), darker(tone, 0.3))
    canvas.paint(both(heap, turned(marks[9], 90, (130, 160))), lighter(tone, 0.3))


def honey(canvas: Canvas, tone: str) -> None:
    """A jar of honey with a dipper."""
    canvas.solid(rounded(94, 118, 226, 268, 26), tone)
    canvas.solid(rounded(102, 84, 218, 122, 8), INK)
    canvas.paint(rounded(94, 168, 226, 226, 0), "#F7EFDF")
    canvas.paint(
        polygon((160, 174), (178, 184), (178, 206), (160, 216), (142, 206), (142, 184)), tone
    )
    inner = polygon((160, 183), (170, 189), (170, 201), (160, 207), (150, 201), (150, 189))
    canvas.paint(inner, "#F7EFDF")


def cake(canvas: Canvas, tone: str) -> None:
    """A pressed tea cake in its paper, half unwrapped."""
    canvas.paint(oval(58, 66, 262, 270), "#F4EBDA")
    canvas.paint(both(oval(58, 66, 262, 270), rounded(0, 176, 320, 320, 0)), "#E6D8BE")
    canvas.paint(oval(84, 92, 236, 244), tone)
    disc = oval(84, 92, 236, 244)
    marks = [
        stroke([(x, y), (x + 12, y + 7)], 4)
        for x in range(92, 236, 22)
        for y in range(100, 244, 18)
    ]
    canvas.paint(both(disc, joined(marks[0], *marks[1:])), darker(tone, 0.35))
    canvas.paint(oval(144, 152, 176, 184), darker(tone, 0.45))


def gift(canvas: Canvas, tone: str) -> None:
    """An open gift box with two tins and a pouch."""
    for left, share in ((86, 0.0), (144, 0.45), (198, 0.2)):
        canvas.solid(rounded(left, 106, left + 44, 210, 6), lighter(tone, share))
        canvas.solid(rounded(left - 3, 90, left + 47, 112, 5), darker(tone, 0.3))
        canvas.paint(rounded(left + 10, 136, left + 34, 160, 3), "#F7EFDF")
    canvas.solid(rounded(58, 186, 262, 268, 8), darker(tone, 0.12))
    canvas.paint(rounded(58, 186, 262, 196, 4), GOLD)
    canvas.paint(rounded(126, 218, 194, 242, 4), GOLD)


def tumbler(canvas: Canvas, tone: str) -> None:
    """A travel tumbler with a strainer."""
    canvas.solid(rounded(116, 66, 204, 108, 10), INK)
    canvas.paint(without(rounded(140, 40, 180, 80, 14), rounded(149, 50, 171, 80, 8)), INK)
    canvas.solid(polygon((114, 104), (206, 104), (198, 268), (122, 268)), tone)
    canvas.paint(polygon((115, 128), (205, 128), (204, 140), (116, 140)), lighter(tone, 0.5))
    canvas.paint(rounded(148, 172, 172, 232, 8), lighter(tone, 0.35))
