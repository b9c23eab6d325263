"""The page of what is to be solved: one concern at a time, by day and show."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.changes import ChangeSet
from planner.domain.solving import Concern
from planner.services.to_solve import WEEKS_AHEAD, Entry
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.marking import QT_TRANSLATE_NOOP, translate
from planner.ui.solving.entry_cards import EntryCards
from planner.ui.solving.waived import Waived
from planner.ui.solving.watch import Watch
from planner.ui.tokens import SPACE_L, SPACE_S
from planner.ui.widgets.card import Card
from planner.ui.widgets.empty import EmptyNote
from planner.ui.widgets.finding_card import solving_in
from planner.ui.widgets.look import dress
from planner.ui.widgets.page import Page
from planner.ui.widgets.summary import Summary
from planner.ui.widgets.top_bar import TopBar
from planner.wording.solving import counts_in_words

_WIDTH: Final = 760
_TITLES: Final = {
    Concern.CONFLICTS: QT_TRANSLATE_NOOP("Solving", "Conflicts"),
    Concern.UNCONFIRMED: QT_TRANSLATE_NOOP("Solving", "Unconfirmed"),
    Concern.NOT_READY: QT_TRANSLATE_NOOP("Solving", "Not ready"),
}
_CLEAR: Final = {
    Concern.CONFLICTS: (
        QT_TRANSLATE_NOOP("Solving", "No conflicts"),
        QT_TRANSLATE_NOOP(
            "Solving", "Every clash of rooms and people in the coming {weeks} weeks is solved."
        ),
    ),
    Concern.UNCONFIRMED: (
        QT_TRANSLATE_NOOP("Solving", "All confirmed"),
        QT_TRANSLATE_NOOP(
            "Solving", "Every room and everybody of the coming {weeks} weeks has said yes."
        ),
    ),
    Concern.NOT_READY: (
        QT_TRANSLATE_NOOP("Solving", "Everything is ready"),
        QT_TRANSLATE_NOOP(
            "Solving", "Every show of the coming {weeks} weeks has what it needs to go on air."
        ),
    ),
}


class SolvingPage(Page):
    """Shows the entries of a concern as cards that solve them.

    `show_wanted` asks for a show in the schedule, `row_wanted` for what a finding is about in the
    rundown of a show.
    """

    show_wanted = Signal(str)
    row_wanted = Signal(str, object)

    def __init__(self, workspace: Workspace, context: Context, watch: Watch) -> None:
        super().__init__()
        self._context = context
        self._watch = watch
        self._concern = Concern.CONFLICTS
        self._bar = TopBar()
        self.cards = EntryCards(workspace, context, solving_in(workspace))
        self.waived = Waived(workspace, context)
        self._scroll = QScrollArea()
        self._clear = {each: self._empty_note(each) for each in Concern}
        self._lay_out()
        self.cards.opened.connect(self._open)
        self.cards.reached.connect(self._bring_into_view)
        watch.changed.connect(self._show)
        self._show()

    @property
    def concern(self) -> Concern:
        """What is shown."""
        return self._concern

    @property
    @override
    def summary(self) -> Summary:
        """How much is to be solved."""
        return Summary(counts_in_words(self._context.language, self._watch.counts()))

    def show_concern(self, concern: Concern) -> None:
        """Shows the entries of a concern."""
        self._concern = concern
        self._show()

    @override
    def follow(self, done: ChangeSet) -> None:
        """What could be done may have changed with anything."""
        self._show()

    @override
    def take_focus(self) -> None:
        """Gives the focus to the first card."""
        first = next(iter(self.cards.cards), None)
        (self._scroll if first is None else first).setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def give_up(self) -> None:
        """Looks for nothing any more."""
        self.cards.rest()

    @override
    def turned_to(self) -> None:
        self._show()

    @override
    def turned_from(self) -> None:
        self.cards.rest()

    @override
    def point_out(self) -> None:
        self.take_focus()

    def _show(self) -> None:
        mine = [each for each in self._watch.entries if each.concern is self._concern]
        standing = [each for each in mine if each.waiver is None]
        self.cards.show_entries(standing)
        self.waived.show_entries([each for each in mine if each.waiver is not None])
        self._bar.show_title(translate("Solving", _TITLES[self._concern]), self.summary.totals)
        for concern, note in self._clear.items():
            is_clear = concern is self._concern and not standing and self._watch.is_done
            note.setVisible(is_clear)
        self.summarised.emit()

    def _open(self, entry: Entry) -> None:
        if entry.show is None:
            return
        if entry.concern is Concern.NOT_READY:
            self.row_wanted.emit(entry.show.id, entry.about)
        else:
            self.show_wanted.emit(entry.show.id)

    def _bring_into_view(self, card: Card) -> None:
        self._scroll.ensureWidgetVisible(card, 0, SPACE_L)

    def _empty_note(self, concern: Concern) -> EmptyNote:
        heading, sentence = (translate("Solving", each) for each in _CLEAR[concern])
        others = [each for each in Concern if each is not concern]
        actions = self._context.actions
        return EmptyNote(
            heading,
            sentence.format(weeks=WEEKS_AHEAD),
            *(actions.push_button(f"solve_{each.value}") for each in others),
            actions.push_button("page_schedule", "primary"),
        )

    def _lay_out(self) -> None:
        inside = QWidget()
        dress(inside, "page")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(inside)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_S)
        for note in self._clear.values():
            column.addWidget(note, 1)
        for part in (self.cards, self.waived):
            part.setMaximumWidth(_WIDTH)
            column.addWidget(part)
        column.addStretch(1)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(self.tr("To solve"))
        self._scroll.setWidget(inside)
        self.stack(self._bar, self._scroll)
