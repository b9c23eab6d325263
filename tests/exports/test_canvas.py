import io
import unicodedata
from collections.abc import Callable
from typing import Any

import pypdf
import pypdfium2
import pytest
from PIL import Image
from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from planner import resources
from planner.exports.canvas import Align, draw_line, open_canvas
from planner.exports.fonts import Fonts, Weight
from planner.exports.typesetting import TextStyle, Typesetter

FONTS = Fonts(resources.fonts_folder())
TYPESETTER = Typesetter(FONTS)
PAGE = (400.0, 100.0)
STYLE = TextStyle(12)
EVERY_SCRIPT = [
    "Black Friday 16:00:00 — $4.90",
    "Ελληνικά Русский Tiếng Việt",
    "直播间护肤精华，“好”。镕 㛃",
    "スキンケア ライブ配信 𠮷野家 𩸽",
    "라이브 방송 뷁 漢字",
    "⚑ ✓ ✕ ▮ ☐ ■ → ⇄ ♥",
    "🔥 💄 👍🏽 🇺🇸 𝗦𝗔𝗟𝗘",
    "x\u0323\u0302 Ọ\u0301",
]


def document(
    draw: Callable[[Canvas], object], *, title: str = "Sheet", fonts: Fonts = FONTS
) -> bytes:
    target = io.BytesIO()
    canvas = open_canvas(
        target, fonts, title=title, author="Lumen Skin", language="en", page_size=PAGE
    )
    draw(canvas)
    canvas.showPage()
    canvas.save()
    return target.getvalue()


def one_line(text: str, style: TextStyle = STYLE, **how: Any) -> bytes:
    line = TYPESETTER.line(text, style)
    return document(lambda canvas: draw_line(canvas, line, how.pop("x", 10), 40, **how))


def texts_found(pdf: bytes) -> list[str]:
    by_pypdf = pypdf.PdfReader(io.BytesIO(pdf)).pages[0].extract_text()
    with pypdfium2.PdfDocument(pdf) as opened:
        by_pdfium = opened[0].get_textpage().get_text_range()
    return [by_pypdf, by_pdfium]


def picture(pdf: bytes) -> Image.Image:
    with pypdfium2.PdfDocument(pdf) as opened:
        image = opened[0].render(scale=2).to_pil()
    assert isinstance(image, Image.Image)
    return image.convert("L")


