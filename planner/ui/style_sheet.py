"""What Fusion does not give: flat buttons, quiet headers, thin scroll bars, in the tokens' colours.

Widgets say what they are by the property `look`; the rules below dress each such part.
"""

from planner.domain.grid_layout import TypeSize
from planner.ui.style_overlay import overlays
from planner.ui.tokens import (
    BASE_PX,
    FIGURE_PX,
    RADIUS,
    SMALL_PX,
    SPACE_L,
    SPACE_M,
    SPACE_S,
    SPACE_XS,
    TITLE_PX,
    TYPE_PX,
    Tokens,
)


def style_sheet(tokens: Tokens) -> str:
    """The style sheet of the whole window in the colours of a theme."""
    return "\n".join(
        (
            _surfaces(tokens),
            _texts(tokens),
            _buttons(tokens),
            _cards(tokens),
            _choices(tokens),
            _fields(tokens),
            _script(tokens),
            _inspector(tokens),
            _chips(tokens),
            _quiet_buttons(tokens),
            _links(tokens),
            _ticks(tokens),
            _menus(tokens),
            _tables(tokens),
            overlays(tokens),
            _scroll_bars(tokens),
        )
    )


def _surfaces(tokens: Tokens) -> str:
    return f"""
    QWidget[look="rail"] {{ background: {tokens.surface}; border-right: 1px solid {tokens.line}; }}
    QWidget[look="bar"] {{ background: {tokens.surface}; border-bottom: 1px solid {tokens.line}; }}
    QWidget[look="status"], QWidget[look="footing"] {{
        background: {tokens.surface}; border-top: 1px solid {tokens.line};
    }}
    QWidget[look="strip"] {{
        background: {tokens.accent_soft}; border: none; border-bottom: 1px solid {tokens.line};
    }}
    QWidget[look="side"] {{ background: {tokens.surface}; }}
    QWidget[look="page"] {{ background: {tokens.window}; }}
    QWidget[look="problem"] {{
        background: {tokens.on_air_soft}; border-bottom: 1px solid {tokens.on_air};
    }}
    QWidget[look="note"] {{
        background: {tokens.accent_soft}; border-bottom: 1px solid {tokens.accent};
    }}
    QSplitter::handle {{ background: {tokens.line}; }}
    QToolTip {{
        background: {tokens.raised}; color: {tokens.text};
        border: 1px solid {tokens.line}; padding: {SPACE_XS}px {SPACE_S}px;
    }}
    """


def _texts(tokens: Tokens) -> str:
    return f"""
    QLabel {{ background: transparent; border: none; }}
    QLabel[look="brand"] {{ font-weight: 600; }}
    QLabel[look="title"] {{ font-size: {TITLE_PX}px; font-weight: 600; }}
    QLabel[look="heading"] {{ font-weight: 600; }}
    QLabel[look="caption"] {{
        font-size: {SMALL_PX}px; font-weight: 600; color: {tokens.text_2};
    }}
    QLabel[look="quiet"] {{ color: {tokens.text_2}; }}
    QLabel[look="quiet"][tone="caution"] {{ color: {tokens.caution}; }}
    QLabel[look="small"] {{ font-size: {SMALL_PX}px; color: {tokens.text_2}; }}
    QLabel[look="said"] {{ font-size: {SMALL_PX}px; color: {tokens.text_2}; }}
    QLabel[look="said"][tone="on_air"] {{ color: {tokens.on_air}; }}
    QLabel[look="figure"] {{ font-size: {FIGURE_PX}px; font-weight: 600; }}
    QLabel[look="figure"][tone="caution"] {{ color: {tokens.caution}; }}
    QLabel[look="figure"][tone="good"] {{ color: {tokens.good}; }}
    QLabel[look="report"] {{
        background: {tokens.raised}; border-radius: 4px; padding: {SPACE_S}px;
    }}
    QLabel[look="caution"] {{ color: {tokens.caution}; }}
    QLabel[look="hint"] {{
        background: {tokens.raised}; color: {tokens.text_2}; font-size: {SMALL_PX}px;
        border: 1px solid {tokens.line}; border-radius: 4px; padding: 2px 6px;
    }}
    QLabel[look="hint"][tone="on_air"] {{
        background: {tokens.on_air_soft}; color: {tokens.on_air}; border-color: {tokens.on_air};
    }}
    """


