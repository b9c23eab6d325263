"""What a show lacks is said in both languages."""

import pytest

from planner.domain.readiness import Lack, Missing
from planner.wording.language import Language, language_for
from planner.wording.readiness import missing_sentence

ENGLISH, CHINESE = Language(), language_for("zh_CN")


@pytest.mark.parametrize("lack", Lack)
@pytest.mark.parametrize("subjects", [(), ("one",), ("one", "two")])
def test_every_lack_has_a_sentence_in_both_languages(lack: Lack, subjects: tuple[str, ...]) -> None:
    missing = Missing(lack, subjects)
    english, chinese = missing_sentence(ENGLISH, missing), missing_sentence(CHINESE, missing)
    assert english != chinese
    assert "{" not in english + chinese


@pytest.mark.parametrize(
    ("missing", "english", "chinese"),
    [
        (Missing(Lack.NO_STUDIO), "It has no studio.", "没有直播间。"),
        (Missing(Lack.CHECKS_OPEN, ("a",)), "1 error is open.", "还有 1 个错误待处理。"),
        (Missing(Lack.CHECKS_OPEN, ("a", "b")), "2 errors are open.", "还有 2 个错误待处理。"),
    ],
)
def test_a_lack_is_said_with_its_number(missing: Missing, english: str, chinese: str) -> None:
    assert missing_sentence(ENGLISH, missing) == english
    assert missing_sentence(CHINESE, missing) == chinese