def ink(pdf: bytes) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of what is drawn, in points from the page's upper left."""
    box = picture(pdf).point(lambda value: 255 if value < 128 else 0).getbbox()
    assert box is not None
    left, top, right, bottom = (edge // 2 for edge in box)
    return left, top, right, bottom


@pytest.mark.parametrize("text", EVERY_SCRIPT)
@pytest.mark.parametrize("weight", Weight)
def test_text_can_be_copied_and_searched_in_every_script(text: str, weight: Weight) -> None:
    for found in texts_found(one_line(text, TextStyle(12, weight))):
        # A reader may put marks upon one letter in another order; that is the same text.
        assert unicodedata.normalize("NFC", " ".join(found.split())) == text


def test_more_than_one_subset_of_a_font_can_be_copied() -> None:
    text = "".join(map(chr, range(0x4E00, 0x4E00 + 600)))
    lines = TYPESETTER.wrap(text, TextStyle(4), 390)

    def draw(canvas: Canvas) -> None:
        for number, line in enumerate(lines):
            draw_line(canvas, line, 5, 90 - 5 * number)

    pdf = document(draw)
    for found in texts_found(pdf):
        assert "".join(found.split()) == text


@pytest.mark.parametrize("text", EVERY_SCRIPT)
def test_every_script_leaves_ink_where_its_line_is(text: str) -> None:
    line = TYPESETTER.line(text, STYLE)
    left, top, right, bottom = ink(one_line(text))
    assert 9 <= left <= 14
    assert line.width - 5 <= right - left <= line.width + 3
    assert 42 <= top < bottom <= 65


def test_what_no_font_has_is_a_box_with_a_name_and_is_copied_as_it_was() -> None:
    pdf = one_line("(ภาษา) محمد ok")
    by_pypdf, by_pdfium = texts_found(pdf)
    assert "ภาษา" in by_pdfium
    assert "محمد" in by_pdfium
    assert by_pypdf.split() == ["(", "Thai", ")", "Arabic", "ok"]
    left, _, right, _ = ink(pdf)
    assert right - left > TYPESETTER.width("(Thai) Arabic ok", TextStyle(10))


def test_a_box_above_the_first_plane_is_copied_as_its_code_point() -> None:
    for found in texts_found(one_line("a\U0002a700b")):
        assert found.replace(" ", "").strip() == "aU+2A700b"


def test_a_squeezed_box_stays_in_its_column() -> None:
    (line,) = TYPESETTER.wrap("देवनागरी", STYLE, 20)
    left, _, right, _ = ink(document(lambda canvas: draw_line(canvas, line, 10, 40)))
    assert left >= 10
    assert right <= 31


@pytest.mark.parametrize("width", [0, 0.5, 3, 8])
def test_a_column_too_narrow_for_any_box_does_no_harm(width: float) -> None:
    (line,) = TYPESETTER.wrap("ก", STYLE, width)
    left, top, right, bottom = ink(document(lambda canvas: draw_line(canvas, line, 10, 40)))
    assert 9 <= left <= right <= 12 + width
    assert 48 <= top <= bottom <= 64


def test_lines_stand_left_centred_or_right_of_x() -> None:
    width = TYPESETTER.width("Hero block", STYLE)
    left, _, right, _ = ink(one_line("Hero block", x=200, align=Align.RIGHT))
    assert right == pytest.approx(200, abs=2)
    left, _, right, _ = ink(one_line("Hero block", x=200, align=Align.CENTER))
    assert (left + right) / 2 == pytest.approx(200, abs=2)
    left, _, right, _ = ink(one_line("Hero block", x=200))
    assert left == pytest.approx(200, abs=2)
    assert right - left == pytest.approx(width, abs=3)


def test_a_struck_line_has_a_stroke_through_its_whole_width() -> None:
    width = int(TYPESETTER.width("1 1 1", STYLE) * 2)
    middle = round((100 - 40 - 0.32 * 12) * 2)

    def dark_columns(pdf: bytes) -> int:
        band = picture(pdf).crop((20, middle - 1, 20 + width, middle + 2)).tobytes()
        return sum(min(band[x::width]) < 128 for x in range(width))

    assert dark_columns(one_line("1 1 1", struck=True)) > 0.95 * width
    assert dark_columns(one_line("1 1 1")) < 0.6 * width


def test_a_line_has_the_colour_asked_for() -> None:
    with pypdfium2.PdfDocument(one_line("■■■", color=HexColor("#2F6FED"))) as opened:
        colours = opened[0].render(scale=2).to_pil().convert("RGB").getcolors(100_000)
    assert colours is not None
    assert (0x2F, 0x6F, 0xED) in {colour for _, colour in colours}


def test_a_thickened_bold_is_darker_and_does_not_thicken_what_follows() -> None:
    rare = picture(one_line("镕镕镕", TextStyle(20, Weight.BOLD)))
    regular = picture(one_line("镕镕镕", TextStyle(20)))
    assert sum(rare.histogram()[:128]) > 1.15 * sum(regular.histogram()[:128])
    following = TYPESETTER.line("plain", STYLE)
    thick = TYPESETTER.line("镕", TextStyle(12, Weight.BOLD))

    def after(canvas: Canvas) -> None:
        draw_line(canvas, thick, -50, 40)
        draw_line(canvas, following, 10, 40)

    assert picture(document(after)).tobytes() == picture(one_line("plain")).tobytes()


def test_the_same_input_gives_the_same_bytes_whoever_opened_the_fonts() -> None:
    line = TYPESETTER.line(" ".join(EVERY_SCRIPT), TextStyle(5))

    def draw(canvas: Canvas) -> None:
        draw_line(canvas, line, 10, 40)

    assert document(draw) == document(draw) == document(draw, fonts=Fonts(resources.fonts_folder()))


def test_all_fonts_are_embedded_and_none_is_named_that_is_not_used() -> None:
    reader = pypdf.PdfReader(io.BytesIO(one_line("Serum 直")))
    resources_of_page: Any = reader.pages[0]["/Resources"]
    fonts = [font.get_object() for font in resources_of_page["/Font"].values()]
    assert len(fonts) == 2
    for font in fonts:
        assert "/FontFile2" in font["/FontDescriptor"].get_object()


def test_the_document_knows_its_title_author_and_language_and_no_time() -> None:
    pdf = document(lambda _: None, title="直播 🔥 (Sheet)")
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    assert reader.metadata is not None
    assert reader.metadata.title == "直播 🔥 (Sheet)"
    assert reader.metadata.author == "Lumen Skin"
    assert reader.metadata.creator == "Show Planner"
    assert str(reader.metadata.get("/CreationDate")).startswith("D:20000101")
    root: Any = reader.trailer["/Root"]
    assert root["/Lang"] == "en"


def test_two_documents_made_at_once_do_not_mix_their_characters() -> None:
    targets = [io.BytesIO(), io.BytesIO()]
    canvases = [
        open_canvas(target, FONTS, title="t", author="a", language="en", page_size=PAGE)
        for target in targets
    ]
    for canvas, text in zip(canvases, ("直播 one", "护肤 two"), strict=True):
        draw_line(canvas, TYPESETTER.line(text, STYLE), 10, 40)
    for canvas in canvases:
        canvas.save()
    found = [texts_found(target.getvalue()) for target in targets]
    assert [[text.strip() for text in texts] for texts in found] == [
        ["直播 one"] * 2,
        ["护肤 two"] * 2,
    ]
