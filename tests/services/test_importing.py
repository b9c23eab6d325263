"""Importing shows first what it would do, does it in one step, and twice is once."""

from pathlib import Path
from typing import Any

import pytest
from builders import a_brand, a_product, a_show, an_item, an_offer

from planner.domain.catalogue import Brand, Product
from planner.domain.errors import (
    InvalidValueError,
    NotFoundError,
    PlanChangedElsewhereError,
    UndecidedEncodingError,
)
from planner.domain.plan import Plan
from planner.domain.rundown import Row
from planner.domain.show import Show
from planner.imports.reading import Reading
from planner.services.importing import (
    import_plan,
    import_products,
    preview_plan,
    preview_products,
    read_plan_file,
)
from planner.services.product_preview import ProductPreview, RowState
from planner.services.workspace import Workspace

FILES = Path(__file__).parents[1] / "imports" / "files"
SHARED = Path(__file__).parents[3] / "shared" / "data"


def a_file(tmp_path: Path, text: str, name: str = "list.csv") -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8", newline="")
    return path


def states(preview: ProductPreview) -> dict[str, int]:
    counts = {state.value: len(preview.having(state)) for state in RowState}
    return {state: count for state, count in counts.items() if count}


def take(workspace: Workspace, path: Path, brand: str = "Lumen Skin") -> dict[str, int]:
    preview = preview_products(workspace, path, brand=brand)
    import_products(workspace, preview)
    return states(preview)


def with_products(workspace: Workspace, *products: dict[str, Any]) -> list[Product]:
    made = [a_product(**{"brand_id": "b1", **fields}) for fields in products]
    with workspace.change("Set the table") as step:
        step.put(a_brand(id="b1"))
        for product in made:
            step.put(product)
    return made


@pytest.mark.parametrize(
    ("folder", "name", "products"),
    [
        (FILES, "shopify_new.csv", 4),
        (FILES, "shopify_old.csv", 3),
        (SHARED, "shopify_product_template_new_2026.csv", 24),
        (SHARED, "shopify_product_template_old_2019.csv", 3),
    ],
)
def test_an_export_imports_once_changes_nothing_twice_and_is_undone_in_one_step(
    workspace: Workspace, folder: Path, name: str, products: int
) -> None:
    if not (folder / name).exists():
        pytest.skip(f"{name} is not on this machine")
    empty = workspace.plan()
    first = take(workspace, folder / name)
    assert first["new"] == products
    after = workspace.plan()
    assert take(workspace, folder / name)["same"] == products
    assert workspace.plan() == after
    assert len(workspace.history()) == 1
    assert workspace.next_undo() == f"Import {products} products from {name}"
    workspace.undo()
    assert workspace.plan() == empty


def test_a_dry_look_writes_nothing(workspace: Workspace) -> None:
    before = workspace.plan()
    preview = preview_products(workspace, FILES / "shopify_new.csv", brand="Lumen Skin")
    assert states(preview) == {"new": 4, "rejected": 3}
    assert [row.line for row in preview.rows] == [2, 4, 6, 7, 8, 9, 10]
    assert preview.brand_is_new
    assert workspace.plan() == before


def test_the_brand_is_found_by_its_name_in_any_case_or_by_its_id(
    workspace: Workspace, tmp_path: Path
) -> None:
    with_products(workspace)
    path = a_file(tmp_path, "Title\nSerum\n")
    for words in ("lumen skin", " LUMEN SKIN ", "b1"):
        preview = preview_products(workspace, path, brand=words)
        assert (preview.brand.id, preview.brand_is_new) == ("b1", False)


def test_a_brand_that_nobody_has_is_made_with_the_products_in_the_plan_s_currency(
    workspace: Workspace, tmp_path: Path
) -> None:
    take(workspace, a_file(tmp_path, "Title\nSerum\n"), "Acme")
    (brand,) = workspace.all(Brand)
    assert (brand.name, brand.currency) == ("Acme", "USD")
    assert workspace.all(Product)[0].brand_id == brand.id
    assert workspace.next_undo() == "Import a product from list.csv"
    workspace.undo()
    assert workspace.all(Brand) == []


def test_a_brand_is_not_made_for_a_file_of_which_no_row_is_taken(
    workspace: Workspace, tmp_path: Path
) -> None:
    path = a_file(tmp_path, "Title,Price\nSerum,free\n")
    assert import_products(workspace, preview_products(workspace, path, brand="Acme")) == 0
    assert workspace.all(Brand) == []
    assert workspace.history() == []


def test_a_brand_needs_a_name_and_only_one_may_have_it(
    workspace: Workspace, tmp_path: Path
) -> None:
    path = a_file(tmp_path, "Title\nSerum\n")
    with pytest.raises(InvalidValueError, match="needs a name"):
        preview_products(workspace, path, brand=" ")
    with workspace.change("Two of a name") as step:
        step.put(a_brand(id="x", name="Acme"))
        step.put(a_brand(id="y", name="ACME"))
    with pytest.raises(NotFoundError, match=r"2 brands are called “acme”.*x, y"):
        preview_products(workspace, path, brand="acme")


def test_prices_are_in_the_currency_of_the_brand(workspace: Workspace, tmp_path: Path) -> None:
    with workspace.change("A brand in yen") as step:
        step.put(a_brand(id="jp", name="Yuki", currency="JPY"))
    take(workspace, a_file(tmp_path, "Title,Price\nSerum,1200\n"), "Yuki")
    assert workspace.all(Product)[0].list_price == 1200


