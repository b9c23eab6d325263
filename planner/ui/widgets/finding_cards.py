"""A column of findings as cards, for whatever shows what is to be solved."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from planner.domain.findings import Finding
from planner.services.fix import key_of
from planner.ui.context import Context
from planner.ui.widgets.card_column import CardColumn
from planner.ui.widgets.finding_card import FindingCard, Solving


class FindingCards(CardColumn):
    """The cards of findings. `chosen` names a finding."""

    def __init__(self, context: Context, solving: Solving, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._solving = solving
        self._by_key: dict[tuple[str, frozenset[str]], FindingCard] = {}

    def show_findings(self, findings: Iterable[Finding]) -> None:
        """Shows these findings in their order; to be called whenever the plan changed.

        The card of a finding that was there stays, with what is being typed in it.
        """
        old = self._by_key
        self._by_key = {key_of(each): self._card(old.get(key_of(each)), each) for each in findings}
        self.show_parts(list(self._by_key.values()))

    def _card(self, card: FindingCard | None, finding: Finding) -> FindingCard:
        if card is None:
            made = FindingCard(self._context, finding, self._solving)
            self.adopt(made)
            return made
        if card.finding != finding:
            card.show_finding(finding)
        return card
