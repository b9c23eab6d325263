"""The cue columns of a plan as columns of a rundown: what each shows, and how it is typed."""

from collections.abc import Mapping
from typing import Final

from planner.domain.crew import Creator
from planner.domain.rundown import CueColumn, CueKind
from planner.services import rundowns
from planner.services.cue_texts import cue_as_kept, is_yes
from planner.services.row_texts import CUE, YES
from planner.services.row_typing import people_named_or_not
from planner.services.workspace import Workspace
from planner.ui.marking import translate
from planner.ui.rundown.cells import tick_cell
from planner.ui.rundown.lines import Line
from planner.ui.widgets.column import Column
from planner.ui.widgets.entry import Cell, Entry, Tone, Understood, as_text
from planner.wording import terms
from planner.wording.language import Language

_WIDTHS: Final = {
    CueKind.TEXT: 140,
    CueKind.SELECT: 90,
    CueKind.PERSON: 110,
    CueKind.CHECK: 70,
}


def cue_column(workspace: Workspace, language: Language, column: CueColumn) -> Column[Line]:
    """One cue column, typed by its kind. A private one says so in its heading."""
    name = terms.cue_column_name(language, column.name)
    ticked = column.kind is CueKind.CHECK

    def write(line: Line, text: str) -> None:
        rundowns.set_cue(workspace, line.row.id, column.id, text)

    private = translate("Rundown", "{column} (private)")
    return Column(
        CUE + column.id,
        private.format(column=name) if column.private else name,
        lambda line: _cell(line, column, name),
        _WIDTHS[column.kind],
        entry=lambda _: _entry(workspace, column),
        write=write,
        other=(lambda line: "" if line.row.cues.get(column.id) else YES) if ticked else None,
    )


def sum_cell(line: Line, language: Language) -> Cell:
    """What the departments do, as far as no column of its own shows it: pin, coupon and cues."""
    shown = line.frame.shown.columns
    parts: list[str] = []
    for offer, _ in line.offered:
        if offer.pin is not None and "pin" not in shown:
            parts.append(f"{terms.column_name(language, 'pin')} {offer.pin}")
        if offer.coupon and "coupon" not in shown:
            parts.append(offer.coupon)
    for column in line.frame.cue_columns:
        text = line.row.cues.get(column.id, "")
        if text and CUE + column.id not in shown:
            ticked = column.kind is CueKind.CHECK
            parts.append(terms.cue_column_name(language, column.name) if ticked else text)
    text = " ".join(" · ".join(parts).split())
    return Cell(text, tone=Tone.QUIET if line.running else Tone.FAINT)


def _cell(line: Line, column: CueColumn, name: str) -> Cell:
    text = line.row.cues.get(column.id, "")
    if column.kind is CueKind.CHECK:
        return tick_cell(bool(text), name)
    tone = Tone.QUIET if line.running else Tone.FAINT
    return Cell(" ".join(text.split()), typed=text, editable=True, tone=tone)


def _entry(workspace: Workspace, column: CueColumn) -> Entry:
    if column.kind is CueKind.SELECT:
        return Entry(lambda text: _understood(column, text), choices=column.options)
    if column.kind is CueKind.CHECK:
        return Entry(lambda text: _tick(column, text))
    if column.kind is CueKind.PERSON:
        return _people(workspace)
    return Entry(as_text)


def _understood(column: CueColumn, text: str) -> Understood:
    kept = cue_as_kept(column, text)
    return Understood(kept, "" if kept == text.strip() else f"→ {kept}")


def _tick(column: CueColumn, text: str) -> Understood:
    said = translate("Rundown", "ticked") if is_yes(text) else translate("Rundown", "not ticked")
    return Understood(cue_as_kept(column, text), said)


def _people(workspace: Workspace) -> Entry:
    people = sorted(workspace.all(Creator), key=lambda each: each.name.casefold())
    names: Mapping[str, str] = {each.id: each.name for each in people}

    def understand(text: str) -> Understood:
        found = people_named_or_not(text, names)
        return Understood(found, "" if found == text.strip() else f"→ {found}")

    choices = tuple(each.name for each in people if each.active)
    return Entry(understand, choices=choices, several=True)
