"""On which channels a new show will be: each with the room that its title has there."""

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.catalogue import Channel
from planner.domain.platforms import Measure, Platforms, count_characters
from planner.ui.tokens import SPACE_S, SPACE_XS
from planner.ui.widgets.entry import Tone
from planner.ui.widgets.form_choice import ChoiceButton
from planner.ui.widgets.look import dress, label


class ChannelRows(QWidget):
    """The chosen channels, checked, and a list to add others from; `changed` gives their ids."""

    changed = Signal(tuple)

    def __init__(self, platforms: Platforms) -> None:
        super().__init__()
        self._platforms = platforms
        self._channels: tuple[Channel, ...] = ()
        self._chosen: tuple[str, ...] = ()
        self._title = ""
        self._boxes: dict[str, _Row] = {}
        self._add = ChoiceButton(self.tr("Add a channel"), look="link")
        self._add.chosen.connect(self._choose)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_XS)
        self._column.addWidget(self._add)

    @property
    def boxes(self) -> Sequence[QCheckBox]:
        """The boxes of the chosen channels."""
        return [row.box for row in self._boxes.values()]

    def show_channels(self, channels: Iterable[Channel], chosen: Sequence[str], title: str) -> None:
        """Shows the channels of a brand, some of them chosen, for a show with a title."""
        channels = tuple(channels)
        if (channels, tuple(chosen)) != (self._channels, self._chosen):
            self._channels, self._chosen = channels, tuple(chosen)
            self._lay_out()
        self._title = title
        for id_, row in self._boxes.items():
            channel = next(each for each in self._channels if each.id == id_)
            row.show_room(*self._room(channel))

    def _lay_out(self) -> None:
        for row in self._boxes.values():
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._boxes = {}
        for channel in (each for each in self._channels if each.id in self._chosen):
            row = _Row(self._name(channel))
            row.box.clicked.connect(partial(self._drop, channel.id))
            self._column.insertWidget(len(self._boxes), row)
            self._boxes[channel.id] = row
        others = [self._name(each) for each in self._channels if each.id not in self._chosen]
        self._add.offer(list(dict.fromkeys(others)))
        if self._chosen:
            self._add.show_text(self.tr("+ add a channel (simulcast)"))
        else:
            self._add.show_text(self.tr("+ add a channel"))
        self._add.setVisible(bool(others))

    def _name(self, channel: Channel) -> str:
        return f"{self._platforms.name_of(channel.platform)} {channel.handle}".strip()

    def _room(self, channel: Channel) -> tuple[str, Tone]:
        """How much of a platform's longest title is used; nothing where that is not known."""
        platform = self._platforms.find(channel.platform)
        limit = platform.limits.get(Measure.TITLE) if platform else None
        if limit is None or limit.value is None:
            return "", Tone.PLAIN
        used = count_characters(self._title)
        text = self.tr("title {used} of {limit}").format(used=used, limit=limit.value)
        return text, Tone.GOOD if used <= limit.value else Tone.ON_AIR

    def _choose(self, name: str) -> None:
        others = (each for each in self._channels if each.id not in self._chosen)
        added = next(each.id for each in others if self._name(each) == name)
        self.changed.emit((*self._chosen, added))

    def _drop(self, channel_id: str) -> None:
        self.changed.emit(tuple(each for each in self._chosen if each != channel_id))


class _Row(QWidget):
    """A checked box with a chip."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.box = QCheckBox(name.replace("&", "&&"))
        self.box.setChecked(True)
        self.box.setToolTip(self.tr("Not on {channel}").format(channel=name))
        self._chip = label(look="chip")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.box, 1)
        row.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignRight)

    def show_room(self, text: str, tone: Tone) -> None:
        """Says how long the title is."""
        self._chip.setText(text)
        dress(self._chip, "chip", tone=tone.value)
        self._chip.setVisible(bool(text))
        self.box.setAccessibleDescription(text)
