"""What zones are called: cities, letters that can be trusted, offsets."""

from datetime import UTC, datetime, timedelta

import pytest

from planner.domain.zone import zone, zone_names
from planner.wording.language import Language, language_for
from planner.wording.places import city, offset_label, zone_label

ENGLISH, CHINESE = Language(), language_for("zh_CN")
WINTER, SUMMER = datetime(2026, 1, 15, tzinfo=UTC), datetime(2026, 7, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    ("zone_name", "english", "chinese"),
    [
        ("America/New_York", "New York", "纽约"),
        ("Asia/Shanghai", "Shanghai", "上海"),
        ("America/Argentina/Buenos_Aires", "Buenos Aires", "布宜诺斯艾利斯"),
        ("America/Boise", "Boise", "Boise"),
        ("UTC", "UTC", "UTC"),
        ("Etc/GMT+5", "Etc/GMT+5", "Etc/GMT+5"),
    ],
)
def test_a_zone_is_called_by_its_city(zone_name: str, english: str, chinese: str) -> None:
    assert city(ENGLISH, zone_name) == english
    assert city(CHINESE, zone_name) == chinese


@pytest.mark.parametrize(
    ("zone_name", "winter", "summer"),
    [
        ("America/Los_Angeles", "PST", "PDT"),
        ("America/Chicago", "CST", "CDT"),
        ("Europe/London", "GMT", "BST"),
        ("Europe/Berlin", "CET", "CEST"),
        ("Australia/Adelaide", "ACDT", "ACST"),
        ("Asia/Shanghai", "UTC+8", "UTC+8"),
        ("Asia/Manila", "UTC+8", "UTC+8"),
        ("America/Havana", "UTC−5", "UTC−4"),
        ("Asia/Singapore", "UTC+8", "UTC+8"),
        ("Asia/Kolkata", "UTC+5:30", "UTC+5:30"),
        ("Europe/Dublin", "GMT", "UTC+1"),
        ("America/St_Johns", "UTC−3:30", "UTC−2:30"),
        ("UTC", "UTC", "UTC"),
        ("Etc/GMT+5", "UTC−5", "UTC−5"),
    ],
)
def test_letters_stand_only_where_they_mean_what_most_readers_think(
    zone_name: str, winter: str, summer: str
) -> None:
    local = zone(zone_name)
    assert zone_label(ENGLISH, zone_name, WINTER.astimezone(local)) == winter
    assert zone_label(ENGLISH, zone_name, SUMMER.astimezone(local)) == summer


def test_a_chinese_reader_is_told_the_city_or_the_offset() -> None:
    assert zone_label(CHINESE, "Asia/Shanghai", WINTER.astimezone(zone("Asia/Shanghai"))) == (
        "北京时间"
    )
    assert zone_label(CHINESE, "Europe/London", WINTER.astimezone(zone("Europe/London"))) == (
        "伦敦时间"
    )
    assert zone_label(CHINESE, "America/Boise", WINTER.astimezone(zone("America/Boise"))) == "MST"


def test_every_zone_has_a_name_and_a_label() -> None:
    for name in zone_names():
        moment = WINTER.astimezone(zone(name))
        assert city(ENGLISH, name).strip()
        assert "_" not in city(ENGLISH, name)
        assert zone_label(ENGLISH, name, moment).isascii() or "UTC−" in zone_label(
            ENGLISH, name, moment
        )


@pytest.mark.parametrize(
    ("offset", "label"),
    [
        (timedelta(), "UTC"),
        (timedelta(hours=8), "UTC+8"),
        (timedelta(hours=-9, minutes=-30), "UTC−9:30"),
        (timedelta(hours=5, minutes=45), "UTC+5:45"),
    ],
)
def test_an_offset_is_told_in_hours(offset: timedelta, label: str) -> None:
    assert offset_label(offset) == label
