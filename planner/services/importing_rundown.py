"""Taking in a run of show: see what would change, then do it in one step."""

from pathlib import Path

from planner.domain.catalogue import Brand, Product
from planner.domain.crew import Creator
from planner.domain.errors import PlanChangedElsewhereError
from planner.domain.numbering import numbered
from planner.domain.placing import replaced
from planner.domain.rundown import CueColumn, Offer, Row, in_order
from planner.domain.show import Show
from planner.imports.ontime import CODE, is_json, read_ontime
from planner.imports.reader import read_tables
from planner.imports.rundown import read_run
from planner.imports.source import read_source
from planner.imports.tables import Tables
from planner.services.fresh_rows import put_rows
from planner.services.import_choices import Reading
from planner.services.labels import label
from planner.services.product_preview import RowState
from planner.services.rundown_preview import Cast, RunPreview, RunRow, preview_run
from planner.services.workspace import Step, Workspace

_WRITTEN = (RowState.NEW, RowState.CHANGED)


def preview_rundown(
    workspace: Workspace, path: Path, show_id: str, *, reading: Reading | None = None
) -> RunPreview:
    """What importing a run of show into a show would do; writes nothing.

    The file is a table (CSV, TSV, XLSX, XLS, ODS), an Ontime spreadsheet or project, or what this
    program exported. Raises UndecidedEncodingError, UnknownColumnsError or UnusableInputError
    where it cannot be read, NothingToDoError where it has no rows.
    """
    chosen = reading or Reading()
    tables, project = _tables(path, chosen)
    with workspace.one_moment():
        revision = workspace.revision()
        cast = _cast(workspace, workspace.get(Show, show_id))
        currency = workspace.get(Brand, cast.show.brand_id).currency
    read = read_run(tables, currency=currency, reading=chosen, project=CODE if project else "")
    return preview_run(read, cast, revision)


def import_rundown(workspace: Workspace, preview: RunPreview) -> int:
    """Does what a preview shows, in one step; says how many rows were written.

    Raises PlanChangedElsewhereError where the plan has changed since, LockedRundownError for a
    rundown that is locked.
    """
    written = [row for row in preview.rows if row.state in _WRITTEN and row.row is not None]
    if not written:
        return 0
    sentence = label(
        workspace, "Import {count} rows from {file}", count=len(written), file=preview.read.file
    )
    with workspace.change(sentence) as step:
        if workspace.revision() != preview.revision:
            raise PlanChangedElsewhereError(
                "The plan has changed since the import was looked at. Look at it again."
            )
        for column in preview.columns:
            step.put(column)
        _put(workspace, step, preview, written)
    return len(written)


def _put(workspace: Workspace, step: Step, preview: RunPreview, written: list[RunRow]) -> None:
    rows = [each.row for each in written if each.row is not None]
    there = in_order(workspace.where(Row, show_id=preview.show.id))
    put_rows(step, numbered(replaced(there, rows), rows))
    kept = {offer.id for each in written for offer in each.offers}
    for offer in workspace.among(Offer, "row_id", [row.id for row in rows]):
        if offer.id not in kept:
            step.delete(offer)
    for each in written:
        for offer in each.offers:
            step.put(offer)


def _tables(path: Path, reading: Reading) -> tuple[Tables, bool]:
    source = read_source(path)
    if is_json(source):
        return read_ontime(source), True
    return read_tables(source, encoding=reading.encoding, delimiter=reading.delimiter), False


def _cast(workspace: Workspace, show: Show) -> Cast:
    rows = {row.id: row for row in workspace.where(Row, show_id=show.id)}
    return Cast(
        show=show,
        rows=rows,
        offers={offer.id: offer for offer in workspace.among(Offer, "row_id", rows)},
        products=workspace.where(Product, brand_id=show.brand_id),
        people={each.id: each.name for each in workspace.all(Creator)},
        columns=workspace.all(CueColumn),
        language=workspace.language,
        new_id=workspace.new_id,
    )
