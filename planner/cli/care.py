"""`verify`, `backup` and `restore`: care of a plan file."""

from argparse import Namespace
from pathlib import Path

from planner.bootstrap import backup_root, utc_now
from planner.cli.console import Console
from planner.cli.opening import plan_of
from planner.cli.parser import Commands, add_command, add_file, add_json
from planner.services.backing_up import back_up, backups_of, restore, verify


def add_to(commands: Commands) -> None:
    """Adds the three commands."""
    purpose = "check every page, entity and reference of a plan and its backups; 1 for damage"
    add_file(add_command(commands, "verify", verify_plan, purpose))
    parser = add_command(commands, "backup", back_up_plan, "make a verified backup of a plan")
    add_file(parser)
    parser.add_argument(
        "--list", action="store_true", help="list the backups of the plan instead, newest first"
    )
    add_json(parser)
    parser = add_command(
        commands, "restore", restore_plan, "put a backup in the place of a plan, which is kept too"
    )
    add_file(parser)
    parser.add_argument(
        "backup", metavar="BACKUP", type=Path, help="a backup, or the name of one of the plan's own"
    )


def verify_plan(arguments: Namespace, console: Console) -> int:
    """Says all that is broken in a plan and its backups. Exit code 1 if anything is."""
    with plan_of(arguments, console) as workspace:
        broken = verify(workspace, backup_root())
    for each in broken:
        console.line(each)
    if not broken:
        console.say("{file} and its backups are whole.", file=arguments.file.name)
    return 1 if broken else 0


def back_up_plan(arguments: Namespace, console: Console) -> int:
    """Makes a backup and says where it is, or lists those there are."""
    if arguments.list:
        found = backups_of(arguments.file, backup_root())
    else:
        with plan_of(arguments, console) as workspace:
            found = [back_up(workspace, backup_root())]
    if arguments.json:
        console.json(
            [
                {
                    "path": str(each.path),
                    "made_at": each.made_at.isoformat(),
                    "revision": each.revision,
                }
                for each in found
            ]
        )
        return 0
    for each in found:
        console.line(str(each.path))
    if not found:
        console.say("There are no backups of {file} yet.", file=arguments.file.name)
    return 0


def restore_plan(arguments: Namespace, console: Console) -> int:
    """Restores a backup; what the plan was until now becomes a backup itself."""
    root = backup_root()
    kept = restore(arguments.file, _backup_file(arguments, root), root, utc_now())
    console.say("Restored {file}", file=arguments.file)
    if kept is not None:
        console.say("The plan as it was is kept as {backup}", backup=kept)
    return 0


def _backup_file(arguments: Namespace, root: Path) -> Path:
    """A file as it was given, or the plan's backup of that name."""
    given: Path = arguments.backup
    if given.exists():
        return given
    named = (each.path for each in backups_of(arguments.file, root) if each.path.name == given.name)
    return next(named, given)
