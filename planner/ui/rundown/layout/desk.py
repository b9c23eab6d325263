"""Lays out the table of a rundown as a person chose, and lets them choose."""

from collections.abc import Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton

from planner.domain.changes import ChangeSet
from planner.domain.grid_layout import KEPT_COLUMN, GridLayout, TypeSize
from planner.domain.record import Layout
from planner.domain.rundown import CueColumn
from planner.services.cue_columns import list_cue_columns
from planner.services.row_texts import CUE
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.layout_actions import LAYOUT_ACTIONS
from planner.ui.marking import translate
from planner.ui.preferences import Preferences
from planner.ui.rundown import spread
from planner.ui.rundown.columns import rundown_columns
from planner.ui.rundown.layout.choice import LayoutChoice
from planner.ui.rundown.layout.cue_panel import CuePanel
from planner.ui.rundown.layout.panel import ColumnsPanel, layout_names
from planner.ui.rundown.spread import Shown
from planner.ui.widgets.grid import Grid
from planner.ui.widgets.side import Side

_MOST_OF_NAME: Final = 24
_PAUSE_MS: Final = 300
_SIZES: Final = tuple(TypeSize)


class ColumnDesk(QObject):
    """What stands around the columns: the button over the table, two panels beside it, the menu of
    the headings. `rearranged` gives what is shown where that is something else, `begun` tells that
    a panel was turned to."""

    rearranged = Signal(object)
    begun = Signal()

    def __init__(
        self,
        workspace: Workspace,
        context: Context,
        grid: Grid,
        side: Side,
        preferences: Preferences,
    ) -> None:
        super().__init__(grid)
        self._workspace = workspace
        self._context = context
        self._grid = grid
        self._side = side
        self._choice = LayoutChoice(workspace, preferences)
        self._cues = list_cue_columns(workspace)
        self.panel = ColumnsPanel(workspace, context, self._choice, self._width_of)
        self.cue_panel = CuePanel(workspace, context)
        self.button = self._menu_button()
        self.shown: Shown = spread.usual()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._connect()
        self._choice.know(self._ids())
        self._apply()

    def follow(self, done: ChangeSet) -> None:
        """Has the columns and layouts that a step left; before the rows are shown anew."""
        if not done.touches(CueColumn, Layout):
            return
        cues = list_cue_columns(self._workspace)
        if cues != self._cues:
            self._cues = cues
            self._grid.rows.set_columns(rundown_columns(self._workspace, self._context.language))
            self._choice.know(self._ids())
        self._choice.follow()
        self._apply()
        self.cue_panel.read()

    def offer_actions(self) -> None:
        """Makes the actions about columns work."""
        self._context.actions.bind(LAYOUT_ACTIONS, self)

    def take_actions(self) -> None:
        """Takes them away, and remembers at once what was just dragged."""
        if self._timer.isActive():
            self._remember()
        self._context.actions.release(LAYOUT_ACTIONS)

    # What the actions call

    def choose_columns(self) -> None:
        """Turns to the panel of the layout."""
        if self._grid.settle():
            self.begun.emit()
            self._side.turn_to(self.panel)

    def edit_cue_columns(self) -> None:
        """Turns to the panel of the cue columns."""
        if self._grid.settle():
            self.cue_panel.read()
            self.begun.emit()
            self._side.turn_to(self.cue_panel)

    def grow(self, by: int) -> None:
        """Makes the type of the table larger, or smaller below 0."""
        layout = self._choice.layout
        at = min(len(_SIZES) - 1, max(0, _SIZES.index(layout.size) + by))
        self._edit(layout.changed(size=_SIZES[at]))

    # The inside

    def _apply(self) -> None:
        """Lays the table out as it is chosen."""
        layout = self._choice.layout
        self._grid.show_size(layout.size)
        self._grid.columns.arrange(layout.columns)
        self._tell(layout)

    def _tell(self, layout: GridLayout) -> None:
        """Says everywhere how the table is laid out."""
        titles = {column.id: column.title for column in self._grid.rows.columns}
        self.panel.show_choice(titles)
        names = layout_names(self._workspace, self._context.language)
        self._name_button(names[self._choice.key])
        if layout.shown != self.shown.columns:
            self.shown = spread.shown(layout.shown)
            self.rearranged.emit(self.shown)

    def _edit(self, layout: GridLayout) -> None:
        self._choice.edit(layout)
        self._apply()

    def _take_dragged(self) -> None:
        """What is dragged is followed at once, and remembered when the hand rests."""
        self._choice.drag(self._choice.layout.changed(columns=self._grid.columns.places))
        self._tell(self._choice.layout)
        self._timer.start()

    def _remember(self) -> None:
        self._timer.stop()
        with self._context.problems.caught():
            self._choice.remember()

    def _show_added(self, column_id: str) -> None:
        """A column that was just added is to be seen: behind the last of its kind."""
        layout, column = self._choice.layout, CUE + column_id
        if column not in layout.shown:
            ids = [place.id for place in layout.columns if place.shown and place.id != column]
            behind = next((each for each in reversed(ids) if each.startswith(CUE)), ids[-1])
            at = [place.id for place in layout.columns].index(behind)
            self._edit(layout.with_shown(column, True).moved(column, at + 1))

    def _ids(self) -> Sequence[str]:
        return [column.id for column in self._grid.rows.columns]

    def _width_of(self, column: str) -> int:
        return self._grid.columnWidth(self._grid.rows.column_of(column))

    def _name_button(self, name: str) -> None:
        short = name if len(name) <= _MOST_OF_NAME else name[: _MOST_OF_NAME - 1].rstrip() + "…"
        text = translate("Layouts", "Columns: {layout}")
        if self._choice.is_changed:
            text = translate("Layouts", "Columns: {layout}, changed")
        self.button.setText(text.format(layout=short).replace("&", "&&"))
        self.button.setAccessibleName(text.format(layout=name))

    def _menu_button(self) -> QPushButton:
        button = QPushButton()
        button.setToolTip(translate("Layouts", "Which columns are shown, and how wide"))
        menu = QMenu(button)
        menu.aboutToShow.connect(partial(self._fill_menu, menu))
        button.setMenu(menu)
        return button

    def _fill_menu(self, menu: QMenu) -> None:
        menu.clear()
        group = QActionGroup(menu)
        for key, name in layout_names(self._workspace, self._context.language).items():
            action = menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(key == self._choice.key)
            action.triggered.connect(partial(self._choose, key))
            group.addAction(action)
        menu.addSeparator()
        if self._choice.is_own:
            save = menu.addAction(translate("Layouts", "Save changes"), self._save)
            save.setEnabled(self._choice.is_changed)
        reset = menu.addAction(translate("Layouts", "Reset"), partial(self._choose, None))
        reset.setEnabled(self._choice.is_changed)
        menu.addAction(translate("Layouts", "Save as…"), self._ask_name)
        menu.addSeparator()
        menu.addAction(self._context.actions["choose_columns"])
        menu.addAction(self._context.actions["edit_cue_columns"])

    def _choose(self, key: str | None, *_: Any) -> None:
        with self._context.problems.caught():
            self._choice.choose(key or self._choice.key)
        self._apply()

    def _save(self) -> None:
        with self._context.problems.caught():
            self._choice.save()
        self._apply()

    def _ask_name(self) -> None:
        self.choose_columns()
        self.panel.new_name.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_heading_menu(self, at: QPoint) -> None:
        header = self._grid.horizontalHeader()
        section = header.logicalIndexAt(at)
        menu = QMenu(self._grid)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if section >= 0 and self._grid.rows.columns[section].id != KEPT_COLUMN:
            column = self._grid.rows.columns[section]
            words = translate("Layouts", "Hide “{column}”").format(column=column.title)
            hide = QAction(words.replace("&", "&&"), menu)
            hide.triggered.connect(partial(self._hide, column.id))
            menu.addAction(hide)
            menu.addSeparator()
        menu.addAction(self._context.actions["choose_columns"])
        menu.addAction(self._context.actions["edit_cue_columns"])
        menu.popup(header.mapToGlobal(at))

    def _hide(self, column: str, *_: Any) -> None:
        with self._context.problems.caught():
            self._edit(self._choice.layout.with_shown(column, False))

    def _connect(self) -> None:
        header = self._grid.horizontalHeader()
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._show_heading_menu)
        self._grid.columns.let_move()
        self._grid.columns.changed.connect(self._take_dragged)
        self._timer.timeout.connect(self._remember)
        self.panel.changed.connect(self._apply)
        self.panel.cues_wanted.connect(self.edit_cue_columns)
        self.cue_panel.added.connect(self._show_added)
        self._side.add(self.panel)
        self._side.add(self.cue_panel)
