"""Why somebody fits a shift is said in a few words, in both languages."""

import pytest

from planner.domain.fitness import Aspect, Reason
from planner.wording import fitness
from planner.wording.fitness import reason_text
from planner.wording.language import Language, language_for

ENGLISH, CHINESE = Language(), language_for("zh_CN")
REASONS = [
    (Reason(Aspect.ROLE, True, {"role": "host", "known": 1}), "Is Host", "担任主播"),
    (Reason(Aspect.ROLE, False, {"role": "host", "known": 0}), "Not known as Host", "未登记为主播"),
    (Reason(Aspect.FREE, True), "Free", "有空"),
    (
        Reason(Aspect.FREE, False, {"other": "Tea hour", "overlap": 5400}),
        "On “Tea hour” for 1 h 30 min of it",
        "其中1 小时 30 分钟在“Tea hour”",
    ),
    (Reason(Aspect.PRESENT, True), "Not away", "未休假"),
    (
        Reason(
            Aspect.PRESENT,
            False,
            {"starts_at": "2026-11-27T08:00", "ends_at": "2026-11-28T00:00", "reason": ""},
        ),
        "Away from Fri 27 Nov 08:00 to Sat 28 Nov 00:00",
        "11月27日 周五 08:00 至 11月28日 周六 00:00不在",
    ),
    (Reason(Aspect.AVAILABLE, True), "In their hours", "在可用时间内"),
    (Reason(Aspect.AVAILABLE, False, {"outside": 1800}), "30 min outside their hours", None),
    (Reason(Aspect.RESTED, True), "Rested", "休息充足"),
    (
        Reason(Aspect.RESTED, False, {"rest": 1800, "needed": 36000, "other": "Tea hour"}),
        "Rests 30 min and needs 10 h",
        None,
    ),
    (
        Reason(Aspect.HOURS, True, {"worked": 3600, "limit": 7200, "left": 3600}),
        "1 h left on that day",
        None,
    ),
    (
        Reason(Aspect.HOURS, False, {"worked": 9000, "limit": 7200, "left": 0}),
        "Works 2 h 30 min on that day; 2 h is the most",
        None,
    ),
    (Reason(Aspect.LANGUAGE, True, {"languages": "English"}), "Speaks English", None),
    (Reason(Aspect.LANGUAGE, False, {"languages": "中文"}), "Does not speak 中文", None),
    (Reason(Aspect.BRAND, True, {"shows": 1}), "1 show of the brand", None),
    (Reason(Aspect.BRAND, True, {"shows": 12}), "12 shows of the brand", "该品牌已做 12 场"),
    (Reason(Aspect.BRAND, False, {"shows": 0}), "New to the brand", "首次合作该品牌"),
    (Reason(Aspect.COST, True, {"amount": 12000}), "$120.00", "US$120.00"),
    (Reason(Aspect.COST, False, {"amount": None}), "Cost not known", "费用未知"),
]


@pytest.mark.parametrize(("reason", "english", "chinese"), REASONS)
def test_a_reason_is_said_in_both_languages(
    reason: Reason, english: str, chinese: str | None
) -> None:
    assert reason_text(ENGLISH, reason, currency="USD") == english
    said = reason_text(CHINESE, reason, currency="USD")
    assert said != english
    assert chinese in (None, said)


def test_every_aspect_is_shown_speaking_for_and_against() -> None:
    assert {(reason.aspect, reason.fits) for reason, _, _ in REASONS} == {
        (aspect, fits) for aspect in Aspect for fits in (True, False)
    }
    assert set(fitness.SPEAKING_AGAINST) == set(Aspect)
