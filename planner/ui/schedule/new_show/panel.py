"""New show: one typed line, what was understood of it, what speaks against it, and Create."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget
from typing_extensions import override

from planner.domain.catalogue import Brand, Channel
from planner.domain.changes import ChangeSet
from planner.domain.crew import Assignment, Creator
from planner.domain.errors import ShowPlannerError
from planner.domain.platforms import Platforms
from planner.domain.rundown import Template
from planner.domain.show import Show
from planner.domain.studio import Booking, Studio
from planner.domain.typed_rewriting import rewritten
from planner.domain.typed_show import Understood
from planner.services.draft_remarks import Way, remarks_on
from planner.services.drafting import ShowDraft, add_from_draft, roles_in
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.schedule.new_show.channel_rows import ChannelRows
from planner.ui.schedule.new_show.chips import ChipRow
from planner.ui.schedule.new_show.chosen import NOTHING_CHOSEN, Chosen, drafted
from planner.ui.schedule.new_show.line import ShowLine
from planner.ui.schedule.new_show.remark_cards import RemarkCards
from planner.ui.schedule.new_show.rundown_choice import RundownChoice
from planner.ui.tokens import SPACE_S
from planner.ui.widgets.form_choice import ChoiceButton
from planner.ui.widgets.look import dress, label
from planner.ui.widgets.side_panel import SidePanel

_AFTER_MS: Final = 120
"""How long typing must pause before it is looked what speaks against the show."""

_NAMED: Final = (Studio, Brand, Creator, Channel, Show, Booking, Assignment, Template)
"""What a draft depends on."""

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NewShowPanel(SidePanel):
    """Drafts a show and creates it. `created` gives its id, `turned` the day it would be on."""

    created = Signal(str)
    turned = Signal(object)

    def __init__(self, workspace: Workspace, context: Context, platforms: Platforms) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("New show"))
        self._workspace, self._context = workspace, context
        self._chosen = Chosen()
        self._draft: ShowDraft | None = None
        self.line = ShowLine()
        self.chips = ChipRow(context)
        self.cards = RemarkCards(context)
        self.title = QLineEdit()
        self.new_brand = QLineEdit()
        self.brand = ChoiceButton(self.tr("Brand"), look="small")
        self.channels = ChannelRows(platforms)
        self.rundown = RundownChoice(context.language)
        self._said, self._missing = label(look="said"), label(look="small")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._create = QPushButton(self.tr("Create"))
        self._cancel = QPushButton(self.tr("Cancel"))
        self._lay_out()
        self._connect()

    def begin(self, line: str = "", chosen: Chosen = NOTHING_CHOSEN) -> None:
        """Begins a show with a line, and with what was chosen for it elsewhere."""
        self._chosen = chosen
        self._draft = None
        self.rundown.forget()
        self.title.clear()
        self.new_brand.clear()
        self._said.hide()
        self.line.close_choices()
        self.line.setText(line)
        self._read()

    @override
    def take_focus(self) -> None:
        self.line.setFocus()
        self.ensureWidgetVisible(self.line)

    def follow(self, done: ChangeSet) -> None:
        """Reads the draft anew when the plan has changed and the panel is shown."""
        if self.isVisible() and done.touches(*_NAMED):
            self.rundown.forget()
            self._read()

    def rest(self) -> None:
        """Looks for nothing any more; what is typed stays."""
        self._timer.stop()
        self.cards.rest()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.create_show()
        else:
            super().keyPressEvent(event)

    def create_show(self) -> None:
        """Creates the show of the draft. What cannot be is said under the line."""
        draft = drafted(self._workspace, self.line.text(), self._chosen)
        try:
            show = add_from_draft(self._workspace, draft, accepting=self._chosen.accepted)
        except ShowPlannerError as error:
            self._refuse(self._context.problems.sentence_of(error))
            self.take_focus()
        else:
            self.rest()
            self.created.emit(show.id)

    # The inside

    def _read(self) -> None:
        """Drafts what is typed and chosen, and shows it."""
        with self._workspace.one_moment():
            draft = drafted(self._workspace, self.line.text(), self._chosen)
            names, roles = self._names(), roles_in(self._workspace, draft)
            brands = sorted(self._workspace.all(Brand), key=lambda each: each.name.casefold())
            channels = [
                each for each in self._workspace.all(Channel) if each.brand_id == draft.brand_id
            ]
            self.rundown.show_ready(self._workspace, draft)
        if self._draft is None or self._draft.starts_at.date() != draft.starts_at.date():
            self.turned.emit(draft.starts_at.date())
        self._draft = draft
        self.chips.show_draft(self.line.text(), draft, names, roles)
        self.title.setPlaceholderText(draft.title)
        self.brand.offer([each.name for each in brands])
        self.brand.show_text(next((x.name for x in brands if x.id == draft.brand_id), ""))
        self.brand.setVisible(bool(brands))
        self.new_brand.setVisible(not brands)
        self.new_brand.setPlaceholderText(self._workspace.charter.name)
        self.channels.show_channels(channels, draft.channel_ids, draft.title)
        self._say_what_lacks()
        self._timer.start(_AFTER_MS)

    def _names(self) -> dict[str, str]:
        """What studios, brands and people are called; the line completes these names."""
        names = {each.id: each.name for each in self._workspace.all(Studio)}
        names |= {each.id: each.name for each in self._workspace.all(Brand)}
        names |= {each.id: each.name for each in self._workspace.all(Creator) if each.active}
        self.line.know(list(names.values()))
        return names

    def _look(self) -> None:
        """Says what speaks against the draft."""
        if self._draft is None:
            return
        try:
            remarks = remarks_on(
                self._workspace, self.line.text(), self._draft, accepted=self._chosen.accepted
            )
        except ShowPlannerError as error:
            self._refuse(self._context.problems.sentence_of(error))
            remarks = ()
        self.cards.show_remarks(remarks)

    def _go_a_way(self, way: Way) -> None:
        self._chosen = replace(self._chosen, accepted=(*self._chosen.accepted, *way.accepting))
        self._said.hide()
        self.line.setText(way.line)
        self._read()
        self._look()
        self.take_focus()

    def _change_line(self, line: str) -> None:
        self.line.setText(line)
        self._follow_line()
        self.take_focus()

    def _follow_line(self) -> None:
        """Another line may mean another time: what was accepted is to be seen again."""
        self._said.hide()
        self._chosen = replace(self._chosen, accepted=())
        self._read()

    def _choose_brand(self, name: str) -> None:
        if self._draft is not None:
            line = rewritten(self.line.text(), self._draft.chips, Understood.BRAND, name)
            self._change_line(line)

    def _choose(self, chosen: Chosen) -> None:
        self._chosen = chosen
        self._read()

    def _choose_channels(self, channel_ids: tuple[str, ...]) -> None:
        if self._draft is not None:
            self._choose(self._chosen.on_channels(self._draft.brand_id, channel_ids))

    def _refuse(self, sentence: str) -> None:
        dress(self._said, "said", tone="on_air")
        self._said.setText(sentence)
        self._said.show()
        self.line.setAccessibleDescription(sentence)

    def _say_what_lacks(self) -> None:
        """In a plan from nothing: what is not there to be named yet."""
        lacking = []
        if not self._workspace.count(Brand):
            lacking.append(self.tr("The plan has no brand yet: say below what to call it."))
        if not self._workspace.count(Studio):
            lacking.append(self.tr("No studio can be named yet; add studios on their page."))
        if not self._workspace.count(Creator):
            lacking.append(self.tr("No people can be named yet; add them on the page of creators."))
        self._missing.setText(" ".join(lacking))
        self._missing.setVisible(bool(lacking))

    def _connect(self) -> None:
        self.line.typed.connect(self._follow_line)
        self.chips.wanted.connect(self._change_line)
        self.cards.chosen.connect(self._go_a_way)
        self.title.textEdited.connect(lambda text: self._choose(replace(self._chosen, title=text)))
        self.new_brand.textEdited.connect(
            lambda text: self._choose(replace(self._chosen, new_brand=text))
        )
        self.brand.chosen.connect(self._choose_brand)
        self.channels.changed.connect(self._choose_channels)
        self.rundown.changed.connect(
            lambda id_: self._choose(replace(self._chosen, rundown_id=id_ or None))
        )
        self._timer.timeout.connect(self._look)
        self._create.clicked.connect(self.create_show)
        self._cancel.clicked.connect(self.closed)

    def _lay_out(self) -> None:
        for widget, name in (
            (self.line, self.tr("New show")),
            (self.title, self.tr("Title")),
            (self.new_brand, self.tr("Brand")),
        ):
            widget.setAccessibleName(name)
        self.line.setPlaceholderText(self.tr("Fri 7pm 2h Studio A Brand @name"))
        self._said.hide()
        for text in (self._said, self._missing):
            text.setWordWrap(True)
        dress(self._create, "primary")
        self._create.setToolTip(self.tr("Create (Enter)"))
        self._cancel.setToolTip(self.tr("Cancel (Escape)"))
        self._stack_up()

    def _stack_up(self) -> None:
        self.column.addWidget(label(self.tr("New show"), "caption"))
        for part in (self.line, self.chips, self._said, self._missing, self.cards):
            self.column.addWidget(part)
        self._add_field(self.tr("Title"), self.title)
        self._add_field(self.tr("Brand"), self.brand, self.new_brand)
        self._add_field(self.tr("Channels"), self.channels)
        self._add_field(self.tr("Rundown"), self.rundown)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        buttons.addWidget(self._create)
        buttons.addWidget(self._cancel)
        buttons.addStretch(1)
        self.column.addSpacing(SPACE_S)
        self.column.addLayout(buttons)

    def _add_field(self, name: str, *widgets: QWidget) -> None:
        self.column.addSpacing(SPACE_S)
        self.column.addWidget(label(name, "caption"))
        for widget in widgets:
            self.column.addWidget(widget)