def test_a_change_is_shown_field_by_field_and_blanks_overwrite_nothing(
    workspace: Workspace, tmp_path: Path
) -> None:
    with_products(workspace, {"sku": "A", "list_price": 2600, "stock": 5, "tags": ("old",)})
    path = a_file(tmp_path, "SKU,Price,Stock,Tags,Title\nA,24.00,5,,\n")
    preview = preview_products(workspace, path, brand="b1")
    (row,) = preview.rows
    assert row.state is RowState.CHANGED
    assert [(each.field, each.before, each.after) for each in row.changes] == [
        ("list_price", 2600, 2400)
    ]
    assert import_products(workspace, preview) == 1
    (product,) = workspace.all(Product)
    assert (product.title, product.stock, product.tags) == ("Vitamin C serum", 5, ("old",))


def test_products_of_other_brands_are_left_alone(workspace: Workspace, tmp_path: Path) -> None:
    with workspace.change("Another brand") as step:
        step.put(a_brand(id="other", name="Other"))
        step.put(theirs := a_product(brand_id="other", sku="A", title="Theirs"))
    assert take(workspace, a_file(tmp_path, "SKU,Title\nA,Ours\n")) == {"new": 1}
    assert workspace.get(Product, theirs.id) == theirs


def test_nothing_is_written_when_the_plan_changed_since_the_preview(
    workspace: Workspace, tmp_path: Path
) -> None:
    with_products(workspace)
    preview = preview_products(workspace, a_file(tmp_path, "Title\nSerum\n"), brand="b1")
    with workspace.change("Meanwhile") as step:
        step.put(a_product(brand_id="b1", title="Serum"))
    with pytest.raises(PlanChangedElsewhereError, match="Look at it again"):
        import_products(workspace, preview)
    assert len(workspace.all(Product)) == 1


def test_a_file_in_a_doubtful_encoding_is_taken_once_the_person_says(
    workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("名称,售价\n夜间修护霜,29\n".encode("gb18030"))
    with pytest.raises(UndecidedEncodingError):
        preview_products(workspace, path, brand="Lumen Skin")
    preview = preview_products(workspace, path, brand="Lumen Skin", reading=Reading(encoding="gbk"))
    import_products(workspace, preview)
    assert workspace.all(Product)[0].title == "夜间修护霜"


# Plan documents


def a_plan(**lists: Any) -> Plan:
    return Plan.model_validate(lists)


def test_a_document_adds_and_changes_by_id_deletes_nothing_and_is_one_step(
    workspace: Workspace,
) -> None:
    kept, changed = with_products(workspace, {"title": "Kept"}, {"title": "Old"})
    before = workspace.plan()
    new = a_product(brand_id="b1", title="New")
    document = a_plan(products=[changed.changed(title="Renamed"), new])
    merge = import_plan(workspace, document, file="plan.json")
    assert (merge.added, merge.changed, merge.same) == (1, 1, 0)
    titles = {product.id: product.title for product in workspace.all(Product)}
    assert titles == {kept.id: "Kept", changed.id: "Renamed", new.id: "New"}
    assert workspace.next_undo() == "Import plan from plan.json"
    workspace.undo()
    assert workspace.plan() == before


def test_a_document_may_refer_to_what_is_already_in_the_plan(workspace: Workspace) -> None:
    with_products(workspace)
    show = a_show(brand_id="b1")
    import_plan(workspace, a_plan(shows=[show]), file="plan.json")
    row = an_item(show_id=show.id)
    import_plan(workspace, a_plan(rows=[row]), file="plan.json")
    assert (workspace.all(Show), workspace.all(Row)) == ([show], [row])


def test_a_block_may_come_after_its_rows_in_a_document(workspace: Workspace) -> None:
    show = a_show(brand_id="b1")
    block = an_item(show_id=show.id, id="z", type="block")
    row = an_item(show_id=show.id, id="a", block_id="z")
    document = a_plan(brands=[a_brand(id="b1")], shows=[show], rows=[row, block])
    import_plan(workspace, document, file="plan.json")
    assert len(workspace.all(Row)) == 2


def test_a_reference_that_leads_nowhere_writes_nothing(workspace: Workspace) -> None:
    document = a_plan(brands=[a_brand()], offers=[an_offer("no-row", "no-product")])
    with pytest.raises(InvalidValueError, match="which is not in the plan"):
        import_plan(workspace, document, file="plan.json")
    assert workspace.all(Brand) == []
    assert workspace.history() == []


def test_a_document_that_says_nothing_new_leaves_no_step(workspace: Workspace) -> None:
    with_products(workspace, {})
    merge = import_plan(workspace, workspace.plan(), file="plan.json")
    assert (merge.added, merge.changed, merge.same) == (0, 0, 2)
    assert len(workspace.history()) == 1


def test_only_what_a_document_says_of_the_plan_itself_is_changed(workspace: Workspace) -> None:
    before = workspace.charter
    import_plan(workspace, a_plan(brands=[a_brand()]), file="plan.json")
    assert workspace.charter == before
    merge = import_plan(workspace, a_plan(workspace={"name": "Renamed"}), file="plan.json")
    assert workspace.charter == before.changed(name="Renamed")
    assert (merge.added, merge.changed) == (0, 1)


def test_a_look_at_a_document_counts_and_writes_nothing(workspace: Workspace) -> None:
    merge = preview_plan(workspace, a_plan(brands=[a_brand()]))
    assert (merge.added, merge.changed, merge.same) == (1, 0, 0)
    assert workspace.all(Brand) == []


def test_a_document_is_read_from_a_file(tmp_path: Path) -> None:
    path = a_file(tmp_path, '{"brands": [{"id": "b1", "name": "Lumen Skin"}]}', "plan.json")
    assert read_plan_file(path).brands[0].name == "Lumen Skin"
