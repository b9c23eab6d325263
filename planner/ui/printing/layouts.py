"""The menu of the ways to print that the plan keeps, and the field that names a new one."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from planner.domain.errors import ShowPlannerError
from planner.domain.print_layout import PrintLayout
from planner.services.print_layouts import (
    delete_print_layout,
    list_print_layouts,
    save_print_layout,
)
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.marking import translate
from planner.ui.printing.fields import EnterField
from planner.ui.widgets.entry import Tone
from planner.ui.widgets.look import dress, label


class LayoutChoice(QWidget):
    """`chosen` has the layout that is to be used."""

    chosen = Signal(PrintLayout)

    def __init__(
        self, workspace: Workspace, context: Context, now: Callable[[], PrintLayout]
    ) -> None:
        """`now` gives what is to be kept under a name."""
        super().__init__()
        self._workspace = workspace
        self._context = context
        self._now = now
        self.button = QPushButton(translate("Printing", "Layouts"))
        self.button.setToolTip(translate("Printing", "Use, save and delete ways to print"))
        self.button.setMenu(QMenu(self.button))
        self.deleting = QMenu(translate("Printing", "Delete"), self.button)
        self.button.menu().aboutToShow.connect(self.fill_menu)
        self.name = EnterField()
        self.name.setPlaceholderText(translate("Printing", "Name of the layout (Enter)"))
        self.name.setAccessibleName(translate("Printing", "Name of the layout"))
        self.name.returnPressed.connect(self._save)
        self.name.given_up.connect(self._close)
        self._said = label(look="said")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._said)
        row.addWidget(self.name)
        row.addWidget(self.button)
        self._close()

    def fill_menu(self) -> None:
        """Lists what the plan keeps."""
        menu = self.button.menu()
        menu.clear()
        kept = list_print_layouts(self._workspace)
        for layout, settings in kept:
            entry = menu.addAction(layout.name.replace("&", "&&"))
            entry.triggered.connect(lambda _=False, each=settings: self.chosen.emit(each))
        if kept:
            menu.addSeparator()
        menu.addAction(translate("Printing", "Save as…")).triggered.connect(self._ask)
        if kept:
            self.deleting.clear()
            menu.addMenu(self.deleting)
            for layout, _ in kept:
                entry = self.deleting.addAction(layout.name.replace("&", "&&"))
                entry.triggered.connect(lambda _=False, each=layout.id: self._delete(each))

    def _ask(self) -> None:
        self.name.show()
        self.name.setFocus()

    def _save(self) -> None:
        try:
            save_print_layout(self._workspace, self.name.text(), self._now())
        except ShowPlannerError as error:
            dress(self._said, "said", tone=Tone.ON_AIR.value)
            self._said.setText(self._context.problems.sentence_of(error))
            self._said.show()
            return
        self._close()
        self.button.setFocus()

    def _delete(self, layout_id: str) -> None:
        with self._context.problems.caught():
            delete_print_layout(self._workspace, layout_id)

    def _close(self) -> None:
        self.name.clear()
        self.name.hide()
        self._said.hide()
