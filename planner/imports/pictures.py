"""Reads a picture of a product from a file of anywhere: checked before it is decoded, made small,
upright, and written anew, so that nothing of the file but what is seen reaches the plan."""

import io
import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PIL import Image, ImageOps
from PIL.GifImagePlugin import GifImageFile
from PIL.ImageFile import ImageFile
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile
from PIL.WebPImagePlugin import WebPImageFile

from planner.domain.errors import UnusableInputError

MOST_BYTES: Final = 20_000_000
MOST_PIXELS: Final = 50_000_000
LONGEST_SIDE: Final = 1200
"""Pixels that are kept: four inches on paper at 300 dots an inch."""

_QUALITY: Final = 88
# What Pillow raises for files that are cut short, damaged or hostile.
_DAMAGED: Final = (OSError, SyntaxError, ValueError, EOFError, IndexError, struct.error, zlib.error)
_NO_PICTURE: Final = "This is no picture that is known here. Choose a PNG, JPEG, WebP or GIF file."
_BROKEN: Final = (
    "The picture is damaged or was cut short. Open it in another program and save it again."
)


@dataclass(frozen=True, slots=True)
class ReadPicture:
    """A picture as the plan keeps it: the file (PNG or JPEG), and its size in pixels."""

    media_type: str
    width: int
    height: int
    content: bytes


def read_picture(content: bytes) -> ReadPicture:
    """The picture in a file, at most LONGEST_SIDE pixels high and wide.

    What is transparent stays so; of an animation it is the first picture. Raises
    UnusableInputError for what is no picture, is damaged, or is beyond the limits, which are
    looked at before anything is decoded.
    """
    if len(content) > MOST_BYTES:
        raise UnusableInputError(
            "The picture is larger than {most} MB. Make it smaller, then choose it again.",
            most=MOST_BYTES // 1_000_000,
        )
    try:
        return _read(content)
    except _DAMAGED as error:
        raise UnusableInputError(_BROKEN) from error


def _read(content: bytes) -> ReadPicture:
    if _is_webp(content):
        _refuse_large(*_webp_size(content))  # its reader makes room for all pixels at once
    with _kind_of(content)(io.BytesIO(content)) as image:
        _refuse_large(image.width, image.height)
        return _written(image)


def _kind_of(content: bytes) -> Callable[[io.BytesIO], ImageFile]:
    """The reader by how the file begins. Not Image.open, which knows fifty formats."""
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return PngImageFile
    if content.startswith(b"\xff\xd8\xff"):
        return JpegImageFile
    if content.startswith((b"GIF87a", b"GIF89a")):
        return GifImageFile
    if _is_webp(content):
        return WebPImageFile
    raise UnusableInputError(_NO_PICTURE)


def _is_webp(content: bytes) -> bool:
    return content[:4] == b"RIFF" and content[8:12] == b"WEBP"


def _webp_size(content: bytes) -> tuple[int, int]:
    """Width and height as the first chunk says them (RFC 9649, sections 2.5 to 2.7)."""
    chunk, body = content[12:16], content[20:30]
    if chunk == b"VP8X":
        return 1 + int.from_bytes(body[4:7], "little"), 1 + int.from_bytes(body[7:10], "little")
    if chunk == b"VP8L":
        bits = int.from_bytes(body[1:5], "little")
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    width, height = struct.unpack("<HH", body[6:10])
    return width & 0x3FFF, height & 0x3FFF


def _refuse_large(width: int, height: int) -> None:
    if width * height > MOST_PIXELS:
        raise UnusableInputError(
            "The picture has {width} × {height} pixels, more than {most} million. Make it smaller, "
            "then choose it again.",
            width=width,
            height=height,
            most=MOST_PIXELS // 1_000_000,
        )


def _written(image: ImageFile) -> ReadPicture:
    image.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
    upright = ImageOps.exif_transpose(image)
    clear = upright.has_transparency_data
    seen = upright.convert("RGBA" if clear else "RGB")
    seen.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    target = io.BytesIO()
    # A new image has none of the file's remarks: no place, no camera, no thumbnail.
    bare = Image.new(seen.mode, seen.size)
    bare.paste(seen)
    if clear:
        bare.save(target, "PNG", optimize=True)
    else:
        bare.save(target, "JPEG", quality=_QUALITY)
    media_type = "image/png" if clear else "image/jpeg"
    return ReadPicture(media_type, seen.width, seen.height, target.getvalue())
