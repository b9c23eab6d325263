import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.errors import InvalidValueError
from planner.domain.typed_pay import Pay, parse_pay, typed_pay


@pytest.mark.parametrize(
    ("text", "pay"),
    [
        ("", Pay()),
        ("$65/h", Pay(6500)),
        ("65 / hour + 3 %", Pay(6500, None, 0.03)),
        ("300 a show", Pay(None, 30000)),
        ("2.5%+$1,200.50 per show", Pay(None, 120050, 0.025)),
        ("45 an hour + 100/show", Pay(4500, 10000)),
        ("每场 300 + 65/小时", Pay(6500, 30000)),
    ],
)
def test_pay_is_read_as_people_write_it(text: str, pay: Pay) -> None:
    assert parse_pay(text, "USD") == pay


@pytest.mark.parametrize(
    "text", ["65", "much", "65/h + 70/h", "150%", "x%", "NaN%", "€65/h", "-5/h", "/h", "a show"]
)
def test_what_is_no_pay_is_refused_with_words(text: str) -> None:
    with pytest.raises(InvalidValueError, match="Type"):
        parse_pay(text, "USD")


AMOUNTS = st.none() | st.integers(0, 10**12)


@given(AMOUNTS, AMOUNTS, st.none() | st.integers(0, 10_000), st.sampled_from(["USD", "JPY", "KWD"]))
def test_pay_as_it_is_typed_is_read_back_as_it_was(
    hourly: int | None, flat: int | None, share: int | None, currency: str
) -> None:
    pay = Pay(hourly, flat, None if share is None else share / 10_000)
    assert parse_pay(typed_pay(pay, currency), currency) == pay
