"""What each line of two versions side by side shows, without a window."""

from collections.abc import Sequence
from typing import Any

from builders import a_block, a_note, a_show, an_item, an_offer

from planner.domain.comparing import compare
from planner.domain.comparing_snapshots import Snapshot
from planner.domain.rundown import Row
from planner.ui.versions.lines import CompareLine, Look, changed_lines, compare_lines
from planner.wording.language import Language

SERUM = an_item(600, id="serum", title="Serum", position=1)
FILM = an_item(60, id="film", title="Film", position=2)
MASK = an_item(60, id="mask", title="Mask", position=2)
EYE = an_item(60, id="eye", title="眼霜", position=3)


def _snapshot(rows: Sequence[Row], **fields: Any) -> Snapshot:
    return Snapshot(**{"show": a_show(id="show"), "rows": tuple(rows), **fields})


def _lines(before: Snapshot, after: Snapshot) -> list[CompareLine]:
    return compare_lines(compare(before, after), Language())


def test_what_is_the_same_is_level_and_says_when_and_for_how_much() -> None:
    price = an_offer("serum", "p", live_price=2600)
    (line,) = _lines(_snapshot([SERUM], offers=(price,)), _snapshot([SERUM], offers=(price,)))
    assert line.left == line.right
    assert line.left.parts == ("1", "16:00:00", "10:00", "Serum", "$26.00")
    assert (line.left.look, line.left.sign, line.change) == (Look.SAME, "", None)


def test_hosts_follow_each_other_in_a_handover_and_stand_together_elsewhere() -> None:
    names = {"mia": "Mia", "jun": "Jun"}
    pair = SERUM.changed(host_ids=("mia", "jun"))
    rows = [pair, MASK.changed(host_ids=("mia", "jun"), kind="handover")]
    lines = _lines(_snapshot(rows, names=names), _snapshot(rows, names=names))
    assert [line.left.parts[-1] for line in lines] == ["Mia, Jun", "Mia → Jun"]


def test_each_change_has_a_tint_and_a_sign_and_is_heard() -> None:
    new = an_item(30, id="new", title="New", position=9)
    after = [EYE.changed(position=0), SERUM.changed(length=720), MASK, new]
    lines = _lines(_snapshot([SERUM, MASK, FILM, EYE]), _snapshot(after))
    looks = {(line.row_id, line.left.look, line.right.look) for line in lines}
    assert looks == {
        ("eye", Look.EMPTY, Look.MOVED),
        ("serum", Look.SAME, Look.EDITED),
        ("mask", Look.SAME, Look.SAME),
        ("film", Look.REMOVED, Look.EMPTY),
        ("eye", Look.MOVED, Look.EMPTY),
        ("new", Look.EMPTY, Look.ADDED),
    }
    halves = [half for line in lines for half in (line.left, line.right)]
    assert all(half.sign for half in halves if half.look not in (Look.SAME, Look.EMPTY))
    serum = next(line.right for line in lines if line.row_id == "serum")
    assert serum.edited == {2}
    assert serum.said == "2, 16:01:00, 12:00, Serum, changed"
    moved = next(line.right for line in lines if line.key == ">eye")
    assert moved.remark == "↑ moved 2"
    assert len({line.key for line in lines}) == len(lines)


def test_only_lines_that_tell_of_a_change_are_left_when_the_rest_is_hidden() -> None:
    lines = _lines(_snapshot([SERUM, FILM]), _snapshot([SERUM]))
    assert [line.row_id for line in changed_lines(lines)] == ["film"]


def test_a_block_is_a_heading_and_a_note_has_no_times() -> None:
    rows = [a_block(id="block", title="Hour"), a_note(id="note", title="Mind")]
    block, note = _lines(_snapshot(rows), _snapshot(rows))
    assert block.left.heading
    assert note.left.parts == ("", "", "", "Mind", "")
