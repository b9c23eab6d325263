"""That every finding is said in a full sentence in both languages, whatever people typed."""

import re
from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.finding_rule import RULES, Unit, Values, finding
from planner.domain.findings import Code, Finding
from planner.wording.finding_sentences import WORDINGS
from planner.wording.findings import (
    CONTEXT,
    UNTITLED,
    finding_advice,
    finding_sentence,
    finding_text,
    wording_of,
)
from planner.wording.language import Language, language_for

ENGLISH, CHINESE = Language(), language_for("zh_CN")
LANGUAGES = [pytest.param(ENGLISH, id="en"), pytest.param(CHINESE, id="zh_CN")]
NAUGHTY = [
    "{row}",
    "{}",
    "{0}",
    "}{",
    "{{x}}",
    "%s",
    "“”",
    "a\nb",
    "<b>&amp;",
    "夜间🎁",
    "\u202eabc",
]
SAMPLES: dict[Unit, str | int] = {
    Unit.TITLE: "Night cream",
    Unit.TEXT: "vacuum",
    Unit.SECONDS: 100,
    Unit.TARGET: 3600,
    Unit.DURATION: 5400,
    Unit.COUNT: 1200,
    Unit.AMOUNT: 2450,
    Unit.CURRENCY: "USD",
    Unit.WALL: "2026-11-27T16:30",
    Unit.CLOCK: "2026-11-27T16:30:05",
    Unit.DAY: "2026-11-27",
    Unit.ZONE: "America/Los_Angeles",
    Unit.KIND: "hero",
    Unit.ROLE: "operator",
    Unit.SHEET: "host:someone",
}
EVERY_WORDING = [(code, variant) for code in Code for variant in RULES[code].variants or ("",)]


def a_finding(code: Code, variant: str = "", **values: str | int | None) -> Finding:
    """A finding with a sample for every value that is not given."""
    filled: Values = {
        name: variant if unit is Unit.VARIANT else SAMPLES[unit]
        for name, unit in RULES[code].values.items()
    }
    return finding(code, ("row", "show"), {**filled, **values})


def test_every_code_and_variant_has_a_wording_and_no_other_has() -> None:
    keys = {f"{code}.{variant}" if variant else code.value for code, variant in EVERY_WORDING}
    assert set(WORDINGS) == keys


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("code", "variant"), EVERY_WORDING)
def test_every_finding_is_one_full_sentence_with_advice(
    code: Code, variant: str, language: Language
) -> None:
    said = a_finding(code, variant)
    sentence, advice = finding_sentence(language, said), finding_advice(language, said)
    assert sentence.endswith("." if language is ENGLISH else "。")
    assert advice.endswith("." if language is ENGLISH else "。")
    assert finding_text(language, said) == (
        f"{sentence} {advice}" if language is ENGLISH else f"{sentence}{advice}"
    )


@pytest.mark.parametrize(("code", "variant"), EVERY_WORDING)
def test_wordings_name_only_values_that_the_rule_gives(code: Code, variant: str) -> None:
    wording = wording_of(a_finding(code, variant))
    for template in (*wording.says, *wording.advises, wording.one):
        assert names_in(template) <= set(RULES[code].values)
    assert bool(wording.one) is bool(wording.counted)
    assert not wording.counted or RULES[code].values[wording.counted] is Unit.COUNT


def test_every_wording_is_translated_with_the_same_values() -> None:
    for wording in WORDINGS.values():
        for template in (*wording.says, *wording.advises, UNTITLED, "{sentence} {advice}"):
            translated = CHINESE.translations[CONTEXT, template]
            assert names_in(translated) == names_in(template)


def test_nothing_is_translated_that_is_never_said() -> None:
    said = {text for each in WORDINGS.values() for text in (*each.says, *each.advises)}
    known = {text for context, text in CHINESE.translations if context == CONTEXT}
    assert known == said | {UNTITLED, "{sentence} {advice}"}


