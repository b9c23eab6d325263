"""The channels of a show: those of its brand to tick, several for a simulcast, and a new one."""

from PySide6.QtWidgets import QCheckBox

from planner.domain.catalogue import Channel
from planner.domain.errors import InvalidValueError
from planner.domain.platforms import Platforms
from planner.services.brands import add_channel_to_show
from planner.services.show_details import ShowDetails
from planner.services.shows import edit_show
from planner.ui.schedule.inspector.asking import Asking
from planner.ui.schedule.inspector.section import Cards, Desk, Section
from planner.ui.widgets.acting import ActButton
from planner.ui.widgets.entry import Entry, Understood, as_text
from planner.ui.widgets.wrapping_row import WrappingRow


class ChannelList(Section):
    """Ticks for the channels of the brand, and a way to add one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._show_id = ""
        self._on: tuple[str, ...] = ()
        self.ticks: Cards[QCheckBox] = Cards(QCheckBox)
        self._wired: set[QCheckBox] = set()
        self._keys: dict[QCheckBox, str] = {}
        self.adding = Asking(
            [
                (self.tr("Platform"), self._platform_entry()),
                (self.tr("Handle"), Entry(as_text, placeholder="@name")),
            ],
            self.tr("Add channel"),
            lambda platform, handle: add_channel_to_show(
                desk.workspace, self._show_id, platform, handle.strip()
            ),
            desk.problems,
        )
        self.add_button = ActButton(self.tr("Add a channel…"), self.adding.open, desk.problems)
        self.adding.left.connect(self.add_button.setFocus)
        line = WrappingRow()
        line.addWidget(self.add_button)
        self.body.addWidget(self.ticks)
        self.body.addLayout(line)
        self.body.addWidget(self.adding)

    def show_details(self, details: ShowDetails) -> None:
        """Shows the channels that the show could be on."""
        if details.show.id != self._show_id:
            self.adding.hide()
        self._show_id, self._on = details.show.id, details.show.channel_ids
        boxes = self.ticks.show_keys([each.id for each in details.channels])
        for channel in details.channels:
            box = boxes[channel.id]
            self._wire(box, channel.id)
            box.setText(_name(channel, self.desk.platforms).replace("&", "&&"))
            box.setChecked(channel.id in self._on)

    def take_focus(self) -> None:
        """Goes to the first tick, or to adding a channel."""
        first = next(iter(self.ticks.shown), None)
        (self.add_button if first is None else first).setFocus()

    def _wire(self, box: QCheckBox, channel_id: str) -> None:
        self._keys[box] = channel_id
        if box not in self._wired:
            self._wired.add(box)
            box.clicked.connect(lambda: self._tick(box))

    def _tick(self, box: QCheckBox) -> None:
        channel_id = self._keys[box]
        others = tuple(each for each in self._on if each != channel_id)
        with self.desk.problems.caught():
            chosen = (*others, channel_id) if box.isChecked() else others
            edit_show(self.desk.workspace, self._show_id, channel_ids=chosen)
        box.setChecked(channel_id in self._on)

    def _platform_entry(self) -> Entry:
        platforms = self.desk.platforms

        def understand(text: str) -> Understood:
            if not text.strip():
                raise InvalidValueError("Type the platform, like TikTok Shop or Whatnot.")
            known = platforms.find(text)
            return Understood(known.key if known else text.strip())

        return Entry(understand, choices=tuple(each.name for each in platforms.platforms))


def channel_names(details: ShowDetails, platforms: Platforms) -> str:
    """`TikTok Shop · @lumenskin`; of several only the platforms: `TikTok Shop + Whatnot`."""
    on = [each for each in details.channels if each.id in details.show.channel_ids]
    if len(on) == 1:
        return _name(on[0], platforms)
    return " + ".join(dict.fromkeys(platforms.name_of(each.platform) for each in on))


def _name(channel: Channel, platforms: Platforms) -> str:
    name = platforms.name_of(channel.platform)
    return f"{name} · {channel.handle}" if channel.handle else name
