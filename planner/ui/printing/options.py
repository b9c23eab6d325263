"""What the fields of a print offer: papers, margins, type, density, lines."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtWidgets import QComboBox

from planner.domain.print_layout import MOST_LINES
from planner.ui.marking import translate
from planner.wording.language import CHINESE, ENGLISH

_MARGINS: Final = (5, 8, 11, 15, 20, 25)
_TYPE_SIZES: Final = (7, 8, 8.5, 9, 10, 11, 12, 14, 16, 18, 20, 24, 28)
_LANGUAGES: Final = (("English", ENGLISH), ("简体中文", CHINESE))
"""Each is called by its own name."""

Choices = Sequence[tuple[str, Any]]


def field_choices(field: str) -> Choices:
    """The choices of a field of a layout, each as it is said and as it is kept."""
    own = (translate("Printing", "of each sheet"), "")
    choices: dict[str, Choices] = {
        "paper": (("A4", "a4"), ("Letter", "letter"), ("A5", "a5"), ("Legal", "legal")),
        "language": ((translate("Printing", "as the window"), ""), *_LANGUAGES),
        "orientation": (
            own,
            (translate("Printing", "portrait"), "portrait"),
            (translate("Printing", "landscape"), "landscape"),
        ),
        "margin": tuple((_text(field, each), each) for each in _MARGINS),
        "density": (
            (translate("Printing", "compact"), "compact"),
            (translate("Printing", "comfortable"), "comfortable"),
            (translate("Printing", "roomy"), "roomy"),
        ),
        "type_size": ((own[0], None), *((_text(field, each), each) for each in _TYPE_SIZES)),
        "lines": tuple((_text(field, each), each) for each in range(MOST_LINES + 1)),
    }
    return choices[field]


def choose(box: QComboBox, field: str, value: object) -> None:
    """Chooses a value of a layout; a margin or a type size of its own is added to the choices."""
    place = box.findData(value)
    if place < 0 and isinstance(value, int | float):
        box.addItem(_text(field, value), value)
        place = box.count() - 1
    box.setCurrentIndex(max(0, place))


def _text(field: str, value: float) -> str:
    if field == "margin":
        return f"{value:g} mm"
    if field == "type_size":
        return f"{value:g} pt"
    if not value:
        return translate("Printing", "none")
    one, many = translate("Printing", "{count} line"), translate("Printing", "{count} lines")
    return (one if value == 1 else many).format(count=value)
