"""Where a template of the plan gets another name, or another word on what it is good for."""

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from planner.domain.errors import ShowPlannerError
from planner.domain.rundown import Template
from planner.services.templates import delete_template, edit_template
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.marking import translate
from planner.ui.tokens import SPACE_XS
from planner.ui.widgets.entry import Tone
from planner.ui.widgets.look import dress, label
from planner.ui.widgets.small_button import SmallButton


class TemplateFields(QWidget):
    """The name and the note of one template; Enter or the button renames it."""

    def __init__(self, workspace: Workspace, context: Context) -> None:
        super().__init__()
        self._workspace = workspace
        self._context = context
        self._template: Template | None = None
        self.name, self.note = QLineEdit(), QLineEdit()
        self._said = label(look="said")
        self._said.setWordWrap(True)
        self._rename = SmallButton(translate("Versions", "Rename template"))
        self._delete = SmallButton(translate("Versions", "Delete template"))
        self._lay_out()

    @property
    def said(self) -> str:
        """Why a name was refused."""
        return "" if self._said.isHidden() else self._said.text()

    def show_template(self, template: Template | None) -> None:
        """Is about a template of the plan; None: there is none to rename."""
        same = template is not None and template == self._template
        self._template = template
        self.setVisible(template is not None)
        if template is not None and not same:
            self.name.setText(template.name)
            self.note.setText(template.note)
            self._said.hide()

    def _keep(self) -> None:
        if self._template is None:
            return
        name, note = self.name.text(), self.note.text()
        try:
            edit_template(self._workspace, self._template.id, name=name, note=note)
        except ShowPlannerError as error:
            self._said.setText(self._context.problems.sentence_of(error))
            self._said.show()
            return
        self._said.hide()

    def _delete_it(self) -> None:
        if self._template is not None:
            with self._context.problems.caught():
                delete_template(self._workspace, self._template.id)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        for field, name in (
            (self.name, translate("Versions", "Name of this template")),
            (self.note, translate("Versions", "What it is good for")),
        ):
            field.setAccessibleName(name)
            field.setPlaceholderText(name)
            field.setToolTip(translate("Versions", "Enter renames the template"))
            field.returnPressed.connect(self._keep)
            column.addWidget(field)
        dress(self._said, "said", tone=Tone.ON_AIR.value)
        column.addWidget(self._said)
        self._rename.clicked.connect(self._keep)
        self._delete.clicked.connect(self._delete_it)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._rename)
        row.addWidget(self._delete)
        column.addLayout(row)
