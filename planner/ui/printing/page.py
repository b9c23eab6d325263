"""The page on which sheets are printed: what is chosen, and beside it the real pages."""

from collections.abc import Callable, Collection
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from planner.domain.changes import ChangeSet
from planner.domain.print_layout import PACK, PrintLayout, PrintOrder
from planner.domain.record import Layout
from planner.domain.run_of_show import RunOfShow
from planner.domain.show import Show
from planner.services.prints import MadeSheets, list_prints
from planner.services.rundowns import read_run
from planner.services.workspace import Workspace
from planner.ui.background import Background
from planner.ui.context import Context
from planner.ui.preferences import Preferences
from planner.ui.print_actions import PRINT_ACTIONS
from planner.ui.printing.choices import choices_of
from planner.ui.printing.filing import Filing
from planner.ui.printing.form import PrintForm
from planner.ui.printing.issuing import Deliver, Issuing, into_file
from planner.ui.printing.layouts import LayoutChoice
from planner.ui.printing.making import PreviewMaking
from planner.ui.printing.on_paper import onto_printer
from planner.ui.printing.pages import PdfPages
from planner.ui.printing.preview import Fit, Preview
from planner.ui.printing.strip import PrintStrip
from planner.ui.printing.thumbnails import Thumbnails
from planner.ui.printing.words import (
    held_words,
    page_names,
    pages_by_sheet,
    pages_words,
)
from planner.ui.widgets.entry import Tone
from planner.ui.widgets.page import Page
from planner.ui.widgets.side_panel import SIDE_WIDTH
from planner.ui.widgets.summary import Summary
from planner.ui.widgets.top_bar import TopBar

Selected = Callable[[str], Collection[str]]


