"""Two windows, and several processes, on one plan file: nobody books what somebody else has."""

import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from builders import a_brand, a_show, a_studio
from staging import put

from planner.domain.changes import ChangeSet
from planner.domain.errors import PlanChangedElsewhereError, TakenError
from planner.domain.plan import Charter
from planner.domain.studio import Booking, BookingState
from planner.services.booking_lines import clashes_of
from planner.services.bookings import book_show, move_booking
from planner.services.workspace import Workspace
from planner.store import plan_file

NOW = datetime(2026, 11, 22, 14, 20, tzinfo=UTC)
CONFIRMED = BookingState.CONFIRMED
RUNNERS = 3

BOOK_OR_BE_TOLD = """
import sys
from pathlib import Path
from planner.bootstrap import open_workspace
from planner.domain.errors import PlanChangedElsewhereError, TakenError
from planner.services.bookings import book_show

workspace = open_workspace(Path(sys.argv[1]))
print("ready", flush=True)
sys.stdin.readline()
while True:
    try:
        book_show(workspace, sys.argv[2], "studio", state="confirmed")
        print("booked")
    except TakenError:
        print("taken")
    except PlanChangedElsewhereError:
        continue
    break
workspace.close()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A plan with one studio and a show for each runner at the same time."""
    made = tmp_path / "plan.showplan"
    workspace = Workspace(plan_file.create(made, Charter(name="Plan")), now=lambda: NOW)
    shows = [a_show(id=f"show-{number}") for number in range(RUNNERS)]
    put(workspace, a_brand(id="brand"), a_studio(id="studio"), *shows)
    workspace.close()
    return made


@pytest.fixture
def windows(path: Path) -> Iterator[tuple[Workspace, Workspace]]:
    """Two windows on the plan."""
    one, other = (Workspace(plan_file.open_existing(path), now=lambda: NOW) for _ in range(2))
    yield one, other
    one.close()
    other.close()


def test_the_second_window_sees_the_clash_before_it_writes(
    windows: tuple[Workspace, Workspace],
) -> None:
    one, other = windows
    heard: list[ChangeSet] = []
    other.subscribe(heard.append)
    first = book_show(one, "show-0", "studio", state=CONFIRMED)
    with pytest.raises(PlanChangedElsewhereError):
        book_show(other, "show-1", "studio", state=CONFIRMED)
    assert [each.everything for each in heard] == [True]
    with pytest.raises(TakenError) as refused:
        book_show(other, "show-1", "studio", state=CONFIRMED)
    assert refused.value.clashes == (first.id,)
    assert clashes_of(other, first.changed(id="dragged")) == (first,)
    assert other.all(Booking) == [first]


def test_a_clash_that_came_after_the_look_is_refused_though_an_older_one_was_accepted(
    windows: tuple[Workspace, Workspace],
) -> None:
    one, other = windows
    seen = book_show(one, "show-0", "studio", state=CONFIRMED)
    other.look_for_changes()
    later = book_show(other, "show-1", "studio", state="enquiry")
    one.look_for_changes()
    unseen = book_show(one, "show-2", "studio", state=CONFIRMED, accepting=[seen.id])
    other.look_for_changes()
    moved = datetime(2026, 11, 27, 17)
    move_booking(other, later.id, starts_at=moved)
    with pytest.raises(TakenError) as refused:
        book_show(other, "show-1", "studio", state=CONFIRMED, accepting=[seen.id])
    assert refused.value.clashes == (unseen.id,)


@pytest.mark.slow
def test_of_processes_that_book_one_studio_at_once_exactly_one_gets_it(path: Path) -> None:
    words = [sys.executable, "-c", BOOK_OR_BE_TOLD, str(path)]
    runners = [
        subprocess.Popen(
            [*words, f"show-{number}"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        for number in range(RUNNERS)
    ]
    for runner in runners:
        assert runner.stdout is not None
        assert runner.stdout.readline() == "ready\n"
    for runner in runners:
        assert runner.stdin is not None
        runner.stdin.write("go\n")
        runner.stdin.flush()
    answers = [runner.communicate(timeout=60)[0].strip() for runner in runners]
    assert sorted(answers) == ["booked", *["taken"] * (RUNNERS - 1)]
    assert [runner.returncode for runner in runners] == [0] * RUNNERS
    looking = Workspace(plan_file.open_existing(path), now=lambda: NOW)
    assert [each.state for each in looking.all(Booking)] == [CONFIRMED]
    looking.close()
