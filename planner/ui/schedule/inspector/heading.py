"""The top of the inspector: how far the show has come, what it is called, whose it is and where."""

from functools import partial
from typing import Final

from PySide6.QtWidgets import QWidget

from planner.domain.show import ShowStatus
from planner.services.brands import give_to_brand, give_to_new_brand
from planner.services.show_details import ShowDetails
from planner.services.shows import edit_show
from planner.services.statuses import cancel_show, set_status, what_is_missing
from planner.ui.schedule.inspector.asking import Asking, Proposal
from planner.ui.schedule.inspector.channels import ChannelList, channel_names
from planner.ui.schedule.inspector.section import Desk, Section
from planner.ui.widgets.acting import ActButton, row_of
from planner.ui.widgets.entry import Entry, as_text
from planner.ui.widgets.form_inline import ChipField, InlineField, PlainChoiceField
from planner.ui.widgets.look import label
from planner.ui.widgets.status_tones import STATUS_TONES
from planner.wording.readiness import missing_sentence
from planner.wording.terms import show_status_name

_NEW: Final = "\0new"


class Heading(Section):
    """Status, channels, title and brand."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._show_id = ""
        language = desk.context.language
        names = [(each.value, show_status_name(language, each)) for each in ShowStatus]
        self.status = ChipField(self.tr("Status"), names, self._move_to, desk.problems)
        self.channels = ActButton("", self._turn_channels, desk.problems, look="quiet")
        self.title = InlineField(
            self.tr("Title"), Entry(as_text), self._rename, desk.problems, grade="large"
        )
        self.brand = PlainChoiceField(self.tr("Brand"), (), self._give, desk.problems)
        self.proposal = Proposal(desk.problems)
        self.cancelling = self._cancelling()
        self.new_brand = Asking(
            [(self.tr("Name of the new brand"), Entry(as_text))],
            self.tr("Add brand"),
            lambda name: give_to_new_brand(desk.workspace, self._show_id, name),
            desk.problems,
        )
        self.channel_list = ChannelList(desk)
        self._reason = label(look="small")
        self._reason.setWordWrap(True)
        self._lay_out()

    def show_details(self, details: ShowDetails) -> None:
        """Shows a show, another one or another state of the same."""
        show = details.show
        if show.id != self._show_id:
            for part in (self.proposal, self.cancelling, self.new_brand, self.channel_list):
                part.hide()
        self._show_id = show.id
        self.status.show_chip(show.status, STATUS_TONES[show.status], of=show.id)
        self.title.show_value(show.title, of=show.id)
        brands = [(each.id, each.name) for each in details.brands]
        self.brand.offer([*brands, (_NEW, self.tr("New brand…"))])
        self.brand.show_value(show.brand_id, of=show.id)
        names = channel_names(details, self.desk.platforms)
        self.channels.rename(names or self.tr("No channel"))
        self.channels.setToolTip(self.tr("Choose the channels"))
        self._reason.setText(self.tr("Cancelled: {reason}").format(reason=show.cancel_reason))
        self._reason.setVisible(bool(show.cancel_reason))
        self.channel_list.show_details(details)
        self.proposal.refresh()

    def ask_to_cancel(self) -> None:
        """Asks why the show is cancelled."""
        self.cancelling.open()

    def _rename(self, title: str) -> None:
        edit_show(self.desk.workspace, self._show_id, title=title.strip())

    def _give(self, brand_id: str) -> None:
        if brand_id == _NEW:
            self.new_brand.open()
        else:
            give_to_brand(self.desk.workspace, self._show_id, brand_id)

    def _move_to(self, key: str) -> None:
        """Says what is missing first; a show can be given a status all the same."""
        status, workspace = ShowStatus(key), self.desk.workspace
        if status is ShowStatus.CANCELLED:
            self.ask_to_cancel()
            return
        language, show_id = self.desk.context.language, self._show_id
        name = show_status_name(language, status)

        def describe() -> list[str]:
            missing = what_is_missing(workspace, show_id, status)
            lines = [missing_sentence(language, each) for each in missing]
            begin = self.tr("Before this show is “{status}”:").format(status=name)
            return [begin, *lines] if lines else []

        text = self.tr("Set to {status} all the same").format(status=name)
        self.proposal.propose(describe, text, partial(set_status, workspace, show_id, status))

    def _turn_channels(self) -> None:
        self.channel_list.setVisible(self.channel_list.isHidden())
        if self.channel_list.isVisible():
            self.channel_list.take_focus()

    def _cancelling(self) -> Asking:
        placeholder = self.tr("Moved to January, host is ill, …")
        return Asking(
            [(self.tr("Why is it cancelled?"), Entry(as_text, placeholder=placeholder))],
            self.tr("Cancel show"),
            lambda reason: cancel_show(self.desk.workspace, self._show_id, reason.strip()),
            self.desk.problems,
        )

    def _lay_out(self) -> None:
        self.channel_list.hide()
        self.body.addLayout(row_of(self.status, QWidget(), self.channels, stretch=1))
        parts: tuple[QWidget, ...] = (
            *(self._reason, self.proposal, self.cancelling, self.channel_list),
            *(self.title, self.brand, self.new_brand),
        )
        for part in parts:
            self.body.addWidget(part)
        for asked, opener in (
            (self.proposal, self.status),
            (self.cancelling, self.status),
            (self.new_brand, self.brand),
        ):
            asked.left.connect(opener.setFocus)
