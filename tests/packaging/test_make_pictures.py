"""The product pictures: what is stored is what is drawn."""

from io import BytesIO
from pathlib import Path

import make_pictures
import pytest
from PIL import Image, ImageChops

DRAWN = ["jar-navy", "knife-walnut", "tin-green"]
"""One of each brand: drawing all takes half a minute."""


@pytest.mark.parametrize("name", DRAWN)
def test_a_stored_picture_is_what_is_drawn(name: str) -> None:
    stored = (make_pictures.SAMPLE / "pictures" / f"{name}.png").read_bytes()
    drawn = make_pictures.png(name)
    # Pixels, not bytes: how PNG is packed depends on the zlib that Pillow was built with.
    pairs = [Image.open(BytesIO(file)).convert("RGB") for file in (stored, drawn)]
    assert ImageChops.difference(*pairs).getbbox() is None


def test_a_picture_is_drawn_the_same_each_time() -> None:
    assert make_pictures.png("cup-white") == make_pictures.png("cup-white")


def test_the_stored_pictures_are_those_that_products_name() -> None:
    names = make_pictures.named_pictures(make_pictures.SAMPLE / "products.csv")
    stored = sorted(path.stem for path in (make_pictures.SAMPLE / "pictures").glob("*.png"))
    assert stored == names


@pytest.mark.parametrize("name", ["spaceship-red", "jar-ultraviolet", "_blade-red", "both-red"])
def test_a_form_or_colour_that_there_is_not_is_refused(name: str) -> None:
    with pytest.raises(LookupError):
        make_pictures.png(name)


def test_a_product_list_names_each_picture_once(tmp_path: Path) -> None:
    table = tmp_path / "products.csv"
    table.write_text("sku,picture\nA,jar-rose\nB,box-red\nC,jar-rose\n", encoding="utf-8")
    assert make_pictures.named_pictures(table) == ["box-red", "jar-rose"]
