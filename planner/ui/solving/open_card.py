"""One open point as a card: somebody who has not answered, a room that is only held, a gap."""

from collections.abc import Hashable, Iterator, Sequence

from typing_extensions import override

from planner.domain.crew import AssignmentStatus
from planner.domain.findings import Finding, Severity
from planner.domain.solving import Lacking, OpenPoint, OpenShift
from planner.services.answers import ways_out
from planner.services.fix import Fix
from planner.services.to_solve import Entry
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.widgets.card import Card
from planner.wording.solving import entry_advice, entry_sentence


class OpenCard(Card):
    """An entry that is no finding, with its ways out."""

    def __init__(self, context: Context, workspace: Workspace, entry: Entry) -> None:
        super().__init__(context)
        self._workspace = workspace
        self.entry = entry
        self.show_entry(entry)

    @property
    @override
    def key(self) -> Hashable:
        return self.entry.key

    @property
    @override
    def about(self) -> Finding | OpenPoint:
        """The open point."""
        return self.entry.about

    @override
    def ways_out(self) -> Iterator[Sequence[Fix]]:
        """All ways out at once: none of them has to be tried."""
        yield ways_out(self._workspace, self.entry.about)

    def show_entry(self, entry: Entry) -> None:
        """Says another state of it; its ways out are to be found anew."""
        self.entry = entry
        language, about = self._context.language, entry.about
        self.say(_severity(about), entry_sentence(language, about), entry_advice(language, about))


def _severity(about: Finding | OpenPoint) -> Severity:
    """Who said no, and what is missing, is worse than what is only open."""
    match about:
        case Finding(severity=severity):
            return severity
        case OpenShift(assignment=assignment):
            declined = assignment.status is AssignmentStatus.DECLINED
            return Severity.WARNING if declined else Severity.INFO
        case Lacking():
            return Severity.WARNING
        case _:
            return Severity.INFO
