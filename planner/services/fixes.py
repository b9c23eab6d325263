"""What can be done about a finding: the one entrance to all fixes."""

from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from types import MappingProxyType
from typing import Final

from planner.domain.errors import NotFoundError
from planner.domain.findings import Code, Finding
from planner.services.checking import load_platforms
from planner.services.fix import Fix, Verdict, verdict_on
from planner.services.fixes_holds import hold_expired
from planner.services.workspace import Workspace

MOST_FIXES: Final = 4
"""How many ways out a card offers; what is not among them can still be done by hand."""

_WAYS: Final[Mapping[Code, Callable[[Workspace, Finding], Iterator[Fix]]]] = MappingProxyType(
    {
        Code.HOLD_EXPIRED: hold_expired,
    }
)


def fixes_for(workspace: Workspace, finding: Finding) -> tuple[Fix, ...]:
    """The ways out of a finding, best first; none where only a person can decide.

    Each was tried: it makes the finding go away and adds no error. Those that cost a warning
    elsewhere come last. None for a finding about what is gone by now.
    """
    ways = _WAYS.get(finding.code)
    if ways is None:
        return ()
    # Trying writes, if only to take it back, and nobody writes on what they have not seen.
    workspace.look_for_changes()
    platforms = load_platforms()
    clean: list[Fix] = []
    costly: list[Fix] = []
    sides = {Verdict.CLEAN: clean, Verdict.COSTLY: costly, Verdict.USELESS: []}
    for fix in _candidates(workspace, finding, ways):
        sides[verdict_on(workspace, finding, fix, platforms)].append(fix)
        if len(clean) == MOST_FIXES:
            break
    return tuple(islice((*clean, *costly), MOST_FIXES))


def _candidates(
    workspace: Workspace,
    finding: Finding,
    ways: Callable[[Workspace, Finding], Iterator[Fix]],
) -> Iterator[Fix]:
    """What may help, each button once; nothing more once the plan turns out to lack a subject."""
    labels: set[str] = set()
    try:
        for fix in ways(workspace, finding):
            if fix.label not in labels:
                labels.add(fix.label)
                yield fix
    except NotFoundError:
        return