def _buttons(tokens: Tokens) -> str:
    return f"""
    QPushButton, QToolButton[look="button"] {{
        background: {tokens.surface}; color: {tokens.text}; border: 1px solid {tokens.line};
        border-radius: {RADIUS}px; padding: 6px {SPACE_M}px; min-height: 18px;
    }}
    QToolButton[look="button"] {{ padding: 6px {SPACE_S}px; }}
    QPushButton:hover, QToolButton[look="button"]:hover {{ background: {tokens.raised}; }}
    QPushButton:focus, QToolButton[look="button"]:focus {{ border: 1px solid {tokens.accent}; }}
    QPushButton:disabled, QToolButton[look="button"]:disabled {{ color: {tokens.text_3}; }}
    QToolButton[look="quiet"] {{
        background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 2px;
    }}
    QToolButton[look="quiet"]:hover {{ background: {tokens.raised}; }}
    QToolButton[look="quiet"]:focus {{ border: 1px solid {tokens.accent}; }}
    QToolButton[look="button"]::menu-indicator {{ image: none; }}
    QPushButton[look="primary"] {{
        background: {tokens.accent}; color: {tokens.on_accent}; border-color: {tokens.accent};
        font-weight: 600;
    }}
    QPushButton[look="primary"]:focus {{ border: 2px solid {tokens.text}; padding: 5px 11px; }}
    QPushButton[look="primary"]:disabled {{
        background: {tokens.raised}; color: {tokens.text_3}; border-color: {tokens.line};
    }}
    QPushButton[look="rail"] {{
        background: transparent; border: 1px solid transparent; text-align: left;
        padding: 6px {SPACE_S}px; color: {tokens.text_2};
    }}
    QPushButton[look="rail"]:hover {{ background: {tokens.raised}; }}
    QPushButton[look="rail"]:checked {{
        background: {tokens.accent_soft}; color: {tokens.accent}; font-weight: 600;
    }}
    QPushButton[look="rail"]:focus {{ border: 1px solid {tokens.accent}; }}
    """


def _links(tokens: Tokens) -> str:
    return f"""
    QPushButton[look="link"] {{
        background: transparent; border: 1px solid transparent; padding: 2px {SPACE_XS}px;
        color: {tokens.accent}; text-align: left;
    }}
    QPushButton[look="link"][tone="caution"], QPushButton[look="link"][tone="on_air"] {{
        font-size: {SMALL_PX}px;
    }}
    QPushButton[look="link"][tone="on_air"] {{ color: {tokens.on_air}; }}
    QPushButton[look="link"]:focus {{ border: 1px solid {tokens.accent}; }}
    QPushButton[look="link"][tone="caution"] {{ color: {tokens.caution}; }}
    """


def _choices(tokens: Tokens) -> str:
    return f"""
    QPushButton[look="choice"] {{
        background: transparent; border: 1px solid transparent; border-radius: 4px;
        padding: 2px 5px; text-align: right;
    }}
    QPushButton[look="choice"]:hover {{ background: {tokens.raised}; }}
    QPushButton[look="choice"]:focus {{ border: 1px solid {tokens.accent}; }}
    """


