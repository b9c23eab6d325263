"""`self-test`: proves on the program as it is installed that its main jobs work.

It works in a temporary folder and touches no plan, backup or preference of the person. Each step
opens the plan anew, as another day would.
"""

import tempfile
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from planner.bootstrap import create_sample, create_workspace, utc_now, workspace_at
from planner.cli.console import Console
from planner.cli.parser import Commands, add_command
from planner.domain.errors import EnvironmentFaultError
from planner.domain.rundown import Row, RowType
from planner.domain.timing import cascade
from planner.services.backing_up import back_up, restore, verify
from planner.services.checking import findings_of_plan
from planner.services.exporting import plan_json, write_out
from planner.services.importing import (
    import_plan,
    import_products,
    preview_products,
    read_plan_file,
)
from planner.services.printing import print_hosts, print_rundowns, usual_options
from planner.services.rundowns import read_run, set_length
from planner.services.shows import list_shows

Do = Callable[[Path], str]
"""One step: does a job in a folder and says what came of it."""

PLAN, DOCUMENT, BACKUPS = "plan.showplan", "plan.json", "backups"
PRODUCTS = "Title,SKU,Price\nSelf-test 自检 serum,SELF-1,24.00\n"


def add_to(commands: Commands) -> None:
    """Adds `self-test`."""
    add_command(
        commands, "self-test", self_test, "prove in a temporary folder that the program works here"
    )


def self_test(_arguments: Namespace, console: Console) -> int:
    """Runs all steps and says of each what came of it; the first that fails ends it."""
    steps: tuple[tuple[str, Do], ...] = (
        ("make the sample plan", _make),
        ("work out all times", _time),
        ("check all shows", _check),
        ("edit a row, undo, redo", _edit),
        ("import products", _import_products),
        ("export and import the plan", _copy),
        ("print rundowns", _print_rundowns),
        ("print host sheets", _print_hosts),
        ("back up and restore", _restore),
        ("verify the plan", _verify),
    )
    with tempfile.TemporaryDirectory(prefix="show-planner-") as folder:
        for name, do in steps:
            outcome = do(Path(folder))
            console.line(f"{console.text('ok')}  {console.text(name)}: {outcome}")
    console.say("All is well.")
    return 0


def _make(folder: Path) -> str:
    create_sample(folder / PLAN).close()
    with workspace_at(folder / PLAN) as workspace:
        shows, rows = len(list_shows(workspace)), workspace.count(Row)
    _expect(shows and rows, "the sample has no shows or no rows")
    return f"{shows} shows, {rows} rows"


def _time(folder: Path) -> str:
    with workspace_at(folder / PLAN) as workspace:
        runs = [read_run(workspace, show.id) for show in list_shows(workspace)]
    timings = [cascade(run.show, run.rows) for run in runs]
    whole = all(
        timing.content + timing.slack_total - timing.overlap_total == timing.planned
        for timing in timings
    )
    _expect(whole, "a rundown lost a second")
    return f"{sum(timing.content for timing in timings)} s"


def _check(folder: Path) -> str:
    with workspace_at(folder / PLAN) as workspace:
        found = findings_of_plan(workspace)
    _expect(found, "the sample's problems were not found")
    return f"{len(found)} findings"


def _edit(folder: Path) -> str:
    with workspace_at(folder / PLAN) as workspace:
        before = plan_json(workspace)
        row = workspace.where(Row, type=RowType.ITEM, start="follow")[0]
        set_length(workspace, row.id, row.length + 60)
        after = plan_json(workspace)
    with workspace_at(folder / PLAN) as workspace:
        _expect(after == plan_json(workspace) != before, "an edit was not in the file")
        workspace.undo()
        _expect(plan_json(workspace) == before, "undo did not give the plan back")
        workspace.redo()
        _expect(plan_json(workspace) == after, "redo did not give the edit back")
        return workspace.history(1)[0].label


def _import_products(folder: Path) -> str:
    source = folder / "products.csv"
    source.write_text(PRODUCTS, encoding="utf-8")
    with workspace_at(folder / PLAN) as workspace:
        written = import_products(workspace, preview_products(workspace, source, brand="Self-test"))
    _expect(written == 1, "the product was not taken")
    return f"{written} product"


def _copy(folder: Path) -> str:
    document = folder / DOCUMENT
    with workspace_at(folder / PLAN) as workspace:
        content = plan_json(workspace)
    write_out(document, content)
    plan = read_plan_file(document)
    workspace = create_workspace(folder / "copy.showplan", plan.workspace)
    try:
        import_plan(workspace, plan, file=document.name)
        _expect(plan_json(workspace) == content, "the plan came back different")
    finally:
        workspace.close()
    return f"{len(content)} bytes"


def _print_rundowns(folder: Path) -> str:
    with workspace_at(folder / PLAN) as workspace:
        shows = [show.id for show in list_shows(workspace)]
        return _written(
            folder / "rundowns.pdf", print_rundowns(workspace, shows, usual_options(workspace))
        )


def _print_hosts(folder: Path) -> str:
    with workspace_at(folder / PLAN) as workspace:
        shows = [show.id for show in list_shows(workspace)][:2]
        return _written(
            folder / "hosts.pdf", print_hosts(workspace, shows, usual_options(workspace))
        )


def _restore(folder: Path) -> str:
    plan, root = folder / PLAN, folder / BACKUPS
    with workspace_at(plan) as workspace:
        before = plan_json(workspace)
        backup = back_up(workspace, root)
        workspace.undo()
        _expect(plan_json(workspace) != before, "undo changed nothing")
    restore(plan, backup.path, root, utc_now())
    with workspace_at(plan) as workspace:
        _expect(plan_json(workspace) == before, "the backup gave another plan back")
    return backup.path.name


def _verify(folder: Path) -> str:
    with workspace_at(folder / PLAN) as workspace:
        broken = verify(workspace, folder / BACKUPS)
        size = workspace.path.stat().st_size
    _expect(not broken, "; ".join(broken))
    return f"{size} bytes"


def _written(path: Path, content: bytes) -> str:
    whole = content.startswith(b"%PDF-") and content.rstrip().endswith(b"%%EOF")
    _expect(whole, "this is no PDF")
    write_out(path, content)
    return f"{path.stat().st_size} bytes"


def _expect(held: object, otherwise: str) -> None:
    if not held:
        raise EnvironmentFaultError(
            "The self-test failed: {reason}. Install Show Planner again, or report this.",
            reason=otherwise,
        )
