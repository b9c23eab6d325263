"""Taking in lists of studios and people: see what would change, then do it in one step."""

from pathlib import Path
from typing import Final

from planner.domain.crew import Creator
from planner.domain.errors import PlanChangedElsewhereError
from planner.domain.studio import Studio
from planner.imports.listed import read_listed
from planner.imports.reader import read_file
from planner.services.labels import label
from planner.services.listed_preview import ListedPreview, Present, preview_rows
from planner.services.workspace import Workspace

STUDIOS: Final = "studios"
CREATORS: Final = "creators"

_LABELS: Final = {
    STUDIOS: ("Import a studio from {file}", "Import {count} studios from {file}"),
    CREATORS: ("Import a creator from {file}", "Import {count} creators from {file}"),
}


def preview_list(
    workspace: Workspace, path: Path, kind: str, *, encoding: str | None = None
) -> ListedPreview:
    """What importing a file of STUDIOS or CREATORS would do; writes nothing.

    A row means what has its id or its name in the plan, or something new, whose zone is the plan's
    unless the row says another one. `encoding` is for a text file that does not tell, as for
    products. Blank cells never overwrite anything, and nothing is ever deleted. Raises
    UndecidedEncodingError or UnusableInputError where the file cannot be read, NothingToDoError
    where it has no rows.
    """
    read = read_listed(
        read_file(path, encoding=encoding), kind, currency=workspace.charter.currency
    )
    entity: type[Studio] | type[Creator] = Studio if kind == STUDIOS else Creator
    with workspace.one_moment():
        revision = workspace.revision()
        present = Present(
            entity, workspace.all(entity), workspace.charter.timezone, workspace.new_id
        )
    return ListedPreview(read, preview_rows(read, present), revision)


def import_list(workspace: Workspace, preview: ListedPreview) -> int:
    """Does what a preview shows, in one step; says how many studios or people were written.

    Raises PlanChangedElsewhereError where the plan has changed since the preview was made.
    """
    entities = preview.to_write
    if not entities:
        return 0
    one, many = _LABELS[preview.read.kind]
    sentence = many if len(entities) > 1 else one
    step_label = label(workspace, sentence, count=len(entities), file=preview.read.file)
    with workspace.change(step_label) as step:
        if workspace.revision() != preview.revision:
            raise PlanChangedElsewhereError(
                "The plan has changed since the import was looked at. Look at it again."
            )
        for entity in entities:
            step.put(entity)
    return len(entities)
