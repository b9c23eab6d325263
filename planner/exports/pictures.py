"""Product pictures for the page: checked, made as small as the page needs, encoded anew."""

import base64
import binascii
import io
import struct
import zlib
from collections.abc import Mapping
from typing import Final

from PIL import Image, ImageOps
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from planner.domain.catalogue import Picture

MOST_BYTES: Final = 20_000_000
MOST_PIXELS: Final = 50_000_000
DOTS_PER_POINT: Final = 300 / 72
QUALITY: Final = 88
_PNG: Final = b"\x89PNG\r\n\x1a\n"
# What Pillow raises for files that are cut short, damaged or hostile.
_DAMAGED: Final = (
    OSError,
    SyntaxError,
    ValueError,
    EOFError,
    IndexError,
    struct.error,
    zlib.error,
)


class PictureShelf:
    """The pictures of one document: each is decoded once, however often it is drawn."""

    def __init__(self, pictures: Mapping[str, Picture], side: float) -> None:
        """Pictures are drawn in a square of `side` points."""
        self._pictures = pictures
        self._pixels = round(side * DOTS_PER_POINT)
        self._ready: dict[str, ImageReader | None] = {}

    def find(self, picture_id: str) -> ImageReader | None:
        """A picture ready to draw; None where it is not in the plan, damaged or beyond limits."""
        if picture_id not in self._ready:
            picture = self._pictures.get(picture_id)
            self._ready[picture_id] = decoded(picture, self._pixels) if picture else None
        return self._ready[picture_id]


def decoded(picture: Picture, pixels: int) -> ImageReader | None:
    """A PNG or JPEG with at most `pixels` on its longer side, on white, as JPEG.

    None where the file is damaged, of another kind, or larger than 20 MB or 50 million pixels.
    """
    if len(picture.content) > MOST_BYTES * 4 / 3 + 4:
        return None
    try:
        content = base64.b64decode(picture.content, validate=True)
        # Not Image.open, which warns of large files where this refuses them, and knows 50 formats.
        kind = PngImageFile if content.startswith(_PNG) else JpegImageFile
        with kind(io.BytesIO(content)) as image:
            if image.width * image.height > MOST_PIXELS:
                return None
            return ImageReader(io.BytesIO(_as_jpeg(image, pixels)))
    except (binascii.Error, *_DAMAGED):
        return None


def draw_picture(
    canvas: Canvas, picture: ImageReader, left: float, top: float, *, side: float
) -> None:
    """Draw a picture in the middle of a square, its proportions kept."""
    width, height = picture.getSize()
    scale = side / max(width, height)
    x = left + (side - width * scale) / 2
    y = top - (side + height * scale) / 2
    canvas.drawImage(picture, x, y, width * scale, height * scale)


def _as_jpeg(image: Image.Image, pixels: int) -> bytes:
    image.draft("RGB", (pixels, pixels))
    upright = ImageOps.exif_transpose(image)
    upright.thumbnail((pixels, pixels))
    if upright.mode not in ("RGB", "L", "CMYK"):
        clear = upright.convert("RGBA")
        upright = Image.new("RGB", clear.size, "white")
        upright.paste(clear, mask=clear.getchannel("A"))
    target = io.BytesIO()
    upright.convert("RGB").save(target, "JPEG", quality=QUALITY, subsampling=0)
    return target.getvalue()
