"""Find a slot: what a show needs, the best times for it, or what stands in the way."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout
from typing_extensions import override

from planner.domain.changes import ChangeSet
from planner.domain.crew import Assignment, Creator, TimeOff
from planner.domain.errors import ShowPlannerError
from planner.domain.show import Show
from planner.domain.slots import Slot
from planner.domain.studio import Booking, Closure, Studio
from planner.services.draft_remarks import Way
from planner.services.finding_slots import Answer
from planner.services.holding import release
from planner.services.slot_asking import (
    Asking,
    ask,
    line_of_slot,
    move_show_to,
    of_length,
    with_people,
)
from planner.services.slot_remarks import Release, Shorter, remarks_on_answer
from planner.services.workspace import Workspace
from planner.ui.background import Background, Progress, Task
from planner.ui.context import Context
from planner.ui.schedule.find_slot.form import AskingForm, names_in
from planner.ui.schedule.find_slot.slot_list import SlotList
from planner.ui.schedule.new_show.chosen import Chosen
from planner.ui.schedule.new_show.remark_cards import RemarkCards
from planner.ui.schedule.selection import Selection
from planner.ui.tokens import SPACE_S
from planner.ui.widgets.look import dress, label
from planner.ui.widgets.side_panel import SidePanel

_AFTER_MS: Final = 200
_CHECKED: Final = (Show, Booking, Assignment, Studio, Closure, Creator, TimeOff)


class FindSlotPanel(SidePanel):
    """Looks for time beside the window's thread, anew at every change.

    `booked` wants a new show from a line with what is chosen for it; `moved` tells which show was
    moved into a slot.
    """

    booked = Signal(str, object)
    moved = Signal(str)

    def __init__(self, workspace: Workspace, context: Context, selection: Selection) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Find a slot"))
        self._workspace, self._context, self._selection = workspace, context, selection
        self._searches = Background(workspace.path, context.problems, self)
        self._search: Task | None = None
        self._answered = Asking()
        self.form = AskingForm(workspace, context, Asking())
        self._place = QVBoxLayout()
        self.for_selected = QCheckBox()
        self.slots = SlotList(context.language)
        self.cards = RemarkCards(context)
        self._told = label(look="small")
        self.book = QPushButton()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._lay_out()
        self._connect()

    def begin(self) -> None:
        """Looks for time, with what was asked for last."""
        self._read_names()
        self._follow_selection()
        self._ask_soon()

    @override
    def take_focus(self) -> None:
        self.form.take_focus()

    def follow(self, done: ChangeSet) -> None:
        """Looks again when the plan has changed and the panel is shown."""
        if self.isVisible() and done.touches(*_CHECKED):
            self._read_names()
            self._follow_selection()
            self._ask_soon()

    def rest(self) -> None:
        """Looks for nothing any more; what is asked for stays."""
        self._timer.stop()
        self.cards.rest()
        if self._search is not None:
            self._search.cancel()
            self._search = None

    def close_searches(self) -> None:
        """Ends all work on the file, for good."""
        self.rest()
        self._searches.close()

    @property
    def asking(self) -> Asking:
        """What is asked for."""
        asking = self.form.asking
        show = self._show()
        if show is None or not self.for_selected.isChecked():
            return asking
        return replace(asking, for_show=show.id, length_minutes=show.length_minutes)

    @property
    def is_looking(self) -> bool:
        """Whether an answer to what is asked for is still to come."""
        return self._timer.isActive() or self._search is not None

    @property
    def told(self) -> str:
        """What is said over the answer; empty where it says everything itself."""
        return self._told.text()

    def take_slot(self) -> None:
        """Moves the show that the slot is for, or begins a new one there."""
        slot, asking = self.slots.slot, self._answered
        if slot is None:
            return
        with self._context.problems.caught():
            if asking.for_show is not None:
                move_show_to(self._workspace, asking.for_show, slot)
                self.rest()
                self.moved.emit(asking.for_show)
            else:
                self._begin_new(slot, asking)

    # The inside

    def _read_names(self) -> None:
        """Makes the form anew where there are other studios or people to be named."""
        if self.form.knows == names_in(self._workspace):
            return
        old, self.form = self.form, AskingForm(self._workspace, self._context, self.form.asking)
        self._place.replaceWidget(old, self.form)
        old.hide()
        old.deleteLater()
        self.form.changed.connect(self._ask_soon)

    def _begin_new(self, slot: Slot, asking: Asking) -> None:
        ids = dict.fromkeys((*(id_ for _, id_ in slot.team), *asking.creator_ids))
        names = [self._workspace.get(Creator, id_).name for id_ in ids]
        line = line_of_slot(self._workspace, slot.studio_id, slot.start, slot.end)
        roles = tuple((id_, role) for role, id_ in slot.team)
        chosen = Chosen(roles=roles, setup_minutes=asking.setup_minutes)
        self.rest()
        self.booked.emit(with_people(line, names), chosen)

    def _ask_soon(self) -> None:
        """An answer to what was asked before is not waited for any more."""
        self.rest()
        self._tell(self.tr("Looking…"))
        self._timer.start(_AFTER_MS)

    def _ask(self) -> None:
        asking = self.asking
        self._search = self._searches.run(
            self.tr("Find a slot"), _searching(asking), partial(self._show_found, asking)
        )
        self._search.ended.connect(partial(self._forget, self._search))

    def _forget(self, search: Task) -> None:
        if self._search is search:
            self._search = None

    def _show_found(self, asking: Asking, found: Answer | ShowPlannerError) -> None:
        self._answered = asking
        if isinstance(found, ShowPlannerError):
            self.slots.clear()
            self.slots.hide()
            self.cards.show_remarks(())
            self._tell(self._context.problems.sentence_of(found))
        else:
            self.slots.show_answer(found, self._workspace.charter.currency)
            self.cards.show_remarks(remarks_on_answer(self._workspace, found))
            nothing = self.tr("There is no time for this. What comes closest:")
            self._tell("" if found.slots else nothing)
        self._say_what_is_done()

    def _tell(self, text: str) -> None:
        self._told.setText(text)
        self._told.setVisible(bool(text))

    def _go_a_way(self, way: Way) -> None:
        with self._context.problems.caught():
            if isinstance(way, Release):
                release(self._workspace, way.booking_id)
            elif isinstance(way, Shorter):
                self.form.show_asking(of_length(self.form.asking, way.minutes))
                self.for_selected.setChecked(False)
                self._ask_soon()
            else:
                self.rest()
                chosen = Chosen(setup_minutes=self.form.asking.setup_minutes)
                ids = self.form.asking.creator_ids
                names = [self._workspace.get(Creator, id_).name for id_ in ids]
                self.booked.emit(with_people(way.line, names), chosen)

    def _show(self) -> Show | None:
        show = self._workspace.find(Show, self._selection.show_id)
        return None if show is None or show.settled else show

    def _follow_selection(self) -> None:
        show = self._show()
        self.for_selected.setVisible(show is not None)
        if show is None:
            self.for_selected.setChecked(False)
        else:
            text = self.tr("For “{show}”").format(show=show.title)
            self.for_selected.setText(text.replace("&", "&&"))
            self.for_selected.setAccessibleName(text)
        self._say_what_is_done()

    def _say_what_is_done(self) -> None:
        moving = self._answered.for_show is not None
        self.book.setText(self.tr("Move it here") if moving else self.tr("Book…"))
        self.book.setEnabled(self.slots.slot is not None)

    def _connect(self) -> None:
        self.form.changed.connect(self._ask_soon)
        self.for_selected.clicked.connect(self._ask_soon)
        self._selection.changed.connect(self._follow_other_selection)
        self._timer.timeout.connect(self._ask)
        self.slots.wanted.connect(self.take_slot)
        self.book.clicked.connect(self.take_slot)
        self.cards.chosen.connect(self._go_a_way)

    def _follow_other_selection(self) -> None:
        if self.isVisible():
            was_for = self.asking.for_show
            self._follow_selection()
            if self.asking.for_show != was_for:
                self._ask_soon()

    def _lay_out(self) -> None:
        self._told.setWordWrap(True)
        dress(self.book, "primary")
        self.book.setToolTip(self.tr("Take the chosen time (Enter in the list)"))
        close = QPushButton(self.tr("Close"))
        close.setToolTip(self.tr("Close (Escape)"))
        close.clicked.connect(self.closed)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        for button in (self.book, close):
            buttons.addWidget(button)
        buttons.addStretch(1)
        found = QVBoxLayout()
        found.setSpacing(SPACE_S)
        for widget in (self._told, self.slots, self.cards):
            found.addWidget(widget)
        self.column.addWidget(label(self.tr("Find a slot"), "caption"))
        self.column.addWidget(self.for_selected)
        self._place.addWidget(self.form)
        self.column.addLayout(self._place)
        self.column.addSpacing(SPACE_S)
        self.column.addLayout(found)
        self.column.addLayout(buttons)


def _searching(asking: Asking) -> Callable[[Workspace, Progress], Any]:
    """The work of a search: what cannot be asked for is an answer too, to be said in the panel."""

    def work(workspace: Workspace, _: Progress) -> Answer | ShowPlannerError:
        try:
            return ask(workspace, asking)
        except ShowPlannerError as error:
            return error

    return work
