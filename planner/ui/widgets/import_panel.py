"""What importing a list would do, beside that list: counts, every row that matters, a button."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.errors import EncodingChoice, UndecidedEncodingError
from planner.services.importing_lists import import_list, preview_list
from planner.services.listed_preview import ListedPreview, ListedRow
from planner.services.product_preview import RowState
from planner.services.workspace import Workspace
from planner.ui.background import Background, Progress, Task
from planner.ui.context import Context
from planner.ui.tokens import SPACE_M, SPACE_XS
from planner.ui.widgets.entry import Tone
from planner.ui.widgets.look import dress, label
from planner.ui.widgets.side_panel import SidePanel
from planner.ui.widgets.wrapping_row import WrappingRow
from planner.wording.importing import problem_text

_MOST: Final = 200
"""So many rows are listed; more of them nobody reads one by one."""


@dataclass(frozen=True, slots=True)
class ImportTexts:
    """What the panel is called, and what the fields of an entity are."""

    title: str
    fields: Mapping[str, str]


class ImportPanel(SidePanel):
    """Asks for a file, reads it off the window's thread, and shows what it would do until that is
    done or given up. `opened` tells that there is something to show."""

    opened = Signal()

    def __init__(
        self,
        workspace: Workspace,
        context: Context,
        background: Background,
        kind: str,
        texts: ImportTexts,
    ) -> None:
        super().__init__(texts.title)
        self._workspace = workspace
        self._context = context
        self._background = background
        self._kind = kind
        self._fields = texts.fields
        self._path: Path | None = None
        self._encoding: str | None = None
        self._task: Task | None = None
        self._preview: ListedPreview | None = None
        self._file, self._counts = label(look="quiet"), label(look="heading")
        self._lines_shown: list[QWidget] = []
        self._rows, self._buttons = QVBoxLayout(), WrappingRow()
        self.take = QPushButton(self.tr("Import"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self._lay_out(texts.title)
        self.take.clicked.connect(self._import)
        self.cancel.clicked.connect(self.give_up)

    @property
    def counts(self) -> str:
        """How many rows would do what."""
        return self._counts.text()

    @property
    def told(self) -> tuple[str, ...]:
        """What is said of single rows, from top to bottom."""
        return tuple(each.text() for each in self._lines_shown if isinstance(each, QLabel))

    @property
    def choices(self) -> tuple[QPushButton, ...]:
        """The encodings to choose from, where only a person can tell."""
        return tuple(each for each in self._lines_shown if isinstance(each, QPushButton))

    def ask(self) -> None:
        """Asks for a file and looks at it."""
        path = self._context.outside.table_to_import()
        if path is not None:
            self._path, self._encoding = path, None
            self._look()

    def give_up(self) -> None:
        """Forgets the file; nothing is written."""
        if self._task is not None:
            self._task.cancel()
        self._path = self._preview = self._task = None
        self.closed.emit()

    @override
    def take_focus(self) -> None:
        """Takes the focus to what is done next."""
        (self.take if self.take.isEnabled() else self.cancel).setFocus()

    def _look(self) -> None:
        """Reads the file anew, with a connection of its own."""
        if self._path is None:
            return
        if self._task is not None:
            self._task.cancel()
        work = partial(_preview_or_choices, self._path, self._kind, self._encoding)
        self._task = self._background.run(self.tr("Reading the file"), work, self._show)

    def _show(self, found: ListedPreview | tuple[EncodingChoice, ...]) -> None:
        self._task = None
        self._clear()
        self._file.setText("" if self._path is None else self._path.name)
        if isinstance(found, ListedPreview):
            self._preview = found
            self._show_preview(found)
        else:
            self._preview = None
            self._show_choices(found)
        self.take.setEnabled(self._preview is not None and bool(self._preview.to_write))
        self.opened.emit()
        self.take_focus()

    def _show_preview(self, preview: ListedPreview) -> None:
        words = self.tr("{new} new, {changed} changed, {same} the same, {rejected} rejected")
        numbers = {state.value: len(preview.having(state)) for state in RowState}
        self._counts.setText(words.format(**numbers))
        lines = list(self._lines(preview))
        for text, look, tone in lines[:_MOST]:
            self._say(text, look, tone)
        if len(lines) > _MOST:
            self._say(self.tr("… and {count} more").format(count=len(lines) - _MOST))

    def _show_choices(self, choices: tuple[EncodingChoice, ...]) -> None:
        self._counts.setText(self.tr("Which of these reads right?"))
        for choice in choices:
            button = QPushButton(f"{choice.preview}  ({choice.encoding})".replace("&", "&&"))
            button.clicked.connect(partial(self._choose, choice.encoding))
            dress(button, "link")
            self._add(button)

    def _choose(self, encoding: str) -> None:
        self._encoding = encoding
        self._look()

    def _lines(self, preview: ListedPreview) -> Iterator[tuple[str, str, Tone]]:
        """A caption and its rows: first what cannot be taken, then what changes, then what is
        new, then what was left out of rows that are taken."""
        captions = {
            RowState.REJECTED: self.tr("Rejected"),
            RowState.CHANGED: self.tr("Changed"),
            RowState.NEW: self.tr("New"),
        }
        for state, caption in captions.items():
            rows = preview.having(state)
            if rows:
                yield caption, "caption", Tone.PLAIN
            tone = Tone.CAUTION if state is RowState.REJECTED else Tone.PLAIN
            for row in rows:
                yield self._told(row), "caution" if tone is Tone.CAUTION else "plain", tone
        if preview.read.remarks:
            yield self.tr("Left out"), "caption", Tone.PLAIN
        for remark in preview.read.remarks:
            yield (
                self._line_told(remark.line, problem_text(self._context.language, remark)),
                "quiet",
                Tone.QUIET,
            )

    def _told(self, row: ListedRow) -> str:
        if row.entity is None:
            reasons = "; ".join(
                problem_text(self._context.language, problem) for problem in row.problems
            )
            return self._line_told(row.line, reasons)
        name = " ".join(row.entity.name.split())
        changed = dict.fromkeys(
            self._fields.get(change.field, change.field) for change in row.changes
        )
        return f"{name}: {', '.join(changed)}" if changed else name

    def _line_told(self, line: int, text: str) -> str:
        return self.tr("Line {line}: {reason}").format(line=line, reason=text)

    def _import(self) -> None:
        """Does it; where the plan has changed meanwhile, says so and looks again."""
        preview = self._preview
        if preview is None:
            return
        done = False
        with self._context.problems.caught():
            import_list(self._workspace, preview)
            done = True
        if done:
            self.give_up()
        else:
            self._look()

    def _say(self, text: str, look: str = "quiet", tone: Tone = Tone.PLAIN) -> None:
        line = label(text, look, tone=tone)
        line.setWordWrap(True)
        line.setMinimumWidth(1)
        if look == "caption":
            line.setContentsMargins(0, SPACE_M, 0, 0)
        self._add(line)

    def _add(self, widget: QWidget) -> None:
        self._rows.addWidget(widget)
        self._lines_shown.append(widget)

    def _clear(self) -> None:
        for widget in self._lines_shown:
            self._rows.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._lines_shown.clear()

    def _lay_out(self, title: str) -> None:
        heading = label(title, "title")
        for each in (heading, self._file, self._counts):
            each.setWordWrap(True)
            each.setMinimumWidth(1)
            self.column.addWidget(each)
        dress(self.take, "primary")
        buttons = QWidget()
        buttons.setLayout(self._buttons)
        self._buttons.addWidget(self.take)
        self._buttons.addWidget(self.cancel)
        self.column.addWidget(buttons)
        self._rows.setSpacing(SPACE_XS)
        self.column.addLayout(self._rows)


def _preview_or_choices(
    path: Path, kind: str, encoding: str | None, workspace: Workspace, progress: Progress
) -> ListedPreview | tuple[EncodingChoice, ...]:
    """What a file would do; where only a person can tell its encoding, what there is to choose."""
    del progress  # reading a list cannot be told in parts
    try:
        return preview_list(workspace, path, kind, encoding=encoding)
    except UndecidedEncodingError as error:
        return error.choices
