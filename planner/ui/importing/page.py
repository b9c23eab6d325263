"""The page on which a person sees what a file would do, corrects how it is read, and takes it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.catalogue import Brand
from planner.domain.changes import ChangeSet
from planner.domain.show import Show
from planner.services.exporting import write_out
from planner.services.import_choices import Reading, known_of_kinds, with_choices
from planner.services.import_look import KINDS, Looked, Wanted
from planner.services.product_preview import RowState
from planner.services.shows import list_shows
from planner.services.workspace import Workspace
from planner.ui.background import Background
from planner.ui.context import Context
from planner.ui.import_actions import IMPORT_PAGE_ACTIONS
from planner.ui.importing.columns import ImportLine, import_columns
from planner.ui.importing.counts import CountChips
from planner.ui.importing.form import ImportForm
from planner.ui.importing.looking import Found, find, take
from planner.ui.importing.working import Working
from planner.ui.preferences import Preferences
from planner.ui.tokens import SPACE_L, SPACE_S
from planner.ui.widgets.list_grid import ListGrid
from planner.ui.widgets.look import dress, label
from planner.ui.widgets.page import TablePage
from planner.ui.widgets.row_model import RowModel
from planner.ui.widgets.side_panel import SIDE_WIDTH
from planner.ui.widgets.summary import Summary
from planner.ui.widgets.top_bar import TopBar

_ASKED: Final = 4
"""So many lines of what to look at are shown."""


class ImportPage(TablePage):
    """`opened` asks for the page to be shown, `closed` leads back to where it was asked for.
    `looked_at` tells that a file was looked at, `taken` how many lines of one were written."""

    opened = Signal()
    closed = Signal()
    looked_at = Signal()
    taken = Signal(int)

    def __init__(
        self,
        workspace: Workspace,
        context: Context,
        background: Background,
        preferences: Preferences,
        current_show: Callable[[], str | None],
    ) -> None:
        """`current_show` gives the id of the show that is worked on, if there is one."""
        super().__init__()
        self._workspace = workspace
        self._context = context
        self._preferences = preferences
        self._current_show = current_show
        self._shown = False
        self._path: Path | None = None
        self._found: Found | None = None
        self._working = Working(background, self)
        self._model = RowModel[ImportLine](import_columns(), self)
        self._grid = ListGrid(self._model, context)
        self._bar = TopBar()
        self.form = ImportForm(context.language)
        self._counts = CountChips()
        self._said, self._asked = label(look="quiet"), label(look="caution")
        self._lay_out()
        self._connect()

    @property
    @override
    def grid(self) -> ListGrid:
        """The table."""
        return self._grid

    @property
    def looked(self) -> Looked | None:
        """What the file would do, None where it cannot be read or was not looked at yet."""
        return self._found.looked if self._found else None

    @property
    def said(self) -> str:
        """How far the work is, or what came of it."""
        return self._said.text()

    @property
    def asked(self) -> str:
        """What a person should look at."""
        return self._asked.text()

    # What the actions call

    def ask(self) -> None:
        """Asks for a file, and shows what importing it would do."""
        path = self._context.outside.table_to_import()
        if path is not None:
            self.look_into(path)

    def look_into(self, path: Path) -> None:
        """Shows what importing a file would do."""
        self._path, self._found = path, None
        self._fill(None, "")
        self.form.show_file(path.name)
        self.form.show_owners(
            self._workspace.all(Brand),
            list_shows(self._workspace),
            self._workspace.find(Show, self._current_show()),
        )
        self.opened.emit()
        self._look(as_recognised=True)

    def take(self) -> None:
        """Does what is shown, off the window's thread, in one step."""
        looked = self.looked
        if looked is None or not looked.to_write or self._working.busy:
            return
        work = partial(take, looked, self._context.language)
        self._working.run(self.tr("Importing"), work, self._done)

    def save_rejected(self) -> None:
        """Saves the rows that are not taken, with the reasons."""
        looked, path = self.looked, self._path
        if looked is None or path is None or not looked.counts[RowState.REJECTED]:
            return
        proposed = path.with_name(f"{path.stem} rejected.csv")
        chosen = self._context.outside.file_to_save(proposed, "CSV (*.csv)")
        if chosen is not None:
            write_out(chosen, looked.rejected)
            self._said.setText(self.tr("{file} is written.").format(file=chosen.name))

    # What the shell asks

    @property
    @override
    def summary(self) -> Summary:
        return Summary(self.tr("One step: can be undone") if self.looked else "")

    @override
    def follow(self, done: ChangeSet) -> None:
        """Looks again where the plan has changed: what was shown is not true any more."""
        if self._shown and self._found is not None and not self._working.busy:
            self._look()

    @override
    def turned_to(self) -> None:
        self._shown = True
        self._context.actions.bind(IMPORT_PAGE_ACTIONS, self)
        self._offer()

    @override
    def turned_from(self) -> None:
        self._shown = False
        self._context.actions.release(IMPORT_PAGE_ACTIONS)

    @override
    def give_up(self) -> None:
        """Ends what runs; nothing of it is written."""
        self._working.cancel()

    @override
    def point_out(self) -> None:
        """What is to look at stands above the table."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
            event.accept()
        else:
            super().keyPressEvent(event)

    # The inside

    def _look(self, *, as_recognised: bool = False) -> None:
        """Reads the file anew, with a connection of its own."""
        if self._path is None:
            return
        self._working.cancel()
        work = partial(find, self._wanted(self._path, as_recognised), self._context.language)
        self._working.run(self.tr("Reading the file"), work, self._show)

    def _wanted(self, path: Path, as_recognised: bool) -> Wanted:
        form, kind = self.form, None if as_recognised else self.form.kind.currentData()
        same_kind = self.looked is not None and self.looked.kind == kind
        return Wanted(
            path,
            kind,
            form.brand_words,
            form.show_of.currentData(),
            Reading(
                encoding=form.encoding.currentData(),
                format=form.format.currentData() if same_kind else None,
                columns=form.columns,
                known=known_of_kinds(self._preferences.settings, (kind,) if kind else KINDS),
                clear_blanks=form.clear_blanks.isChecked(),
            ),
        )

    def _show(self, found: Found) -> None:
        self._found = found
        self.form.show_found(found)
        self._fill(found.looked, _asked_of(found, self.tr("… and {count} more")))
        self.looked_at.emit()

    def _fill(self, looked: Looked | None, asked: str) -> None:
        self._model.refresh([ImportLine(line) for line in looked.lines] if looked else [])
        self._counts.show_counts(looked.counts if looked else {})
        self._asked.setText(asked)
        self._asked.setVisible(bool(asked))
        self._offer()
        self.summarised.emit()

    def _done(self, written: int) -> None:
        found = self._found
        if found is not None and found.looked is not None and self.form.columns:
            names = [name for name, _ in found.looked.columns]
            kept = with_choices(
                self._preferences.settings, found.looked.kind, names, self.form.columns
            )
            with self._context.problems.caught():
                self._preferences.change(import_columns=kept.import_columns)
        self._found = self._path = None
        self._workspace.look_for_changes()
        self.taken.emit(written)
        self.closed.emit()

    def _leave(self) -> None:
        """Ends what runs, else leads back; nothing is written."""
        running = self._working.busy
        self._working.cancel()
        self._said.setText(self.tr("Given up: the plan is as it was.") if running else "")
        if running:
            self._offer()
        else:
            self._found = self._path = None
            self.closed.emit()

    def _offer(self) -> None:
        """Lets be done what can be."""
        looked = self.looked
        ready = self._shown and not self._working.busy and looked is not None
        count = looked.to_write if looked else 0
        rejected = looked.counts[RowState.REJECTED] if looked else 0
        self._context.actions["take_import"].setEnabled(ready and count > 0)
        self._context.actions["save_rejected"].setEnabled(
            ready and rejected > 0 and looked is not None and bool(looked.rejected)
        )
        self._take.setEnabled(ready and count > 0)
        self._take.setText(
            self.tr("Import {count}").format(count=count) if count else self.tr("Import")
        )

    def _connect(self) -> None:
        self._working.told.connect(self._said.setText)
        self._working.turned.connect(self._offer)
        self.form.changed.connect(self._look)
        self.form.closed.connect(self._leave)
        self._take.clicked.connect(self.take)
        self._close.clicked.connect(self._leave)
        for part in (self, self._grid, self.form):
            self._context.actions.attach(IMPORT_PAGE_ACTIONS, part)

    def _lay_out(self) -> None:
        actions = self._context.actions
        self._bar.show_title(self.tr("Import"))
        self._close, self._take = QPushButton(self.tr("Cancel")), QPushButton(self.tr("Import"))
        self._close.setToolTip(self.tr("Ends what runs, else leads back (Escape)"))
        self._take.setToolTip(self.tr("Does what is shown in one step (Ctrl+Return)"))
        dress(self._take, "primary")
        self._bar.add(self._said, actions.push_button("save_rejected"), self._close)
        self._bar.add(self._take)
        self._grid.setAccessibleName(self.tr("What the file would do"))
        self.form.setFixedWidth(SIDE_WIDTH)
        self._asked.setWordWrap(True)
        self._asked.setMinimumWidth(1)
        self._asked.hide()
        right = QVBoxLayout()
        right.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        right.setSpacing(SPACE_S)
        right.addWidget(self._counts)
        right.addWidget(self._asked)
        right.addWidget(self._grid, 1)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.form)
        row.addLayout(right, 1)
        self.stack(self._bar, middle)


def _asked_of(found: Found, more: str) -> str:
    """What a person should look at, in a few lines; `more` says how many are left."""
    asked = found.looked.asked if found.looked else (found.trouble,)
    rest = len(asked) - _ASKED
    return "\n".join((*asked[:_ASKED], *([more.format(count=rest)] if rest > 0 else ())))
