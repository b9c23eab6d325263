"""The page on which a person chooses shows and a format, and writes the file."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.changes import ChangeSet
from planner.domain.errors import NothingToDoError
from planner.domain.show import Show
from planner.services.creators import list_creators
from planner.services.exporting_shows import (
    OF_ONE_SHOW,
    OF_PLAN,
    SUFFIXES,
    export_name,
    summary_for_chat,
)
from planner.services.shows import list_shows
from planner.services.studios import list_studios
from planner.services.workspace import Workspace
from planner.ui.background import Background
from planner.ui.context import Context
from planner.ui.export_actions import EXPORT_PAGE_ACTIONS
from planner.ui.exporting.form import ExportForm
from planner.ui.exporting.show_list import ShowList
from planner.ui.exporting.writing import Order, Written, write_order
from planner.ui.outside import documents_folder
from planner.ui.tokens import SPACE_L, SPACE_S
from planner.ui.widgets.entry import Tone
from planner.ui.widgets.look import dress, label
from planner.ui.widgets.page import Page
from planner.ui.widgets.side_panel import SIDE_WIDTH
from planner.ui.widgets.summary import Summary
from planner.ui.widgets.top_bar import TopBar
from planner.wording.export_formats import format_name


class ExportPage(Page):
    """`opened` asks for the page to be shown, `closed` leads back to where it was asked for.

    `written` tells of a file that is there now.
    """

    opened = Signal()
    closed = Signal()
    written = Signal(Path)

    def __init__(
        self,
        workspace: Workspace,
        context: Context,
        background: Background,
        current_show: Callable[[], str | None],
    ) -> None:
        """`current_show` gives the id of the show that is worked on, if there is one."""
        super().__init__()
        self._workspace = workspace
        self._context = context
        self._background = background
        self._current_show = current_show
        self._shown = False
        self._folder = documents_folder()
        self.form = ExportForm(context.language)
        self.shows = ShowList(context.language)
        self._bar = TopBar()
        self._said = label(look="chip")
        self._lay_out()
        self._connect()
        self._say("", Tone.PLAIN)

    # What the actions call

    def export(self) -> None:
        """Asks which shows are to be written, and how; the one worked on is ticked."""
        current = self._current_show()
        self._say("", Tone.PLAIN)
        self._list_shows((current,) if current else ())
        self.opened.emit()

    def copy_summary(self) -> None:
        """Puts the show that is worked on, or those ticked here, into the clipboard as text."""
        chosen = self.shows.chosen if self._shown else (self._current_show(),)
        ids = [each for each in chosen if each is not None]
        if not ids:
            raise NothingToDoError("There is no show to copy. Select or open one first.")
        QGuiApplication.clipboard().setText(summary_for_chat(self._workspace, ids))
        self._say(self.tr("The summary is in the clipboard."), Tone.GOOD)

    def save_export(self) -> None:
        """Asks for a file, and writes it off the window's thread."""
        format_, shows = self.form.format, self._chosen_shows()
        name = export_name(self._workspace, format_, shows)
        kind = f"{format_name(self._context.language, format_)} (*{SUFFIXES[format_]})"
        path = self._context.outside.file_to_save(self._folder / name, kind)
        if path is None:
            return
        self._folder = path.parent
        order = Order(
            format_,
            tuple(show.id for show in shows),
            self.form.owner_id,
            private=self.form.private.isChecked() and self.form.private.isVisibleTo(self.form),
        )
        work = partial(write_order, path, order, self._context.language)
        self._background.run(self.tr("Exporting…"), work, self._tell)

    # What the shell asks

    @property
    @override
    def summary(self) -> Summary:
        return Summary()

    @override
    def follow(self, done: ChangeSet) -> None:
        if self._shown and (done.everything or done.changes):
            self._list_shows(self.shows.chosen)

    @override
    def take_focus(self) -> None:
        self.form.take_focus()

    @override
    def give_up(self) -> None:
        """Nothing is typed here."""

    @override
    def turned_to(self) -> None:
        self._shown = True
        self._context.actions.bind(EXPORT_PAGE_ACTIONS, self)
        self._offer()

    @override
    def turned_from(self) -> None:
        self._shown = False
        self._context.actions.release(EXPORT_PAGE_ACTIONS)

    @override
    def point_out(self) -> None:
        """There is nothing to check here."""

    # What Qt asks

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            event.accept()
        else:
            super().keyPressEvent(event)

    # The inside

    @property
    def said(self) -> str:
        """What is said of the last file, or of what is to choose."""
        return self._said.text()

    def _list_shows(self, chosen: tuple[str, ...]) -> None:
        self.shows.show_shows(list_shows(self._workspace), chosen)
        self.form.show_owners(list_studios(self._workspace), list_creators(self._workspace))
        self._offer()

    def _chosen_shows(self) -> list[Show]:
        return self._workspace.among(Show, "id", self.shows.chosen)

    def _choose(self) -> None:
        """Something else is chosen: what was said of the last file is over."""
        self._say("", Tone.PLAIN)
        self._offer()

    def _offer(self) -> None:
        """Lets be saved what can be."""
        format_, count = self.form.format, len(self.shows.chosen)
        of_shows = format_ not in OF_PLAN and self.form.owner_id is None
        self.shows.setEnabled(of_shows)
        self._all.setEnabled(of_shows and format_ not in OF_ONE_SHOW)
        self._none.setEnabled(of_shows)
        enough = count == 1 if format_ in OF_ONE_SHOW else count > 0
        self._context.actions["save_export"].setEnabled(self._shown and (enough or not of_shows))
        if self._shown and of_shows and not enough:
            one = self.tr("Tick one show.") if format_ in OF_ONE_SHOW else ""
            self._say(one or self.tr("Tick a show."), Tone.CAUTION)

    def _tell(self, written: Written | None) -> None:
        if written is None:
            return
        name = written.path.name
        said = self.tr("{file} is written.").format(file=name)
        self._say(f"{said} {written.remark}".strip(), Tone.CAUTION if written.remark else Tone.GOOD)
        self.written.emit(written.path)

    def _say(self, text: str, tone: Tone) -> None:
        self._said.setText(text)
        self._said.setToolTip(text)
        self._said.setVisible(bool(text))
        dress(self._said, "chip", tone=tone.value)

    def _connect(self) -> None:
        self.form.changed.connect(self._choose)
        self.form.closed.connect(self.closed)
        self.shows.ticked.connect(self._choose)
        self._context.actions.attach(EXPORT_PAGE_ACTIONS, self)

    def _lay_out(self) -> None:
        actions = self._context.actions
        self._bar.show_title(self.tr("Export"))
        close = QPushButton(self.tr("Close"))
        close.setToolTip(self.tr("Back to where you were (Escape)"))
        close.clicked.connect(self.closed)
        self._bar.add(close, actions.push_button("copy_summary"))
        self._bar.add(actions.push_button("save_export", "primary"))
        self._all, self._none = QPushButton(self.tr("All")), QPushButton(self.tr("None"))
        self._all.clicked.connect(lambda: self.shows.tick(every=True))
        self._none.clicked.connect(lambda: self.shows.tick(every=False))
        self.form.setFixedWidth(SIDE_WIDTH)
        heading = QHBoxLayout()
        heading.setSpacing(SPACE_S)
        heading.addWidget(label(self.tr("Shows"), "caption"))
        heading.addStretch(1)
        for button in (self._all, self._none):
            dress(button, "small")
            heading.addWidget(button)
        right = QVBoxLayout()
        right.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        right.setSpacing(SPACE_S)
        right.addLayout(heading)
        right.addWidget(self.shows, 1)
        self._said.setMinimumWidth(1)
        right.addWidget(self._said, 0, Qt.AlignmentFlag.AlignLeft)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.form)
        row.addLayout(right, 1)
        self.stack(self._bar, middle)
