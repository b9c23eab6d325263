"""Opening and making plans for the window, with what can be known without asking."""

from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, QTimeZone

from planner.bootstrap import create_sample, create_workspace, open_workspace
from planner.domain.base import build
from planner.domain.plan import Charter
from planner.domain.zone import zone
from planner.services.workspace import Workspace
from planner.settings import data_folder

_USUAL_ZONE: Final = "UTC"
_USUAL_CURRENCY: Final = "USD"


def opened(path: Path) -> Workspace:
    """The plan in a file. Raises PlanFileError or EnvironmentFaultError."""
    return open_workspace(path)


def new_plan(path: Path) -> Workspace:
    """A new plan called like its file, in the zone and currency of this computer.

    Raises PlanFileError where the file exists.
    """
    fields = {"name": path.stem or "Plan", "timezone": _zone(), "currency": _currency()}
    return create_workspace(path, build(Charter, fields))


def sample(today: date) -> Workspace:
    """The sample plan of a day: made once, and opened as it was left from then on."""
    path = data_folder() / f"sample {today.isoformat()}.showplan"
    if path.exists():
        return open_workspace(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    return create_sample(path)


def _zone() -> str:
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    try:
        zone(name)
    except ValueError:
        return _USUAL_ZONE
    return name


def _currency() -> str:
    code = QLocale.system().currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
    return code if len(code) == 3 and code.isascii() and code.isupper() else _USUAL_CURRENCY
