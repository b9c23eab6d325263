import re
from dataclasses import fields

import pytest
from PySide6.QtGui import QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from planner.domain.rundown import Kind
from planner.ui.context import Context
from planner.ui.icons import icon
from planner.ui.style_sheet import style_sheet
from planner.ui.theme import base_font, load_fonts, palette
from planner.ui.tokens import DARK, LIGHT, Tokens

THEMES = [pytest.param(LIGHT, id="light"), pytest.param(DARK, id="dark")]


@pytest.mark.parametrize("tokens", THEMES)
def test_every_token_is_a_colour_and_every_kind_has_one(tokens: Tokens) -> None:
    colors = [getattr(tokens, each.name) for each in fields(tokens) if each.name != "kinds"]
    colors += [tokens.kinds[kind] for kind in Kind]
    assert [color for color in colors if not re.fullmatch("#[0-9A-F]{6}", color)] == []
    assert tokens.kind("a kind of one's own") == tokens.kind_other


@pytest.mark.parametrize("tokens", THEMES)
def test_no_kind_is_marked_in_the_red_of_on_air(tokens: Tokens) -> None:
    assert tokens.on_air not in tokens.kinds.values()


@pytest.mark.parametrize("tokens", THEMES)
def test_the_style_sheet_has_no_colour_of_its_own(tokens: Tokens) -> None:
    known = {getattr(tokens, each.name) for each in fields(tokens) if each.name != "kinds"}
    assert set(re.findall("#[0-9A-Fa-f]{6}", style_sheet(tokens))) <= known


def test_changing_the_theme_changes_the_whole_application_at_once(
    context: Context, qapp: QApplication
) -> None:
    changes: list[str] = []
    context.theme.changed.connect(lambda: changes.append(context.theme.tokens.window))
    context.theme.choose("dark")
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.window
    context.theme.choose("light")
    assert changes == [DARK.window, LIGHT.window]


def test_disabled_text_is_paler_in_the_palette() -> None:
    role, group = QPalette.ColorRole.WindowText, QPalette.ColorGroup
    made = palette(LIGHT)
    assert made.color(group.Disabled, role).name().upper() == LIGHT.text_3
    assert made.color(group.Active, role).name().upper() == LIGHT.text


@pytest.mark.usefixtures("qapp")
def test_our_own_fonts_are_used_and_their_digits_line_up() -> None:
    load_fonts()
    assert QFontInfo(base_font()).family() == "Show Planner Sans"
    assert "Show Planner Sans SC" in QFontDatabase.families()


def test_an_icon_is_drawn_in_the_colour_it_is_asked_for(context: Context) -> None:
    image = icon("flag", context.theme.tokens, color="#FF0000").pixmap(16, 16).toImage()
    colors = {image.pixelColor(x, y).name() for x in range(16) for y in range(16)}
    assert "#ff0000" in colors
