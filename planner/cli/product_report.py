"""Tells what an import of products does with each row of the file."""

from typing import Any

from planner.cli.console import CONTEXT, Console
from planner.services.product_preview import PreviewRow, ProductPreview, RowState
from planner.wording.importing import Problem, format_name, problem_text
from planner.wording.language import Language


def report_products(
    preview: ProductPreview, console: Console, *, dry_run: bool, as_json: bool
) -> None:
    """Writes the counts and every reason, or all of it as JSON."""
    if as_json:
        console.json(_record(preview, console.language, dry_run=dry_run))
        return
    read = preview.read
    console.line(f"{read.file}: {format_name(console.language, read.format)}")
    console.say(
        "{new} new, {changed} changed, {same} the same, {rejected} rejected",
        **{state.value: len(preview.having(state)) for state in RowState},
    )
    if preview.brand_is_new:
        console.say("The brand “{name}” is new.", name=preview.brand.name)
    if read.companion_lines:
        one = "{count} line is no product of its own and was left out"
        many = "{count} lines are no products of their own and were left out"
        count = len(read.companion_lines)
        console.line(console.language.plural(CONTEXT, one, many, count=count))
    for line in read.other_tables:
        console.say("Line {line} begins a table of something else, which was left out", line=line)
    for row in preview.having(RowState.REJECTED):
        for problem in row.problems:
            say_problem(console, problem, "Line {line} rejected: {reason}")
    for remark in read.remarks:
        say_problem(console, remark, "Line {line}: {reason}")
    if dry_run:
        console.say("Nothing was written: this was a dry run.")


def say_problem(console: Console, problem: Problem, sentence: str) -> None:
    """Writes why a row or a cell was not taken; `sentence` has {line} and {reason}."""
    console.say(sentence, line=problem.line, reason=problem_text(console.language, problem))


def _record(preview: ProductPreview, language: Language, *, dry_run: bool) -> dict[str, Any]:
    read = preview.read
    return {
        "file": read.file,
        "format": read.format,
        "encoding": read.encoding,
        "brand_id": preview.brand.id,
        "brand": preview.brand.name,
        "brand_is_new": preview.brand_is_new,
        "dry_run": dry_run,
        **{state.value: len(preview.having(state)) for state in RowState},
        "rows": [_row(row, language) for row in preview.rows],
        "remarks": [problem_record(remark, language) for remark in read.remarks],
        "companion_lines": list(read.companion_lines),
        "other_tables": list(read.other_tables),
    }


def _row(row: PreviewRow, language: Language) -> dict[str, Any]:
    return {
        "line": row.line,
        "state": row.state,
        "product": row.product.model_dump(mode="json") if row.product else None,
        "changes": [each.field for each in row.changes],
        "problems": [problem_record(problem, language) for problem in row.problems],
    }


def problem_record(problem: Problem, language: Language) -> dict[str, Any]:
    """A problem for another program."""
    return {
        "line": problem.line,
        "reason": problem.reason,
        "column": problem.column,
        "value": problem.value,
        "text": problem_text(language, problem),
    }
