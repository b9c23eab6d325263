import subprocess
import sys

import pytest
from xvfb import virtual_screen

SHOW_A_WINDOW = """
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
label = QLabel("on air")
label.show()
application.processEvents()
print(QGuiApplication.platformName(), label.isVisible())
"""


@pytest.mark.xvfb
def test_a_real_window_shows_on_a_virtual_screen() -> None:
    with virtual_screen() as display:
        shown = subprocess.run(
            [sys.executable, "-c", SHOW_A_WINDOW],
            env={"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"},
            capture_output=True,
            text=True,
        )
    assert shown.stdout == "xcb True\n", shown.stderr


@pytest.mark.xvfb
def test_two_screens_at_once_get_displays_of_their_own() -> None:
    with virtual_screen() as one, virtual_screen() as other:
        assert one != other
