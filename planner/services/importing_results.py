"""Taking in results: see which shows and products they are of, then keep them in one step."""

from collections.abc import Mapping
from pathlib import Path

from planner.domain.catalogue import Brand, Channel, Product
from planner.domain.errors import InvalidValueError, NotFoundError, PlanChangedElsewhereError
from planner.domain.record import Result
from planner.domain.show import Show
from planner.domain.zone import zone_names
from planner.imports.reader import read_tables
from planner.imports.results import read_results
from planner.imports.source import read_source
from planner.services.import_choices import Reading
from planner.services.labels import label
from planner.services.product_preview import RowState
from planner.services.results_preview import ResultsPreview, Stage, preview_results
from planner.services.workspace import Workspace

_IN_UTC = frozenset({"whatnot_orders"})
"""Formats whose times are UTC although they do not say so."""

_WRITTEN = (RowState.NEW, RowState.CHANGED)


def preview_result_file(
    workspace: Workspace,
    path: Path,
    *,
    show_id: str | None = None,
    reading: Reading | None = None,
    timezone: str | None = None,
    days_first: bool | None = None,
    products: Mapping[str, str] | None = None,
) -> ResultsPreview:
    """What importing a file of results would do; writes nothing.

    `show_id` lets only that show be meant. The times of a file are in `timezone`, else in UTC where
    the platform writes so, else in the plan's. `products` says what names mean: SKU or id by name.
    Raises UndecidedEncodingError, UnknownColumnsError or UnusableInputError where the file cannot
    be read, NothingToDoError where it has no rows, InvalidValueError or
    NotFoundError for an unknown zone or product.
    """
    chosen = reading or Reading()
    source = read_source(path)
    tables = read_tables(source, encoding=chosen.encoding, delimiter=chosen.delimiter)
    read = read_results(tables, source.sha256, reading=chosen, days_first=days_first)
    usual = "UTC" if read.format in _IN_UTC else workspace.charter.timezone
    if (timezone or usual) not in zone_names():
        raise InvalidValueError(
            "No time zone is called “{name}”. Write one like Europe/Berlin.", name=timezone
        )
    with workspace.one_moment():
        revision = workspace.revision()
        stage = _stage(workspace, show_id, timezone or usual, products or {})
    return preview_results(read, stage, revision)


def import_results(workspace: Workspace, preview: ResultsPreview) -> int:
    """Does what a preview shows, in one step; says how many results were written.

    Raises PlanChangedElsewhereError where the plan has changed since the preview was made.
    """
    written = [row for row in preview.rows if row.state in _WRITTEN]
    if not written:
        return 0
    with workspace.change(
        label(workspace, "Import results from {file}", file=preview.read.file)
    ) as step:
        if workspace.revision() != preview.revision:
            raise PlanChangedElsewhereError(
                "The plan has changed since the import was looked at. Look at it again."
            )
        for row in written:
            step.put(row.result)
    return len(written)


def _stage(
    workspace: Workspace, show_id: str | None, timezone: str, named: Mapping[str, str]
) -> Stage:
    products = workspace.all(Product)
    return Stage(
        shows=workspace.all(Show) if show_id is None else [workspace.get(Show, show_id)],
        channels={each.id: each for each in workspace.all(Channel)},
        brands={each.id: each for each in workspace.all(Brand)},
        products=products,
        results=workspace.all(Result),
        timezone=timezone,
        now=workspace.now(),
        new_id=workspace.new_id,
        choices={name.casefold(): _product_id(words, products) for name, words in named.items()},
    )


def _product_id(words: str, products: list[Product]) -> str:
    for product in products:
        if words in (product.id, product.sku):
            return product.id
    raise NotFoundError("No product has the SKU or id “{words}”.", words=words)