EXAMPLES = [
    pytest.param(
        a_finding(Code.BLOCK_OVER, block="Hero block", over=100, target=3600, length=3700),
        "“Hero block” runs 1:40 over its 60:00.",
        "“Hero block”超出目标时长 60:00，多出 1:40。",
        id="block_over",
    ),
    pytest.param(
        a_finding(Code.SHOW_OVER, show="Marathon", over=100, length=10_800),
        "“Marathon” runs 1:40 over its 3:00:00.",
        "“Marathon”超出总时长 3:00:00，多出 1:40。",
        id="show_over",
    ),
    pytest.param(
        a_finding(Code.PLATFORM_LIMIT, "title", platform="TikTok Shop", actual=35, limit=32,
                  excess=3),
        "Title is 3 characters too long for TikTok Shop (35 of 32).",
        "标题超出 TikTok Shop 的上限 3 个字符（35/32）。",
        id="platform_limit",
    ),
    pytest.param(
        a_finding(Code.PLATFORM_LIMIT, "title", platform="TikTok Shop", actual=33, limit=32,
                  excess=1),
        "Title is 1 character too long for TikTok Shop (33 of 32).",
        "标题超出 TikTok Shop 的上限 1 个字符（33/32）。",
        id="platform_limit by one",
    ),
    pytest.param(
        a_finding(Code.DST_GAP, "start", title="Late", wall="2027-03-14T02:30",
                  taken_as="2027-03-14T03:30"),
        "“Late” has a hard start at Sun 14 Mar 02:30, when clocks in Los Angeles go forward and "
        "skip that time; it counts as Sun 14 Mar 03:30.",
        "“Late”的定点开始时间 3月14日 周日 02:30 恰逢洛杉矶时钟拨快，这一时刻不存在；"
        "按 3月14日 周日 03:30 计算。",
        id="dst_gap",
    ),
    pytest.param(
        a_finding(Code.STOCK_SHORT, "short", product="Serum", missing=1100, set_aside=1200,
                  stock=100),
        "“Serum” is 1,100 short: 1,200 set aside, 100 in stock.",
        "“Serum”缺货 1,100 件：预留 1,200 件，库存 100 件。",
        id="stock_short",
    ),
    pytest.param(
        a_finding(Code.PRICE_BELOW_COST, product="Serum", row="Duo", price=999, cost=1000, loss=1),
        "“Serum” is offered at $9.99 in “Duo”, $0.01 below its cost of $10.00.",
        "“Duo”中“Serum”的直播价 US$9.99 低于成本 US$10.00，每件亏 US$0.01。",
        id="price_below_cost",
    ),
    pytest.param(
        a_finding(Code.NO_OFFER, row="Duo", kind="hero"),
        "“Duo” (Hero) has no product to sell.",
        "“Duo”（爆款）没有商品。",
        id="no_offer",
    ),
    pytest.param(
        a_finding(Code.STUDIO_CLOSED, studio="Studio A", show="Friday", reason="paint",
                  starts_at="2026-11-27T00:00", ends_at="2026-11-28T00:00"),
        "Studio A is closed from Fri 27 Nov 00:00 to Sat 28 Nov 00:00 (paint), during “Friday”.",
        "Studio A在“Friday”期间关闭：11月27日 周五 00:00 至 11月28日 周六 00:00（paint）。",
        id="studio_closed",
    ),
    pytest.param(
        a_finding(Code.STUDIO_CLOSED, studio="Studio A", show="Friday", reason="",
                  starts_at="2026-11-27T00:00", ends_at="2026-11-28T00:00"),
        "Studio A is closed from Fri 27 Nov 00:00 to Sat 28 Nov 00:00, during “Friday”.",
        "Studio A在“Friday”期间关闭：11月27日 周五 00:00 至 11月28日 周六 00:00。",
        id="studio_closed without a reason",
    ),
    pytest.param(
        a_finding(Code.CREATOR_REST, creator="@mia.k", show="A", other="B", rest=27_000,
                  needed=39_600),
        "@mia.k rests 7 h 30 min between “A” and “B” and needs 11 h.",
        "@mia.k 在“A”与“B”之间只休息 7 小时 30 分钟，需要 11 小时。",
        id="creator_rest",
    ),
    pytest.param(
        a_finding(Code.PRINT_STALE, show="Friday", sheet="host:mia", number=3, changed=1),
        "Host sheet, print 3 of “Friday”, is out of date: 1 change since.",
        "“Friday”的主播手卡（第 3 次打印）已过时：此后有 1 处改动。",
        id="print_stale",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("said", "english", "chinese"), EXAMPLES)
def test_a_finding_reads_as_a_person_would_say_it(
    said: Finding, english: str, chinese: str
) -> None:
    assert finding_sentence(ENGLISH, said) == english
    assert finding_sentence(CHINESE, said) == chinese


def test_advice_names_what_to_say_instead_where_there_is_something() -> None:
    with_word = a_finding(Code.BANNED_WORDS, "script", instead="优选")
    without = a_finding(Code.BANNED_WORDS, "script", instead=None)
    assert finding_advice(ENGLISH, with_word) == "Say “优选” instead."
    assert finding_advice(ENGLISH, without) == "Leave it out, or put it another way."


@pytest.mark.parametrize(("title", "shown"), [("", UNTITLED), (" \n", UNTITLED), (" x", " x")])
def test_a_row_without_a_title_is_called_untitled(title: str, shown: str) -> None:
    said = a_finding(Code.BLOCK_OVER, block=title, over=60, target=60)
    assert finding_sentence(ENGLISH, said) == f"“{shown}” runs 1:00 over its 1:00."


def test_amounts_are_in_the_findings_own_currency() -> None:
    said = a_finding(Code.PRICE_ABOVE_LIST, price=421, list_price=420, currency="JPY")
    assert "¥421" in finding_sentence(ENGLISH, said)
    assert "JP¥420" in finding_sentence(CHINESE, said)


@pytest.mark.parametrize("naughty", NAUGHTY)
@pytest.mark.parametrize(("code", "variant"), EVERY_WORDING)
def test_what_people_typed_stands_in_the_sentence_as_they_typed_it(
    code: Code, variant: str, naughty: str
) -> None:
    units = RULES[code].values
    typed = [name for name, unit in units.items() if unit in (Unit.TITLE, Unit.TEXT)]
    said = a_finding(code, variant, **dict.fromkeys(typed, naughty))
    for language in (ENGLISH, CHINESE):
        template = language.translate(CONTEXT, wording_of(said).says[0])
        wanted = names_in(template) & set(typed)
        assert finding_sentence(language, said).count(naughty) >= len(wanted)


@given(
    st.sampled_from(EVERY_WORDING),
    st.text(max_size=40),
    st.integers(-(10**9), 10**9),
    st.booleans(),
)
def test_no_value_breaks_a_sentence(
    wording: tuple[Code, str], text: str, figure: int, missing: bool
) -> None:
    code, variant = wording
    values: Values = {}
    for name, unit in RULES[code].values.items():
        if unit in (Unit.TITLE, Unit.TEXT, Unit.KIND, Unit.ROLE, Unit.SHEET):
            values[name] = None if missing and unit is Unit.TEXT else text
        elif isinstance(SAMPLES.get(unit), int):
            values[name] = figure
    said = a_finding(code, variant, **values)
    for language in (ENGLISH, CHINESE):
        assert finding_text(language, said)


def test_english_sentences_name_no_code() -> None:
    for code, variant in EVERY_WORDING:
        sentence = finding_text(ENGLISH, a_finding(code, variant))
        assert not re.search(r"[a-z]_[a-z]", sentence)


def names_in(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name}
