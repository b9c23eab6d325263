"""Break-even in words: how it comes about, what is missing, and all of it in Chinese too."""

from fractions import Fraction

from planner.domain.break_even import BreakEven, Missing
from planner.wording import break_even as words
from planner.wording.break_even import break_even_remark, break_even_text
from planner.wording.language import CHINESE, Language, language_for

ENGLISH = Language()


def test_the_figure_is_rounded_up_to_whole_units() -> None:
    assert break_even_text(ENGLISH, BreakEven(3_139_901), "USD") == "$31,400"
    assert break_even_text(ENGLISH, BreakEven(3_140_000), "USD") == "$31,400"
    assert break_even_text(ENGLISH, BreakEven(31_399), "JPY") == "¥31,399"


def test_the_remark_adds_the_costs_up() -> None:
    worth = BreakEven(
        72000, room=30000, people=6000, ads=0, others=50, share=Fraction(1, 3), uncounted=2
    )
    assert break_even_remark(ENGLISH, worth, "USD").splitlines() == [
        "Studio $300 + people $60 + ads $0 + other costs $0.50 = $360.50.",
        "33.3% of the prices is left after cost, commissions and returns, "
        "if every product sells as often.",
        "2 products without a price or a cost are left out.",
    ]


def test_each_thing_that_is_missing_is_a_line() -> None:
    worth = BreakEven(None, ((Missing.NO_STUDIO, ""), (Missing.PAY, "@mia.k")))
    assert break_even_text(ENGLISH, worth, "USD") == "unknown"
    assert break_even_remark(ENGLISH, worth, "USD").splitlines() == [
        "No studio is booked.",
        "@mia.k has neither a fee nor a rate.",
    ]


def test_everything_is_said_in_chinese_too() -> None:
    known = {
        text for context, text in language_for(CHINESE).translations if context == words.CONTEXT
    }
    assert set(words.MISSING.values()) < known
    assert set(words.MISSING) == set(Missing)
    chinese = break_even_remark(
        language_for(CHINESE), BreakEven(1, share=Fraction(1, 2), uncounted=1), "CNY"
    )
    assert not any("a" <= sign <= "z" for sign in chinese)
