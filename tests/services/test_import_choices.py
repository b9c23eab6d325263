"""What a person said of a file is kept, rejected rows come back, and a cancel leaves no trace."""

import csv
from concurrent.futures import CancelledError
from pathlib import Path

import pytest
from builders import a_brand

from planner.domain.catalogue import Product
from planner.imports.column_names import normalised
from planner.services.import_choices import Reading, choice_of, known_choices, with_choices
from planner.services.import_rejects import rejected_csv
from planner.services.importing import import_products, preview_products
from planner.services.product_preview import RowState
from planner.services.workspace import Workspace
from planner.settings import Settings
from planner.wording.language import Language


def test_choices_are_kept_by_kind_and_header_and_forgotten_when_none_are_made() -> None:
    names = ("Nazwa", "Cena")
    kept = with_choices(Settings(), "products", names, {"nazwa": "title"})
    assert list(known_choices(kept, "products").values()) == [{"nazwa": "title"}]
    assert known_choices(kept, "results") == {}
    assert Settings.model_validate_json(kept.model_dump_json()) == kept
    assert with_choices(kept, "products", ("cena", "NAZWA"), {}) == Settings()


def test_only_the_newest_choices_are_kept() -> None:
    kept = Settings()
    for number in range(205):
        kept = with_choices(kept, "products", (f"Column {number}",), {"x": "title"})
    assert len(kept.import_columns) == 200


def test_a_typed_choice_may_have_an_equals_sign_in_the_name() -> None:
    assert choice_of("A=B=title") == (normalised("A=B"), "title")
    assert choice_of("Price=") == ("price", "")


def test_rejected_rows_become_a_file_that_can_be_mended_and_imported(
    workspace: Workspace, tmp_path: Path
) -> None:
    source = tmp_path / "list.csv"
    source.write_text('Title,Price\nSerum,4\n"Mask, ""A""",free\nCream,dear,,x\n', "utf-8")
    preview = preview_products(workspace, source, brand="Lumen")
    names = [column.header for column in preview.read.columns]
    written = rejected_csv(Language(), names, preview.having(RowState.REJECTED))
    rows = list(csv.reader(written.decode("utf-8-sig").splitlines()))
    assert rows[0] == ["Title", "Price", "Line", "Why it was not taken"]
    assert rows[1][:3] == ['Mask, "A"', "free", "3"]
    assert "free" in rows[1][3]
    mended = tmp_path / "mended.csv"
    mended.write_bytes(written.replace(b"free", b"3.50").replace(b"dear,,x", b"7"))
    again = preview_products(workspace, mended, brand="Lumen")
    assert [row.product.list_price for row in again.rows if row.product] == [350, 700]


def test_a_cancel_in_the_middle_leaves_the_plan_as_it_was(
    workspace: Workspace, tmp_path: Path
) -> None:
    with workspace.change("A brand") as step:
        step.put(a_brand(id="b1"))
    source = tmp_path / "many.csv"
    lines = (f"P{number},S{number},{number}\n" for number in range(1500))
    source.write_text("Title,SKU,Price\n" + "".join(lines), "utf-8")
    told: list[int] = []
    preview = preview_products(workspace, source, brand="b1", tick=told.append)
    assert told == sorted(told)
    assert told[0] == 0
    assert 40 in told
    before = workspace.plan()

    def give_up(percent: int) -> None:
        if percent > 30:
            raise CancelledError

    with pytest.raises(CancelledError):
        preview_products(workspace, source, brand="b1", tick=give_up)
    with pytest.raises(CancelledError):
        import_products(workspace, preview, tick=give_up)
    assert workspace.plan() == before
    assert import_products(workspace, preview) == 1500
    assert workspace.count(Product) == 1500


def test_blanks_empty_what_is_there_only_when_asked(workspace: Workspace, tmp_path: Path) -> None:
    source = tmp_path / "list.csv"
    source.write_text("SKU,Title,Price\nS1,Serum,4\n", "utf-8")
    import_products(workspace, preview_products(workspace, source, brand="Lumen"))
    source.write_text("SKU,Title,Price\nS1,Serum,\n", "utf-8")
    kept = preview_products(workspace, source, brand="Lumen")
    assert [row.state for row in kept.rows] == [RowState.SAME]
    cleared = preview_products(workspace, source, brand="Lumen", reading=Reading(clear_blanks=True))
    (change,) = cleared.rows[0].changes
    assert (change.field, change.before, change.after) == ("list_price", 400, None)
