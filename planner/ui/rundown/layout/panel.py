"""The panel in which a rundown's layout is chosen, changed, saved, renamed and deleted."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from planner.domain.grid_layout import BUILT_IN, GridLayout, TypeSize
from planner.services import layouts
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.marking import translate
from planner.ui.rundown.layout.choice import LayoutChoice
from planner.ui.rundown.layout.column_list import ColumnList
from planner.ui.tokens import SPACE_M
from planner.ui.widgets.entry import Entry, as_text
from planner.ui.widgets.form import LineField
from planner.ui.widgets.form_choice import ChoiceField
from planner.ui.widgets.look import label
from planner.ui.widgets.side_panel import SidePanel
from planner.ui.widgets.side_title import SideTitle
from planner.ui.widgets.small_button import SmallButton
from planner.ui.widgets.wrapping_row import WrappingRow
from planner.wording.language import Language
from planner.wording.terms import layout_name


def layout_names(workspace: Workspace, language: Language) -> dict[str, str]:
    """The names of the layouts by their keys: the built-in ones, then those of the plan."""
    names = {key: layout_name(language, key) for key in BUILT_IN}
    return names | {each.id: each.name for each in layouts.list_layouts(workspace)}


class ColumnsPanel(SidePanel):
    """Shows a choice of layout; `changed` tells that it is another one now."""

    changed = Signal()
    cues_wanted = Signal()

    def __init__(
        self,
        workspace: Workspace,
        context: Context,
        choice: LayoutChoice,
        width_of: Callable[[str], int],
    ) -> None:
        """`width_of` tells how wide a column is now."""
        super().__init__(translate("Layouts", "Columns"))
        self._workspace = workspace
        self._context = context
        self._choice = choice
        problems = context.problems
        self.title = SideTitle(context)
        self.title.show_title(translate("Layouts", "Columns"))
        self.title.left.connect(self.closed)
        self.chosen = ChoiceField(translate("Layouts", "Layout"), (), self._choose, problems)
        self.name = LineField(translate("Layouts", "Name"), Entry(as_text), self._rename, problems)
        new = Entry(as_text, placeholder=translate("Layouts", "name, then Enter"))
        self.new_name = LineField(translate("Layouts", "Save as"), new, self._save_as, problems)
        self.type_size = ChoiceField(translate("Layouts", "Type"), _sizes(), self._resize, problems)
        self.columns = ColumnList(width_of)
        self.columns.edited.connect(self._edit)
        self.save = self._button(translate("Layouts", "Save changes"), choice.save)
        self.reset = self._button(translate("Layouts", "Reset"), self._reset)
        self.delete = self._button(translate("Layouts", "Delete"), choice.delete)
        self._lay_out()

    @override
    def take_focus(self) -> None:
        """Takes the focus to the columns."""
        self.columns.setFocus(Qt.FocusReason.TabFocusReason)

    def show_choice(self, names: Mapping[str, str]) -> None:
        """Shows what is chosen now. `names` are those of the columns, by id."""
        choice = self._choice
        titles = layout_names(self._workspace, self._context.language)
        self.chosen.offer(list(titles.items()))
        self.chosen.show_value(choice.key)
        self.name.setVisible(choice.is_own)
        self.name.show_value(titles[choice.key], of=choice.key)
        self.new_name.show_value("", of=choice.key)
        self.type_size.show_value(choice.layout.size.value)
        self.columns.show_layout(choice.layout, names)
        self.save.setVisible(choice.is_own)
        self.save.setEnabled(choice.is_changed)
        self.reset.setEnabled(choice.is_changed)
        self.delete.setVisible(choice.is_own)

    def _choose(self, key: str) -> None:
        self._choice.choose(key)
        self.changed.emit()

    def _edit(self, layout: GridLayout) -> None:
        with self._context.problems.caught():
            self._choice.edit(layout)
        self.changed.emit()

    def _resize(self, size: str) -> None:
        self._edit(self._choice.layout.changed(size=TypeSize(size)))

    def _reset(self) -> None:
        self._choice.choose(self._choice.key)

    def _rename(self, name: str) -> None:
        layouts.rename_layout(self._workspace, self._choice.key, name)

    def _save_as(self, name: str) -> None:
        self._choice.save_as(name)
        self.changed.emit()

    def _button(self, text: str, do: Callable[[], object]) -> QPushButton:
        def pressed() -> None:
            with self._context.problems.caught():
                do()
            self.changed.emit()

        button = SmallButton(text)
        button.clicked.connect(pressed)
        return button

    def _lay_out(self) -> None:
        buttons = QWidget()
        row = WrappingRow()
        buttons.setLayout(row)
        for button in (self.save, self.reset, self.delete):
            row.addWidget(button)
        cues = SmallButton(translate("Layouts", "Cue columns…"))
        cues.clicked.connect(self.cues_wanted)
        hint = label(
            translate("Layouts", "Space shows or hides. Alt+↑↓ moves, Alt+←→ makes wider."), "small"
        )
        hint.setWordWrap(True)
        heading = label(translate("Layouts", "Shown, from left to right"), "caption")
        heading.setContentsMargins(0, SPACE_M, 0, 0)
        for widget in (
            *(self.title, self.chosen, self.name, buttons, self.new_name, self.type_size),
            *(heading, hint, self.columns, cues),
        ):
            self.column.addWidget(widget)


def _sizes() -> tuple[tuple[str, str], ...]:
    return (
        (TypeSize.SMALL.value, translate("Layouts", "Small")),
        (TypeSize.MEDIUM.value, translate("Layouts", "Medium")),
        (TypeSize.LARGE.value, translate("Layouts", "Large")),
    )
