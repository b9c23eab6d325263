"""Nobody has to think of backups: the plan that is opened is kept, as often as it changed."""

from pathlib import Path

from pytestqt.qtbot import QtBot
from window_stage import OpenWindow

from planner.bootstrap import backup_root, open_workspace
from planner.domain.rundown import Row
from planner.services.backing_up import backups_of
from planner.services.rundowns import set_title
from planner.services.shows import find_show


def _rename_a_row(plan_file: Path, title: str) -> None:
    workspace = open_workspace(plan_file)
    show = find_show(workspace, "marathon")
    set_title(workspace, workspace.where(Row, show_id=show.id)[0].id, title)
    workspace.close()


def test_a_plan_is_backed_up_when_it_is_opened_and_has_changed(
    open_plan: OpenWindow, plan_file: Path
) -> None:
    open_plan().close()
    assert len(backups_of(plan_file, backup_root())) == 1
    open_plan().close()
    assert len(backups_of(plan_file, backup_root())) == 1, "nothing changed in between"
    _rename_a_row(plan_file, "Another title")
    open_plan().close()
    assert len(backups_of(plan_file, backup_root())) == 2


def test_a_backup_folder_that_cannot_be_written_is_told_and_the_plan_goes_on(
    open_plan: OpenWindow, plan_file: Path, qtbot: QtBot
) -> None:
    backup_root().parent.mkdir(parents=True, exist_ok=True)
    backup_root().write_text("in the way")
    window = open_plan()
    qtbot.waitUntil(lambda: "backup folder" in window.problem)
    window.close()
    assert _is_whole(plan_file)


def _is_whole(plan_file: Path) -> bool:
    workspace = open_workspace(plan_file)
    broken = workspace.damage(thorough=True)
    workspace.close()
    return broken == []
