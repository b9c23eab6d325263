"""The rules for panels that lie over the window."""

from planner.ui.tokens import RADIUS, SMALL_PX, SPACE_S, Tokens


def overlays(tokens: Tokens) -> str:
    """The part of the style sheet for overlays in the colours of a theme."""
    return f"""
    QFrame[look="overlay"] {{
        background: {tokens.surface}; border: 1px solid {tokens.text_3};
        border-radius: {RADIUS + 2}px;
    }}
    QFrame[look="overlay"] QTableView {{ background: {tokens.surface}; }}
    QLineEdit[look="overlay"] {{ font-size: 16px; padding: 7px {SPACE_S}px; min-height: 22px; }}
    QLineEdit[look="keys"] {{
        background: {tokens.accent_soft}; border: 1px solid {tokens.accent}; font-weight: 600;
    }}
    QLineEdit[look="keys"][refused="true"] {{ border: 1px solid {tokens.on_air}; }}
    QLabel[look="keys-hint"] {{ font-size: {SMALL_PX}px; color: {tokens.text_2}; }}
    """
