"""What is to be solved is said in both languages, with nothing lost on the way."""

import pytest
from builders import a_booking, a_creator, a_show, a_studio, an_assignment

from planner.domain.crew import AssignmentStatus
from planner.domain.readiness import Lack
from planner.domain.solving import Concern, Lacking, OpenBooking, OpenPoint, OpenShift
from planner.domain.studio import BookingState
from planner.wording.language import CHINESE, Language, language_for
from planner.wording.solving import (
    COUNTED,
    Answer,
    answer_label,
    counts_in_words,
    entry_advice,
    entry_sentence,
)
from planner.wording.totals import totals_in_words

ROOM = a_studio(name="Studio A")
MIA = a_creator(name="@mia.k")
POINTS: dict[str, OpenPoint] = {
    "Studio A is only on hold 2.": OpenBooking(a_booking(hold_rank=2), ROOM),
    "Studio A was only asked for.": OpenBooking(a_booking(state=BookingState.ENQUIRY), ROOM),
    "@mia.k has not answered yet (Host).": OpenShift(
        an_assignment(role="host", status=AssignmentStatus.ASKED), MIA
    ),
    "@mia.k declined (Host).": OpenShift(
        an_assignment(role="host", status=AssignmentStatus.DECLINED), MIA
    ),
    "It has no channel.": Lacking(a_show(), Lack.NO_CHANNEL),
}


@pytest.fixture(scope="module")
def chinese() -> Language:
    return language_for(CHINESE)


@pytest.mark.parametrize("sentence", POINTS)
def test_an_open_point_is_said_in_both_languages(sentence: str, chinese: Language) -> None:
    assert entry_sentence(Language(), POINTS[sentence]) == sentence
    for say in (entry_sentence, entry_advice):
        english, other = say(Language(), POINTS[sentence]), say(chinese, POINTS[sentence])
        assert not english or english != other


@pytest.mark.parametrize("answer", Answer)
def test_every_button_is_said_in_chinese_with_its_values(answer: Answer, chinese: Language) -> None:
    values = {"count": 2, "hours": 48, "creator": "@mia", "platform": "X", "handle": "@y"}
    english = answer_label(Language(), answer, **values)
    translated = answer_label(chinese, answer, **values)
    assert translated != english
    for value in map(str, values.values()):
        assert (value in english) == (value in translated)


def test_counts_name_what_there_is_and_leave_out_what_there_is_not(chinese: Language) -> None:
    counted = {Concern.CONFLICTS: 1, Concern.UNCONFIRMED: 0, Concern.NOT_READY: 1_200}
    english = counts_in_words(Language(), counted)
    assert english == "1,201 to solve: 1 conflict, 1,200 shows not ready"
    assert counts_in_words(chinese, counted) == "1,201 项待解决：1 处冲突, 1,200 场直播未就绪"
    assert set(COUNTED) == set(Concern)


def test_totals_leave_out_what_is_not_known() -> None:
    said = totals_in_words(Language(), shows=8, on_air=17 * 3600, cost=193_500, currency="USD")
    assert said == "8 shows · 17 h on air · studio cost $1,935"
    assert totals_in_words(Language(), shows=0, on_air=0, cost=None, currency="USD") == "0 shows"
