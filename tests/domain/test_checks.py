"""All checks together: their order, their waivers, and that they hold for any show."""

from dataclasses import replace
from datetime import datetime, time

import pytest
from builders import a_brand, a_channel, a_hard_item, a_product, a_run, a_show, an_item, an_offer
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.checks import findings_of_show, in_order_of_rows, split_waived
from planner.domain.finding_rule import RULES, Unit, finding
from planner.domain.findings import Code, Severity
from planner.domain.platforms import Platforms
from planner.domain.record import Waiver
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import Kind, Offer, Row
from planner.domain.show import ShowStatus
from planner.domain.timing import cascade
from planner.resources import platforms_file

SHIPPED = Platforms.model_validate_json(platforms_file().read_bytes())


def a_troubled_run(**show: object) -> RunOfShow:
    """A show with an error in its last row, warnings and a note in the first ones."""
    rows = [
        a_hard_item("16:10", 600, id="first", title="Opening"),
        an_item(3600, id="second", kind="hero"),
        a_hard_item("17:00", id="third"),
    ]
    return a_run(rows, show=a_show(id="show", title="x" * 40, length_minutes=60, **show),
                 channels=(a_channel(),))  # fmt: skip


def test_errors_come_first_and_within_a_severity_the_show_then_its_rows_in_order() -> None:
    said = findings_of_show(a_troubled_run(), SHIPPED)
    assert [(each.code, each.subjects[0]) for each in said] == [
        (Code.ROW_OVERLAP, "third"),
        (Code.SHOW_OVER, "show"),
        (Code.PLATFORM_LIMIT, "show"),
        (Code.NO_OFFER, "second"),
        (Code.ROW_SLACK, "first"),
    ]


def test_findings_are_put_in_order_however_they_come() -> None:
    run = a_troubled_run()
    said = findings_of_show(run, SHIPPED)
    assert in_order_of_rows(reversed(said), run) == said


@pytest.mark.parametrize("status", ShowStatus)
def test_a_show_that_is_over_or_cancelled_is_left_in_peace(status: ShowStatus) -> None:
    said = findings_of_show(a_troubled_run(status=status), SHIPPED)
    assert bool(said) is (status not in {ShowStatus.DONE, ShowStatus.CANCELLED})


def test_a_waived_finding_stands_apart_with_its_waiver() -> None:
    said = findings_of_show(a_troubled_run(), SHIPPED)
    waiver = Waiver(id="w", code="row_overlap", subjects=("show", "third"), note="they know")
    standing, waived = split_waived(said, [waiver])
    assert waived == ((said[0], waiver),)
    assert standing == said[1:]


@pytest.mark.parametrize(
    ("code", "subjects"),
    [
        pytest.param("row_slack", ("third", "show"), id="another code"),
        pytest.param("row_overlap", ("third",), id="fewer subjects"),
        pytest.param("row_overlap", ("third", "show", "more"), id="more subjects"),
        pytest.param("no_such_code", ("third", "show"), id="a code of a later version"),
    ],
)
def test_a_waiver_of_something_else_does_not_hold(code: str, subjects: tuple[str, ...]) -> None:
    said = findings_of_show(a_troubled_run(), SHIPPED)
    assert split_waived(said, [Waiver(id="w", code=code, subjects=subjects)]) == (said, ())


def test_of_two_waivers_the_one_with_the_first_id_is_named() -> None:
    [first, *_] = findings_of_show(a_troubled_run(), SHIPPED)
    waivers = [Waiver(id=each, code=first.code, subjects=first.subjects) for each in ("b", "a")]
    _, [(_, waiver)] = split_waived([first], waivers)
    assert waiver.id == "a"


def test_two_platforms_limits_are_waived_one_by_one() -> None:
    run = replace(
        a_troubled_run(), channels=(a_channel(), a_channel(platform="youtube")),
        show=a_show(id="show", title="x" * 101),
    )  # fmt: skip
    limits = [each for each in findings_of_show(run, SHIPPED) if each.code is Code.PLATFORM_LIMIT]
    assert len(limits) == 2
    waiver = Waiver(id="w", code=Code.PLATFORM_LIMIT, subjects=limits[0].subjects)
    assert split_waived(limits, [waiver])[0] == (limits[1],)


def test_every_code_has_a_rule_that_says_why() -> None:
    assert set(RULES) == set(Code)
    assert all(rule.why for rule in RULES.values())


@pytest.mark.parametrize("code", Code)
def test_a_rule_names_its_variants_just_where_a_value_chooses_one(code: Code) -> None:
    rule = RULES[code]
    units = list(rule.values.values())
    assert units.count(Unit.VARIANT) == bool(rule.variants)
    assert set(rule.milder) <= set(rule.variants)
    assert (Unit.AMOUNT in units) is (Unit.CURRENCY in units)


def test_a_finding_is_as_bad_as_its_variant() -> None:
    values: dict[str, str | int | None] = {"product": "x", "state": "empty"}
    assert finding(Code.STOCK_SHORT, (), values).severity is Severity.WARNING
    values = {"product": "x", "state": "short"}
    assert finding(Code.STOCK_SHORT, (), values).severity is Severity.ERROR


TEXTS = st.sampled_from(["", "最佳", "100% cure", "{row}", "“x”\n", "removes wrinkles", "Serum 🎁"])
LENGTHS = st.integers(0, 9000)
CLOCKS = st.sampled_from([time(0), time(1, 30), time(2, 30), time(16), time(17), time(23, 59, 59)])


