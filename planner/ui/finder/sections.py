"""What has to be there before the actions of a section of the table can be used."""

from typing import Any, Final

from planner.ui.actions import PLAN_ACTIONS, Action
from planner.ui.export_actions import EXPORT_ACTIONS, EXPORT_PAGE_ACTIONS
from planner.ui.finding_actions import FINDING_ACTIONS, FOLDING_ACTIONS
from planner.ui.import_actions import IMPORT_ACTIONS, IMPORT_PAGE_ACTIONS
from planner.ui.layout_actions import LAYOUT_ACTIONS
from planner.ui.list_actions import CREATOR_ACTIONS, DETAIL_ACTIONS, STUDIO_ACTIONS, WEEK_ACTIONS
from planner.ui.marking import QT_TRANSLATE_NOOP
from planner.ui.picture_actions import PICTURE_ACTIONS
from planner.ui.print_actions import PRINT_ACTIONS
from planner.ui.product_actions import PRODUCT_ACTIONS
from planner.ui.room_time_actions import ROOM_TIME_ACTIONS
from planner.ui.rundown_actions import CLIPBOARD_ACTIONS, ROW_ACTIONS, RUNDOWN_ACTIONS
from planner.ui.schedule_actions import SCHEDULE_ACTIONS, TIME_ACTIONS
from planner.ui.script_actions import SCRIPT_ACTIONS
from planner.ui.show_actions import SHOW_ACTIONS
from planner.ui.solving_actions import SOLVING_ACTIONS
from planner.ui.timing_actions import TIMING_ACTIONS
from planner.ui.version_actions import COMPARE_ACTIONS, VERSION_ACTIONS

NOT_NOW: Final = QT_TRANSLATE_NOOP("Finder", "not possible just now")
"""Said of what is about something that is there."""

_PLAN: Final = QT_TRANSLATE_NOOP("Finder", "open a plan first")
_RUNDOWN: Final = QT_TRANSLATE_NOOP("Finder", "open a rundown first")
_SCHEDULE: Final = QT_TRANSLATE_NOOP("Finder", "turn to the schedule first")

NEEDS: Final[tuple[tuple[str, tuple[Action[Any], ...]], ...]] = (
    (_PLAN, (*PLAN_ACTIONS, *EXPORT_ACTIONS, *IMPORT_ACTIONS, *SOLVING_ACTIONS)),
    (_RUNDOWN, (*ROW_ACTIONS, *CLIPBOARD_ACTIONS, *RUNDOWN_ACTIONS, *LAYOUT_ACTIONS)),
    (_RUNDOWN, (*PRODUCT_ACTIONS, *TIMING_ACTIONS, *SCRIPT_ACTIONS, *VERSION_ACTIONS)),
    (_RUNDOWN, (*FINDING_ACTIONS, *FOLDING_ACTIONS)),
    (_SCHEDULE, (*SCHEDULE_ACTIONS, *TIME_ACTIONS, *ROOM_TIME_ACTIONS)),
    (QT_TRANSLATE_NOOP("Finder", "select a show in the schedule first"), SHOW_ACTIONS),
    (QT_TRANSLATE_NOOP("Finder", "compare versions of a rundown first"), COMPARE_ACTIONS),
    (QT_TRANSLATE_NOOP("Finder", "turn to the studios first"), STUDIO_ACTIONS),
    (QT_TRANSLATE_NOOP("Finder", "turn to the creators first"), CREATOR_ACTIONS),
    (
        QT_TRANSLATE_NOOP("Finder", "turn to the studios or creators first"),
        (*WEEK_ACTIONS, *DETAIL_ACTIONS),
    ),
    (QT_TRANSLATE_NOOP("Finder", "turn to the products first"), PICTURE_ACTIONS),
    (QT_TRANSLATE_NOOP("Finder", "open a sheet to print first"), PRINT_ACTIONS),
    (QT_TRANSLATE_NOOP("Finder", "begin an export first"), EXPORT_PAGE_ACTIONS),
    (QT_TRANSLATE_NOOP("Finder", "choose a file to import first"), IMPORT_PAGE_ACTIONS),
)
"""Sections of the table, and what is missing where one cannot be used; all others always can."""
