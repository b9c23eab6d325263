"""Products come into rows and out of them, and what is offered of them is edited in steps."""

from collections.abc import Callable

import pytest
from builders import a_note, a_product, an_item, an_offer
from staging import assert_one_step, put, stage

from planner.domain.catalogue import Product
from planner.domain.errors import InvalidValueError, NotFoundError
from planner.domain.findings import Code, Finding, Severity
from planner.domain.run_of_show import by_row
from planner.domain.rundown import Offer, Row
from planner.services import offers
from planner.services.exporting import plan_json
from planner.services.fixes_words import banned_words
from planner.services.rundowns import read_run
from planner.services.workspace import Workspace


@pytest.fixture
def staged(workspace: Workspace) -> Workspace:
    """A row with an offer of `serum`, an empty row, a note, and the product `mask`."""
    stage(
        workspace,
        an_item(id="row", title="Serum duo"),
        an_item(id="empty", title="Free"),
        a_note(id="note", title="Aside"),
    )
    offer = an_offer("row", "serum", id="offer", live_price=2400, pin=4, coupon="A", spoken=False)
    put(workspace, a_product(id="mask", sku="", title="Sheet mask"), offer)
    return workspace


EDITS: list[tuple[str, Callable[[Workspace], Offer], str]] = [
    ("live_price", lambda w: offers.set_live_price(w, "offer", 1900), "Set live price of LS-3301"),
    ("pin", lambda w: offers.set_pin(w, "offer", None), "Set pin of LS-3301"),
    (
        "stock_set_aside",
        lambda w: offers.set_stock_set_aside(w, "offer", 0),
        "Set aside stock of LS-3301",
    ),
    ("buyer_limit", lambda w: offers.set_buyer_limit(w, "offer", 2), "Set limit of LS-3301"),
    ("coupon", lambda w: offers.set_coupon(w, "offer", ""), "Set coupon of LS-3301"),
    ("spoken", lambda w: offers.set_spoken(w, "offer", True), "Speak of LS-3301"),
    (
        "talking_points",
        lambda w: offers.set_talking_points(w, "offer", ["Only tonight"]),
        "Edit talking points of LS-3301",
    ),
    (
        "never_say",
        lambda w: offers.set_never_say(w, "offer", ["cures"]),
        "Edit what is never said of LS-3301",
    ),
]


@pytest.mark.parametrize(("field", "edit", "label"), EDITS, ids=[each[0] for each in EDITS])
def test_an_edit_is_one_step_and_none_the_second_time(
    staged: Workspace, field: str, edit: Callable[[Workspace], Offer], label: str
) -> None:
    before, was = plan_json(staged), staged.get(Offer, "offer")
    assert getattr(edit(staged), field) != getattr(was, field)
    assert_one_step(staged, before, label)
    revision = staged.revision()
    edit(staged)
    assert staged.revision() == revision


@pytest.mark.parametrize(
    "edit",
    [
        lambda w: offers.set_live_price(w, "offer", -1),
        lambda w: offers.set_pin(w, "offer", 0),
        lambda w: offers.set_buyer_limit(w, "offer", -1),
        lambda w: offers.add_offer(w, "note", "mask"),
        lambda w: offers.add_offer(w, "row", "serum"),
        lambda w: offers.add_offer(w, "empty", "serum", pin=0),
    ],
)
def test_a_wrong_value_writes_nothing(
    staged: Workspace, edit: Callable[[Workspace], Offer]
) -> None:
    before, revision = plan_json(staged), staged.revision()
    with pytest.raises(InvalidValueError):
        edit(staged)
    assert (plan_json(staged), staged.revision()) == (before, revision)


def test_a_product_comes_into_a_row_and_out_of_it(staged: Workspace) -> None:
    before = plan_json(staged)
    added = offers.add_offer(staged, "empty", "mask", live_price=600)
    assert (added.row_id, added.product_id, added.live_price) == ("empty", "mask", 600)
    assert_one_step(staged, before, "Add Sheet mask to “Free”")
    before = plan_json(staged)
    offers.remove_offer(staged, added.id)
    assert [each.id for each in staged.all(Offer)] == ["offer"]
    assert_one_step(staged, before, "Take Sheet mask out of “Free”")


def test_what_is_gone_is_said(staged: Workspace) -> None:
    with pytest.raises(NotFoundError, match="no product “gone”"):
        offers.add_offer(staged, "row", "gone")
    with pytest.raises(NotFoundError, match="no row “gone”"):
        offers.set_row_product(staged, "gone", "serum")
    with pytest.raises(NotFoundError, match="no offer “gone”"):
        offers.remove_offer(staged, "gone")


