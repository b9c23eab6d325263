"""How a text is looked up and filled, and that nothing typed by a person is ever filled."""

import pytest

from planner.wording.language import Language, language_for

CHINESE = Language(
    "zh_CN",
    {
        ("terms", "Opening"): "开场",
        ("sheets", "Opening"): "开幕",
        ("sheets", "Print {number} of “{show}”"): "“{show}”第 {number} 次打印",
        ("sheets", "{count} rows of {show}"): "{show}共 {count} 行",
    },
)


def test_a_text_is_translated_within_its_context() -> None:
    assert CHINESE.translate("terms", "Opening") == "开场"
    assert CHINESE.translate("sheets", "Opening") == "开幕"


def test_a_text_without_a_translation_stays_english() -> None:
    assert CHINESE.translate("terms", "Closing") == "Closing"
    assert CHINESE.translate("cues", "Opening") == "Opening"
    assert Language().translate("terms", "Opening") == "Opening"


@pytest.mark.parametrize("title", ["{number}", "{}", "{0}", "}{", "%s %n", "{show!r}", "“x”\n"])
def test_what_a_person_typed_is_shown_as_it_is(title: str) -> None:
    template = "Print {number} of “{show}”"
    assert Language().sentence("sheets", template, number=4, show=title) == f"Print 4 of “{title}”"
    assert CHINESE.sentence("sheets", template, number=4, show=title) == f"“{title}”第 4 次打印"


@pytest.mark.parametrize("name", ["self", "context", "template", "one", "many"])
def test_a_value_may_have_any_name(name: str) -> None:
    assert Language().sentence("x", f"<{{{name}}}>", **{name: 1}) == "<1>"


def test_a_value_that_was_left_out_is_a_bug_of_the_caller() -> None:
    with pytest.raises(KeyError, match="number"):
        Language().sentence("sheets", "Print {number}")


@pytest.mark.parametrize(
    ("count", "english", "chinese"),
    [
        (0, "0 rows of Friday", "Friday共 0 行"),
        (1, "1 row of Friday", "Friday共 1 行"),
        (-1, "-1 row of Friday", "Friday共 -1 行"),
        (2, "2 rows of Friday", "Friday共 2 行"),
        (1200, "1,200 rows of Friday", "Friday共 1,200 行"),
    ],
)
def test_english_has_two_numbers_and_chinese_one(count: int, english: str, chinese: str) -> None:
    forms = "{count} row of {show}", "{count} rows of {show}"
    assert Language().plural("sheets", *forms, count=count, show="Friday") == english
    assert CHINESE.plural("sheets", *forms, count=count, show="Friday") == chinese


@pytest.mark.parametrize(
    ("locale", "code"),
    [
        *(("en", "en"), ("en_US.UTF-8", "en"), ("C", "en"), ("", "en"), ("de_DE", "en")),
        *(("zh_CN", "zh_CN"), ("zh", "zh_CN"), ("zh-Hans", "zh_CN"), ("ZH_cn.UTF-8", "zh_CN")),
    ],
)
def test_a_locale_is_served_in_the_nearest_language(locale: str, code: str) -> None:
    assert language_for(locale).code == code


def test_the_shipped_translation_is_read() -> None:
    assert language_for("zh_CN").translate("terms", "Opening") == "开场"
