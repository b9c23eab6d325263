"""The slots that were found, as a list for the keyboard; each says when, where, who and why."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem
from typing_extensions import override

from planner.domain.slots import Slot
from planner.domain.zone import zone
from planner.services.finding_slots import Answer
from planner.ui.widgets.look import dress
from planner.wording.dates import hours, short_day
from planner.wording.figures import short_money
from planner.wording.language import Language
from planner.wording.slots import slot_reasons
from planner.wording.terms import role_name

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SlotList(QListWidget):
    """As high as its lines. `wanted` tells that the current slot is to be taken."""

    wanted = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self._slots: tuple[Slot, ...] = ()
        dress(self, "choices")
        self.setAccessibleName(self.tr("Free times"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.itemDoubleClicked.connect(lambda _: self.wanted.emit())

    @property
    def slot(self) -> Slot | None:
        """The slot that the cursor is on."""
        row = self.currentRow()
        return self._slots[row] if 0 <= row < len(self._slots) else None

    def show_answer(self, answer: Answer, currency: str) -> None:
        """Shows the slots of an answer, the best one first; the same slot stays the current one."""
        before = self.slot
        self._slots = answer.slots
        self.clear()
        for text in slot_texts(self._language, answer, currency):
            self.addItem(QListWidgetItem(text))
        if self._slots:
            kept = [place for place, each in enumerate(self._slots) if each == before]
            self.setCurrentRow(kept[0] if kept else 0)
        self.setVisible(bool(self._slots))
        self.setFixedHeight(sum(self.sizeHintForRow(row) for row in range(self.count())) + 6)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.wanted.emit()
        else:
            super().keyPressEvent(event)


def slot_texts(language: Language, answer: Answer, currency: str) -> Sequence[str]:
    """What is said of each slot, in some lines."""
    costs = [slot.cost for slot in answer.slots if slot.cost is not None]
    cheapest = min(costs, default=None)
    only = len(set(costs)) > 1
    return [
        _text(language, answer, slot, currency, is_cheapest=only and slot.cost == cheapest)
        for slot in answer.slots
    ]


def _text(
    language: Language, answer: Answer, slot: Slot, currency: str, *, is_cheapest: bool
) -> str:
    start, end = (datetime.fromtimestamp(each, UTC) for each in (slot.start, slot.end))
    there = start.astimezone(zone(answer.wish.timezone))
    when = f"{short_day(language, there)} · {hours(start, end, answer.wish.timezone)}"
    team = [f"{answer.names[id_]} {role_name(language, role).lower()}" for role, id_ in slot.team]
    cost = [] if slot.cost is None else [short_money(language, slot.cost, currency)]
    reasons = slot_reasons(language, slot, is_cheapest=is_cheapest)
    lines = (
        when,
        " · ".join((answer.names[slot.studio_id], *cost)),
        *team,
        ", ".join(reasons),
    )
    return "\n".join(line for line in lines if line)
