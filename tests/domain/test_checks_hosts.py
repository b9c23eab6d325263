from collections.abc import Sequence

import pytest
from builders import a_block, a_creator, a_hard_item, a_note, a_run, an_assignment, an_item

from planner.domain.checks import findings_of_show
from planner.domain.crew import Assignment
from planner.domain.findings import Code, Finding, Severity
from planner.domain.platforms import Platforms
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import Row

HOUR = 3600
PEOPLE = {
    "mia": a_creator(id="mia", name="@mia.k"),
    "jun": a_creator(id="jun", name="@jun.live"),
    "eli": a_creator(id="eli", name="@mod.eli", roles=("moderator",)),
}
MIA = an_assignment(id="a1", creator_id="mia", shift_start=0, shift_end=90)
JUN = an_assignment(id="a2", creator_id="jun", shift_start=90, shift_end=180)
ELI = an_assignment(id="a3", creator_id="eli", role="moderator")


def run_of(*rows: Row, team: Sequence[Assignment] = (MIA, JUN)) -> RunOfShow:
    return a_run(rows, assignments=tuple(team), creators=PEOPLE)


def found(run: RunOfShow, code: Code) -> list[Finding]:
    return [each for each in findings_of_show(run, Platforms()) if each.code is code]


@pytest.mark.parametrize(
    ("clock", "length", "outside", "state"),
    [
        ("16:00", 90 * 60, None, None),  # to the second
        ("17:20", 10 * 60, None, None),
        ("17:20", 15 * 60, None, None),  # five minutes longer: the host finishes
        ("17:20", 15 * 60 + 1, 301, "part"),
        ("15:55", 10 * 60, None, None),  # five minutes early
        ("15:54:59", 10 * 60, 301, "part"),
        ("17:30", 60, 60, "whole"),  # however short
        ("15:50", 10 * 60, 600, "whole"),
        ("15:50", 110 * 60, 1200, "part"),  # on both sides
    ],
)
def test_a_row_of_mia_from_four_to_half_past_five(
    clock: str, length: int, outside: int | None, state: str | None
) -> None:
    row = a_hard_item(clock, length, id="row", title="Serum", host_ids=("mia",))
    said = [each.values for each in found(run_of(row), Code.HOST_OFF_SHIFT)]
    wanted = {"creator": "@mia.k", "row": "Serum", "outside": outside, "state": state}
    assert said == ([] if outside is None else [wanted])


def test_it_is_a_warning_about_the_row_the_person_and_the_show() -> None:
    (finding,) = found(
        run_of(a_hard_item("18:00", id="row", host_ids=("mia",))), Code.HOST_OFF_SHIFT
    )
    assert finding.severity is Severity.WARNING
    assert finding.subjects == ("row", "mia", "show")


def test_each_host_of_a_row_is_looked_at() -> None:
    row = a_hard_item("17:30", id="row", host_ids=("mia", "jun", "eli"))
    said = [each.values["creator"] for each in found(run_of(row), Code.HOST_OFF_SHIFT)]
    assert said == ["@mod.eli", "@mia.k"]


def test_somebody_without_a_shift_or_who_declined_is_absent() -> None:
    team = (MIA, JUN.changed(status="declined"))
    rows = (an_item(host_ids=("jun",)), an_item(host_ids=("eli",)))
    states = [each.values["state"] for each in found(run_of(*rows, team=team), Code.HOST_OFF_SHIFT)]
    assert states == ["absent", "absent"]


def test_two_shifts_of_one_person_that_touch_are_one() -> None:
    again = an_assignment(id="a4", creator_id="mia", shift_start=90, shift_end=120)
    row = a_hard_item("17:00", HOUR, host_ids=("mia",))
    assert not found(run_of(row, team=(MIA, again)), Code.HOST_OFF_SHIFT)


def test_a_moderator_who_answers_questions_is_on_for_their_own_shift() -> None:
    row = an_item(host_ids=("mia", "eli"))
    assert not found(run_of(row, team=(MIA, ELI)), Code.HOST_OFF_SHIFT)


