from datetime import datetime

from builders import a_brand, a_creator, a_product, a_show, a_studio, an_item

from planner.domain.findable import Findable, Sort
from planner.services.looking_up import (
    products_to_find,
    rows_elsewhere,
    rows_to_find,
    shows_and_people,
)
from planner.services.workspace import Workspace


def _fill(workspace: Workspace) -> None:
    with workspace.change("Fill") as step:
        step.put(a_brand(id="b", name="Lumen"))
        for id_, title, day in (("old", "Over", 1), ("far", "Later", 29), ("next", "Next", 23)):
            starts = datetime(2026, 11, day, 18)
            step.put(a_show(id=id_, title=title, brand_id="b", starts_at=starts))
        step.put(a_creator(id="mia", name="Mia", full_name="Mia Kwan 关美"))
        step.put(a_studio(id="a", name="Studio A", address="Pier 5"))
        step.put(a_product(id="p", brand_id="b", title="Serum", variant="30 ml", sku="L-1"))
        for id_, show, title in (
            *(("r1", "next", "Velvet 100%"), ("r2", "far", "Velvet 100_"), ("r3", "far", "")),
            *(("r4", "old", "ÉCLAT velvet"), ("r5", "old", "面膜之夜")),
        ):
            step.put(an_item(id=id_, show_id=show, title=title))


def test_shows_that_are_to_come_are_listed_before_those_that_are_over(
    workspace: Workspace,
) -> None:
    _fill(workspace)
    found = shows_and_people(workspace)
    assert [each.text for each in found] == ["Next", "Later", "Over", "Mia", "Studio A"]
    assert found[0].about == "Lumen · Mon 23 Nov 2026 18:00"
    assert (found[3].also, found[4].about) == (("Mia Kwan 关美",), "Pier 5")


def test_a_product_is_found_by_its_number_too(workspace: Workspace) -> None:
    _fill(workspace)
    (product,) = products_to_find(workspace)
    assert (product.text, product.about) == ("Serum 30 ml", "Lumen · L-1")
    assert "L-1" in product.also


def test_rows_of_a_show_are_those_with_a_title(workspace: Workspace) -> None:
    _fill(workspace)
    assert rows_to_find(workspace, "far") == [
        Findable(Sort.ROW, "r2", "Velvet 100_", (), "Later", "far")
    ]


def test_rows_of_other_shows_are_found_from_three_letters_on(workspace: Workspace) -> None:
    _fill(workspace)

    def ids(typed: str) -> list[str]:
        return [each.id for each in rows_elsewhere(workspace, typed, "next")]

    assert ids("ve") == []
    assert ids("velvet") == ["r2", "r4"]
    assert ids("velvet É") == ["r4"]
    assert ids("100_") == ["r2"]
    assert ids("velvet \\") == []
    assert ids("膜之夜") == ["r5"]
