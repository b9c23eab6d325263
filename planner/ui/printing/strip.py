"""The strip over the pages: who holds an old print, the layouts, and how large a page is shown."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.ui.context import Context
from planner.ui.printing.layouts import LayoutChoice
from planner.ui.printing.preview import Preview
from planner.ui.tokens import SPACE_L, SPACE_S
from planner.ui.widgets.entry import Tone
from planner.ui.widgets.look import dress, label

_ZOOMS = ("zoom_out_print", "zoom_in_print", "fit_printed_page", "fit_printed_width")
_LEAST = 60


class PrintStrip(QWidget):
    """`held` says what has become of the prints before."""

    def __init__(self, context: Context, layouts: LayoutChoice, preview: Preview) -> None:
        super().__init__()
        self._preview = preview
        self.held = label(look="chip")
        self._place = label(look="small")
        dress(self, "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_L, SPACE_S, SPACE_L, SPACE_S)
        row.setSpacing(SPACE_S)
        self.held.setMinimumWidth(_LEAST)
        row.addWidget(self.held)
        row.addStretch(1)
        row.addWidget(layouts)
        for each in _ZOOMS:
            row.addWidget(context.actions.push_button(each, "small"))
        row.addWidget(self._place)
        for told in (preview.turned, preview.zoomed):
            told.connect(self._show_place)
        self.say("", Tone.PLAIN)

    def say(self, text: str, tone: Tone) -> None:
        """Says something of the prints before, or nothing."""
        self.held.setText(text)
        self.held.setToolTip(text)
        self.held.setVisible(bool(text))
        dress(self.held, "chip", tone=tone.value)

    def _show_place(self) -> None:
        words = self.tr("{zoom} % · page {page} of {count}")
        self._place.setText(
            words.format(
                zoom=round(self._preview.zoom * 100),
                page=self._preview.page + 1,
                count=self._preview.count,
            )
        )
