"""Draw the sample's product pictures, the same bytes every time.

Run by a maintainer after a product got a new picture name: `python packaging/make_pictures.py`.
What to draw stands in resources/sample/products.csv: the column `picture` holds a form and a
colour, such as `jar-rose`. Files that no product names any more are removed.
"""

import csv
import sys
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from drawing import kitchen, skin, tea
from drawing.shapes import Canvas, darker, lighter, oval

SAMPLE = Path(__file__).resolve().parent.parent / "resources" / "sample"

COLORS = {
    "amber": "#D98A2B",
    "black": "#39414B",
    "blue": "#4F7FD6",
    "clay": "#B9683F",
    "cream": "#E7D3B1",
    "gold": "#D6A93F",
    "green": "#4E8F6A",
    "jade": "#7DB79A",
    "lilac": "#A68FD0",
    "matcha": "#87A94E",
    "navy": "#33486B",
    "oak": "#C8935A",
    "peach": "#EBA384",
    "plum": "#7C4A6B",
    "red": "#C4524A",
    "rose": "#DC8FA3",
    "sage": "#9DB39A",
    "sand": "#CDB48F",
    "sky": "#7FB4DE",
    "steel": "#9AA5B1",
    "teal": "#2F8C86",
    "walnut": "#7A5238",
    "white": "#E4E9EF",
}
Draw = Callable[[Canvas, str], None]
"""Paints a product in its main colour."""

FORMS: dict[str, tuple[Draw, ...]] = {
    "#E3EAF6": (
        skin.ampoules,
        skin.balm,
        skin.box,
        skin.cleansing_bar,
        skin.dropper,
        skin.duo,
        skin.jar,
        skin.kit,
        skin.mist,
        skin.pads,
        skin.pump,
        skin.roller,
        skin.sachet,
        skin.stick,
        skin.sunscreen,
        skin.tube,
    ),
    "#E0EFE8": (
        kitchen.apron,
        kitchen.blender,
        kitchen.board,
        kitchen.bowls,
        kitchen.bread_knife,
        kitchen.frother,
        kitchen.kettle,
        kitchen.knife,
        kitchen.knife_block,
        kitchen.mill,
        kitchen.oven_dish,
        kitchen.pan,
        kitchen.paring_knife,
        kitchen.peeler,
        kitchen.pot,
        kitchen.roaster,
        kitchen.scale,
        kitchen.shears,
        kitchen.storage,
        kitchen.thermometer,
        kitchen.tongs,
        kitchen.towel,
        kitchen.whisk,
    ),
    "#F5E9D8": (
        tea.bowl,
        tea.cake,
        tea.chasen,
        tea.cup,
        tea.gift,
        tea.glass_pot,
        tea.honey,
        tea.infuser,
        tea.pouch,
        tea.scoop,
        tea.teabags,
        tea.teapot,
        tea.tin,
        tea.tumbler,
    ),
}
"""What can be drawn, by the colour of the ground that it stands on: one for each brand."""


def main() -> int:
    """Draw every picture that a product names; answer with their number and size."""
    folder = SAMPLE / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    names = named_pictures(SAMPLE / "products.csv")
    for path in folder.glob("*.png"):
        if path.stem not in names:
            path.unlink()
    for name in names:
        (folder / f"{name}.png").write_bytes(png(name))
    total = sum(path.stat().st_size for path in folder.glob("*.png"))
    print(f"{len(names)} pictures, {total / 1000:.0f} kB, in {folder}")
    return 0


def named_pictures(products: Path) -> list[str]:
    """The picture names in a product list, each once, in alphabetical order."""
    with products.open(encoding="utf-8", newline="") as lines:
        return sorted({line["picture"] for line in csv.DictReader(lines)})


def png(name: str) -> bytes:
    """One picture as a PNG file. `name` is a form and a colour: `jar-rose`.

    Raises LookupError for a form or a colour that there is not.
    """
    form, _, color = name.rpartition("-")
    draw, paper = form_named(form)
    canvas = Canvas(paper)
    canvas.paint(oval(26, 22, 294, 290), lighter(paper, 0.5))
    canvas.paint(oval(66, 256, 254, 284), darker(paper, 0.12))
    draw(canvas, COLORS[color])
    file = BytesIO()
    canvas.finished().save(file, "PNG", optimize=True)
    return file.getvalue()


def form_named(form: str) -> tuple[Draw, str]:
    """How a form is drawn and on what ground; `knife-block` is drawn by `knife_block`.

    Raises LookupError for a form that there is not.
    """
    for ground, drawn in FORMS.items():
        for draw in drawn:
            if draw.__name__ == form.replace("-", "_"):
                return draw, ground
    raise LookupError(f"nothing is drawn by the name of {form}")


if __name__ == "__main__":
    sys.exit(main())
