"""Two snapshots of a show side by side: worked tables, and what holds for all of them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from builders import a_block, a_product, a_run, a_show, an_assignment, an_item, an_offer
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.comparing import Comparison, Kind, RowChange, compare
from planner.domain.comparing_order import heaviest_rising, stayed_rows
from planner.domain.comparing_snapshots import (
    Snapshot,
    read_snapshot,
    snapshot_fields,
    snapshot_of,
)
from planner.domain.rundown import Row, RowType, in_order

ADDED, REMOVED, EDITED, MOVED = Kind.ADDED, Kind.REMOVED, Kind.EDITED, Kind.MOVED


def _rows(*titles: str, **lengths: int) -> tuple[Row, ...]:
    """Items that are called as they are identified; `>name` stands in the block before it."""
    rows: list[Row] = []
    block: str | None = None
    for position, title in enumerate(titles):
        name = title.strip("[>]")
        inside = block if title.startswith(">") else None
        row_type = RowType.BLOCK if title.startswith("[") else RowType.ITEM
        block = name if row_type is RowType.BLOCK else block
        fields: dict[str, Any] = {"id": name, "title": name, "block_id": inside}
        rows.append(an_item(lengths.get(name, 60), position=position, type=row_type, **fields))
    return tuple(rows)


def _snapshot(rows: Sequence[Row], **fields: Any) -> Snapshot:
    return Snapshot(**{"show": a_show(id="show"), "rows": tuple(rows), **fields})


def _compared(before: Sequence[str], after: Sequence[str]) -> Comparison:
    return compare(_snapshot(_rows(*before)), _snapshot(_rows(*after)))


def _told(comparison: Comparison) -> dict[str, set[Kind]]:
    return {change.row_id: set(change.kinds) for change in comparison.changes}


def _drawn(comparison: Comparison) -> list[tuple[str, str]]:
    return [
        (line.before.id if line.before else "", line.after.id if line.after else "")
        for line in comparison.lines
    ]


# Worked tables


def test_the_picture_of_the_design_is_told_as_it_is_drawn() -> None:
    before = _rows("serum", "duo", "questions", "film", "cream", "eye", "retinol", duo=600)
    after = _rows("serum", "duo", "questions", "cream", "handover", "retinol", "eye", duo=720)
    price = an_offer("serum", "p", id="o", live_price=2600)
    found = compare(
        _snapshot(before, offers=(price,)),
        _snapshot(after, offers=(price.changed(live_price=2400),)),
    )
    assert _told(found) == {
        "serum": {EDITED},
        "duo": {EDITED},
        "film": {REMOVED},
        "handover": {ADDED},
        "eye": {MOVED},
    }
    assert [change.row_id for change in found.changes] == [
        *("serum", "duo", "film", "handover", "eye")
    ]
    assert _drawn(found) == [
        ("serum", "serum"),
        ("duo", "duo"),
        ("questions", "questions"),
        ("film", ""),
        ("cream", "cream"),
        ("", "handover"),
        ("eye", ""),
        ("retinol", "retinol"),
        ("", "eye"),
    ]
    assert found.ends_later == 120
    (offer,) = found.changes[0].offers
    assert [(each.field, each.before, each.after) for each in offer.fields] == [
        ("live_price", 2600, 2400)
    ]


def test_one_row_may_be_moved_and_edited_in_itself_and_in_its_offers_at_once() -> None:
    rows = _rows("a", "b", "c", "d")
    b = rows[1].changed(title="B", script="Say it", cues={"cam": "close"}, position=9)
    before = _snapshot(rows, offers=(an_offer("b", "p", id="old"), an_offer("b", "q", id="kept")))
    after = _snapshot(
        (rows[0], rows[2], rows[3], b),
        offers=(an_offer("b", "q", id="kept", pin=4), an_offer("b", "r", id="new")),
    )
    (change,) = compare(before, after).changes
    assert change.kinds == {MOVED, EDITED}
    assert (change.moved_by, change.behind) == (2, "d")
    assert [(each.field, each.before, each.after) for each in change.fields] == [
        ("title", "b", "B"),
        ("script", "", "Say it"),
        ("cues.cam", "", "close"),
    ]
    gone, kept, new = change.offers
    assert (gone.before, gone.after) == (before.offers[0], None)
    assert [each.field for each in kept.fields] == ["pin"]
    assert (new.before, new.after) == (None, after.offers[1])


def test_an_offer_that_went_to_another_row_left_the_one_and_came_to_the_other() -> None:
    rows = _rows("a", "b")
    found = compare(
        _snapshot(rows, offers=(an_offer("a", "p", id="o"),)),
        _snapshot(rows, offers=(an_offer("b", "p", id="o"),)),
    )
    assert _told(found) == {"a": {EDITED}, "b": {EDITED}}
    assert found.changes[0].offers[0].after is None
    assert found.changes[1].offers[0].before is None


def test_a_row_from_the_front_to_the_end_is_the_only_one_that_moved() -> None:
    found = _compared("abcdefg", "bcdefga")
    assert _told(found) == {"a": {MOVED}}
    assert found.changes[0].moved_by == 6


def test_a_block_moves_as_one_and_its_rows_with_it() -> None:
    found = _compared(["x", "y", "z", "[B", ">b1", ">b2"], ["[B", ">b1", ">b2", "x", "y", "z"])
    assert _told(found) in ({"B": {MOVED}}, {"x": {MOVED}, "y": {MOVED}, "z": {MOVED}})
    found = _compared(["x", "[B", ">b1", ">b2"], ["[B", ">b1", ">b2", "x"])
    assert _told(found) == {"x": {MOVED}}, "the block weighs more"
    found = _compared(["w", "x", "y", "z", "[B", ">b1"], ["[B", ">b1", "w", "x", "y", "z"])
    assert _told(found) == {"B": {MOVED}}
    assert _drawn(found)[:2] == [("", "B"), ("", "b1")]
    assert _drawn(found)[-2:] == [("B", ""), ("b1", "")]


def test_a_row_that_went_into_or_out_of_a_block_moved_though_it_reads_in_the_same_place() -> None:
    found = _compared(["a", "[B", ">b"], ["a", "[B", "b"])
    assert _told(found) == {"b": {MOVED}}
    assert found.changes[0].moved_by == 0
    found = _compared(["a", "[B", ">b", "c"], ["a", "[B", ">b", ">c"])
    assert _told(found) == {"c": {MOVED}}


def test_a_block_taken_away_leaves_its_rows_behind_as_moved_out_of_it() -> None:
    assert _told(_compared(["[B", ">b", "c"], ["b", "c"])) == {"B": {REMOVED}, "b": {MOVED}}


def test_places_that_are_numbered_anew_are_no_change() -> None:
    rows = _rows("a", "b", "c")
    spread = [row.changed(position=row.position * 1024) for row in rows]
    assert compare(_snapshot(rows), _snapshot(spread)).same


def test_the_show_and_its_team_are_compared_and_its_lock_is_not() -> None:
    show = a_show(id="show")
    mia = an_assignment(id="1", creator_id="mia")
    before = _snapshot((), show=show, assignments=(mia, an_assignment(id="2")))
    after = _snapshot(
        (),
        show=show.changed(title="New", locked=True, starts_at=datetime(2026, 11, 28)),
        assignments=(mia.changed(shift_end=90), an_assignment(id="3")),
    )
    found = compare(before, after)
    assert [each.field for each in found.show] == ["title", "starts_at"]
    assert [(bool(p.before), bool(p.after), len(p.fields)) for p in found.people] == [
        (True, True, 1),
        (True, False, 0),
        (False, True, 0),
    ]
    assert not found.same


def test_starts_are_compared_from_on_air_so_that_another_day_is_no_shift() -> None:
    show = a_show(id="show")
    before = _snapshot(_rows("a", "b", a=60), show=show)
    later = show.changed(starts_at=datetime(2026, 12, 24, 9))
    after = _snapshot(_rows("a", "b", a=100), show=later)
    found = compare(before, after)
    assert (found.starts_later("a"), found.starts_later("b"), found.ends_later) == (0, 40, 40)


def test_a_snapshot_is_read_as_it_was_written_and_names_what_may_be_gone() -> None:
    product = a_product(id="p", title="Serum", variant="30 ml")
    run = a_run(
        [a_block(id="B"), an_item(id="a", block_id="B", cues={"cam": "wide"})],
        offers=[an_offer("a", "p", live_price=100)],
        products=[product],
    )
    taken = snapshot_of(run)
    assert taken.names == {"p": "Serum 30 ml"}
    assert read_snapshot(snapshot_fields(taken)) == taken


# What holds for all

titles = st.sampled_from(["x", "y", "z"])


@st.composite
def rundowns(draw: st.DrawFn) -> tuple[Row, ...]:
    """Some of ten rows in any order, of which the first three may be blocks."""
    order = draw(st.permutations(range(10)))
    chosen = order[: draw(st.integers(0, 10))]
    blocks = [number for number in chosen if number < 3 and draw(st.booleans())]
    rows = [
        an_item(
            0 if number in blocks else draw(st.sampled_from([0, 60])),
            id=f"r{number}",
            title=draw(titles),
            type=RowType.BLOCK if number in blocks else RowType.ITEM,
            position=position,
            block_id=None
            if number in blocks or not blocks
            else draw(st.sampled_from([None, *(f"r{block}" for block in blocks)])),
        )
        for position, number in enumerate(chosen)
    ]
    return tuple(in_order(rows))


@given(rundowns())
def test_nothing_is_different_from_itself(rows: tuple[Row, ...]) -> None:
    found = compare(_snapshot(rows), _snapshot(rows))
    assert found.same
    assert all(line.change is None and line.before == line.after for line in found.lines)


@given(rundowns(), rundowns())
def test_what_is_told_makes_the_one_of_the_other(
    before: tuple[Row, ...], after: tuple[Row, ...]
) -> None:
    found = compare(_snapshot(before), _snapshot(after))
    assert _replayed(before, found) == [_content(row) for row in after]


@given(rundowns(), rundowns())
def test_both_sides_are_shown_whole_and_in_their_order(
    before: tuple[Row, ...], after: tuple[Row, ...]
) -> None:
    lines = compare(_snapshot(before), _snapshot(after)).lines
    assert tuple(line.before for line in lines if line.before) == before
    assert tuple(line.after for line in lines if line.after) == after


@given(rundowns(), rundowns())
def test_the_other_way_round_the_same_is_told_the_other_way_round(
    before: tuple[Row, ...], after: tuple[Row, ...]
) -> None:
    there = compare(_snapshot(before), _snapshot(after))
    back = compare(_snapshot(after), _snapshot(before))
    assert _ids(there, ADDED) == _ids(back, REMOVED)
    assert _ids(there, REMOVED) == _ids(back, ADDED)
    assert _ids(there, EDITED) == _ids(back, EDITED)
    assert _weight(stayed_rows(before, after), before, after) == _weight(
        stayed_rows(after, before), before, after
    )


@given(st.permutations(range(8)), st.lists(st.integers(1, 5), min_size=8, max_size=8))
def test_no_other_choice_of_rows_that_stay_weighs_more(
    order: list[int], weights: list[int]
) -> None:
    ids = [str(number) for number in order]
    place = {str(number): number for number in order}
    weight = {str(number): weights[number] for number in order}
    chosen = heaviest_rising(ids, place, weight)
    assert [place[each] for each in chosen] == sorted(place[each] for each in chosen)
    best: dict[int, int] = {}
    for number in order:  # the plain table, quadratic
        below = [best[other] for other in best if other < number]
        best[number] = weights[number] + max(below, default=0)
    assert sum(weight[each] for each in chosen) == max(best.values())


def _replayed(before: Sequence[Row], found: Comparison) -> list[dict[str, Any]]:
    """The rows before with only what is told done to them: by hand, step by step."""
    rows = {row.id: row for row in before}
    for change in found.changes:
        if REMOVED in change.kinds:
            del rows[change.row_id]
        elif change.after is not None:
            rows[change.row_id] = _edited(rows.get(change.row_id), change)
    moving = {change.row_id for change in found.changes if change.kinds & {ADDED, MOVED}}
    groups: dict[str | None, list[str]] = {}
    for row in before:
        if row.id in rows and row.id not in moving:
            groups.setdefault(row.block_id, []).append(row.id)
    for change in found.changes:  # from top to bottom, so that what they stand behind is there
        if change.row_id in moving:
            group = groups.setdefault(rows[change.row_id].block_id, [])
            group.insert(_place(rows, group, change), change.row_id)
    order = [row_id for head in groups.get(None, []) for row_id in (head, *groups.get(head, ()))]
    return [_content(rows[row_id]) for row_id in order]


def _place(rows: dict[str, Row], group: list[str], change: RowChange) -> int:
    """Where a row comes among its siblings, by the row that it is said to stand behind."""
    block_id = rows[change.row_id].block_id
    if change.behind in (None, block_id):
        return 0
    previous = rows[str(change.behind)]
    head = previous.id if previous.block_id == block_id else str(previous.block_id)
    return group.index(head) + 1


def _ids(found: Comparison, kind: Kind) -> set[str]:
    return {change.row_id for change in found.changes if kind in change.kinds}


def _weight(ids: frozenset[str], before: Sequence[Row], after: Sequence[Row]) -> int:
    """How much stayed: each row counts once on each side, and so does each row in a block."""
    return sum((row.id in ids) + (row.block_id in ids) for row in (*before, *after))


def _edited(row: Row | None, change: RowChange) -> Row:
    assert change.after is not None
    if row is None:
        return change.after
    fields = {each.field: each.after for each in change.fields}
    return row.changed(**fields, block_id=change.after.block_id)


def _content(row: Row) -> dict[str, Any]:
    return row.model_dump(exclude={"position"})