def _cards(tokens: Tokens) -> str:
    return f"""
    QWidget[look="card"] {{
        background: {tokens.surface}; border: 1px solid {tokens.line}; border-radius: {RADIUS}px;
    }}
    QWidget[look="card"][severity="error"] {{ border-left: 3px solid {tokens.on_air}; }}
    QWidget[look="card"][severity="warning"] {{ border-left: 3px solid {tokens.caution}; }}
    QWidget[look="card"][severity="info"] {{ border-left: 3px solid {tokens.accent}; }}
    QWidget[look="card"]:focus {{
        border-top-color: {tokens.accent}; border-right-color: {tokens.accent};
        border-bottom-color: {tokens.accent};
    }}
    QWidget[look="date"] {{ border: 1px solid transparent; border-radius: 4px; }}
    QWidget[look="date"][current="true"] {{ background: {tokens.accent_soft}; }}
    QWidget[look="date"]:focus {{ border: 1px solid {tokens.accent}; }}
    QPushButton[look="small"] {{
        font-size: {SMALL_PX}px; padding: 3px {SPACE_S}px; min-height: 14px;
    }}
    """


def _fields(tokens: Tokens) -> str:
    return f"""
    QLineEdit {{
        background: {tokens.surface}; color: {tokens.text}; border: 1px solid {tokens.line};
        border-radius: {RADIUS}px; padding: 5px {SPACE_S}px; min-height: 18px;
        selection-background-color: {tokens.accent}; selection-color: {tokens.on_accent};
    }}
    QLineEdit:focus {{ border: 1px solid {tokens.accent}; }}
    QLineEdit[look="cell"] {{
        border: 1px solid {tokens.accent}; border-radius: 4px; padding: 0 5px; min-height: 0;
    }}
    QLineEdit[look="cell"][refused="true"] {{ border: 1px solid {tokens.on_air}; }}
    QLineEdit[look="form"] {{
        background: transparent; border: 1px solid transparent; border-radius: 4px;
        padding: 2px 5px;
    }}
    QLineEdit[look="form"]:hover {{ background: {tokens.raised}; }}
    QLineEdit[look="form"]:focus {{
        background: {tokens.surface}; border: 1px solid {tokens.accent};
    }}
    QLineEdit[look="form"][refused="true"] {{ border: 1px solid {tokens.on_air}; }}
    QPlainTextEdit[look="form"] {{
        background: {tokens.surface}; color: {tokens.text}; border: 1px solid {tokens.line};
        border-radius: 4px; padding: 1px;
        selection-background-color: {tokens.accent}; selection-color: {tokens.on_accent};
    }}
    QPlainTextEdit[look="form"]:focus {{ border: 1px solid {tokens.accent}; }}
    QComboBox {{
        background: {tokens.surface}; border: 1px solid {tokens.line};
        border-radius: {RADIUS}px; padding: 5px {SPACE_S}px; min-height: 18px;
    }}
    QComboBox::drop-down {{ border: none; width: 20px; }}
    QComboBox::down-arrow {{
        width: 0; height: 0; border-left: 4px solid {tokens.surface};
        border-right: 4px solid {tokens.surface}; border-top: 5px solid {tokens.text_2};
    }}
    QComboBox:focus {{ border: 1px solid {tokens.accent}; }}
    """


def _script(tokens: Tokens) -> str:
    return f"""
    QPlainTextEdit[look="script"] {{
        background: {tokens.surface}; color: {tokens.text}; border: 1px solid {tokens.line};
        border-radius: {RADIUS}px; padding: {SPACE_S}px; font-size: {FIGURE_PX}px;
        selection-background-color: {tokens.accent}; selection-color: {tokens.on_accent};
    }}
    QPlainTextEdit[look="script"]:focus {{ border: 1px solid {tokens.accent}; }}
    """


