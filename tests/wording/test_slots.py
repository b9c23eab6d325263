"""What stands in the way of a show is said in both languages."""

import pytest

from planner.domain.barriers import Obstacle
from planner.domain.near_misses import InTheWay
from planner.wording import slots
from planner.wording.language import Language, language_for
from planner.wording.slots import obstacle_sentence, shorter_sentence

ENGLISH, CHINESE = Language(), language_for("zh_CN")


def said(language: Language, obstacle: Obstacle, name: str) -> str:
    return obstacle_sentence(language, InTheWay(obstacle, "id", 5400), studio="Loft", name=name)


@pytest.mark.parametrize("obstacle", Obstacle)
def test_every_obstacle_has_a_sentence_in_both_languages(obstacle: Obstacle) -> None:
    english, chinese = said(ENGLISH, obstacle, "@mia"), said(CHINESE, obstacle, "@mia")
    assert english != chinese
    assert "{" not in english + chinese


@pytest.mark.parametrize(
    ("obstacle", "name", "english", "chinese"),
    [
        (
            Obstacle.TAKEN,
            "Tea hour",
            "Loft is booked for “Tea hour”; 1 h 30 min of it would have to move.",
            "Loft已订给“Tea hour”，其中1 小时 30 分钟需要改期。",
        ),
        (Obstacle.NOBODY, "host", "Nobody is free who can be Host.", "没有空闲的人可担任主播。"),
        (
            Obstacle.CLOSED,
            "",
            "Loft is closed (–); it would have to open for 1 h 30 min.",
            "Loft不开放（–），需要开放1 小时 30 分钟。",
        ),
    ],
)
def test_an_obstacle_says_what_it_would_take(
    obstacle: Obstacle, name: str, english: str, chinese: str
) -> None:
    assert said(ENGLISH, obstacle, name) == english
    assert said(CHINESE, obstacle, name) == chinese


def test_a_shorter_show_is_proposed_in_words() -> None:
    assert shorter_sentence(ENGLISH, 90) == "A show of 1 h 30 min would fit as it is."
    assert (slots.CONTEXT, "A show of {length} would fit as it is.") in CHINESE.translations
