"""Fit to length: what is to be fitted, to what, and what of each row would change."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton
from typing_extensions import override

from planner.domain.clock import format_length, format_minutes, parse_length
from planner.domain.errors import ShowPlannerError
from planner.domain.rundown import Row, RowType
from planner.domain.timing import Timing
from planner.services.fitting import Extent, Proposal, Wish, fit, propose
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.marking import translate
from planner.ui.rundown.fitting.gap_panel import ENTER
from planner.ui.rundown.fitting.lines import at_bounds, names_of, preview_lines
from planner.ui.rundown.fitting.preview_list import PreviewList
from planner.ui.rundown.state import RundownState
from planner.ui.widgets.entry import Entry, Tone, Understood
from planner.ui.widgets.form import LineField
from planner.ui.widgets.grid import Grid
from planner.ui.widgets.look import dress, label
from planner.ui.widgets.side_panel import SidePanel
from planner.ui.widgets.side_title import SideTitle
from planner.wording.fitting import outcome


class FitPanel(SidePanel):
    """Proposes while it is shown; `proposed` tells that the proposal is another one, or none."""

    proposed = Signal()

    def __init__(self, workspace: Workspace, context: Context, grid: Grid) -> None:
        """`grid` is the table of the rundown, whose selection may be fitted."""
        super().__init__(translate("Fitting", "Fit to length"))
        self._workspace, self._context, self._grid = workspace, context, grid
        self._state: RundownState | None = None
        self._seconds: int | None = None
        self._proposal: Proposal | None = None
        self._title = SideTitle(context)
        self.what = QComboBox()
        self.length = LineField(
            translate("Fitting", "Length"), _entry(), self._set_seconds, context.problems
        )
        self._now = label(look="quiet")
        self._outcome = label(look="report")
        self.preview = PreviewList(context.theme)
        self.apply = QPushButton(translate("Fitting", "Apply"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._lay_out()
        self._connect()

    @property
    def timing(self) -> Timing | None:
        """The times that would be; None where nothing changes, or nothing can be said."""
        return self._proposal.timing if self._proposal and self.apply.isEnabled() else None

    @property
    def outcome(self) -> str:
        """What comes of it, in words."""
        return self._outcome.text()

    def begin(self, state: RundownState) -> None:
        """Begins anew: with what is selected, to the length that it is planned to have."""
        self._state, self._seconds = state, None
        self._offer(_first_wish(state.run.rows, self._grid.selected_keys()))
        self.length.give_up()
        self._propose()

    def show_state(self, state: RundownState) -> None:
        """Proposes anew for another state of the show."""
        self._state = state
        self._offer(self._wish())
        self._propose()

    def carry_out(self) -> None:
        """Gives the rows their new lengths, and is done."""
        if self._state is None or not self.length.settle():
            return
        with self._context.problems.caught():
            fit(self._workspace, self._state.run.show.id, self._wish())
            self.closed.emit()

    @override
    def take_focus(self) -> None:
        self.length.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on the button presses it."""
        if event.key() in ENTER and self.apply.hasFocus():
            self.carry_out()
        else:
            super().keyPressEvent(event)

    # The inside

    def _wish(self, seconds: int | None = None) -> Wish:
        extent, row_ids = self.what.currentData() or (Extent.SHOW, ())
        if extent is Extent.ROWS:
            row_ids = tuple(self._grid.selected_keys())
        return Wish(extent, row_ids, self._seconds if seconds is None else seconds)

    def _offer(self, wish: Wish) -> None:
        """Lists what can be fitted: the show, what is selected, each block."""
        if self._state is None:
            return
        rows, names = self._state.run.rows, names_of(self._state.run.rows)
        self.what.blockSignals(True)
        self.what.clear()
        self.what.addItem(translate("Fitting", "The whole show"), (Extent.SHOW, ()))
        selected = len(self._grid.selected_keys())
        words = translate("Fitting", "The selected rows ({count})").format(count=selected)
        self.what.addItem(words, (Extent.ROWS, ()))
        for row in rows:
            if row.type is RowType.BLOCK:
                self.what.addItem(names[row.id], (Extent.BLOCK, (row.id,)))
        known = [self.what.itemData(place) for place in range(self.what.count())]
        wanted = (wish.extent, wish.row_ids if wish.extent is Extent.BLOCK else ())
        self.what.setCurrentIndex(known.index(wanted) if wanted in known else 0)
        self.what.blockSignals(False)

    def _set_seconds(self, seconds: int | None) -> None:
        self._seconds = seconds
        self._propose()

    def _choose(self) -> None:
        """Something else is fitted: what was typed for the last is not meant for it."""
        self._seconds = None
        self.length.give_up()
        self._propose()

    def _follow_typing(self, read: Understood | None) -> None:
        if read is not None and isinstance(read.value, int):
            self._propose(read.value)

    def _follow_selection(self, _now: QItemSelection, _before: QItemSelection) -> None:
        if self.isVisible():
            self._timer.start()

    def _select_anew(self) -> None:
        if self.isVisible() and self._state is not None:
            self._offer(self._wish())
            if self._wish().extent is Extent.ROWS:
                self._propose()

    def _propose(self, seconds: int | None = None) -> None:
        if self._state is None:
            return
        run, wish = self._state.run, self._wish(seconds)
        try:
            self._proposal = propose(run.show, run.rows, wish)
        except ShowPlannerError as error:
            self._proposal = None
            self._show_none(self._context.problems.sentence_of(error))
        else:
            self._show(self._state, self._proposal)
        if seconds is None:
            self._show_length()
        self.proposed.emit()

    def _show_none(self, why: str) -> None:
        self._now.clear()
        self._outcome.setText(why)
        self.preview.show_lines(())
        self.apply.setEnabled(False)

    def _show(self, state: RundownState, proposal: Proposal) -> None:
        language, rows = self._context.language, state.run.rows
        words = translate("Fitting", "{now} now, {then} then")
        self._now.setText(
            words.format(now=format_length(proposal.now), then=format_length(proposal.then))
        )
        self._outcome.setText(outcome(language, proposal.fitting, at_bounds(proposal, rows)))
        tone = Tone.CAUTION if proposal.fitting.left else Tone.GOOD
        dress(self._outcome, "report", tone=tone.value)
        self.preview.show_lines(
            preview_lines(proposal, rows, state.timing, state.numbers, language)
        )
        self.apply.setEnabled(bool(proposal.fitting.lengths))

    def _show_length(self) -> None:
        """What is wanted: what was typed, else what is planned."""
        wish, proposal = self._wish(), self._proposal
        typed = "" if proposal is None else format_length(proposal.goal)
        shown = (
            typed
            if proposal is None or wish.extent is not Extent.BLOCK
            else format_minutes(proposal.goal)
        )
        if wish.extent is Extent.ROWS and wish.seconds is None and proposal is not None:
            shown = translate("Fitting", "{length}, on time").format(length=typed)
        self.length.show_value(shown, typed)

    def _connect(self) -> None:
        self._title.left.connect(self.closed)
        self.what.activated.connect(self._choose)
        self.length.line.read_anew.connect(self._follow_typing)
        self.apply.clicked.connect(self.carry_out)
        self._timer.timeout.connect(self._select_anew)
        self._grid.selectionModel().selectionChanged.connect(self._follow_selection)

    def _lay_out(self) -> None:
        self._title.show_title(translate("Fitting", "Fit to length"))
        self.what.setAccessibleName(translate("Fitting", "What to fit"))
        self.what.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._outcome.setWordWrap(True)
        self.apply.setToolTip(translate("Fitting", "Give the rows these lengths, in one step"))
        dress(self.apply, "primary")
        row = QHBoxLayout()
        row.addWidget(self._now, 1)
        row.addWidget(self.apply, 0, Qt.AlignmentFlag.AlignRight)
        for widget in (self._title, self.what, self.length, self._outcome):
            self.column.addWidget(widget)
        self.column.addLayout(row)
        self.column.addWidget(self.preview, 1)
        self.fill_height()


def _entry() -> Entry:
    """A length; nothing typed: what is planned."""

    def understand(text: str) -> Understood:
        if not text.strip():
            return Understood(None, translate("Fitting", "as planned"))
        seconds = parse_length(text)
        echo = format_length(seconds)
        return Understood(seconds, "" if text.strip() == echo else f"→ {echo}")

    return Entry(understand, placeholder=translate("Fitting", "as planned"))


def _first_wish(rows: Sequence[Row], selected: Sequence[str]) -> Wish:
    """What is meant by what is selected: a block, several rows, or the whole show."""
    if len(selected) > 1:
        return Wish(Extent.ROWS)
    block = next((row for row in rows if row.id in selected and row.type is RowType.BLOCK), None)
    return Wish() if block is None else Wish(Extent.BLOCK, (block.id,))
