"""The columns of a rundown: what each shows, how it is typed, and which service it calls."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from planner.domain.catalogue import Product
from planner.domain.crew import Creator
from planner.domain.grid_layout import BUILT_IN, USUAL
from planner.domain.rundown import Row, RowStatus
from planner.domain.show import Show
from planner.services import offers, rundowns
from planner.services.cue_columns import list_cue_columns
from planner.services.numbering import set_number
from planner.services.workspace import Workspace
from planner.ui.rundown import cells, entries
from planner.ui.rundown.cue_columns import cue_column, sum_cell
from planner.ui.rundown.entries import StartWish
from planner.ui.rundown.heading_cells import has_heading, heading_cell
from planner.ui.rundown.lines import Line
from planner.ui.rundown.offer_columns import offer_columns
from planner.ui.widgets.column import Column
from planner.ui.widgets.entry import Cell, Entry, Side, as_text
from planner.wording import terms
from planner.wording.language import Language


def rundown_columns(workspace: Workspace, language: Language) -> tuple[Column[Line], ...]:
    """Every column there is; what is typed into them goes to the services.

    Those that are shown at first come first; a layout says which of them are shown, and where.
    """
    cues = list_cue_columns(workspace)
    every: tuple[Column[Line], ...] = (
        *_of_rows(workspace, language),
        *_of_times(workspace, language),
        *_of_offers(workspace, language),
        _read_only("cues", language, lambda line: sum_cell(line, language), 104, grow=2),
        *(cue_column(workspace, language, each) for each in cues),
    )
    first = {column: at for at, column in enumerate(BUILT_IN[USUAL].shown)}
    ordered = sorted(every, key=lambda column: first.get(column.id, len(first)))
    return tuple(map(_with_headings, ordered))


def _of_times(workspace: Workspace, language: Language) -> tuple[Column[Line], ...]:
    return (
        _start_column(workspace, language),
        _length_column(workspace, language),
        _read_only("end", language, cells.end_cell, 78, side=Side.RIGHT),
        _read_only("back_time", language, cells.back_time_cell, 78, side=Side.RIGHT),
    )


def _of_rows(workspace: Workspace, language: Language) -> tuple[Column[Line], ...]:
    def name(column: str) -> str:
        return terms.column_name(language, column)

    return (
        Column(
            "number",
            name("number"),
            cells.number_cell,
            40,
            Side.RIGHT,
            lambda _: Entry(as_text),
            lambda line, number: set_number(workspace, line.row.id, number),
        ),
        _kind_column(workspace, language),
        Column(
            "title",
            name("title"),
            cells.title_cell,
            170,
            entry=lambda _: Entry(as_text),
            write=lambda line, title: rundowns.set_title(workspace, line.row.id, title),
            grow=3,
        ),
        _host_column(workspace, language),
        _status_column(workspace, language),
        _locked_column(workspace, language),
        Column(
            "script",
            name("script"),
            cells.script_cell,
            160,
            entry=lambda _: Entry(as_text),
            write=lambda line, script: rundowns.set_script(workspace, line.row.id, script),
            grow=2,
        ),
    )


def _of_offers(workspace: Workspace, language: Language) -> tuple[Column[Line], ...]:
    return (
        _sku_column(workspace, language),
        _price_column(workspace, language),
        _read_only("stock", language, cells.stock_cell, 60, side=Side.RIGHT),
        *offer_columns(workspace, language),
    )


def _with_headings(column: Column[Line]) -> Column[Line]:
    """The same column, which leaves to blocks and gaps what they say across columns."""

    def cell(line: Line) -> Cell:
        return heading_cell(line, column.id) if has_heading(line, column.id) else column.cell(line)

    return replace(column, cell=cell)


def _read_only(
    column: str,
    language: Language,
    cell: Callable[[Line], Cell],
    width: int,
    *,
    side: Side = Side.LEFT,
    grow: int = 0,
) -> Column[Line]:
    return Column(column, terms.column_name(language, column), cell, width, side, grow=grow)


def _status_column(workspace: Workspace, language: Language) -> Column[Line]:
    def write(line: Line, status: RowStatus) -> None:
        rundowns.set_status(workspace, line.row.id, status)

    return Column(
        "status",
        terms.column_name(language, "status"),
        lambda line: cells.status_cell(line, language),
        76,
        entry=lambda _: entries.status_entry(language),
        write=write,
    )


def _locked_column(workspace: Workspace, language: Language) -> Column[Line]:
    def write(line: Line, locked: bool) -> None:
        rundowns.set_locked(workspace, line.row.id, locked)

    return Column(
        "locked",
        terms.column_name(language, "locked"),
        lambda line: cells.locked_cell(line, language),
        62,
        entry=lambda _: entries.tick_entry(),
        write=write,
        other=lambda line: not line.row.locked,
    )


def _start_column(workspace: Workspace, language: Language) -> Column[Line]:
    def write(line: Line, wish: StartWish) -> None:
        rundowns.set_start(workspace, line.row.id, wish.mode, clock=wish.clock, day=wish.day)

    return Column(
        "start",
        terms.column_name(language, "start"),
        lambda line: cells.start_cell(line, language),
        92,
        Side.RIGHT,
        lambda line: entries.start_entry(line, language),
        write,
    )


def _length_column(workspace: Workspace, language: Language) -> Column[Line]:
    def write(line: Line, seconds: int) -> None:
        rundowns.set_length(workspace, line.row.id, seconds)

    return Column(
        "length",
        terms.column_name(language, "length"),
        cells.length_cell,
        70,
        Side.RIGHT,
        entries.length_entry,
        write,
    )


def _kind_column(workspace: Workspace, language: Language) -> Column[Line]:
    def entry(line: Line) -> Entry:
        rows = workspace.where(Row, show_id=line.row.show_id)
        own = {row.kind for row in rows if row.kind} - terms.KINDS.keys()
        return entries.kind_entry(language, sorted(own))

    return Column(
        "kind",
        terms.column_name(language, "kind"),
        lambda line: cells.kind_cell(line, language),
        94,
        entry=entry,
        write=lambda line, kind: rundowns.set_kind(workspace, line.row.id, kind),
    )


def _host_column(workspace: Workspace, language: Language) -> Column[Line]:
    def entry(_: Line) -> Entry:
        people = sorted(workspace.all(Creator), key=lambda creator: creator.name.casefold())
        return entries.hosts_entry(people)

    def write(line: Line, creator_ids: Sequence[str]) -> None:
        rundowns.set_hosts(workspace, line.row.id, creator_ids)

    return Column(
        "host",
        terms.column_name(language, "host"),
        cells.host_cell,
        120,
        entry=entry,
        write=write,
        grow=1,
    )


def _sku_column(workspace: Workspace, language: Language) -> Column[Line]:
    def entry(line: Line) -> Entry:
        return entries.product_entry(_products_of_show(workspace, line.row.show_id))

    def write(line: Line, product_id: str | None) -> None:
        offers.set_row_product(workspace, line.row.id, product_id)

    return Column(
        "sku", terms.column_name(language, "sku"), cells.sku_cell, 92, entry=entry, write=write
    )


def _price_column(workspace: Workspace, language: Language) -> Column[Line]:
    def write(line: Line, minor: int | None) -> None:
        offers.set_live_price(workspace, line.offered[0][0].id, minor)

    return Column(
        "live_price",
        terms.column_name(language, "live_price"),
        lambda line: cells.price_cell(line, language),
        80,
        Side.RIGHT,
        lambda line: entries.price_entry(line, language),
        write,
    )


def _products_of_show(workspace: Workspace, show_id: str) -> list[Product]:
    brand_id = workspace.get(Show, show_id).brand_id
    products = workspace.where(Product, brand_id=brand_id)
    return sorted(products, key=lambda product: (product.sku, product.title))
