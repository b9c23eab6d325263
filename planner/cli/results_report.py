"""Tells what an import of results does: which show each line is of, and what is not sure."""

from typing import Any

from planner.cli.console import CONTEXT, Console
from planner.cli.product_report import problem_record, say_problem
from planner.services.results_preview import ResultRow, ResultsPreview
from planner.wording.importing import format_name


def report_results(
    preview: ResultsPreview, console: Console, *, dry_run: bool, as_json: bool
) -> None:
    """Writes each show's result and all that has to be asked; or all as JSON."""
    if as_json:
        console.json(_record(preview, console, dry_run=dry_run))
        return
    read = preview.read
    console.line(f"{read.file}: {format_name(console.language, read.format)}")
    for name in preview.seen_as:
        console.say("This very file was imported before, as “{file}”", file=name)
    console.say("Its times are taken as {zone}", zone=preview.timezone)
    for row in preview.rows:
        _say_row(row, console)
    for problem in preview.unmatched:
        say_problem(console, problem, "Line {line} was left out: {reason}")
    for rejected in preview.rejected:
        for problem in rejected.problems:
            say_problem(console, problem, "Line {line} rejected: {reason}")
    for label in preview.unsure:
        console.say(
            "“{label}” is no single product here; say which with --product “{label}=SKU”",
            label=label,
        )
    if dry_run:
        console.say("Nothing was written: this was a dry run.")


def _say_row(row: ResultRow, console: Console) -> None:
    sentences = {
        "new": "{show}: new, from {lines}",
        "changed": "{show}: changed, from {lines}",
        "same": "{show}: the same as it was, from {lines}",
    }
    lines = console.language.plural(CONTEXT, "{count} line", "{count} lines", count=row.lines)
    sentence = console.language.translate(CONTEXT, sentences[row.state])
    console.line(sentence.format(show=row.show.title, lines=lines))


def _record(preview: ResultsPreview, console: Console, *, dry_run: bool) -> dict[str, Any]:
    read, language = preview.read, console.language
    return {
        "file": read.file,
        "sha256": read.sha256,
        "format": read.format,
        "timezone": preview.timezone,
        "seen_as": list(preview.seen_as),
        "dry_run": dry_run,
        "results": [
            {
                "show_id": row.show.id,
                "show": row.show.title,
                "state": row.state,
                "lines": row.lines,
                "result": row.result.model_dump(mode="json"),
            }
            for row in preview.rows
        ],
        "unmatched": [problem_record(problem, language) for problem in preview.unmatched],
        "unsure_products": list(preview.unsure),
        "rejected": [
            problem_record(problem, language)
            for row in preview.rejected
            for problem in row.problems
        ],
    }
