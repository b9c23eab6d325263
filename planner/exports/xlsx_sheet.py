"""One show on a sheet of a workbook: the facts, the frozen header, and a line for each row."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time
from typing import Any, Final

from xlsxwriter.utility import xl_rowcol_to_cell

from planner.domain.money import to_decimal_text
from planner.domain.rundown import RowType, StartMode
from planner.domain.zone import to_wall
from planner.exports.run_fields import Field, Kind, Value, fields_of
from planner.exports.run_lines import Line, RunView, lines_of
from planner.exports.wall_line import DAY, WallLine, wall_line, wall_serial
from planner.exports.xlsx_formulas import MINUS, Change, Formulas, signed
from planner.exports.xlsx_styles import CAUTION, DATE, INK, LINE, ON_AIR, QUIET, RAISED, Styles
from planner.wording import terms
from planner.wording.table_headings import table_heading

_TITLE, _BELOW, _LABELS, _FACTS, HEADER = range(5)
"""The lines above the rows, from 0."""

FIRST: Final = HEADER + 1
LONGEST_TEXT: Final = 32_767
_CUT: Final = " […]"
_CARRIED: Final = ("runs", "starts", "reached")
_HIDDEN: Final = frozenset({"block", "row_id", "offer_id", "product_id", *_CARRIED})
_FROZEN: Final = 5
_WIDTHS: Final = {
    "number": 6,
    "start": 19,
    "length": 10,
    "end": 19,
    "title": 40,
    "start_mode": 13,
    "target": 11,
    "product": 28,
    "script": 60,
}
_USUAL_WIDTH: Final = 12
_TITLE_HEIGHT: Final = 24


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A sheet that is being written; XlsxWriter's own has no types."""

    book_sheet: Any
    styles: Styles
    view: RunView
    fields: Sequence[Field]
    lines: Sequence[Line]
    line: WallLine
    formulas: Formulas
    moment: str
    reached: Sequence[float]

    @property
    def last(self) -> int:
        return FIRST + len(self.lines) - 1

    def formula(self, row: int, field: str, formula: str, style: Any, value: object) -> None:
        column = self.formulas.columns[field]
        self.book_sheet.write_formula(row, column, formula, style, value)


def write_rundown(book_sheet: Any, view: RunView, styles: Styles, private: bool) -> None:
    """Writes a show on an empty sheet of XlsxWriter's."""
    fields = fields_of(view, private=private)
    line = wall_line(view.run.show, view.timing)
    lines = tuple(lines_of(view))
    columns = {field.key: number for number, field in enumerate(fields)}
    columns |= {key: len(fields) + number for number, key in enumerate(_CARRIED)}
    sheet = _Sheet(
        book_sheet, styles, view, fields, lines, line,
        _formulas(view, columns, len(line.changes)), _moment_format(view),
        _reached(view, line, lines),
    )  # fmt: skip
    _write_head(sheet)
    _write_facts(sheet)
    blocks = _block_ends(lines)
    block: int | None = None
    for number, each in enumerate(lines, start=FIRST):
        if each.row is not None:
            block = None if each.row.block_id is None else block
            block = number if each.row.type is RowType.BLOCK else block
        _write_line(sheet, number, each, block, blocks.get(number, number))
    _dress(sheet)


def _formulas(view: RunView, columns: dict[str, int], changes: int) -> Formulas:
    modes = {mode: terms.start_mode_name(view.language, mode) for mode in StartMode}
    began = xl_rowcol_to_cell(_FACTS, columns["reached"], row_abs=True, col_abs=True)
    return Formulas(
        columns,
        on_air=_fact_cell(0),
        began=began,
        changes=tuple(
            Change(_fact_cell(_CHANGES + 2 * each), _fact_cell(_CHANGES + 2 * each + 1))
            for each in range(changes)
        ),
        modes=modes,
        first=FIRST,
    )


_CHANGES: Final = 7
"""The number of the first fact about clock changes, two for each."""


def _fact_cell(number: int) -> str:
    return str(xl_rowcol_to_cell(_FACTS, number + 1, row_abs=True, col_abs=True))


def _moment_format(view: RunView) -> str:
    """Clocks alone where all is on one day, else with the day."""
    timing = view.timing
    moments = [timing.on_air, timing.last_end]
    moments += [moment for each in timing.by_row.values() for moment in (each.start, each.end)]
    days = {timing.local(moment).date() for moment in moments}
    return "hh:mm:ss" if len(days) == 1 else DATE


def _write_head(sheet: _Sheet) -> None:
    run, styles = sheet.view.run, sheet.styles
    write = sheet.book_sheet.write_string
    plain = {"num_format": "@", "quote_prefix": True}
    write(_TITLE, 0, run.show.title, styles.made(bold=True, font_size=16, **plain))
    status = terms.show_status_name(sheet.view.language, run.show.status)
    below = " · ".join((run.brand.name, *(each.handle for each in run.channels if each.handle)))
    write(_BELOW, 0, f"{below} · {status}", styles.made(font_color=QUIET, **plain))
    heading = styles.made(bold=True, bg_color=RAISED, bottom=1, bottom_color=LINE, text_wrap=True)
    for number, field in enumerate(sheet.fields):
        write(HEADER, number, field.heading, heading)
    for key in _CARRIED:
        write(HEADER, sheet.formulas.columns[key], key, heading)


