"""Pictures of anywhere are checked before they are decoded, and kept small, upright and bare."""

import io
import struct
import zlib

import pytest
from PIL import Image

from planner.domain.errors import UnusableInputError
from planner.imports.pictures import LONGEST_SIDE, MOST_BYTES, ReadPicture, read_picture

FORMATS = ("PNG", "JPEG", "WEBP", "GIF")


def a_file(kind: str = "PNG", size: tuple[int, int] = (40, 20), mode: str = "RGB") -> bytes:
    target = io.BytesIO()
    Image.new(mode, size, 128 if mode == "L" else "#2F6FED").save(target, kind)
    return target.getvalue()


def seen(picture: ReadPicture) -> Image.Image:
    image = Image.open(io.BytesIO(picture.content))
    image.load()
    return image


def an_empty_png(width: int, height: int) -> bytes:
    """A PNG of a few bytes that says it has so many pixels."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", b"") + chunk(b"IEND", b"")


def a_webp_head(chunk: bytes, body: bytes) -> bytes:
    return b"RIFF\x00\x00\x00\x00WEBP" + chunk + struct.pack("<I", len(body)) + body


@pytest.mark.parametrize("kind", FORMATS)
def test_every_usual_sort_of_picture_is_written_anew(kind: str) -> None:
    picture = read_picture(a_file(kind))
    assert (picture.media_type, picture.width, picture.height) == ("image/jpeg", 40, 20)
    assert seen(picture).format == "JPEG"


def test_a_large_picture_is_kept_as_large_as_paper_needs() -> None:
    picture = read_picture(a_file("JPEG", (4000, 2000)))
    assert (picture.width, picture.height) == (LONGEST_SIDE, LONGEST_SIDE // 2)
    assert seen(picture).size == (picture.width, picture.height)


def test_what_is_transparent_stays_so() -> None:
    target = io.BytesIO()
    Image.new("RGBA", (4, 4), (255, 0, 0, 0)).save(target, "PNG")
    picture = read_picture(target.getvalue())
    assert picture.media_type == "image/png"
    assert seen(picture).getpixel((0, 0)) == (255, 0, 0, 0)


def test_a_photograph_stands_upright_and_does_not_say_where_it_was_taken() -> None:
    target = io.BytesIO()
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was held upright: EXIF 2.3, Orientation
    exif[0x010F] = "A camera"
    Image.new("RGB", (60, 30)).save(target, "JPEG", exif=exif, comment=b"at home")
    picture = read_picture(target.getvalue())
    assert (picture.width, picture.height) == (30, 60)
    assert not dict(seen(picture).getexif())
    assert b"A camera" not in picture.content
    assert b"at home" not in picture.content


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(an_empty_png(12_000, 12_000), id="png"),
        pytest.param(a_webp_head(b"VP8X", bytes(4) + b"\xdf\x2e\x00\xdf\x2e\x00"), id="webp"),
        pytest.param(
            a_webp_head(b"VP8L", b"\x2f" + struct.pack("<I", 11_999 | 11_999 << 14) + bytes(8)),
            id="webp without loss",
        ),
        pytest.param(
            a_webp_head(b"VP8 ", b"\x30\x01\x00\x9d\x01\x2a" + struct.pack("<HH", 12_000, 12_000)),
            id="webp with loss",
        ),
        pytest.param(
            b"GIF89a"
            + struct.pack("<HH", 12_000, 12_000)
            + bytes(3)
            + b","
            + struct.pack("<HHHHB", 0, 0, 12_000, 12_000, 0)
            + b"\x02\x00;",
            id="gif",
        ),
    ],
)
def test_too_many_pixels_are_refused_before_one_is_decoded(content: bytes) -> None:
    assert len(content) < 100
    with pytest.raises(UnusableInputError, match="12000 × 12000 pixels"):
        read_picture(content)


def test_a_file_beyond_the_limit_is_refused_by_its_length() -> None:
    with pytest.raises(UnusableInputError, match="larger than 20 MB"):
        read_picture(a_file() + bytes(MOST_BYTES))


@pytest.mark.parametrize("kind", FORMATS)
def test_what_is_cut_short_is_told(kind: str) -> None:
    whole = a_file(kind, (200, 200), "L")
    for length in (15, len(whole) // 2):
        with pytest.raises(UnusableInputError, match=r"damaged|no picture"):
            read_picture(whole[:length])


@pytest.mark.parametrize("content", [b"", b"hello", b"%PDF-1.7", b"<svg/>", b"BM" + bytes(60)])
def test_what_is_no_picture_is_told(content: bytes) -> None:
    with pytest.raises(UnusableInputError, match="no picture"):
        read_picture(content)
