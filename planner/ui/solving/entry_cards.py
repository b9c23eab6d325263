"""What is to be solved as cards, under the day and the show that they are about."""

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator
from datetime import UTC, date, datetime
from functools import partial
from itertools import groupby
from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from planner.domain.findings import Finding
from planner.domain.solving import OpenBooking
from planner.domain.zone import to_wall
from planner.services.to_solve import Entry
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.solving.open_card import OpenCard
from planner.ui.tokens import SPACE_M
from planner.ui.widgets.card import ENTER, Card
from planner.ui.widgets.card_column import CardColumn
from planner.ui.widgets.finding_card import FindingCard, Solving
from planner.ui.widgets.look import label
from planner.wording.dates import clock, full_day, hours

_DAY: Final = "heading"
_SHOW: Final = "quiet"


class _Heading(NamedTuple):
    """A line between the cards: a day, or what they are about on it.

    `number` counts those that say the same, as what begins at one time may be of several shows.
    """

    day: date
    text: str
    look: str
    number: int = 0


class EntryCards(CardColumn):
    """The cards of entries. `opened` gives the entry of a card that was chosen.

    Enter on a card takes its first way out; Space, or a click, chooses it.
    """

    opened = Signal(object)

    def __init__(self, workspace: Workspace, context: Context, solving: Solving) -> None:
        super().__init__(context)
        self._workspace = workspace
        self._solving = solving
        self._entries: dict[Hashable, Entry] = {}
        self._by_key: dict[Hashable, Card] = {}
        self._headings: dict[_Heading, QLabel] = {}

    def show_entries(self, entries: Iterable[Entry]) -> None:
        """Shows these entries in their order; the card of one that was there stays."""
        shown = list(entries)
        self._entries = {each.key: each for each in shown}
        cards, headings = self._by_key, self._headings
        self._by_key, self._headings = {}, {}
        parts: list[QWidget] = []
        said: Counter[_Heading] = Counter()
        for words, under in self._parted(shown):
            heading = words._replace(number=said[words])
            said[words] += 1
            made = headings.get(heading) or _label(heading)
            self._headings[heading] = made
            parts.append(made)
            for entry in under:
                card = self._card(cards.get(entry.key), entry)
                self._by_key[entry.key] = card
                parts.append(card)
        self.show_parts(parts)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, Card) and isinstance(event, QKeyEvent):
            is_enter = event.key() in ENTER and event.type() == QEvent.Type.KeyPress
            if is_enter:
                self._take_first(watched)
                return True
        return super().eventFilter(watched, event)

    def _parted(self, entries: Iterable[Entry]) -> Iterator[tuple[_Heading, list[Entry]]]:
        """Each day, and under it each show or booking with its entries."""
        zone = self._workspace.charter.timezone
        for day, of_day in groupby(entries, lambda each: _wall(each, zone).date()):
            yield _Heading(day, full_day(self._context.language, day), _DAY), []
            for text, of_one in groupby(of_day, lambda each: _title(each, zone)):
                yield _Heading(day, text, _SHOW), list(of_one)

    def _card(self, card: Card | None, entry: Entry) -> Card:
        match card, entry.about:
            case FindingCard(), Finding():
                if card.finding != entry.about:
                    card.show_finding(entry.about)
            case OpenCard(), _:
                card.show_entry(entry)
            case _:
                return self._made(entry)
        return card

    def _made(self, entry: Entry) -> Card:
        if isinstance(entry.about, Finding):
            card: Card = FindingCard(self._context, entry.about, self._solving)
        else:
            card = OpenCard(self._context, self._workspace, entry)
        card.chosen.connect(partial(self._open, entry.key))
        card.installEventFilter(self)
        card.setToolTip(self.tr("Enter takes the first way out, Space shows it where it is"))
        return self.adopt(card)

    def _open(self, key: Hashable, _about: object) -> None:
        self.opened.emit(self._entries[key])

    def _take_first(self, card: Card) -> None:
        if not card.knows_ways_out:
            self.find_at_once(card)
        if card.fix_buttons:
            card.fix_buttons[0].click()
        else:
            card.chosen.emit(card.about)


def _label(heading: _Heading) -> QLabel:
    made = label(heading.text, heading.look)
    made.setContentsMargins(0, SPACE_M if heading.look == _DAY else 0, 0, 0)
    return made


def _wall(entry: Entry, zone: str) -> datetime:
    return to_wall(datetime.fromtimestamp(entry.at, UTC), zone)


def _title(entry: Entry, zone: str) -> str:
    """The show with its time on air, or the booking's; days and clocks are the plan's own."""
    if entry.show is not None:
        return f"{entry.show.title} · {hours(entry.show.on_air, entry.show.off_air, zone)}"
    if isinstance(entry.about, OpenBooking):
        booking = entry.about.booking
        return f"{entry.about.studio.name} · {clock(booking.starts_at)} – {clock(booking.ends_at)}"
    return clock(_wall(entry, zone))
