import io
from typing import Any

import pytest
from PIL import Image
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.pdfgen.canvas import Canvas
from sheet_reading import picture

from planner.exports.qr import QUIET, draw_qr, qr_modules, qr_side, web_address

ADDRESS = "https://lumenskin.example/p/ls-3301"


@pytest.mark.parametrize(
    ("url", "address"),
    [
        (ADDRESS, ADDRESS),
        (f"  {ADDRESS}\n", ADDRESS),
        ("HTTPS://Shop.example/A", "https://Shop.example/A"),
        ("https://shop.example/商品 1?色=赤#上", None),
        ("https://shop.example/100%25?a=b&c=%E8", "https://shop.example/100%25?a=b&c=%E8"),
        ("https://例え.jp:8080/p", "https://xn--r8jz45g.jp:8080/p"),
        ("https://Straße.example/p", "https://strasse.example/p"),
        ("https://[2001:db8::1]/p", "https://[2001:db8::1]/p"),
    ],
)
def test_an_address_becomes_ascii_that_a_phone_opens(url: str, address: str | None) -> None:
    found = web_address(url)
    assert found is not None
    assert found.isascii()
    if address is not None:
        assert found == address


def test_what_is_not_ascii_is_percent_encoded() -> None:
    found = web_address("https://shop.example/商品 1?色=赤#上")
    assert found == ("https://shop.example/%E5%95%86%E5%93%81%201?%E8%89%B2=%E8%B5%A4#%E4%B8%8A")


@pytest.mark.parametrize(
    "url",
    [
        "", "shop.example/p", "javascript:alert(1)", "ftp://shop.example", "https://",
        "file:///etc/passwd", "http://[broken", "https://shop.example:port/", "tel:+1",
    ],
)  # fmt: skip
def test_what_is_not_a_web_address_gets_no_code(url: str) -> None:
    assert web_address(url) is None


def test_a_host_that_has_no_punycode_is_percent_encoded() -> None:
    found = web_address("https://" + "ü" * 70 + ".example/p")
    assert found is not None
    assert found.startswith("https://%C3%BC")


def test_a_code_is_what_reportlab_makes_of_the_address() -> None:
    widget: Any = QrCodeWidget(ADDRESS, barLevel="M")
    widget.qr.make()
    modules = qr_modules(ADDRESS)
    assert modules == tuple(tuple(map(bool, row)) for row in widget.qr.modules)


def test_a_code_has_its_three_finder_patterns() -> None:
    modules = qr_modules(ADDRESS)
    assert modules is not None
    size = len(modules)
    assert size == 29
    for row, column in ((0, 0), (0, size - 7), (size - 7, 0)):
        assert all(modules[row][column : column + 7])
        assert not any(modules[row + 1][column + 1 : column + 6])
        assert all(modules[row + 3][column + 2 : column + 5])


def test_an_address_too_long_to_be_read_off_paper_gets_no_code() -> None:
    assert qr_modules("https://shop.example/" + "x" * 479) is not None
    assert qr_modules("https://shop.example/" + "x" * 480) is None


def test_a_fine_code_is_drawn_larger_so_that_phones_still_read_it() -> None:
    coarse, fine = qr_modules(ADDRESS), qr_modules("https://shop.example/" + "x" * 479)
    assert coarse is not None
    assert fine is not None
    assert qr_side(coarse, 66) == 66
    assert qr_side(fine, 66) / (len(fine) + 2 * QUIET) >= 0.95


def test_a_drawn_code_reads_module_by_module_as_it_was_made() -> None:
    modules = qr_modules(ADDRESS)
    assert modules is not None
    count = len(modules) + 2 * QUIET
    image = _drawn(count)
    for row in range(count):
        for column in range(count):
            inside = QUIET <= row < count - QUIET and QUIET <= column < count - QUIET
            dark = inside and modules[row - QUIET][column - QUIET]
            shade = image.getpixel((4 * column + 2, 4 * row + 2))
            assert shade == (0 if dark else 255), (row, column)


def _drawn(count: int) -> Image.Image:
    modules = qr_modules(ADDRESS)
    assert modules is not None
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(count, count))
    draw_qr(canvas, modules, 0, count, side=count)
    canvas.save()
    return picture(target.getvalue(), scale=4).convert("L")