def _inspector(tokens: Tokens) -> str:
    return f"""
    QLabel[look="strong"] {{ font-weight: 600; }}
    QLabel[look="struck"] {{ color: {tokens.text_2}; text-decoration: line-through; }}
    QPushButton[look="offer"] {{
        background: transparent; border: 1px solid transparent; border-radius: 4px;
        padding: 2px 5px; min-height: 18px; text-align: left;
    }}
    QPushButton[look="offer"]:hover {{ background: {tokens.raised}; }}
    QPushButton[look="offer"]:checked {{ background: {tokens.accent_soft}; font-weight: 600; }}
    QPushButton[look="offer"]:focus {{ border: 1px solid {tokens.accent}; }}
    QLabel[look="caution-small"] {{ font-size: {SMALL_PX}px; color: {tokens.caution}; }}
    QLineEdit[look="form"][grade="large"] {{ font-size: {FIGURE_PX}px; font-weight: 600; }}
    QLineEdit[look="form"][grade="small"] {{ font-size: {SMALL_PX}px; color: {tokens.text_2}; }}
    QLineEdit[look="form"][bare="true"] {{ padding: 2px 0; }}
    QLineEdit[look="form"][bare="true"]:focus {{ padding: 2px 3px; }}
    QLineEdit[look="ask"][refused="true"] {{ border: 1px solid {tokens.on_air}; }}
    QFrame[look="asking"] {{
        background: {tokens.window}; border: 1px solid {tokens.line}; border-radius: {RADIUS}px;
    }}
    """


def _chips(tokens: Tokens) -> str:
    """Chips are the same whether they are only read or also chosen from."""
    return f"""
    QLabel[look="chip"], QPushButton[look="chip"] {{
        font-size: {SMALL_PX}px; padding: 2px 6px; border-radius: 4px;
        background: {tokens.raised}; color: {tokens.text_2};
    }}
    QPushButton[look="chip"] {{
        border: 1px solid transparent; padding: 1px 5px; min-height: 16px;
    }}
    QLabel[look="chip"][tone="accent"], QPushButton[look="chip"][tone="accent"] {{
        background: {tokens.accent_soft}; color: {tokens.accent};
    }}
    QLabel[look="chip"][tone="good"], QPushButton[look="chip"][tone="good"] {{
        background: {tokens.good_soft}; color: {tokens.good};
    }}
    QLabel[look="chip"][tone="caution"], QPushButton[look="chip"][tone="caution"] {{
        background: {tokens.caution_soft}; color: {tokens.caution};
    }}
    QLabel[look="chip"][tone="on_air"], QPushButton[look="chip"][tone="on_air"] {{
        background: {tokens.on_air_soft}; color: {tokens.on_air};
    }}
    QPushButton[look="chip"]:focus {{ border: 1px solid {tokens.accent}; }}
    """


def _quiet_buttons(tokens: Tokens) -> str:
    """Buttons that read as text until they are pointed at."""
    return f"""
    QPushButton[look="choice"][side="left"] {{
        text-align: left; padding: 2px 0; color: {tokens.text_2};
    }}
    QPushButton[look="quiet"], QPushButton[look="fold"], QPushButton[look="person"] {{
        background: transparent; border: 1px solid transparent; border-radius: 4px;
        padding: 1px 0; min-height: 16px; text-align: left;
    }}
    QPushButton[look="quiet"] {{ font-size: {SMALL_PX}px; color: {tokens.text_2}; }}
    QPushButton[look="fold"] {{
        font-size: {SMALL_PX}px; font-weight: 600; color: {tokens.text_2};
    }}
    QPushButton[look="person"] {{ font-weight: 600; }}
    QPushButton[look="quiet"]:hover, QPushButton[look="fold"]:hover,
    QPushButton[look="person"]:hover {{ background: {tokens.raised}; }}
    QPushButton[look="quiet"]:focus, QPushButton[look="fold"]:focus,
    QPushButton[look="person"]:focus {{ border: 1px solid {tokens.accent}; }}
    """


def _ticks(tokens: Tokens) -> str:
    """What is ticked or chosen; the system's own boxes cannot be seen on a dark surface."""
    return f"""
    QCheckBox, QRadioButton {{
        border: 1px solid transparent; border-radius: 4px; padding: 1px 3px 1px 1px;
    }}
    QCheckBox:focus, QRadioButton:focus {{ border: 1px solid {tokens.accent}; }}
    QListView[look="columns"]::indicator:unchecked, QCheckBox::indicator:unchecked {{
        width: 12px; height: 12px; border: 1px solid {tokens.text_3}; border-radius: 2px;
        background: {tokens.surface};
    }}
    QRadioButton::indicator:unchecked {{
        width: 12px; height: 12px; border: 1px solid {tokens.text_3}; border-radius: 7px;
        background: {tokens.surface};
    }}
    QRadioButton::indicator:checked {{
        width: 6px; height: 6px; border: 4px solid {tokens.accent}; border-radius: 7px;
        background: {tokens.surface};
    }}
    """