class PrintPage(Page):
    """Prints the sheets of one show at a time.

    `opened` asks for the page to be shown, `closed` leads back to where it was asked for.
    """

    opened = Signal()
    closed = Signal()

    def __init__(
        self,
        workspace: Workspace,
        context: Context,
        background: Background,
        preferences: Preferences,
        selected: Selected,
    ) -> None:
        """`background` gives prints out, in sight of the person; the preview has its own.

        `selected` gives the rows of a show that are selected where it is edited.
        """
        super().__init__()
        self._workspace = workspace
        self._context = context
        self._selected = selected
        self._run: RunOfShow | None = None
        self._made: MadeSheets | None = None
        self._shown = False
        self._quiet = Background(workspace.path, context.problems, self)
        self.making = PreviewMaking(self._quiet, context.problems, context.language, self)
        self._issuing = Issuing(workspace, background, context.problems, context.language)
        self._pages = PdfPages(context.problems, self)
        self.form = PrintForm(context.language)
        self._filing = Filing(
            workspace.path, self.form.naming, preferences, context.problems, context.language
        )
        self.preview = Preview(self._pages)
        self.thumbnails = Thumbnails(self._pages)
        self.layouts = LayoutChoice(workspace, context, lambda: self.form.layout_chosen)
        self._bar = TopBar()
        self.strip = PrintStrip(context, self.layouts, self.preview)
        self._lay_out()
        self._connect()
        self.form.show_layout(PrintLayout(paper=preferences.settings.paper))

    def want(self, sheet: str, show_id: str) -> None:
        """Turns to a sheet of a show; what is selected of its rows may be printed alone."""
        with self._context.problems.caught():
            self._made = None
            self._read(show_id, self._selected(show_id))
            self.form.show_layout(self.form.layout_chosen.changed(sheets=(sheet,)))
            self.opened.emit()

    # What the shell asks

    @property
    @override
    def summary(self) -> Summary:
        return Summary()

    @override
    def follow(self, done: ChangeSet) -> None:
        if self._run is None or not self._shown or not (done.everything or done.changes):
            return
        if done.touches(Layout) and len(done.changes) == 1:
            return
        if self._workspace.find(Show, self._run.show.id) is None:
            self._run = None
            self.closed.emit()
        else:
            self._draw()

    @override
    def take_focus(self) -> None:
        self.form.take_focus()

    @override
    def give_up(self) -> None:
        """Ends all that uses the file; for when the plan is closed."""
        self.making.stop()
        self._quiet.close()
        self._pages.close()

    @override
    def turned_to(self) -> None:
        self._shown = True
        self._context.actions.bind(PRINT_ACTIONS, self)
        self._draw()

    @override
    def turned_from(self) -> None:
        self._shown = False
        self.making.stop()
        self._context.actions.release(PRINT_ACTIONS)

    @override
    def point_out(self) -> None:
        """There is nothing to check here."""

    # What the actions call

    def print_now(self) -> None:
        """Asks for a printer, and prints."""
        if self._made is None:
            return
        printer = self._context.outside.printer(self.preview.count)
        if printer is not None:
            work = partial(onto_printer, printer)
            self._give_out(lambda content: self._pages.in_its_thread(partial(work, content)))

    def save_pdf(self) -> None:
        """Asks for a file, and writes the print into it."""
        if self._made is None:
            return
        chosen = self._context.outside.pdf_to_save(self._filing.path_of(self._made))
        if chosen is not None:
            self._filing.remember(chosen.parent)
            self._save_into(chosen)

    def open_pdf(self) -> None:
        """Writes the print into its usual file, and opens that."""
        if self._made is not None:
            path = self._filing.path_of(self._made)
            self._give_out(partial(into_file, path), lambda: self._context.outside.show_file(path))

    def turn(self, pages: int) -> None:
        """Goes on by pages."""
        self.preview.turn_to(self.preview.page + pages)

    def zoom(self, steps: int) -> None:
        """Makes the page larger or smaller; 0 fits it to its room."""
        if steps:
            self.preview.zoom_by(steps)
        else:
            self.preview.fit(Fit.PAGE)

    def fit_width(self) -> None:
        """Makes the page as wide as its room."""
        self.preview.fit(Fit.WIDTH)

    # What Qt asks

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            event.accept()
        else:
            super().keyPressEvent(event)

    # The inside

    def _read(self, show_id: str, selected: Collection[str]) -> None:
        self._run = run = read_run(self._workspace, show_id)
        self.form.show_show(choices_of(run, selected))
        self._show_prints()
        words = self.tr("Print sheets · {show}")
        self._bar.show_title(words.format(show=run.show.title))

    def _show_prints(self) -> None:
        if self._run is not None:
            show = self._run.show
            self.form.show_prints(list_prints(self._workspace, show.id), show.timezone)

    def _draw(self) -> None:
        if self._run is None or not self._shown:
            return
        order = self.form.order
        if _is_empty(order):
            self.making.stop()
            self.strip.say(self.tr("Choose a sheet, and a host for the host sheet."), Tone.CAUTION)
            self._offer(0)
        else:
            if self._made is None:
                self.strip.say(self.tr("Drawing the pages…"), Tone.PLAIN)
            self.making.want(self._run.show.id, order)

    def _take(self, made: MadeSheets) -> None:
        """Shows what was made."""
        if self._run is None:
            return
        self._made = made
        language = self._context.language
        names = {key: creator.name for key, creator in self._run.creators.items()}
        self.thumbnails.name(page_names(language, made.sheets, made.pages, names))
        self._show_prints()
        self.form.show_pages(pages_by_sheet(made.sheets, made.pages))
        self._filing.tell(made)
        self._pages.show(made.content)
        said = held_words(language, made.since, names, self._run.show.timezone)
        stale = any(each.changed for each in made.since.values())
        self.strip.say(said, Tone.CAUTION if stale else Tone.PLAIN)
        self._offer(sum(made.pages))

    def _offer(self, pages: int) -> None:
        """Lets be printed what there is."""
        actions = self._context.actions
        for each in ("print_now", "save_pdf", "open_pdf"):
            actions[each].setEnabled(self._shown and pages > 0)
        if self._made is not None:
            words = self.tr("Print {pages}…")
            self._print.setText(words.format(pages=pages_words(pages)))
            self._print.setToolTip(self.tr("Print {number}").format(number=self._made.number))

    def _give_out(self, deliver: Deliver, then: Callable[[], None] | None = None) -> None:
        if self._run is not None:
            self._issuing.give_out(self._run.show.id, self.form.order, deliver, then)

    def _save_into(self, path: Path) -> None:
        order = self.form.order
        if self._run is not None and order.layout.apart and PACK in order.layout.sheets:
            self._issuing.give_out_files(self._run.show.id, order, path)
        else:
            self._give_out(partial(into_file, path))

    def _connect(self) -> None:
        self.form.changed.connect(self._draw)
        self.form.closed.connect(self.closed)
        self.layouts.chosen.connect(self.form.show_layout)
        self.making.made.connect(self._take)
        self.preview.turned.connect(self.thumbnails.show_current)
        self.thumbnails.currentRowChanged.connect(self.preview.turn_to)
        self._context.actions.attach(PRINT_ACTIONS, self)

    def _lay_out(self) -> None:
        actions = self._context.actions
        self._close = QPushButton(self.tr("Cancel"))
        self._close.setToolTip(self.tr("Back without printing (Escape)"))
        self._close.clicked.connect(self.closed)
        self._print = actions.push_button("print_now", "primary")
        self._bar.add(self._close, actions.push_button("open_pdf"))
        self._bar.add(actions.push_button("save_pdf"), self._print)
        self.form.setFixedWidth(SIDE_WIDTH)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.form)
        row.addWidget(self.thumbnails)
        row.addWidget(self.preview, 1)
        self.preview.setAccessibleName(self.tr("Page"))
        self.stack(self._bar, self.strip, middle)


def _is_empty(order: PrintOrder) -> bool:
    """Whether nothing is asked for: no sheet, or sheets of hosts alone and for nobody."""
    return set(order.layout.sheets) <= ({"host", PACK} if order.hosts == () else set())
