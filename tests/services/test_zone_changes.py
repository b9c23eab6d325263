"""What moved is told by its name and its clock, in the window and on the command line."""

from datetime import datetime
from pathlib import Path

import pytest
from builders import a_booking, a_brand, a_show, a_studio
from old_zones import age

from planner.bootstrap import create_workspace, workspace_at
from planner.domain.plan import Charter
from planner.services.shows import delete_show
from planner.services.zone_changes import moved_times
from planner.wording.language import Language
from planner.wording.zone_changes import change_notice, change_sentence, moved_line

HOUR = 3600
FOUR = datetime(2026, 11, 27, 16)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "plan.showplan"
    workspace = create_workspace(made, Charter(timezone="America/Los_Angeles"))
    with workspace.change("Set the stage") as step:
        step.put(a_brand(id="brand"))
        step.put(a_studio(id="a", name="Studio A"))
        for number in range(6):
            step.put(a_show(id=f"show {number}", title=f"Tea {number}", starts_at=FOUR))
        times = {"starts_at": FOUR, "ends_at": FOUR.replace(hour=18)}
        step.put(a_booking(id="held", studio_id="a", show_id="show 1", **times))
        step.put(a_booking(id="paint", studio_id="a", show_id=None, note="Painting", **times))
    workspace.close()
    return made


def lines(path: Path) -> list[str]:
    with workspace_at(path) as workspace:
        moved = moved_times(workspace)
        return [] if moved is None else [moved_line(Language(), each) for each in moved.times]


def test_a_show_and_a_booking_are_told_with_their_clocks_and_how_far(path: Path) -> None:
    age(path, "2001a", shows={"show 1": -HOUR}, bookings={"held": HOUR, "paint": HOUR // 2})
    assert lines(path) == [
        "“Tea 1”, Fri 27 Nov 2026 16:00 (Los Angeles), 1 h later in UTC",
        "“Tea 1” · Studio A, Fri 27 Nov 2026 16:00 (Los Angeles), 1 h earlier in UTC",
        "“Painting” · Studio A, Fri 27 Nov 2026 16:00 (Los Angeles), 30 min earlier in UTC",
    ]
    assert lines(path) == [], "the next one who opens the plan finds it in order"


@pytest.mark.parametrize(
    ("shows", "bookings", "words"),
    [
        (["show 1"], [], "1 show is at"),
        ([], ["held", "paint"], "2 bookings are at"),
        (["show 1", "show 2"], ["held"], "2 shows and 1 booking are at"),
    ],
)
def test_the_sentence_counts_what_moved(
    path: Path, shows: list[str], bookings: list[str], words: str
) -> None:
    age(path, "2001a", shows=dict.fromkeys(shows, 60), bookings=dict.fromkeys(bookings, 60))
    with workspace_at(path) as workspace:
        moved = moved_times(workspace)
        assert moved is not None
        assert words in change_sentence(Language(), moved)


def test_a_notice_names_a_few_and_counts_the_rest(path: Path) -> None:
    age(path, "2001a", shows={f"show {number}": 60 for number in range(6)})
    with workspace_at(path) as workspace:
        moved = moved_times(workspace)
        assert moved is not None
        told = change_notice(Language(), moved).splitlines()
    assert len(told) == 6
    assert told[-1] == "and 2 more"


def test_what_was_deleted_since_is_told_no_more(path: Path) -> None:
    age(path, "2001a", shows={"show 2": 60})
    with workspace_at(path) as workspace:
        delete_show(workspace, "show 2")
        assert moved_times(workspace) is None


def test_other_rules_that_move_nothing_are_not_told(path: Path) -> None:
    age(path, "2001a")
    assert lines(path) == []