def _menus(tokens: Tokens) -> str:
    return f"""
    QMenuBar {{
        background: {tokens.surface}; color: {tokens.text_2};
        border-bottom: 1px solid {tokens.line};
    }}
    QMenuBar::item {{ background: transparent; padding: {SPACE_XS}px {SPACE_S}px; }}
    QMenuBar::item:selected {{ background: {tokens.raised}; color: {tokens.text}; }}
    QMenu {{
        background: {tokens.surface}; color: {tokens.text}; border: 1px solid {tokens.line};
        padding: {SPACE_XS}px;
    }}
    QMenu::item {{ padding: 5px {SPACE_L}px 5px {SPACE_S}px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {tokens.accent_soft}; color: {tokens.text}; }}
    QMenu::item:disabled {{ color: {tokens.text_3}; }}
    QMenu::separator {{ height: 1px; background: {tokens.line}; margin: {SPACE_XS}px 0; }}
    QMenu::icon {{ padding-left: {SPACE_S}px; }}
    QListView[look="choices"] {{
        background: {tokens.surface}; color: {tokens.text}; border: 1px solid {tokens.line};
        outline: none; border-radius: 4px; padding: 1px;
    }}
    QListView[look="columns"] {{ background: {tokens.surface}; border: none; outline: none; }}
    QListView[look="columns"]::item {{
        padding: 3px {SPACE_XS}px; border: 1px solid transparent; border-radius: 4px;
    }}
    QListView[look="columns"]::item:selected {{
        background: {tokens.accent_soft}; color: {tokens.text};
    }}
    QListView[look="columns"]::item:focus {{ border: 1px solid {tokens.accent}; }}
    QListView[look="choices"]::item {{ padding: 4px {SPACE_S}px; }}
    QListView[look="choices"]::item:selected {{
        background: {tokens.accent_soft}; color: {tokens.text};
    }}
    """


def _tables(tokens: Tokens) -> str:
    return f"""
    QTableView {{
        background: {tokens.window}; border: none; font-size: {BASE_PX}px;
        selection-background-color: {tokens.accent_soft}; selection-color: {tokens.text};
    }}
    QTableView[look="table"][type="small"] {{ font-size: {TYPE_PX[TypeSize.SMALL]}px; }}
    QTableView[look="table"][type="large"] {{ font-size: {TYPE_PX[TypeSize.LARGE]}px; }}
    QHeaderView {{ background: {tokens.surface}; border: none; }}
    QHeaderView::section {{
        background: {tokens.surface}; color: {tokens.text_2}; border: none;
        border-bottom: 1px solid {tokens.line};
        padding: {SPACE_XS}px {SPACE_S}px; font-size: {SMALL_PX}px; font-weight: 600;
    }}
    QHeaderView::section:first {{ padding-left: {SPACE_L}px; }}
    """


def _scroll_bars(tokens: Tokens) -> str:
    return f"""
    QScrollBar {{ background: transparent; border: none; }}
    QAbstractScrollArea::corner {{ background: transparent; border: none; }}
    QScrollBar:vertical {{ width: 10px; }}
    QScrollBar:horizontal {{ height: 10px; }}
    QScrollBar::handle {{ background: {tokens.line}; border-radius: 4px; margin: 1px; }}
    QScrollBar::handle:hover {{ background: {tokens.text_3}; }}
    QScrollBar::handle:vertical {{ min-height: 28px; }}
    QScrollBar::handle:horizontal {{ min-width: 28px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """
