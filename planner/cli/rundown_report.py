"""Tells what an import of a run of show does with each row of the file."""

from typing import Any

from planner.cli.console import Console
from planner.cli.product_report import problem_record, say_problem
from planner.services.product_preview import RowState
from planner.services.rundown_preview import RunPreview
from planner.wording.importing import format_name


def report_rundown(preview: RunPreview, console: Console, *, dry_run: bool, as_json: bool) -> None:
    """Writes the counts, what has no place of its own here, and every reason; or all as JSON."""
    if as_json:
        console.json(_record(preview, console, dry_run=dry_run))
        return
    read = preview.read
    console.line(f"{read.file}: {format_name(console.language, read.format)}")
    console.say(
        "{new} new, {changed} changed, {same} the same, {rejected} rejected",
        **{state.value: len(preview.having(state)) for state in RowState},
    )
    if read.cue_names:
        console.say("Kept as cue columns: {names}", names=", ".join(read.cue_names))
    if read.others:
        console.say("Not read: {names}", names=", ".join(read.others))
    if preview.moved_by:
        console.say(
            "The file begins at {clock}, the show at {on_air}: its clock times were moved",
            clock=f"{read.first_clock:%H:%M}",
            on_air=f"{preview.show.starts_at:%H:%M}",
        )
    for line in read.left_out:
        console.say("Line {line} is a total and was left out", line=line)
    _say_problems(preview, console)
    if dry_run:
        console.say("Nothing was written: this was a dry run.")


def _say_problems(preview: RunPreview, console: Console) -> None:
    for row in preview.having(RowState.REJECTED):
        for problem in row.problems:
            say_problem(console, problem, "Line {line} rejected: {reason}")
    for remark in preview.remarks:
        say_problem(console, remark, "Line {line}: {reason}")


def _record(preview: RunPreview, console: Console, *, dry_run: bool) -> dict[str, Any]:
    read, language = preview.read, console.language
    return {
        "file": read.file,
        "format": read.format,
        "show_id": preview.show.id,
        "dry_run": dry_run,
        **{state.value: len(preview.having(state)) for state in RowState},
        "cue_columns": list(read.cue_names),
        "not_read": list(read.others),
        "moved_by_minutes": int(preview.moved_by.total_seconds()) // 60,
        "left_out_lines": list(read.left_out),
        "rows": [
            {
                "line": row.line,
                "state": row.state,
                "row": row.row.model_dump(mode="json") if row.row else None,
                "offers": [offer.model_dump(mode="json") for offer in row.offers],
                "problems": [problem_record(problem, language) for problem in row.problems],
            }
            for row in preview.rows
        ],
        "remarks": [problem_record(remark, language) for remark in preview.remarks],
    }
