"""That every fixed word of a plan has a name, in both languages, and others stay as they are."""

from collections.abc import Callable
from enum import StrEnum

import pytest

from planner.domain.crew import AssignmentStatus
from planner.domain.findings import Severity
from planner.domain.rundown import Kind, RowStatus, RowType, StartMode
from planner.domain.show import ShowStatus
from planner.domain.studio import BookingState
from planner.wording import terms
from planner.wording.language import Language, language_for

ENGLISH, CHINESE = Language(), language_for("zh_CN")
TABLES = [
    *(terms.KINDS, terms.ROW_TYPES, terms.START_MODES, terms.ROW_STATUSES, terms.SHOW_STATUSES),
    *(terms.BOOKING_STATES, terms.ASSIGNMENT_STATUSES, terms.ROLES, terms.SHEETS, terms.COLUMNS),
    *(terms.SEVERITIES, terms.DEPARTMENTS, terms.LAYOUTS, terms.CUE_KINDS),
]


@pytest.mark.parametrize(
    ("names", "words"),
    [
        (terms.KINDS, Kind),
        (terms.ROW_TYPES, RowType),
        (terms.START_MODES, StartMode),
        (terms.ROW_STATUSES, RowStatus),
        (terms.SHOW_STATUSES, ShowStatus),
        (terms.BOOKING_STATES, BookingState),
        (terms.ASSIGNMENT_STATUSES, AssignmentStatus),
        (terms.SEVERITIES, Severity),
    ],
)
def test_every_word_of_the_domain_has_a_name(names: dict[str, str], words: type[StrEnum]) -> None:
    assert set(names) == set(words)


@pytest.mark.parametrize("names", TABLES)
def test_every_name_is_translated(names: dict[str, str]) -> None:
    missing = {name for name in names.values() if (terms.CONTEXT, name) not in CHINESE.translations}
    assert missing == set()


@pytest.mark.parametrize(
    ("name_of", "word", "english", "chinese"),
    [
        (terms.kind_name, "opening", "Opening", "开场"),
        (terms.kind_name, "qa", "Q&A", "问答"),
        (terms.row_type_name, "block", "Block", "板块"),
        (terms.start_mode_name, "hard", "Hard start", "定点开始"),
        (terms.row_status_name, "final", "Final", "定稿"),
        (terms.show_status_name, "live", "Live", "直播中"),
        (terms.booking_state_name, "hold", "On hold", "预留"),
        (terms.assignment_status_name, "asked", "Asked", "已询问"),
        (terms.role_name, "host", "Host", "主播"),
        (terms.sheet_name, "rundown", "Producer rundown", "制片流程单"),
        (terms.sheet_name, "host:0190-abc", "Host sheet", "主播手卡"),
        (terms.column_name, "live_price", "Live price", "直播价"),
        (terms.cue_column_name, "Camera", "Camera", "摄像"),
        (terms.severity_name, "warning", "Warning", "警告"),
    ],
)
def test_a_word_has_its_name_in_each_language(
    name_of: Callable[[Language, str], str], word: str, english: str, chinese: str
) -> None:
    assert name_of(ENGLISH, word) == english
    assert name_of(CHINESE, word) == chinese


@pytest.mark.parametrize(
    "name_of", [terms.kind_name, terms.role_name, terms.column_name, terms.cue_column_name]
)
@pytest.mark.parametrize("word", ["unboxing", "", "{count}", "Opening night", "开箱"])
def test_a_word_of_the_plans_own_stays_as_it_is(
    name_of: Callable[[Language, str], str], word: str
) -> None:
    assert name_of(ENGLISH, word) == word
    assert name_of(CHINESE, word) == word
