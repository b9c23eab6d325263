import pytest
from builders import a_channel, a_run, a_show, an_item

from planner.domain.checks import findings_of_show
from planner.domain.findings import Code, Finding, Severity
from planner.domain.platforms import Measure, Platforms
from planner.services.checking import load_platforms
from planner.wording.language import CHINESE, language_for
from planner.wording.sources import CONTEXT, limit_text, source_text, words_text

PLATFORMS = load_platforms()
ENGLISH = language_for("en")
IN_CHINESE = language_for(CHINESE)


def the_finding(code: Code, title: str, platform: str = "tiktok_shop") -> Finding:
    run = a_run([an_item()], show=a_show(title=title), channels=(a_channel(platform=platform),))
    return next(each for each in findings_of_show(run, PLATFORMS) if each.code is code)


def test_a_limit_says_its_figure_unit_source_date_and_how_sure_it_is() -> None:
    text = source_text(ENGLISH, PLATFORMS, the_finding(Code.PLATFORM_LIMIT, "x" * 40))
    rule, source, trust, note = text.split("\n")
    assert rule == "TikTok Shop: a title has at most 32 characters."
    assert source.startswith("Source: shoplivex.com/")
    assert source.endswith("Thu 30 May 2024.")
    assert trust.startswith("Medium confidence")
    assert note.startswith("Title typed in the app")


def test_a_banned_word_says_whose_list_it_is_on() -> None:
    finding = the_finding(Code.BANNED_WORDS, "全网最低价", "douyin")
    text = source_text(ENGLISH, PLATFORMS, finding)
    assert "广告法" in text
    assert "market: CN" in text


@pytest.mark.parametrize("subjects", [("show",), ("row", "product", "show", "never_say:script:x")])
@pytest.mark.parametrize("code", [Code.SHOW_OVER, Code.BANNED_WORDS])
def test_what_rests_on_the_plan_alone_has_no_source(code: Code, subjects: tuple[str, ...]) -> None:
    finding = Finding(code, Severity.WARNING, subjects, {})
    assert source_text(ENGLISH, PLATFORMS, finding) == ""


def test_a_limit_that_is_not_known_any_more_has_no_source() -> None:
    finding = the_finding(Code.PLATFORM_LIMIT, "x" * 40)
    assert source_text(ENGLISH, Platforms(), finding) == ""


def test_every_limit_and_list_that_is_shipped_can_be_said_in_both_languages() -> None:
    for language in (ENGLISH, IN_CHINESE):
        for platform in PLATFORMS.platforms:
            for measure, limit in platform.limits.items():
                text = limit_text(language, platform.name, measure, limit)
                assert limit.source in text
                assert "{" not in text
        for words in PLATFORMS.word_lists:
            assert words.source in words_text(language, words)


def test_everything_said_here_is_translated() -> None:
    known = {text for context, text in IN_CHINESE.translations if context == CONTEXT}
    assert len(known) == len(Measure) + 6