@pytest.mark.parametrize(
    "row",
    [
        a_hard_item("18:00", host_ids=("mia",), skip=True),
        a_note(host_ids=("eli",)),
        a_block(host_ids=("eli",)),
        a_hard_item("18:00"),
        a_hard_item("17:30", 300, kind="handover", host_ids=("mia", "jun")),
        a_hard_item("17:25", 300, kind="handover", host_ids=("mia", "jun")),
        a_hard_item("16:30", 0, host_ids=("mia",)),
    ],
    ids=["skipped", "note", "block", "follows", "handover after", "handover before", "no time"],
)
def test_nothing_is_said_of(row: Row) -> None:
    assert not found(run_of(row), Code.HOST_OFF_SHIFT)


def test_a_handover_far_from_the_shift_of_one_host_is_said() -> None:
    row = a_hard_item("18:00", 100, kind="handover", host_ids=("mia", "jun"))
    said = [each.values["creator"] for each in found(run_of(row), Code.HOST_OFF_SHIFT)]
    assert said == ["@mia.k"]


def test_a_show_on_which_nobody_hosts_yet_is_not_looked_at() -> None:
    assert not found(run_of(an_item(host_ids=("mia",)), team=(ELI,)), Code.HOST_OFF_SHIFT)


def test_a_change_of_shift_without_a_handover_is_said() -> None:
    (finding,) = found(run_of(an_item(3 * HOUR)), Code.NO_HANDOVER)
    assert finding.severity is Severity.INFO
    assert finding.subjects == ("mia", "jun", "show", "handover:90")
    assert finding.values == {
        "show": "Black Friday marathon",
        "leaving": "@mia.k",
        "coming": "@jun.live",
        "at": "2026-11-27T17:30",
    }


@pytest.mark.parametrize(
    ("clock", "said"),
    [("17:13:20", False), ("17:45", False), ("17:13:19", True), ("17:45:01", True)],
)
def test_a_handover_within_a_quarter_of_an_hour_is_the_one(clock: str, said: bool) -> None:
    rows = (an_item(60), a_hard_item(clock, 100, kind="handover"), an_item(HOUR))
    assert bool(found(run_of(*rows), Code.NO_HANDOVER)) is said


def test_one_handover_does_for_one_change_only() -> None:
    back = an_assignment(id="a5", creator_id="mia", shift_start=110, shift_end=180)
    team = (MIA, JUN.changed(shift_end=110), back)
    rows = (an_item(95 * 60), an_item(100, kind="handover"), an_item(HOUR))
    (finding,) = found(run_of(*rows, team=team), Code.NO_HANDOVER)
    assert finding.subjects[-1] == "handover:110"


@pytest.mark.parametrize(
    "team",
    [
        (MIA, an_assignment(creator_id="jun", shift_start=95, shift_end=180)),
        (MIA.changed(shift_end=180), an_assignment(creator_id="jun", role="guest", shift_start=90)),
        (MIA.changed(shift_start=None, shift_end=None),),
        (MIA, JUN.changed(status="declined")),
        (MIA, JUN.changed(role="operator")),
    ],
    ids=["a gap between", "a guest joins", "one host", "who comes declined", "no host comes"],
)
def test_no_handover_is_missed_where_nobody_takes_over(team: tuple[Assignment, ...]) -> None:
    assert not found(run_of(an_item(3 * HOUR), team=team), Code.NO_HANDOVER)


def test_shifts_that_overlap_a_little_change_when_the_next_host_comes() -> None:
    team = (MIA.changed(shift_end=100), JUN)
    (finding,) = found(run_of(an_item(3 * HOUR), team=team), Code.NO_HANDOVER)
    assert finding.subjects[-1] == "handover:90"


def test_a_rundown_that_ends_before_the_change_misses_nothing() -> None:
    assert not found(run_of(an_item(90 * 60)), Code.NO_HANDOVER)
