"""Taking in the files of other programs: see what would change, then do it in one step."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from planner.domain.base import Entity, build
from planner.domain.catalogue import Brand, Product
from planner.domain.errors import (
    InvalidValueError,
    NotFoundError,
    PlanChangedElsewhereError,
)
from planner.domain.plan import KINDS, Charter, Plan, check_whole
from planner.imports.encodings import ENCODINGS
from planner.imports.plan import read_plan
from planner.imports.products import read_products
from planner.imports.progress import Tick, watched
from planner.imports.reader import read_file
from planner.imports.reading import Reading
from planner.imports.source import read_source
from planner.services.labels import label
from planner.services.product_preview import ProductPreview, preview_rows
from planner.services.workspace import Workspace

ENCODING_NAMES = tuple(ENCODINGS)
"""What a person may say about a text file that does not tell its encoding."""


@dataclass(frozen=True, slots=True)
class PlanMerge:
    """What taking a plan document into a plan does: how many entities (and the plan's own name,
    currency and zone as one more) are `added`, `changed`, or there already as they are."""

    added: int
    changed: int
    same: int


def preview_products(
    workspace: Workspace,
    path: Path,
    *,
    brand: str,
    reading: Reading | None = None,
    tick: Tick | None = None,
) -> ProductPreview:
    """What importing a file of products into a brand would do; writes nothing.

    `brand` is a name (letter case does not count) or an id; where no brand has it, the import
    makes one of that name, in the plan's currency. `reading` is what the person knows better than
    the recognition. Blank cells overwrite nothing unless it says so; nothing is ever deleted.
    `tick` is told how far it is, in percent; what it raises ends the preview.
    Raises UndecidedEncodingError or UnusableInputError where the file cannot be read,
    UnknownColumnsError where no column is known, NothingToDoError where it has no rows,
    NotFoundError where several brands have the name.
    """
    chosen = reading or Reading()
    tables = read_file(path, encoding=chosen.encoding, delimiter=chosen.delimiter)
    with workspace.one_moment():
        revision = workspace.revision()
        found = _find_brand(workspace, brand)
        products = workspace.where(Product, brand_id=found.id) if found else []
    owner = found or _new_brand(workspace, brand)
    read = read_products(tables, currency=owner.currency, reading=chosen, tick=tick)
    rows = preview_rows(read, owner, products, new_id=workspace.new_id, tick=tick)
    return ProductPreview(read, owner, found is None, rows, revision)


def import_products(
    workspace: Workspace, preview: ProductPreview, *, tick: Tick | None = None
) -> int:
    """Does what a preview shows, in one step; says how many products were written.

    Where that is none, nothing at all is written, no brand either. `tick` is told how far it is;
    what it raises leaves the plan as it was. Raises
    PlanChangedElsewhereError where the plan has changed since the preview was made.
    """
    products = preview.to_write
    if not products:
        return 0
    with workspace.change(_product_label(workspace, preview)) as step:
        if workspace.revision() != preview.revision:
            raise PlanChangedElsewhereError(
                "The plan has changed since the import was looked at. Look at it again."
            )
        if preview.brand_is_new:
            step.put(preview.brand)
        for product in watched(products, tick):
            step.put(product)
    return len(products)


def read_plan_file(path: Path) -> Plan:
    """The plan in a JSON document. Raises UnusableInputError, with the place in the document."""
    return read_plan(read_source(path))


def preview_plan(workspace: Workspace, plan: Plan) -> PlanMerge:
    """What taking a plan document into this plan would do; see `import_plan`."""
    return _merge(workspace, plan)[0]


def import_plan(workspace: Workspace, plan: Plan, *, file: str) -> PlanMerge:
    """Adds what a plan document has to this plan, and changes what has the same id, in one step.

    Nothing is deleted. An entity is taken as the document has it: a field that is left out there
    has its default. Of the plan's own name, currency and zone only what the document names is
    changed. `file` is the document's name, for the history. Raises InvalidValueError where
    something refers to what is neither in the document nor in the plan.
    """
    with workspace.change(label(workspace, "Import plan from {file}", file=file)) as step:
        merge, entities = _merge(workspace, plan)
        for entity in entities:
            step.put(entity)
    return merge


def _find_brand(workspace: Workspace, words: str) -> Brand | None:
    """The brand with an id or a name. Raises NotFoundError where several have the name."""
    by_id = workspace.find(Brand, words)
    if by_id is not None:
        return by_id
    wanted = words.strip().casefold()
    named = [each for each in workspace.all(Brand) if each.name.strip().casefold() == wanted]
    if len(named) > 1:
        raise NotFoundError(
            "{count} brands are called “{name}”. Give the id of one: {ids}.",
            count=len(named),
            name=words,
            ids=", ".join(brand.id for brand in named),
        )
    return named[0] if named else None


def _new_brand(workspace: Workspace, name: str) -> Brand:
    if not name.strip():
        raise InvalidValueError("A brand needs a name. Say whose products these are.")
    fields = {"name": name.strip(), "currency": workspace.charter.currency}
    return build(Brand, {**fields, "id": workspace.new_id()})


def _product_label(workspace: Workspace, preview: ProductPreview) -> str:
    count = len(preview.to_write)
    sentence = (
        "Import {count} products from {file}" if count > 1 else "Import a product from {file}"
    )
    return label(workspace, sentence, count=count, file=preview.read.file)


def _merge(workspace: Workspace, plan: Plan) -> tuple[PlanMerge, list[Entity]]:
    """What a document would do, and the entities it would write, each after those it names."""
    present = workspace.plan()
    to_write: list[Entity] = []
    lists: dict[str, Any] = {}
    added = same = 0
    for name in KINDS:
        by_id: dict[str, Entity] = {entity.id: entity for entity in getattr(present, name)}
        for entity in getattr(plan, name):
            before = by_id.get(entity.id)
            added += before is None
            same += before == entity
            if before != entity:
                to_write.append(entity)
            by_id[entity.id] = entity
        lists[name] = list(by_id.values())
    charter = _charter(present.workspace, plan)
    if charter != present.workspace:
        to_write.append(charter)
    check_whole(Plan(workspace=charter, **lists))
    return PlanMerge(added, len(to_write) - added, same), to_write


def _charter(present: Charter, plan: Plan) -> Charter:
    """The plan's own name, currency and zone, with what the document says of them."""
    if "workspace" not in plan.model_fields_set:
        return present
    named = plan.workspace.model_fields_set - {"id"}
    return present.changed(**{name: getattr(plan.workspace, name) for name in named})
