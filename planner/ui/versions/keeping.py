"""The panel that keeps a rundown, or what is selected of it, as a template."""

from collections.abc import Collection

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QPushButton, QRadioButton

from planner.domain.errors import ShowPlannerError
from planner.domain.show import Show
from planner.services.templates import save_rows_as_template, save_show_as_template
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.marking import translate
from planner.ui.widgets.entry import Tone
from planner.ui.widgets.look import dress, label
from planner.ui.widgets.side_panel import SidePanel
from planner.ui.widgets.side_title import SideTitle


class KeepPanel(SidePanel):
    """Asks for a name, a note, and whether all rows or the selected ones are kept."""

    def __init__(self, workspace: Workspace, context: Context) -> None:
        super().__init__(translate("Versions", "Save as template"))
        self._workspace = workspace
        self._context = context
        self._title = SideTitle(context)
        self._show_id = ""
        self._row_ids: tuple[str, ...] = ()
        self._name, self._note = QLineEdit(), QLineEdit()
        self._all = QRadioButton(translate("Versions", "The whole rundown"))
        self._selected = QRadioButton()
        self._group = QButtonGroup(self)
        self._said = label(look="said")
        self._said.setWordWrap(True)
        self._save = QPushButton(translate("Versions", "Save template"))
        self._lay_out()

    def ask(self, show_id: str, row_ids: Collection[str]) -> None:
        """Asks anew about a show and the rows that are selected in it."""
        self._show_id, self._row_ids = show_id, tuple(row_ids)
        self._name.setText(self._workspace.get(Show, show_id).title)
        self._note.clear()
        self._said.clear()
        words = translate("Versions", "The selected rows ({count})")
        self._selected.setText(words.format(count=len(self._row_ids)))
        self._selected.setEnabled(bool(self._row_ids))
        (self._selected if len(self._row_ids) > 1 else self._all).setChecked(True)
        self._name.setFocus()
        self._name.selectAll()

    def _keep(self) -> None:
        name, note = self._name.text(), self._note.text()
        try:
            if self._selected.isChecked():
                save_rows_as_template(self._workspace, self._row_ids, name, note=note)
            else:
                save_show_as_template(self._workspace, self._show_id, name, note=note)
        except ShowPlannerError as error:
            dress(self._said, "said", tone=Tone.ON_AIR.value)
            self._said.setText(self._context.problems.sentence_of(error))
            return
        words = translate("Versions", "Saved as template “{name}”.")
        self._context.problems.note(words.format(name=name.strip()))
        self.closed.emit()

    def _lay_out(self) -> None:
        fields = (
            (self._name, translate("Versions", "Name")),
            (self._note, translate("Versions", "What it is good for")),
        )
        self._title.show_title(self.accessibleName())
        self._title.left.connect(self.closed)
        self.column.addWidget(self._title)
        for field, name in fields:
            caption = label(name, "caption")
            caption.setBuddy(field)
            field.setAccessibleName(name)
            field.returnPressed.connect(self._keep)
            self.column.addWidget(caption)
            self.column.addWidget(field)
        for button in (self._all, self._selected):
            self._group.addButton(button)
            self.column.addWidget(button)
        self.column.addWidget(self._said)
        dress(self._save, "primary")
        self._save.setToolTip(translate("Versions", "Save template (Enter)"))
        self._save.clicked.connect(self._keep)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._save)
        self.column.addLayout(row)
