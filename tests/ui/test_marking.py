"""Texts of menus and actions where they are read instead of pressed."""

import pytest

from planner.ui.marking import as_read


@pytest.mark.parametrize(
    ("marked", "read"),
    [
        ("&File", "File"),
        ("Save && close", "Save & close"),
        ("文件(&F)", "文件"),
        ("Fit (all)", "Fit (all)"),
    ],
)
def test_the_key_of_a_menu_is_not_read(marked: str, read: str) -> None:
    assert as_read(marked) == read
