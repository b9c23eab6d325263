"""`import`: takes the files of other programs into a plan, each in one step."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from planner.bootstrap import create_workspace, workspace_in_memory
from planner.cli.console import Console
from planner.cli.importing_shows import add_results, add_rundown
from planner.cli.list_report import report_list
from planner.cli.opening import plan_of
from planner.cli.parser import Commands, add_command, add_group
from planner.cli.product_report import report_products
from planner.cli.reading_options import (
    add_encoding,
    add_reading,
    add_rejected,
    add_source,
    reading_of,
    remember,
    save_rejected,
    told_how_to_decide,
)
from planner.domain.errors import UnusableInputError
from planner.domain.plan import Plan
from planner.services.importing import (
    import_plan,
    import_products,
    preview_plan,
    preview_products,
    read_plan_file,
)
from planner.services.importing_lists import CREATORS, STUDIOS, import_list, preview_list
from planner.services.listed_preview import ListedPreview
from planner.services.product_preview import ProductPreview, RowState
from planner.services.workspace import Workspace


def add_to(commands: Commands) -> None:
    """Adds `import` with all that it can take in."""
    kinds = add_group(commands, "import", "take products or a whole plan into a plan")
    products = add_command(
        kinds, "products", take_products, "add and change products from a CSV or a spreadsheet"
    )
    add_source(products, "CSV|XLSX", "Shopify's export, or any table with recognisable headers")
    products.add_argument(
        "--brand", metavar="NAME", required=True, help="whose products they are; made if needed"
    )
    products.add_argument(
        "--clear-blanks", action="store_true", help="let an empty cell empty what the plan has"
    )
    add_reading(products, "products")
    add_rejected(products)
    for kind, run, purpose in (
        (STUDIOS, take_studios, "add and change studios from a CSV or a spreadsheet"),
        (CREATORS, take_creators, "add and change people from a CSV or a spreadsheet"),
    ):
        listed = add_command(kinds, kind, run, purpose)
        add_source(listed, "CSV|XLSX", "any table with recognisable headers")
        add_encoding(listed)
    add_rundown(kinds)
    add_results(kinds)
    plan = add_command(
        kinds, "plan", take_plan, "add and change by id what a plan as JSON holds; deletes nothing"
    )
    add_source(plan, "JSON", "what `export json` writes and `schema` describes")


def take_products(arguments: Namespace, console: Console) -> int:
    """Imports products and lists every row that was not taken, with its reason.

    Exit code 2 where rows were rejected and not one could be taken.
    """
    with plan_of(arguments, console) as workspace:
        reading = reading_of(arguments, "products")
        with told_how_to_decide():
            preview = preview_products(
                workspace, arguments.source, brand=arguments.brand, reading=reading
            )
        names = [column.header for column in preview.read.columns]
        if not arguments.dry_run:
            import_products(workspace, preview)
            remember("products", names, reading)
    save_rejected(arguments, console, names, preview.having(RowState.REJECTED))
    report_products(preview, console, dry_run=arguments.dry_run, as_json=arguments.json)
    _refuse_if_none_was_taken(preview)
    return 0


def take_studios(arguments: Namespace, console: Console) -> int:
    """Imports studios, as products are."""
    return _take_list(arguments, console, STUDIOS)


def take_creators(arguments: Namespace, console: Console) -> int:
    """Imports people, as products are."""
    return _take_list(arguments, console, CREATORS)


def take_plan(arguments: Namespace, console: Console) -> int:
    """Imports a plan document; where there is no plan yet, it is made."""
    plan = read_plan_file(arguments.source)
    with _plan_to_fill(arguments, plan, console) as workspace:
        if arguments.dry_run:
            merge = preview_plan(workspace, plan)
        else:
            merge = import_plan(workspace, plan, file=arguments.source.name)
    if arguments.json:
        console.json(
            {
                "file": arguments.source.name,
                "dry_run": arguments.dry_run,
                "added": merge.added,
                "changed": merge.changed,
                "same": merge.same,
            }
        )
        return 0
    console.say(
        "{added} added, {changed} changed, {same} the same",
        added=merge.added,
        changed=merge.changed,
        same=merge.same,
    )
    if arguments.dry_run:
        console.say("Nothing was written: this was a dry run.")
    return 0


def _take_list(arguments: Namespace, console: Console, kind: str) -> int:
    with plan_of(arguments, console) as workspace:
        with told_how_to_decide():
            preview = preview_list(workspace, arguments.source, kind, encoding=arguments.encoding)
        if not arguments.dry_run:
            import_list(workspace, preview)
    report_list(preview, console, dry_run=arguments.dry_run, as_json=arguments.json)
    _refuse_if_none_was_taken(preview)
    return 0


@contextmanager
def _plan_to_fill(arguments: Namespace, plan: Plan, console: Console) -> Iterator[Workspace]:
    """The plan at FILE; a new one if there is none, which is gone again if the import fails."""
    path: Path = arguments.file
    if path.exists():
        with plan_of(arguments, console) as workspace:
            yield workspace
        return
    fresh = (
        workspace_in_memory(plan.workspace)
        if arguments.dry_run
        else create_workspace(path, plan.workspace)
    )
    fresh.language = console.language
    try:
        yield fresh
    except BaseException:
        fresh.close()
        path.unlink(missing_ok=True)
        raise
    fresh.close()


def _refuse_if_none_was_taken(preview: ProductPreview | ListedPreview) -> None:
    rejected = preview.having(RowState.REJECTED)
    if rejected and len(rejected) == len(preview.rows):
        raise UnusableInputError(
            "Not one row of “{file}” could be taken; the reasons are listed.",
            file=preview.read.file,
        )
