"""Any file is told from any other, and what is no table is refused in words, whatever is wanted."""

import csv
import json
from pathlib import Path

import pytest
from builders import a_brand, a_show
from staging import put

from planner.domain.errors import ShowPlannerError
from planner.services.import_choices import Reading
from planner.services.import_look import KINDS, PRODUCTS, RESULTS, RUNDOWN, Wanted, kind_of, look_at
from planner.services.importing import import_products, preview_products
from planner.services.product_preview import RowState
from planner.services.workspace import Workspace

LOCKED = Path(__file__).parents[1] / "imports" / "files" / "locked.xlsx"
NAUGHTY = Path(__file__).parents[3] / "shared" / "data" / "bad_input" / "naughty_strings.json"
BAD = {
    "empty": b"",
    "only a header": b"Title,Start,SKU,Order ID,Date,Amount\n",
    "ten thousand columns": b"Title," + b"x," * 10_000 + b"\nA\n",
    "unbalanced quotes": b'Title,Start,SKU\n"Serum,1,2\nMask,3,4\n',
    "NUL bytes": b"Title,Start\n\0\0\0,1\n",
    "a picture": b"\x89PNG\r\n\x1a\n" + b"\0" * 64,
    "an archive": b"PK\x03\x04" + b"\0" * 64,
    "a web page": b"<!DOCTYPE html><table></table>",
    "a locked workbook": LOCKED.read_bytes(),
}


@pytest.fixture
def staged(workspace: Workspace) -> Workspace:
    """A plan with a brand and a show."""
    put(workspace, a_brand(id="b1"), a_show(id="s1", brand_id="b1"))
    return workspace


@pytest.mark.parametrize("content", BAD.values(), ids=BAD)
def test_what_is_no_table_is_refused_in_one_sentence_whatever_it_should_be(
    staged: Workspace, tmp_path: Path, content: bytes
) -> None:
    before = staged.plan()
    path = tmp_path / "any.csv"
    path.write_bytes(content)
    for kind in KINDS:
        with pytest.raises(ShowPlannerError) as raised:
            look_at(staged, Wanted(path, kind, "b1", "s1"))
        assert str(raised.value).endswith(".")
        assert "\n" not in str(raised.value)
    assert staged.plan() == before


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Title,SKU,Price\nA,B,1\n", PRODUCTS),
        ("Handle,Title,Variant SKU,Variant Price\na,A,B,1\n", PRODUCTS),
        ("Start,Title,SKU\n16:00,A,B\n", RUNDOWN),
        ('{"rundowns": {}}', RUNDOWN),
        ("Order ID,Date,Product,Amount\n1,2026-01-01,A,2\n", RESULTS),
        ("Nazwa,Cena\nA,1\n", PRODUCTS),
    ],
)
def test_a_file_is_told_by_its_columns(tmp_path: Path, text: str, kind: str) -> None:
    path = tmp_path / "any.csv"
    path.write_text(text, "utf-8")
    assert kind_of(path, Reading()) == kind


def test_each_line_says_what_comes_of_it(staged: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Title,SKU,Price\nSerum,S1,4\nMask,S2,dear\n", "utf-8")
    first = look_at(staged, Wanted(path, brand="b1"))
    assert first.take(staged, None) == 1
    path.write_text("Title,SKU,Price\nSerum,S1,5\nMask,S2,dear\n", "utf-8")
    looked = look_at(staged, Wanted(path, brand="b1"))
    assert [(line.state, line.name) for line in looked.lines] == [
        (RowState.CHANGED, "Serum"),
        (RowState.REJECTED, "Mask · S2 · dear"),
    ]
    assert looked.lines[0].told == "List price: $4.00 → $5.00"
    assert looked.lines[1].told.startswith("Price: “dear” is not an amount")
    assert looked.to_write == 1
    assert b"dear" in looked.rejected


def test_every_naughty_string_is_a_title_that_comes_back_as_it_is(
    staged: Workspace, tmp_path: Path
) -> None:
    if not NAUGHTY.exists():
        pytest.skip("naughty_strings.json is not on this machine")
    strings = [each for each in json.loads(NAUGHTY.read_text("utf-8")) if each.strip()]
    path = tmp_path / "naughty.csv"
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(["SKU", "Title"])
        writer.writerows([f"N-{number}", text] for number, text in enumerate(strings))
    preview = preview_products(staged, path, brand="b1")
    import_products(staged, preview)
    titles = {row.product.sku: row.product.title for row in preview.rows if row.product}
    plain = {
        f"N-{number}": text
        for number, text in enumerate(strings)
        if text == text.strip() and text[:1].isprintable() and text[-1:].isprintable()
    }
    lost = {sku: text for sku, text in plain.items() if titles.get(sku) != text}
    assert set(lost.values()) <= {"-", "--", "–", "—"}
    assert len(plain) > 400
