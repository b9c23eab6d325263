"""How the window looks: our own two palettes over Fusion, chosen by the person or the system.

`QStyleHints.setColorScheme()` does nothing on plain xcb and offscreen, so the palettes are ours.
"""

from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from planner import resources
from planner.ui.tokens import BASE_PX, DARK, LIGHT, Tokens

SYSTEM: Final = "system"
_BY_NAME: Final = {"light": LIGHT, "dark": DARK}

_FAMILIES: Final = (
    "Show Planner Sans",
    "Show Planner Sans SC",
    "Show Planner Sans JP",
    "Show Planner Sans KR",
    "Show Planner Symbols",
    "Show Planner Symbols Two",
    "Show Planner Math",
    "Show Planner Emoji",
)


class Theme(QObject):
    """The tokens in force. What paints by hand asks here, and paints anew when they changed."""

    changed = Signal()

    def __init__(self, application: QApplication, choice: str = SYSTEM) -> None:
        """`choice` is `system`, `light` or `dark`."""
        super().__init__()
        self._application = application
        self._choice = choice
        self._tokens = LIGHT
        if application.style().objectName() != "fusion":
            application.setStyle("Fusion")
        if application.font() != base_font():
            application.setFont(base_font())
        application.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._apply()

    @property
    def tokens(self) -> Tokens:
        """The colours in force."""
        return self._tokens

    @property
    def choice(self) -> str:
        """What the person chose: `system`, `light` or `dark`."""
        return self._choice

    def choose(self, choice: str) -> None:
        """Changes to a theme, at once and everywhere."""
        self._choice = choice
        self._apply()

    def _follow_system(self) -> None:
        if self._choice == SYSTEM:
            self._apply()

    def _apply(self) -> None:
        self._tokens = _BY_NAME.get(self._choice) or _system_tokens()
        colors = palette(self._tokens)
        if self._application.palette() != colors:
            self._application.setPalette(colors)
        self.changed.emit()


def load_fonts() -> None:
    """Makes the shipped fonts known, so that no script is boxes on a bare machine.

    Raises EnvironmentFaultError where they are missing.
    """
    if _FAMILIES[0] in QFontDatabase.families():
        return
    for path in sorted(resources.fonts_folder().glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def base_font() -> QFont:
    """The font of the window: ours first, with one for every script that we ship."""
    font = QFont()
    font.setFamilies(list(_FAMILIES))
    font.setPixelSize(BASE_PX)
    return font


def palette(tokens: Tokens) -> QPalette:
    """The colours of Fusion's own parts."""
    made = QPalette()
    for role, color in _roles(tokens).items():
        made.setColor(role, QColor(color))
    for role in (
        QPalette.ColorRole.Text,
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.ButtonText,
        QPalette.ColorRole.HighlightedText,
    ):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.text_3))
    return made


def _roles(tokens: Tokens) -> dict[QPalette.ColorRole, str]:
    role = QPalette.ColorRole
    return {
        role.Window: tokens.window,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.window,
        role.Text: tokens.text,
        role.PlaceholderText: tokens.text_3,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.on_air,
        role.ToolTipBase: tokens.raised,
        role.ToolTipText: tokens.text,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Accent: tokens.accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.Light: tokens.surface,
        role.Midlight: tokens.raised,
        role.Mid: tokens.line,
        role.Dark: tokens.text_3,
        role.Shadow: tokens.line,
    }


def _system_tokens() -> Tokens:
    scheme = QGuiApplication.styleHints().colorScheme()
    return DARK if scheme == Qt.ColorScheme.Dark else LIGHT
