"""The templates that come with the program: plain files, offered without being in any plan."""

import json
from functools import cache
from pathlib import Path
from typing import Any, Final

from planner.domain.base import build
from planner.domain.clock import parse_length
from planner.domain.rundown import POSITION_STEP, RowType, Template
from planner.resources import resource

_LENGTHS: Final = ("length", "min_length", "max_length")


@cache
def shipped_templates() -> tuple[Template, ...]:
    """All of them, in the order of their files. Their cues are under the names of columns.

    Raises EnvironmentFaultError where the folder is missing.
    """
    return tuple(read_template(path) for path in sorted(resource("templates").glob("*.json")))


def read_template(path: Path) -> Template:
    """A template from its file, whose rows name the block they stand in by its title.

    Lengths are as people type them (`4:30`). Ids are made from the file's name.
    """
    fields = json.loads(path.read_text(encoding="utf-8"))
    template_id = f"shipped:{path.stem}"
    rows: list[dict[str, Any]] = []
    blocks: dict[str, str] = {}
    for number, line in enumerate(fields.pop("rows"), start=1):
        row = _row(line, template_id, number, blocks)
        rows.append(row)
        if row.get("type") == RowType.BLOCK:
            blocks[row["title"]] = row["id"]
    return build(Template, {**fields, "id": template_id, "rows": rows})


def _row(
    line: dict[str, Any], template_id: str, number: int, blocks: dict[str, str]
) -> dict[str, Any]:
    lengths: dict[str, Any] = {name: parse_length(line[name]) for name in _LENGTHS if name in line}
    block = line.pop("block", None)
    return {
        **line,
        **lengths,
        "id": f"{template_id}/{number}",
        "show_id": template_id,
        "block_id": None if block is None else blocks[block],
        "position": number * POSITION_STEP,
    }