class TestTheProductOfARow:
    def test_an_empty_row_gets_its_first_product(self, staged: Workspace) -> None:
        added = offers.set_row_product(staged, "empty", "mask")
        assert added == staged.where(Offer, row_id="empty")[0]

    def test_another_product_keeps_the_pin_and_loses_what_was_agreed(
        self, staged: Workspace
    ) -> None:
        before = plan_json(staged)
        changed = offers.set_row_product(staged, "row", "mask")
        expected = Offer(id="offer", row_id="row", product_id="mask", pin=4, spoken=False)
        assert changed == staged.get(Offer, "offer") == expected
        assert_one_step(staged, before, "Sell Sheet mask in “Serum duo”")

    def test_the_same_product_makes_no_step(self, staged: Workspace) -> None:
        revision = staged.revision()
        offers.set_row_product(staged, "row", "serum")
        offers.set_row_product(staged, "empty", None)
        assert staged.revision() == revision

    def test_the_first_in_pin_order_is_meant(self, staged: Workspace) -> None:
        put(staged, an_offer("row", "mask", id="unpinned"))
        assert offers.set_row_product(staged, "row", None) is None
        assert [each.id for each in staged.all(Offer)] == ["unpinned"]

    def test_a_product_does_not_come_twice(self, staged: Workspace) -> None:
        put(staged, an_offer("row", "mask"))
        with pytest.raises(InvalidValueError, match="already"):
            offers.set_row_product(staged, "row", "mask")


class TestWhatIsSaidInOneShowOnly:
    def test_it_is_what_the_run_says_and_the_product_is_as_it_was(self, staged: Workspace) -> None:
        put(staged, staged.get(Product, "serum").changed(talking_points=("New",), never_say=("x",)))
        offers.set_talking_points(staged, "offer", [" Only tonight ", "", "Two bottles"])
        (_, sold) = read_run(staged, "show").offered("row")[0]
        assert sold.talking_points == ("Only tonight", "Two bottles")
        assert sold.never_say == ("x",)
        assert staged.get(Product, "serum").talking_points == ("New",)

    def test_nothing_may_be_said_of_what_is_always_told(self, staged: Workspace) -> None:
        put(staged, staged.get(Product, "serum").changed(talking_points=("New",)))
        offers.set_talking_points(staged, "offer", [])
        assert read_run(staged, "show").offered("row")[0][1].talking_points == ()

    def test_what_is_always_told_is_no_exception(self, staged: Workspace) -> None:
        put(staged, staged.get(Product, "serum").changed(talking_points=("New", "Mild")))
        offers.set_talking_points(staged, "offer", ["Old"])
        assert offers.set_talking_points(staged, "offer", ["New", "Mild"]).talking_points is None
        put(staged, staged.get(Product, "serum").changed(talking_points=("Newer",)))
        assert read_run(staged, "show").offered("row")[0][1].talking_points == ("Newer",)

    def test_a_word_in_it_is_replaced_there_and_not_in_the_product(self, staged: Workspace) -> None:
        put(staged, staged.get(Product, "serum").changed(talking_points=("It cures",)))
        offers.set_talking_points(staged, "offer", ["It cures all"])
        values: dict[str, str | int | None] = {
            "word": "cures",
            "instead": "soothes",
            "place": "talking_points",
        }
        found = Finding(
            code=Code.BANNED_WORDS,
            severity=Severity.WARNING,
            subjects=("row", "serum", "show", "cn:cures"),
            values=values,
        )
        next(banned_words(staged, found)).apply()
        assert staged.get(Offer, "offer").talking_points == ("It soothes all",)
        assert staged.get(Product, "serum").talking_points == ("It cures",)


class TestTheOrderInARow:
    def test_a_new_product_comes_last_though_it_has_a_lower_pin(self, staged: Workspace) -> None:
        offers.add_offer(staged, "row", "mask", pin=1)
        assert _products(staged) == ["serum", "mask"]

    def test_a_product_is_made_the_first_one_in_one_step(self, staged: Workspace) -> None:
        added = offers.add_offer(staged, "row", "mask")
        before = plan_json(staged)
        offers.move_offer(staged, added.id, -5)
        assert _products(staged) == ["mask", "serum"]
        assert_one_step(staged, before, "Move Sheet mask in “Serum duo”")

    def test_where_there_is_no_further_place_nothing_is_done(self, staged: Workspace) -> None:
        added = offers.add_offer(staged, "row", "mask")
        revision = staged.revision()
        offers.move_offer(staged, added.id, 1)
        offers.move_offer(staged, "offer", -1)
        assert staged.revision() == revision

    def test_offers_of_one_position_are_in_the_order_of_their_pins(self) -> None:
        row = an_item(id="row")
        pins = [None, 7, 2]
        made = [an_offer("row", "serum", id=f"o{pin}", pin=pin) for pin in pins]
        assert [each.pin for each in by_row(made, [row])["row"]] == [2, 7, None]


def _products(workspace: Workspace) -> list[str]:
    row = workspace.get(Row, "row")
    return [each.product_id for each in offers.offers_of(workspace, row)]
