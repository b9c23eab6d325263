"""Tries every way out of a finding in earnest, and looks at the whole plan afterwards."""

from planner.domain.findings import Finding, Severity
from planner.services.checking import findings_of_plan
from planner.services.exporting import plan_json
from planner.services.fix import Fix, Key, key_of
from planner.services.fixes import fixes_for
from planner.services.workspace import Workspace


def found(workspace: Workspace, code: str) -> Finding:
    """The one finding of a code that stands in a plan."""
    (finding,) = (each for each in standing(workspace) if each.code == code)
    return finding


def standing(workspace: Workspace) -> list[Finding]:
    return [each.finding for each in findings_of_plan(workspace) if each.stands]


def labels(workspace: Workspace, code: str) -> list[str]:
    """What the buttons of the one finding of a code say; each is tried in earnest."""
    finding = found(workspace, code)
    return [fix.label for fix in assert_all_help(workspace, finding)]


def assert_all_help(workspace: Workspace, finding: Finding) -> tuple[Fix, ...]:
    """Each way out ends the finding, makes no other error, and is one step that can be undone.

    To find them leaves no trace.
    """
    before, last = plan_json(workspace), workspace.next_undo()
    errors = _errors(standing(workspace))
    fixes = fixes_for(workspace, finding)
    assert plan_json(workspace) == before
    assert workspace.next_undo() == last
    for fix in fixes:
        fix.apply()
        left = standing(workspace)
        assert key_of(finding) not in map(key_of, left), fix.label
        assert _errors(left) <= errors, fix.label
        workspace.undo()
        assert workspace.next_undo() == last, fix.label
    assert plan_json(workspace) == before
    return fixes


def _errors(findings: list[Finding]) -> set[Key]:
    return {key_of(each) for each in findings if each.severity is Severity.ERROR}
