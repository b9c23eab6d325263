"""Scripts as plain text for a teleprompter: what is said, in order, under the title of each row.

What it cannot carry: times, cues, products, bold. Skipped rows and rows without a script are left
out. The file is UTF-8 without a byte order mark, its lines end in LF, and titles stand in brackets,
which prompters show and nobody reads aloud.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import Row, RowType
from planner.domain.script_markup import read_script
from planner.exports.run_lines import RunView, view_of
from planner.wording.language import Language

_LEVEL: Final = "  "


def teleprompter_text(runs: Sequence[RunOfShow], *, language: Language) -> bytes:
    """The scripts of these shows, one after the other; of several, each under its title.

    The brackets before a script say the row's number, who says it, and the row's title.
    """
    shows = []
    for run in runs:
        head = [f"[[ {' '.join(run.show.title.split())} ]]"] if len(runs) > 1 else []
        shows.append("\n\n".join((*head, *_scripts(view_of(run, language)))))
    return ("\n\n\n".join(shows) + "\n").encode()


def _scripts(view: RunView) -> Iterator[str]:
    for row in view.run.rows:
        if row.type is RowType.ITEM and view.timing.by_row[row.id].running and row.script.strip():
            yield f"[{_head(view, row)}]\n{_said(row.script)}"


def _head(view: RunView, row: Row) -> str:
    people = view.run.creators
    hosts = view.presenters[row.id].creator_ids
    names = ", ".join(people[each].name for each in hosts if each in people)
    return " · ".join(part for part in (view.numbers[row.id], names, _flat(row.title)) if part)


def _said(script: str) -> str:
    lines = (
        f"{_LEVEL * line.indent}{f'{line.mark} ' if line.mark else ''}{line.text}".rstrip()
        for line in read_script(script)
    )
    return "\n".join(lines).strip("\n")


def _flat(text: str) -> str:
    return " ".join(text.split())