def _write_facts(sheet: _Sheet) -> None:
    """When the show is, and its totals: labels over values, from the second column on."""
    view, formulas, styles = sheet.view, sheet.formulas, sheet.styles
    timing, show = view.timing, view.run.show
    date = styles.made(num_format=DATE, align="left")
    length = styles.made(num_format="[h]:mm:ss", align="left")
    text, label = styles.made(num_format="@"), styles.made(font_color=QUIET)
    began = sheet.line.serial(timing.on_air)
    off_air = f"({formulas.began}+{_fact_cell(1)})"
    over = signed(f"{formulas.reached(sheet.last)}-{off_air}")
    facts: list[tuple[str, Any, object]] = [
        ("on_air", date, show.starts_at),
        ("length_on_air", length, show.length_minutes * 60 / DAY),
        ("off_air", date, (f"={formulas.wall(off_air)}", _wall(view, timing.off_air))),
        ("timezone", text, show.timezone),
        ("planned", length, (formulas.planned(sheet.last), timing.planned / DAY)),
        ("content", length, (formulas.content(sheet.last), timing.content / DAY)),
        ("over", text, (f"={over}", _signed_text(timing.over))),
    ]
    for change in sheet.line.changes:
        facts.append(("clocks_change", date, sheet.line.serial(change.at)))
        facts.append(("changed_by", styles.made(num_format="0.0000"), change.by / DAY))
    for number, (key, style, value) in enumerate(facts, start=1):
        heading = table_heading(view.language, key)
        sheet.book_sheet.write_string(_LABELS, number, heading, label)
        if isinstance(value, tuple):
            sheet.book_sheet.write_formula(_FACTS, number, value[0], style, value[1])
        else:
            sheet.book_sheet.write(_FACTS, number, value, style)
    on_line = f"={formulas.on_line(formulas.on_air)}"
    sheet.formula(_FACTS, "reached", on_line, date, began)


def _write_line(sheet: _Sheet, number: int, line: Line, block: int | None, last: int) -> None:
    computed = _computed(sheet, number, line, last)
    is_block = line.row is not None and line.row.type is RowType.BLOCK
    for column, field in enumerate(sheet.fields):
        kind = Kind.TEXT if field.key in ("slack", "over") else field.kind
        style = sheet.styles.cell(kind, is_block, sheet.moment)
        value = field.value(line)
        if field.key in computed:
            shown = _cached(sheet, field, value)
            sheet.book_sheet.write_formula(number, column, computed[field.key], style, shown)
        else:
            _write_value(sheet, number, column, field, value)
    _write_carried(sheet, number, line, block, last)


def _computed(sheet: _Sheet, number: int, line: Line, last: int) -> dict[str, str]:
    """The formulas of a line by field."""
    formulas, row = sheet.formulas, line.row
    if row is None:
        return {}
    start = f"={formulas.wall(formulas.cell(number, 'starts'))}"
    if row.type is RowType.NOTE:
        return {"start": start, "end": start}
    if row.type is RowType.BLOCK:
        return {
            "start": start,
            "length": formulas.block_length(number, last),
            "end": formulas.block_end(number, last),
            "over": formulas.block_over(number),
        }
    found = {"start": start, "end": formulas.end(number), "slack": formulas.slack(number)}
    if row.start is StartMode.END_BY:
        found["length"] = formulas.rest(number)
    return found


def _write_carried(sheet: _Sheet, number: int, line: Line, block: int | None, last: int) -> None:
    """The hidden columns that carry the cascade."""
    formulas, row, times = sheet.formulas, line.row, line.times
    style = sheet.styles.cell(Kind.MOMENT, False, DATE)
    before, reached = f"={formulas.reached(number - 1)}", sheet.reached[number - FIRST]
    if row is None or times is None:
        sheet.formula(number, "reached", before, style, reached)
        return
    starts = sheet.line.serial(times.start)
    if row.type is RowType.ITEM:
        runs = formulas.runs(number, block if row.block_id is not None else None)
        sheet.formula(number, "runs", runs, None, int(times.running))
        sheet.formula(number, "starts", formulas.start_on_line(number), style, starts)
        sheet.formula(number, "reached", formulas.reach(number), style, reached)
        return
    begins = formulas.block_start(number, last) if row.type is RowType.BLOCK else before
    sheet.formula(number, "starts", begins, style, starts)
    sheet.formula(number, "reached", before, style, reached)


