"""The inspector beside a list: all that the plan knows of the selected record, typed in place."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.findings import Finding
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.tokens import SPACE_M, SPACE_S, SPACE_XS
from planner.ui.widgets.column import Record
from planner.ui.widgets.entry import Tone
from planner.ui.widgets.finding_card import solving_in
from planner.ui.widgets.finding_cards import FindingCards
from planner.ui.widgets.form import FormField
from planner.ui.widgets.look import label
from planner.ui.widgets.side_panel import SidePanel

R = TypeVar("R", bound=Record)
Show = Callable[[R], object]


class RecordPanel(SidePanel, Generic[R]):
    """Shows one record, or says that none is selected. A panel of its own fills the form when the
    first record is shown (`build`), and says how it is headed and what is found about it."""

    def __init__(self, workspace: Workspace, context: Context, name: str, nothing: str) -> None:
        """`nothing` is said while no record is selected."""
        super().__init__(name)
        self.workspace = workspace
        self.context = context
        self._shows: list[Show[R]] = []
        self._shown: str | None = None
        self._nothing = label(nothing, "quiet")
        self._nothing.setWordWrap(True)
        self._inside = QWidget()
        self._form = QVBoxLayout(self._inside)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setSpacing(SPACE_XS)
        self._title, self._subtitle = label(look="title"), label(look="quiet")
        self._solve = label(self.tr("To solve"), "caption")
        self._cards = FindingCards(context, solving_in(workspace))
        self.own(self._title, self._subtitle, self._solve, self._cards)
        self.column.addWidget(self._nothing)
        self.column.addWidget(self._inside)
        self._inside.hide()

    def build(self, record: R) -> None:
        """Fills the form with `add_section` and `add`, once."""
        raise NotImplementedError

    def heading(self, record: R) -> tuple[str, str]:
        """What a record is called, and a line about it."""
        raise NotImplementedError

    def findings(self, record: R) -> Sequence[Finding]:
        """What there is to solve about a record."""
        raise NotImplementedError

    @property
    def cards(self) -> FindingCards:
        """What there is to solve."""
        return self._cards

    @property
    def shown(self) -> str | None:
        """The key of the record that is shown; None for none."""
        return self._shown

    @property
    def title(self) -> str:
        """What the shown record is called; empty where none is."""
        return self._title.text() if self._inside.isVisibleTo(self) else ""

    def show_record(self, record: R | None) -> None:
        """Shows a record; what is half typed stays while it is the same one."""
        self._shown = None if record is None else record.key
        self._nothing.setVisible(record is None)
        self._inside.setVisible(record is not None)
        if record is None:
            return
        if not self._shows:
            self._build(record)
        title, subtitle = self.heading(record)
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        for show in self._shows:
            show(record)
        found = self.findings(record)
        self._solve.setVisible(bool(found))
        self._cards.show_findings(found)

    @override
    def take_focus(self) -> None:
        """Takes the focus to the first field."""
        first = next((each for each in self.findChildren(FormField) if each.isVisible()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def settle(self) -> bool:
        """Commits what is typed in any field; False where one refuses it."""
        refusing = [field for field in self.findChildren(FormField) if not field.settle()]
        return not refusing

    def give_up(self) -> None:
        """Drops what is typed in any field."""
        for field in self.findChildren(FormField):
            field.give_up()

    # What a panel builds its form of

    def own(self, *parts: QWidget) -> None:
        """Takes parts that `build` will place, so that they go with the panel even if it never
        does."""
        for part in parts:
            part.setParent(self._inside)

    def add_section(self, title: str, *fields: QWidget) -> None:
        """A caption with fields under it."""
        caption = label(title, "caption")
        caption.setContentsMargins(0, SPACE_M, 0, 0)
        self._form.addWidget(caption)
        for field in fields:
            self._form.addWidget(field)

    def follow_with(self, show: Show[R]) -> None:
        """Calls a function with each record that is shown."""
        self._shows.append(show)

    def add_solving(self) -> None:
        """What there is to solve, with its caption; no caption where there is nothing."""
        self._solve.setContentsMargins(0, SPACE_M, 0, 0)
        self._form.addWidget(self._solve)
        self._form.addWidget(self._cards)

    def figure(self, name: str, value: Callable[[R], str]) -> QWidget:
        """A value that is only read."""
        line = FigureLine(name)
        self.follow_with(lambda record: line.show_value(value(record)))
        return line

    def _build(self, record: R) -> None:
        for head in (self._title, self._subtitle):
            head.setWordWrap(True)
            self._form.addWidget(head)
        self.build(record)
        _let_shrink(self._title, self._subtitle)


class FigureLine(QWidget):
    """A name on the left and a figure on the right, as the fields of a form have them."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._value = label(tone=Tone.PLAIN)
        self._value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._value.setContentsMargins(0, 2, 6, 2)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(label(name, "quiet"))
        row.addStretch(1)
        row.addWidget(self._value)

    @property
    def value(self) -> str:
        """What is shown."""
        return self._value.text()

    def show_value(self, value: str) -> None:
        """Shows a figure."""
        self._value.setText(value)
        self.setAccessibleName(f"{self._name} {value}")


def _let_shrink(*labels: QLabel) -> None:
    """A long name without spaces must not widen the panel."""
    for each in labels:
        each.setMinimumWidth(1)
