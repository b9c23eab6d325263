"""The panel that says what was changed in a show, and when."""

from PySide6.QtWidgets import QLineEdit, QListWidgetItem

from planner.domain.changes import StepRecord
from planner.domain.show import Show
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.marking import translate
from planner.ui.versions.lists import minute_in, words_list
from planner.ui.widgets.look import label
from planner.ui.widgets.side_panel import SidePanel
from planner.ui.widgets.side_title import SideTitle
from planner.wording import dates

_MOST = 500
"""The newest steps that are told; the command line lists them all."""


class HistoryPanel(SidePanel):
    """The steps of one show, newest first, narrowed by words; what was undone says so."""

    def __init__(self, workspace: Workspace, context: Context) -> None:
        super().__init__(translate("Versions", "History of this show"))
        self._workspace = workspace
        self._context = context
        self._show: Show | None = None
        self._steps: list[StepRecord] = []
        self._title = SideTitle(context)
        self.search = QLineEdit()
        self.steps = words_list(self.accessibleName())
        self._count = label(look="small")
        self._lay_out()

    def ask(self, show: Show) -> None:
        """Tells the history of a show."""
        self._show = show
        self.search.clear()
        self.read()
        self.search.setFocus()

    def read(self) -> None:
        """Reads the steps anew."""
        if self._show is not None:
            self._steps = self._workspace.history(_MOST, show_id=self._show.id)
            self._tell()

    def _tell(self) -> None:
        words = self.search.text().casefold().split()
        texts = [self._text_of(step) for step in self._steps]
        found = [text for text in texts if all(word in text.casefold() for word in words)]
        self.steps.clear()
        for text in found:
            item = QListWidgetItem(text)
            item.setToolTip(text)
            self.steps.addItem(item)
        plural = self._context.language.plural
        self._count.setText(
            plural("window", "{count} step", "{count} steps", count=len(found))
            if self._steps
            else translate("Versions", "Nothing was changed in this show yet.")
        )

    def _text_of(self, step: StepRecord) -> str:
        """`Set the length of “Duo”`, and below it when that was."""
        zone = "UTC" if self._show is None else self._show.timezone
        when = dates.day_and_clock(self._context.language, minute_in(zone, step.made_at))
        if step.undone:
            when = translate("Versions", "{time} · undone").format(time=when)
        return f"{step.label}\n{when}"

    def _lay_out(self) -> None:
        name = translate("Versions", "Search what was changed")
        self.search.setAccessibleName(name)
        self.search.setPlaceholderText(name)
        self.search.textChanged.connect(lambda _: self._tell())
        self._title.show_title(self.accessibleName())
        self._title.left.connect(self.closed)
        for part in (self._title, self.search, self._count):
            self.column.addWidget(part)
        self.column.addWidget(self.steps, 1)
        self.fill_height()