def _reached(view: RunView, on: WallLine, lines: Sequence[Line]) -> list[float]:
    """Where the lines up to each of them end, on the even line."""
    moment, found = view.timing.on_air, []
    for line in lines:
        if line.row and line.times and line.row.type is RowType.ITEM and line.times.running:
            moment = line.times.end
        found.append(on.serial(moment))
    return found


def _write_value(sheet: _Sheet, row: int, column: int, field: Field, value: Value) -> None:
    line = sheet.lines[row - FIRST].row
    is_block = line is not None and line.type is RowType.BLOCK
    style = sheet.styles.cell(field.kind, is_block, sheet.moment, field.key != "script")
    if value is None or value == "":
        sheet.book_sheet.write_blank(row, column, None, style)
    elif isinstance(value, str):
        sheet.book_sheet.write_string(row, column, _fitting(value), style)
    elif isinstance(value, int):
        sheet.book_sheet.write_number(row, column, _number(sheet, field.kind, value), style)
    else:
        sheet.book_sheet.write_datetime(row, column, value, style)


def _cached(sheet: _Sheet, field: Field, value: Value) -> object:
    """What a formula gives, as it is computed here."""
    if field.key in ("slack", "over"):
        return _signed_text(value if isinstance(value, int) else 0)
    if isinstance(value, int):
        return _number(sheet, field.kind, value)
    if isinstance(value, datetime):
        return wall_serial(value)
    return 0 if value is None or isinstance(value, time) else value


def _number(sheet: _Sheet, kind: Kind, value: int) -> float:
    if kind is Kind.LENGTH:
        return value / DAY
    if kind is Kind.AMOUNT:
        return float(to_decimal_text(value, sheet.view.run.brand.currency))
    return value


def _signed_text(seconds: int) -> str:
    if seconds == 0:
        return ""
    minutes, rest = divmod(abs(seconds), 60)
    sign = MINUS if seconds < 0 else "+"
    return f"{sign}{minutes // 60}:{minutes % 60:02}:{rest:02}"


def _fitting(text: str) -> str:
    """A text that a cell can hold, which counts UTF-16 units; what is cut is marked."""
    units = text.encode("utf-16-le", errors="surrogatepass")
    if len(units) <= LONGEST_TEXT * 2:
        return text
    return units[: (LONGEST_TEXT - len(_CUT)) * 2].decode("utf-16-le", errors="ignore") + _CUT


def _wall(view: RunView, instant: int) -> float:
    return wall_serial(to_wall(view.timing.local(instant), view.run.show.timezone))


def _block_ends(lines: Sequence[Line]) -> dict[int, int]:
    """The last line that stands in each block, by the number of the block's line."""
    ends: dict[int, int] = {}
    places: dict[str, int] = {}
    within: str | None = None
    for number, line in enumerate(lines, start=FIRST):
        if line.row is not None:
            if line.row.type is RowType.BLOCK:
                places[line.row.id] = number
            within = line.row.id if line.row.type is RowType.BLOCK else line.row.block_id
        if within in places:
            ends[places[within]] = number
    return ends


def _dress(sheet: _Sheet) -> None:
    """Widths, what is hidden, the frozen header, and the marks of what needs a look."""
    page, formulas = sheet.book_sheet, sheet.formulas
    for key, column in formulas.columns.items():
        width = _WIDTHS.get(key, _USUAL_WIDTH)
        page.set_column(column, column, width, None, {"hidden": key in _HIDDEN})
    page.freeze_panes(FIRST, _FROZEN)
    page.set_landscape()
    page.repeat_rows(HEADER)
    page.set_row(_TITLE, _TITLE_HEIGHT)
    # On paper the plan alone: who wants more prints a sheet of ours.
    page.print_area(0, 0, max(sheet.last, HEADER), formulas.columns["presenter"])
    page.fit_to_pages(1, 0)
    page.hide_gridlines(2)
    if not sheet.lines:
        return
    last_column = len(sheet.fields) - 1
    skipped = sheet.styles.made(font_color=QUIET, font_strikeout=True)
    skip = formulas.cell(FIRST, "skip")
    page.conditional_format(
        FIRST, 0, sheet.last, last_column,
        {"type": "formula", "criteria": f'={skip}<>""', "format": skipped},
    )  # fmt: skip
    for key, sign, color in (
        ("slack", MINUS, ON_AIR), ("slack", "+", CAUTION),
        ("over", "+", CAUTION), ("over", MINUS, INK),
    ):  # fmt: skip
        column = formulas.columns[key]
        first = formulas.cell(FIRST, key)
        style = {"type": "formula", "criteria": f'=LEFT({first},1)="{sign}"'}
        mark = sheet.styles.made(font_color=color, bold=color == ON_AIR)
        page.conditional_format(FIRST, column, sheet.last, column, {**style, "format": mark})
    page.data_validation(
        FIRST, formulas.columns["start_mode"], sheet.last, formulas.columns["start_mode"],
        {"validate": "list", "source": list(formulas.modes.values()), "ignore_blank": True},
    )  # fmt: skip
