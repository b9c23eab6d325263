"""What a step is called in the undo menu and the history: the one place where labels are made."""

from planner.domain.rundown import Row
from planner.services.workspace import Workspace

CONTEXT = "steps"
"""Under which the sentences stand in the translations."""

_LONGEST = 48


def label(workspace: Workspace, sentence: str, **values: object) -> str:
    """The label of a step: the English `sentence` with its `{values}`, in the person's language.

    Texts among the values are shortened, so that a label stays one line of a menu.
    """
    shown = {name: _short(value) for name, value in values.items()}
    return workspace.language.sentence(CONTEXT, sentence, **shown)


def row_name(row: Row) -> str:
    """What a label calls a row: its title, else its kind, else a dash."""
    return row.title or row.kind or "–"


def _short(value: object) -> object:
    if not isinstance(value, str):
        return value
    line = " ".join(value.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…"
