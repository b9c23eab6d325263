from collections.abc import Mapping

import pytest
from builders import (
    a_block,
    a_creator,
    a_hard_item,
    a_note,
    a_run,
    an_assignment,
    an_item,
)

from planner.domain.crew import Assignment
from planner.domain.presenting import Presenters, presenters, presenters_of, rows_of_host
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import Row
from planner.domain.timing import cascade

MINUTE = 60
PEOPLE = {
    "mia": a_creator(id="mia", name="@mia.k"),
    "jun": a_creator(id="jun", name="@jun.live"),
    "eli": a_creator(id="eli", name="@mod.eli", roles=("moderator",)),
}
MIA = an_assignment(id="a1", creator_id="mia", shift_start=0, shift_end=90)
JUN = an_assignment(id="a2", creator_id="jun", shift_start=90, shift_end=180)
ELI = an_assignment(id="a3", creator_id="eli", role="moderator")


def run_of(*rows: Row, team: tuple[Assignment, ...] = (MIA, JUN, ELI)) -> RunOfShow:
    return a_run(rows, assignments=team, creators=PEOPLE)


def presented(run: RunOfShow) -> Mapping[str, Presenters]:
    return presenters(run, cascade(run.show, run.rows))


def shown(run: RunOfShow) -> list[tuple[tuple[str, ...], bool]]:
    return [(each.creator_ids, each.follows) for each in presented(run).values()]


@pytest.mark.parametrize(
    ("clock", "there"),
    [
        ("15:59", ()),
        ("16:00", ("mia",)),
        ("17:29:59", ("mia",)),
        ("17:30", ("jun",)),
        ("18:59:59", ("jun",)),
        ("19:00", ()),
    ],
)
def test_a_row_without_hosts_has_who_is_on_camera_when_it_starts(
    clock: str, there: tuple[str, ...]
) -> None:
    assert shown(run_of(a_hard_item(clock))) == [(there, bool(there))]


def test_a_row_that_names_hosts_keeps_them_whoever_is_on_shift() -> None:
    assert shown(run_of(an_item(host_ids=("jun", "eli")))) == [(("jun", "eli"), False)]


def test_a_row_goes_over_to_the_next_host_when_the_rows_before_it_grow() -> None:
    late = run_of(an_item(91 * MINUTE), an_item())
    early = run_of(an_item(89 * MINUTE), an_item())
    assert [shown(late)[1], shown(early)[1]] == [(("jun",), True), (("mia",), True)]


def test_nobody_presents_a_block_a_break_a_skipped_row_or_a_note_that_names_nobody() -> None:
    rows = (a_block(title="Block"), an_item(kind="break"), an_item(skip=True), a_note())
    assert shown(run_of(*rows)) == [((), False)] * 4


def test_a_note_that_names_somebody_is_theirs() -> None:
    assert shown(run_of(a_note(host_ids=("jun",)))) == [(("jun",), False)]


def test_hosts_who_are_on_together_come_by_the_start_of_their_shift() -> None:
    late = an_assignment(id="a0", creator_id="jun", role="Co-Host", shift_start=30, shift_end=60)
    assert shown(run_of(a_hard_item("16:40"), team=(late, MIA))) == [(("mia", "jun"), True)]


def test_who_declined_is_not_there() -> None:
    gone = MIA.changed(status="declined")
    assert shown(run_of(an_item(), team=(gone, JUN))) == [((), False)]


@pytest.mark.parametrize(
    ("clock", "length", "there"),
    [
        ("17:28", 2 * MINUTE, ("mia", "jun")),
        ("17:29", 2 * MINUTE, ("mia", "jun")),
        ("17:30", 2 * MINUTE, ("mia", "jun")),
        ("17:31", 2 * MINUTE, ("jun",)),
        ("17:27", 2 * MINUTE, ("mia",)),
    ],
)
def test_a_handover_has_all_whose_shift_it_touches(
    clock: str, length: int, there: tuple[str, ...]
) -> None:
    assert shown(run_of(a_hard_item(clock, length, kind="handover"))) == [(there, True)]


def test_one_row_is_answered_as_all_are() -> None:
    run = run_of(an_item(), an_item(host_ids=("jun",)))
    timing = cascade(run.show, run.rows)
    assert presenters_of(run, timing, run.rows[0]) == Presenters(("mia",), follows=True)
    assert presenters_of(run, timing, run.rows[1]) == Presenters(("jun",))


def test_both_hosts_of_a_handover_have_it_among_their_rows() -> None:
    run = run_of(
        an_item(90 * MINUTE, title="Before"),
        an_item(100, title="Over", kind="handover"),
        an_item(title="After"),
    )
    timing = cascade(run.show, run.rows)
    titles = {
        each: [row.title for row in rows_of_host(run, timing, each)] for each in ("mia", "jun")
    }
    assert titles == {"mia": ["Before", "Over"], "jun": ["Over", "After"]}
