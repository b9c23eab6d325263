"""What has to lie ready: each product once, in the order of its first use, and the props."""

from typing import Any

from builders import a_block, a_product, an_item, an_offer
from hypothesis import given
from hypothesis import strategies as st
from runs import a_marathon

from planner.domain.preparing import (
    is_for_operators,
    is_for_props,
    needed_products,
    needed_props,
    props_of,
)
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import CueColumn, Offer, Row
from planner.domain.timing import cascade

PROPS = CueColumn(id="props", name="Props")
SECRET = CueColumn(id="secret", name="Props", private=True)
READY = CueColumn(id="ready", name="Samples", kind="check")


def a_run(rows: tuple[Row, ...], sold: dict[str, list[Offer]], **changes: Any) -> RunOfShow:
    ids = {offer.product_id for offers in sold.values() for offer in offers}
    return a_marathon(
        rows=rows,
        offers={row_id: tuple(offers) for row_id, offers in sold.items()},
        products={each: a_product(id=each) for each in ids},
        cue_columns=(PROPS, SECRET, READY),
        **changes,
    )


def products(run: RunOfShow) -> list[str]:
    return [each.product.id for each in needed_products(run, cascade(run.show, run.rows))]


def test_a_product_that_is_sold_twice_is_pulled_once_with_the_sum_of_its_pieces() -> None:
    rows = (an_item(id="a"), an_item(id="b"))
    run = a_run(
        rows,
        {
            "a": [an_offer("a", "serum", stock_set_aside=30, spoken=False)],
            "b": [an_offer("b", "serum", stock_set_aside=12), an_offer("b", "balm")],
        },
    )
    serum, balm = needed_products(run, cascade(run.show, run.rows))
    assert [row.id for row in serum.rows] == ["a", "b"]
    assert (serum.set_aside, serum.spoken, balm.set_aside) == (42, True, None)


def test_what_only_skipped_rows_sell_comes_last_and_sets_nothing_aside() -> None:
    rows = (an_item(id="a", skip=True), an_item(id="b"))
    run = a_run(
        rows,
        {
            "a": [an_offer("a", "guest", stock_set_aside=5), an_offer("a", "serum")],
            "b": [an_offer("b", "serum")],
        },
    )
    serum, guest = needed_products(run, cascade(run.show, run.rows))
    assert (serum.product.id, serum.running, [row.id for row in serum.rows]) == (
        "serum",
        True,
        ["b", "a"],
    )
    assert (guest.product.id, guest.running, guest.set_aside) == ("guest", False, None)


def test_props_are_those_of_rows_without_products_and_of_columns_all_may_see() -> None:
    cues = {"props": "plinth", "secret": "gift for the host", "ready": "x"}
    rows = (an_item(id="a", cues=cues), an_item(id="b", cues=cues), a_block(id="c", cues=cues))
    run = a_run(rows, {"a": [an_offer("a", "serum")]})
    found = needed_props(run, cascade(run.show, run.rows))
    assert [(each.row.id, each.text) for each in found] == [
        ("b", "plinth"),
        ("b", "Samples"),
        ("c", "plinth"),
        ("c", "Samples"),
    ]
    assert list(props_of(run, rows[0])) == ["plinth", "Samples"]


def test_columns_are_known_by_their_names_in_both_languages() -> None:
    for name in ("Props", " props ", "道具", "Samples"):
        assert is_for_props(CueColumn(id="x", name=name))
    for name in ("Pin", "中控"):
        assert is_for_operators(CueColumn(id="x", name=name))
        assert not is_for_operators(CueColumn(id="x", name=name, private=True))
    assert not is_for_props(CueColumn(id="x", name="Camera"))


@given(st.lists(st.tuples(st.booleans(), st.lists(st.sampled_from("abcde"), max_size=4))))
def test_every_product_of_any_rundown_is_listed_exactly_once(
    rows: list[tuple[bool, list[str]]],
) -> None:
    made = tuple(an_item(id=f"r{n}", skip=skip) for n, (skip, _) in enumerate(rows))
    sold = {
        f"r{n}": [an_offer(f"r{n}", each) for each in ids] for n, (_, ids) in enumerate(rows) if ids
    }
    listed = products(a_run(made, sold))
    assert sorted(listed) == sorted({each for _, ids in rows for each in ids})