@st.composite
def rows_of_a_show(draw: st.DrawFn) -> list[Row]:
    """Up to ten rows of all types, starts and states, some of them in blocks."""
    rows: list[Row] = []
    blocks: list[str | None] = [None]
    for number in range(draw(st.integers(0, 10))):
        row_type = draw(st.sampled_from(["item", "item", "item", "block", "note"]))
        block_id = None if row_type == "block" else draw(st.sampled_from(blocks))
        row = an_item(
            draw(LENGTHS),
            id=f"row{number}",
            position=draw(st.integers(0, 3)),
            block_id=block_id,
            type=row_type,
            kind=draw(st.sampled_from([*Kind, "", "own"])),
            title=draw(TEXTS),
            start=draw(st.sampled_from(["follow", "follow", "hard", "end_by"])),
            clock=draw(CLOCKS),
            day=draw(st.integers(-1, 1)),
            skip=draw(st.booleans()),
            status=draw(st.sampled_from(["draft", "final"])),
            script=draw(TEXTS),
        )
        rows.append(row)
        if row_type == "block":
            blocks.append(row.id)
    return rows


@st.composite
def offers_in(draw: st.DrawFn, rows: list[Row], products: list[str]) -> list[Offer]:
    """Some offers of any product in any row."""
    if not rows or not products:
        return []
    return [
        an_offer(
            draw(st.sampled_from(rows)).id,
            draw(st.sampled_from(products)),
            id=f"offer{number}",
            live_price=draw(st.none() | st.integers(0, 3000)),
            stock_set_aside=draw(st.none() | st.integers(0, 50)),
            pin=draw(st.none() | st.integers(1, 5)),
            spoken=draw(st.booleans()),
        )
        for number in range(draw(st.integers(0, 8)))
    ]


@st.composite
def runs(draw: st.DrawFn) -> RunOfShow:
    """Any show with its rows, offers, products and channels."""
    rows = draw(rows_of_a_show())
    products = [
        a_product(
            id=f"product{number}",
            title=draw(TEXTS.filter(bool)),
            list_price=draw(st.none() | st.integers(0, 3000)),
            cost=draw(st.none() | st.integers(0, 3000)),
            stock=draw(st.none() | st.integers(-5, 60)),
            talking_points=(draw(TEXTS),),
            never_say=(draw(TEXTS),),
            active=draw(st.booleans()),
        )
        for number in range(draw(st.integers(0, 4)))
    ]
    zones = st.sampled_from(["America/Los_Angeles", "Asia/Shanghai", "Australia/Lord_Howe"])
    days = st.sampled_from([datetime(2027, 3, 14, 2, 30), datetime(2026, 11, 1, 1, 30)])
    return a_run(
        rows,
        offers=draw(offers_in(rows, [product.id for product in products])),
        products=products,
        brand=a_brand(currency=draw(st.sampled_from(["USD", "JPY", "KWD"]))),
        show=a_show(
            id="show",
            title=draw(TEXTS.filter(bool)) * draw(st.integers(1, 40)),
            starts_at=draw(days),
            timezone=draw(zones),
            length_minutes=draw(st.integers(1, 1500)),
        ),
        channels=tuple(
            a_channel(id=f"channel{number}", platform=platform)
            for number, platform in enumerate(
                draw(st.lists(st.sampled_from(["tiktok_shop", "douyin", "shopee", "mine"])))
            )
        ),
    )


@given(runs())
def test_checks_never_raise_and_fill_each_rule_exactly(run: RunOfShow) -> None:
    said = findings_of_show(run, SHIPPED)
    for each in said:
        rule = RULES[each.code]
        assert set(each.values) == set(rule.values)
        assert not rule.variants or rule.variant_of(each.values) in rule.variants
        assert "show" in each.subjects
    identities = [(each.code, frozenset(each.subjects)) for each in said]
    assert len(identities) == len(set(identities)), "one waiver would hold for two findings"


@given(runs())
def test_findings_do_not_depend_on_the_order_in_which_things_were_read(run: RunOfShow) -> None:
    other = replace(
        run,
        channels=tuple(reversed(run.channels)),
        offers=dict(reversed(list(run.offers.items()))),
        products=dict(reversed(list(run.products.items()))),
    )
    assert findings_of_show(other, SHIPPED) == findings_of_show(run, SHIPPED)


@given(runs())
def test_rows_that_do_not_run_are_never_spoken_of(run: RunOfShow) -> None:
    timing = cascade(run.show, run.rows)
    idle = {row.id for row in run.rows if not timing.by_row[row.id].running}
    said = findings_of_show(run, SHIPPED)
    assert not any(idle & set(each.subjects) for each in said)


@given(runs())
def test_errors_are_the_same_for_a_rundown_as_its_times_tell(run: RunOfShow) -> None:
    timing = cascade(run.show, run.rows)
    said = {(each.code, each.subjects[0]) for each in findings_of_show(run, SHIPPED)}
    told = {
        (code, row_id)
        for row_id, times in timing.by_row.items()
        for code, holds in (
            (Code.ROW_OVERLAP, (times.slack or 0) < 0),
            (Code.ROW_SLACK, (times.slack or 0) > 0),
            (Code.END_BY_NEGATIVE, times.short > 0),
            (Code.BLOCK_OVER, (times.over or 0) > 0),
        )
        if holds
    }
    codes = {Code.ROW_OVERLAP, Code.ROW_SLACK, Code.END_BY_NEGATIVE, Code.BLOCK_OVER}
    assert {each for each in said if each[0] in codes} == told
    assert ((Code.SHOW_OVER, "show") in said) is (timing.over > 0)
