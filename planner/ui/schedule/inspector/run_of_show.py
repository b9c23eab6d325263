"""What the rundown of the selected show holds, and the way to it, to its sheets and to copies."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from planner.domain.clock import format_length
from planner.services.show_details import ShowDetails
from planner.ui.marking import translate
from planner.ui.schedule.inspector.duplicate import Duplicating
from planner.ui.schedule.inspector.section import Desk, Section
from planner.ui.show_actions import SHOW_ACTIONS
from planner.ui.tokens import SPACE_L, SPACE_S
from planner.ui.widgets.acting import ActButton, row_of
from planner.ui.widgets.entry import Tone
from planner.ui.widgets.look import dress, label
from planner.ui.widgets.wrapping_row import WrappingRow
from planner.wording.terms import sheet_name

SHEETS = ("rundown", "host")


class RunOfShowSection(Section):
    """Segments, products, over or under."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, translate("Inspector", "Run of show"))
        self._counts, self._over = label(), label(look="chip")
        self._counts.setWordWrap(True)
        self.body.addLayout(row_of(self._counts, self._over, stretch=0))

    def show_details(self, details: ShowDetails) -> None:
        """Shows what is in the rundown."""
        plural = self.desk.context.language.plural
        self._counts.setText(
            " · ".join(
                (
                    plural("window", "{count} segment", "{count} segments", count=details.items),
                    plural("window", "{count} product", "{count} products", count=details.products),
                )
            )
        )
        over = details.over
        words = translate("Rundown", "{length} over")
        if over < 0:
            words = translate("Rundown", "{length} under")
        self._over.setText(words.format(length=format_length(abs(over))))
        dress(self._over, "chip", tone=(Tone.CAUTION if over > 0 else Tone.QUIET).value)
        self._over.setVisible(bool(over and details.items))


class Footing(Section):
    """The buttons at the end: open, print, and a menu of what is seldom done.

    `sheet_wanted` names a sheet that is to be printed.
    """

    sheet_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        actions = desk.context.actions
        self.open_button = actions.push_button("open_show", "primary")
        self.print_button = ActButton(
            self.tr("Print…"), self._show_sheets, desk.problems, look="button"
        )
        self.more_button = ActButton("⋯", self._show_more, desk.problems, look="button")
        self.more_button.setAccessibleName(self.tr("More about this show"))
        self.more_button.setToolTip(self.tr("Duplicate, cancel, delete"))
        self.duplicating = Duplicating(desk)
        self.duplicating.asking.left.connect(self.more_button.setFocus)
        dress(self, "footing")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.body.setContentsMargins(SPACE_L, SPACE_S, SPACE_L, SPACE_S)
        buttons = WrappingRow(SPACE_S)
        for button in (self.open_button, self.print_button, self.more_button):
            buttons.addWidget(button)
        self.body.addLayout(buttons)
        self.body.addWidget(self.duplicating)

    def show_details(self, details: ShowDetails) -> None:
        """It is about this show now."""
        self.duplicating.show_details(details)

    def sheets_menu(self) -> QMenu:
        """A menu of the sheets that can be printed."""
        menu = QMenu(self)
        for sheet in SHEETS:
            action = menu.addAction(sheet_name(self.desk.context.language, sheet))
            action.triggered.connect(lambda _=False, sheet=sheet: self.sheet_wanted.emit(sheet))
        return menu

    def more_menu(self) -> QMenu:
        """A menu of all that can be done with the show."""
        return self.desk.context.actions.context_menu(SHOW_ACTIONS, self)

    def _show_sheets(self) -> None:
        self._pop_up(self.sheets_menu(), self.print_button)

    def _show_more(self) -> None:
        self._pop_up(self.more_menu(), self.more_button)

    def _pop_up(self, menu: QMenu, under: QWidget) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(under.mapToGlobal(under.rect().bottomLeft()))
