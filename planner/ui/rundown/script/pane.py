"""The script pane: the words of the selected row, how long they take, and that as its length."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout
from typing_extensions import override

from planner.domain.clock import format_length
from planner.domain.rundown import Row, RowType, StartMode
from planner.domain.script_pace import Amount, amount_of, reading_seconds
from planner.services.rundowns import set_length, set_script
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.preferences import Preferences
from planner.ui.rundown.lines import Line
from planner.ui.rundown.script.editor import ScriptEditor
from planner.ui.rundown.script.pace_fields import PaceFields
from planner.ui.widgets.entry import Tone
from planner.ui.widgets.look import dress, label
from planner.ui.widgets.side_panel import SidePanel
from planner.ui.widgets.small_button import SmallButton
from planner.wording import terms

_ALL: Final = 1000
"""How many times the room of what follows the script takes."""

WIDE: Final = 460
"""Logical pixels: how wide the side is made for a script, where there is room."""


class ScriptPane(SidePanel):
    """Edits the script of one row at a time. `turning` asks for the row before or after."""

    turning = Signal(int)

    def __init__(self, workspace: Workspace, context: Context, preferences: Preferences) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Script"))
        self._workspace, self._context = workspace, context
        self._line: Line | None = None
        self._writing = False
        self.place, self.title = label(look="caption"), label(look="figure")
        self.editor = ScriptEditor(context.theme)
        self.count = label(look="quiet")
        self.use = SmallButton(self.tr("Use as length"))
        self.pace = PaceFields(context, preferences)
        self._lay_out()
        self.editor.textChanged.connect(self._count)
        self.editor.finished.connect(self.settle)
        self.editor.left.connect(self.settle)
        self.editor.closing.connect(self._close)
        self.editor.turning.connect(self._turn)
        self.use.clicked.connect(self._use_as_length)
        self.pace.changed.connect(self._count)

    @property
    def row_id(self) -> str | None:
        """The row whose script is shown."""
        return None if self._line is None else self._line.row.id

    def show_line(self, line: Line | None, *, locked: bool = False) -> None:
        """Shows the script of an item or a note, or another state of the same; None: of none.

        What is half typed stays while it is the same row, and is written where it is another.
        """
        if self._writing:
            self._line = line if line is not None and line.row.id == self.row_id else self._line
            return
        other = line is None or line.row.id != self.row_id
        if other and not self.settle() and self._still_there():
            return
        self._line = line
        self.editor.setReadOnly(line is None or locked)
        if other or not self.editor.touched:
            self.editor.begin_anew("" if line is None else line.row.script)
        self._show_heading()
        self._count()

    def settle(self) -> bool:
        """Writes what is typed, as one step; False where it is refused, which is said then."""
        if self._line is None or self._writing or not self.editor.touched:
            return True
        written = False
        self._writing = True
        try:
            with self._context.problems.caught():
                set_script(self._workspace, self._line.row.id, self.editor.toPlainText())
                written = True
        finally:
            self._writing = False
        if written:
            self.editor.go_on_with()
        return written

    @override
    def take_focus(self) -> None:
        """Puts the cursor into the script."""
        self.editor.setFocus()

    def _still_there(self) -> bool:
        return self._workspace.find(Row, self.row_id) is not None

    def _close(self) -> None:
        if self.settle():
            self.closed.emit()

    def _turn(self, by: int) -> None:
        if self.settle():
            self.turning.emit(by)

    def _use_as_length(self) -> None:
        if self._line is not None and self.settle():
            with self._context.problems.caught():
                set_length(self._workspace, self._line.row.id, self._seconds())

    def _seconds(self) -> int:
        return reading_seconds(amount_of(self.editor.toPlainText()), self.pace.pace)

    def _show_heading(self) -> None:
        if self._line is None:
            self.place.setText(self.tr("Script"))
            self.title.setText(self.tr("Select an item or a note"))
            return
        language, row = self._context.language, self._line.row
        kind = terms.row_type_name(language, row.type)
        if row.type is RowType.ITEM:
            kind = terms.kind_name(language, row.kind)
        self.place.setText(" · ".join(part for part in (self._line.number, kind) if part))
        self.title.setText(" ".join(row.title.split()) or self.tr("Untitled"))

    def _count(self) -> None:
        amount, seconds = amount_of(self.editor.toPlainText()), self._seconds()
        length = None if self._line is None else _own_length(self._line)
        self.count.setText(self._said(amount, seconds, length))
        long = length is not None and seconds > length
        dress(self.count, "quiet", tone=(Tone.CAUTION if long else Tone.PLAIN).value)
        self.use.setVisible(length is not None and seconds not in (0, length))
        self.use.setText(self.tr("Use {length} as length").format(length=format_length(seconds)))
        self.use.setAccessibleName(self.use.text())
        self.use.setToolTip(self.use.text())

    def _said(self, amount: Amount, seconds: int, length: int | None) -> str:
        """`212 words · 1:25 to read, of 12:00`."""
        counts, plural = [], self._context.language.plural
        if amount.words or not amount.characters:
            counts.append(plural("window", "{count} word", "{count} words", count=amount.words))
        if amount.characters:
            one, many = "{count} character", "{count} characters"
            counts.append(plural("window", one, many, count=amount.characters))
        words = self.tr("{time} to read")
        if length is not None:
            words = self.tr("{time} to read, of {length}")
        shown = "" if length is None else format_length(length)
        return " · ".join((*counts, words.format(time=format_length(seconds), length=shown)))

    def _lay_out(self) -> None:
        self.title.setWordWrap(True)
        self.editor.setAccessibleName(self.tr("Script"))
        self.editor.setPlaceholderText(
            self.tr("What is said in this row. **Bold**, and lists with - or 1. are drawn so.")
        )
        hint = label(
            self.tr("Ctrl+Enter writes it, Ctrl+Page keys go to the next row, Escape closes."),
            "small",
        )
        for each in (hint, self.count):
            each.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self.count, 1)
        row.addWidget(self.use)
        for widget in (self.place, self.title, self.editor):
            self.column.addWidget(widget)
        self.column.addLayout(row)
        self.column.addWidget(hint)
        self.column.addWidget(self.pace)
        self.column.setStretchFactor(self.editor, 1)
        inside = self.widget()
        around = None if inside is None else inside.layout()
        if isinstance(around, QVBoxLayout):
            around.setStretch(0, _ALL)  # the script takes the height, not what is under it


def _own_length(line: Line) -> int | None:
    """The length of an item that can be set; None for what has none of its own."""
    row = line.row
    return row.length if row.type is RowType.ITEM and row.start is not StartMode.END_BY else None
