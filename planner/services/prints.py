"""Numbered prints of a show: what the next one is called and marks, and who holds an old one.

A print is no edit of the plan: somebody has the sheets in hand. Its step lasts, so that undo takes
back the last edit and passes the print by.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from planner.domain.base import build
from planner.domain.comparing_snapshots import Snapshot, snapshot_fields
from planner.domain.printed import Since, changes_since, newest_prints
from planner.domain.record import Print, VersionCause
from planner.domain.run_of_show import RunOfShow
from planner.domain.show import Show
from planner.services.labels import label
from planner.services.rundowns import read_run
from planner.services.versions import keep_version, list_versions
from planner.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class MadeSheets:
    """A print that is made and not yet kept: its PDF, and of what it was made.

    `sheets` and `pages` say which sheets are in it, in order, and how many pages each has; `since`
    what has changed on the sheets of the show, by the sheet, since they were printed last.
    """

    content: bytes
    sheets: tuple[str, ...]
    pages: tuple[int, ...]
    number: int
    snapshot: Snapshot
    since: Mapping[str, Since]


def keep_print(
    workspace: Workspace, show_id: str, sheets: Sequence[str], snapshot: Snapshot
) -> Print:
    """Notes that sheets were printed from a snapshot, under the show's next print number.

    The show is kept as a version too where it is still as it was printed. Prints of which each
    sheet has been printed again by then are replaced. Undo passes all of it by.
    """
    show = workspace.get(Show, show_id)
    made = build(
        Print,
        {
            "id": workspace.new_id(),
            "show_id": show_id,
            "number": next_number(workspace, show_id),
            "sheet": sheets[0],
            "also": tuple(sheets[1:]),
            "made_at": workspace.now(),
            "snapshot": snapshot_fields(snapshot),
        },
    )
    sentence = "Print {number} of “{show}”"
    with workspace.change(label(workspace, sentence, number=made.number, show=show.title)) as step:
        step.last()
        standing = workspace.where(Print, show_id=show_id, replaced=False)
        newest = {each.id for each in newest_prints((*standing, made)).values()}
        for old in standing:
            if old.id not in newest:
                step.put(old.changed(replaced=True))
        step.put(made)
        keep_version(workspace, show_id, VersionCause.PRINT)
    return made


def list_prints(workspace: Workspace, show_id: str) -> list[Print]:
    """All prints of a show, the newest first, those too that are replaced."""
    prints = workspace.where(Print, show_id=show_id)
    return sorted(prints, key=lambda each: each.number, reverse=True)


def next_number(workspace: Workspace, show_id: str) -> int:
    """The number that the next print of a show gets; 1 for the first."""
    numbers = [each.number for each in workspace.where(Print, show_id=show_id, replaced=False)]
    return max(numbers, default=0) + 1


def next_version(workspace: Workspace, run: RunOfShow, snapshot: Snapshot) -> int:
    """The number of the version that is kept of a print made now: the newest, or one more."""
    versions = list_versions(workspace, run.show.id)
    if not versions:
        return 1
    same = versions[0].snapshot == snapshot_fields(snapshot)
    return versions[0].number + (not same)


def held_sheets(workspace: Workspace, show_id: str) -> Mapping[str, Since]:
    """The sheets of a show that were printed, each with what has changed on it since."""
    run = read_run(workspace, show_id)
    return changes_since(run, run.prints)
