"""The field in which a person says how the files of prints are called, and where they go."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.show import Show
from planner.ui.marking import translate
from planner.ui.printing.fields import EnterField
from planner.ui.printing.files import PARTS, USUAL_NAME, file_name, named, unknown_part
from planner.ui.widgets.entry import Tone
from planner.ui.widgets.look import dress, label
from planner.ui.widgets.small_button import SmallButton


class FileNaming(QWidget):
    """A pattern with the name that it gives now; `settled` tells of a pattern that is to be kept.

    `beside` tells that files are to go beside the plan again, `left` of Escape where nothing is
    typed that is not kept.
    """

    settled = Signal(str)
    beside = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._name = ""
        self._kept = USUAL_NAME
        self._of: tuple[Show, str, int] | None = None
        self.field = EnterField()
        self.said = label(look="said")
        self.folder = label(look="small")
        self.back = SmallButton(translate("Printing", "Beside the plan"))
        self._lay_out()
        self.field.textChanged.connect(self._tell)
        self.field.editingFinished.connect(self._settle)
        self.field.given_up.connect(self._give_up)
        self.back.clicked.connect(self.beside)

    @property
    def pattern(self) -> str:
        """The pattern that holds: as it is typed, or the last one that names only what there is."""
        return self._kept if self._fault() else self.field.text()

    def show_pattern(self, pattern: str) -> None:
        """Shows the pattern that was kept last."""
        self._kept = pattern
        self.field.setText(pattern)
        self._tell()

    def show_folder(self, folder: Path, *, chosen: bool) -> None:
        """Says where files go; `chosen`: a person chose that, and can take it back."""
        words = translate("Printing", "Into {folder}")
        self.folder.setText(words.format(folder=folder))
        self.back.setVisible(chosen)

    def show_print(self, show: Show, sheet: str, number: int) -> None:
        """Tells of which print the name is shown."""
        self._of = (show, sheet, number)
        self._tell()

    def _fault(self) -> str:
        """What is wrong with what is typed, in words; empty where nothing is."""
        text = self.field.text()
        unknown = unknown_part(text)
        if unknown is not None:
            parts = " ".join(f"{{{each}}}" for each in PARTS)
            words = translate("Printing", "“%1” is no part of a name. There are: %2.")
            return words.replace("%1", unknown).replace("%2", parts)
        if file_name(text) == ".pdf":
            return translate("Printing", "A file needs a name.")
        return ""

    def _tell(self) -> None:
        fault = self._fault()
        dress(self.said, "said", tone=Tone.ON_AIR.value if fault else Tone.PLAIN.value)
        if fault or self._of is None:
            self.said.setText(fault)
            return
        show, sheet, number = self._of
        self.said.setText(file_name(named(self.pattern, show, sheet=sheet, number=number)))

    def _settle(self) -> None:
        if not self._fault() and self.field.text() != self._kept:
            self._kept = self.field.text()
            self.settled.emit(self._kept)

    def _give_up(self) -> None:
        if self.field.text() == self._kept:
            self.left.emit()
        else:
            self.field.setText(self._kept)

    def _lay_out(self) -> None:
        self.field.setAccessibleName(translate("Printing", "Name of the file"))
        self.field.setToolTip(" ".join(f"{{{each}}}" for each in PARTS))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for each in (self.said, self.folder):
            each.setWordWrap(True)
        for widget in (
            label(translate("Printing", "Name of the file"), "caption"),
            self.field,
            self.said,
            self.folder,
            self.back,
        ):
            column.addWidget(widget)
