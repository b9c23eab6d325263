"""Living with a finding: waiving it with the reason why, and taking that back; one step each."""

from planner.domain.errors import InvalidValueError
from planner.domain.findings import Finding
from planner.domain.record import Waiver
from planner.services.labels import label
from planner.services.workspace import Workspace
from planner.wording.findings import finding_sentence


def waive(workspace: Workspace, finding: Finding, note: str) -> Waiver:
    """Notes that somebody lives with a finding, and why; waiving again changes the note.

    Raises InvalidValueError where no reason is given: whoever reads the plan next wants to know it.
    """
    reason = note.strip()
    if not reason:
        raise InvalidValueError("Say in a few words why this may stay as it is.")
    known = next(iter(_waivers_of(workspace, finding)), None)
    waiver = Waiver(
        id=workspace.new_id() if known is None else known.id,
        code=finding.code.value,
        subjects=finding.subjects,
        note=reason,
        made_at=workspace.now(),
    )
    sentence = finding_sentence(workspace.language, finding)
    with workspace.change(label(workspace, "Waive: {finding}", finding=sentence)) as step:
        step.put(waiver)
    return waiver


def unwaive(workspace: Workspace, finding: Finding) -> None:
    """Lets a finding stand again: every waiver that holds for it goes."""
    sentence = finding_sentence(workspace.language, finding)
    with workspace.change(label(workspace, "Do not waive: {finding}", finding=sentence)) as step:
        for waiver in _waivers_of(workspace, finding):
            step.delete(waiver)


def _waivers_of(workspace: Workspace, finding: Finding) -> list[Waiver]:
    """The waivers that hold for a finding, the first id first: as `checks.split_waived` reads."""
    return [
        each
        for each in workspace.where(Waiver, code=finding.code.value)
        if set(each.subjects) == set(finding.subjects)
    ]
