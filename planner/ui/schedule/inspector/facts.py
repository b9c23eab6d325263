"""What the selected show is to earn and may spend, and notes about it; folded away."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.errors import InvalidValueError
from planner.domain.money import to_decimal_text
from planner.services.show_details import ShowDetails
from planner.services.shows import edit_show
from planner.ui.schedule.inspector.section import Desk, Fold, Section
from planner.ui.tokens import SPACE_XS
from planner.ui.widgets.common_entries import amount_entry
from planner.ui.widgets.entry import Entry, Understood
from planner.ui.widgets.form import LineField
from planner.ui.widgets.form_text import TextField
from planner.wording import figures


class Facts(Section):
    """Goal, expected views, ad budget and notes."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._details: ShowDetails | None = None
        self.goal: LineField | None = None
        self.views: LineField | None = None
        self.budget: LineField | None = None
        self.notes: TextField | None = None
        self.fold = Fold(self.tr("Goal, budget and notes"), self._make, self.body)
        self.body.addWidget(self.fold)

    def show_details(self, details: ShowDetails) -> None:
        """Shows the figures and notes of a show."""
        self._details = details
        self.fold.summarise(self._summary(details))
        if self.goal and self.views and self.budget and self.notes:
            show = details.show
            for field, amount in ((self.goal, show.sales_goal), (self.budget, show.ad_budget)):
                field.show_value(*self._amount(details, amount), of=show.id)
            views = show.expected_views
            self.views.show_value("" if views is None else figures.number(views), of=show.id)
            self.notes.show_value(show.notes, of=show.id)

    def _make(self) -> QWidget:
        problems = self.desk.problems
        amount = Entry(self._understand_amount)
        self.goal = LineField(
            self.tr("Sales goal"), amount, partial(self._write, "sales_goal"), problems
        )
        self.views = LineField(
            self.tr("Expected views"),
            Entry(_understand_count),
            partial(self._write, "expected_views"),
            problems,
        )
        self.budget = LineField(
            self.tr("Ad budget"), amount, partial(self._write, "ad_budget"), problems
        )
        self.notes = TextField(self.tr("Notes"), partial(self._write, "notes"), problems)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        for part in (self.goal, self.views, self.budget, self.notes):
            column.addWidget(part)
        if self._details is not None:
            self.show_details(self._details)
        return body

    def _write(self, field: str, value: object) -> None:
        assert self._details is not None
        edit_show(self.desk.workspace, self._details.show.id, **{field: value})

    def _understand_amount(self, text: str) -> Understood:
        assert self._details is not None
        currency = self._details.run.brand.currency
        return amount_entry(self.desk.context.language, currency).understand(text)

    def _amount(self, details: ShowDetails, amount: int | None) -> tuple[str, str]:
        """As it is read, and as it is typed."""
        if amount is None:
            return "", ""
        currency = details.run.brand.currency
        shown = figures.short_money(self.desk.context.language, amount, currency)
        return shown, to_decimal_text(amount, currency)

    def _summary(self, details: ShowDetails) -> str:
        goal, _ = self._amount(details, details.show.sales_goal)
        return " · ".join(each for each in (goal, details.show.notes) if each)


def _understand_count(text: str) -> Understood:
    """A whole number with or without marks between thousands; none for nothing typed."""
    bare = "".join(sign for sign in text if sign not in " ,.'’\u00a0\u202f")
    if not bare:
        return Understood(None)
    if not (bare.isdecimal() and len(bare) <= 12):
        raise InvalidValueError("Type a whole number of viewers, like 25000.")
    return Understood(int(bare), f"→ {figures.number(int(bare))}")
