"""The strip that asks, after one show of a series was changed, how far that was meant to go."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.changes import ChangeSet
from planner.services.scopes import Scope, Widening, widen, widening_of
from planner.services.series_preview import clash_sentence
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.tokens import SPACE_L, SPACE_S, SPACE_XS
from planner.ui.widgets.look import dress, label
from planner.ui.widgets.small_button import SmallButton
from planner.ui.widgets.wrapping_row import WrappingRow
from planner.wording.dates import short_day


class ScopeStrip(QFrame):
    """Appears when the newest step changed one show of a series in a way that others may follow.

    The change stands as it is. Another choice makes it again for more shows, as one step in its
    place. It goes away with the next change and with Escape in it; `left` tells that the focus, if
    it was here, belongs to the view again.
    """

    left = Signal()

    def __init__(self, workspace: Workspace, context: Context) -> None:
        super().__init__()
        self._workspace = workspace
        self._context = context
        self._widening: Widening | None = None
        self._said = label(look="plain")
        self.only_this = SmallButton(self.tr("Only this show"))
        self.later, self.all = SmallButton(""), SmallButton("")
        self._lay_out()
        self.only_this.clicked.connect(self._leave)
        self.later.clicked.connect(partial(self._widen, Scope.LATER))
        self.all.clicked.connect(partial(self._widen, Scope.ALL))
        self.hide()

    def follow(self, done: ChangeSet) -> None:
        """Asks about what a step did, or no longer about the one before it."""
        self._widening = widening_of(self._workspace, done)
        if self._widening is None:
            self._hide()
        else:
            self._ask(self._widening)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _ask(self, widening: Widening) -> None:
        day = short_day(self._context.language, widening.show.starts_at)
        said = (
            self.tr("Only the show on {day} was deleted.")
            if widening.deleted
            else self.tr("Only the show on {day} was changed.")
        )
        said = said.format(day=day)
        self._said.setText(said)
        self.setAccessibleName(said)
        _name(self.later, self.tr("This and later ({count})").format(count=widening.later))
        self.later.setVisible(1 < widening.later < widening.all)
        _name(self.all, self.tr("All {count}").format(count=widening.all))
        self.show()

    def _widen(self, scope: Scope) -> None:
        widening = self._widening
        if widening is None:
            return
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        problems = self._context.problems
        with problems.caught():
            clashes = widen(self._workspace, widening, scope)
            if clashes:
                days = (short_day(self._context.language, each.show.starts_at) for each in clashes)
                why = (clash_sentence(self._workspace, each) for each in clashes)
                told = "; ".join(f"{day}: {each}" for day, each in zip(days, why, strict=True))
                said = self.tr("Some bookings could not go along. {reasons}")
                problems.note(said.format(reasons=told))
        if had_focus:
            self.left.emit()

    def _leave(self) -> None:
        self._hide()
        self.left.emit()

    def _hide(self) -> None:
        self._widening = None
        self.hide()

    def _lay_out(self) -> None:
        dress(self, "strip")
        self.only_this.setToolTip(self.tr("Leave the others as they are (Esc)"))
        self.later.setToolTip(self.tr("Do the same to all that come after it"))
        self.all.setToolTip(self.tr("Do the same to the whole series"))
        self._said.setWordWrap(True)
        row = WrappingRow()
        for place, button in enumerate((self.only_this, self.later, self.all)):
            row.insert(place, button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_S, SPACE_L, SPACE_S)
        column.setSpacing(SPACE_XS)
        column.addWidget(self._said)
        column.addLayout(row)


def under_strip(strip: ScopeStrip, side: QWidget) -> QWidget:
    """What stands beside the views, with the strip on top of it."""
    around = QWidget()
    column = QVBoxLayout(around)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(strip)
    column.addWidget(side, 1)
    return around


def _name(button: SmallButton, text: str) -> None:
    button.setText(text)
    button.setAccessibleName(text)
