import base64
import io
import random
from typing import Any

import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas
from sheet_reading import picture as page_picture

from planner.domain.catalogue import Picture
from planner.exports.pictures import PictureShelf, decoded, draw_picture

RED, BLUE = (200, 30, 40), (20, 60, 200)


def a_file(
    kind: str = "PNG",
    mode: str = "RGB",
    size: tuple[int, int] = (60, 30),
    color: object = RED,
    **options: object,
) -> bytes:
    target = io.BytesIO()
    image = Image.new("RGB", size, color).convert(mode)  # type: ignore[arg-type]  # any colour
    image.save(target, kind, **options)
    return target.getvalue()


def a_picture(content: bytes | str) -> Picture:
    text = content if isinstance(content, str) else base64.b64encode(content).decode() or "-"
    return Picture(id="picture", media_type="image/png", width=1, height=1, content=text)


def pixels(content: bytes, most: int = 100) -> Image.Image:
    reader: Any = decoded(a_picture(content), most)
    assert reader is not None
    return Image.open(io.BytesIO(reader._image.fp.getvalue())).convert("RGB")


@pytest.mark.parametrize(
    ("kind", "mode"),
    [
        *(("PNG", mode) for mode in ("RGB", "L", "P", "1", "RGBA", "LA", "I;16")),
        *(("JPEG", mode) for mode in ("RGB", "L", "CMYK")),
    ],
)
def test_every_usual_sort_of_picture_is_shown(kind: str, mode: str) -> None:
    assert decoded(a_picture(a_file(kind, mode)), 100) is not None


def test_a_large_picture_is_made_as_small_as_the_page_needs() -> None:
    assert pixels(a_file(size=(900, 450)), most=90).size == (90, 45)
    assert pixels(a_file(size=(60, 30)), most=90).size == (60, 30)


def test_what_is_transparent_is_white_on_paper() -> None:
    target = io.BytesIO()
    Image.new("RGBA", (20, 20), (200, 0, 0, 0)).save(target, "PNG")
    assert pixels(target.getvalue()).getpixel((10, 10)) == (255, 255, 255)


def test_a_photograph_taken_sideways_stands_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    assert pixels(a_file("JPEG", size=(60, 30), exif=exif.tobytes())).size == (30, 60)


@pytest.mark.parametrize(
    "content",
    [
        "not base64!",
        b"",
        b"GIF89a and so on",
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff\xe0",
        a_file()[:60],
        a_file("JPEG")[:200],
        a_file("GIF", "P"),
        a_file("BMP"),
    ],
)
def test_what_cannot_be_shown_gives_nothing_and_no_error(content: bytes | str) -> None:
    assert decoded(a_picture(content), 100) is None


def test_a_small_file_with_more_pixels_than_the_limit_is_refused() -> None:
    target = io.BytesIO()
    Image.new("1", (10_000, 5_001), 1).save(target, "PNG")
    assert len(target.getvalue()) < 20_000
    assert decoded(a_picture(target.getvalue()), 100) is None


def test_a_file_beyond_the_limit_is_refused() -> None:
    assert decoded(a_picture("A" * 27_000_004), 100) is None


def test_damaged_files_never_raise() -> None:
    dice = random.Random(7)
    good = [a_file(), a_file("JPEG"), a_file("PNG", "P"), a_file("PNG", "LA")]
    for _ in range(400):
        file = bytearray(dice.choice(good))
        for _ in range(dice.choice((1, 3, 10))):
            file[dice.randrange(len(file))] = dice.randrange(256)
        decoded(a_picture(bytes(file)), 50)


def test_a_shelf_decodes_a_picture_once_and_knows_what_it_lacks() -> None:
    shelf = PictureShelf({"good": a_picture(a_file()), "bad": a_picture(b"no")}, side=72)
    assert shelf.find("good") is shelf.find("good")
    assert shelf.find("bad") is None
    assert shelf.find("unknown") is None


def test_a_picture_is_drawn_in_the_middle_of_its_square_in_proportion() -> None:
    reader = decoded(a_picture(a_file("JPEG", size=(300, 150), color=BLUE)), 300)
    assert reader is not None
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(100, 100))
    draw_picture(canvas, reader, 20, 80, side=60)
    canvas.save()
    shown = page_picture(target.getvalue(), scale=1).convert("L")
    box = shown.point(lambda value: 255 if value < 200 else 0).getbbox()
    assert box == (20, 35, 80, 65)
