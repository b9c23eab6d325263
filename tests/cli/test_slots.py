"""Time for a show is found from the command line, for people and for scripts."""

from datetime import datetime, time
from pathlib import Path

import pytest
from builders import a_creator, a_studio
from commands import Cli, fill
from lines import booked

from planner.domain.studio import WeeklyWindow
from planner.wording.language import language_for

MONDAY = ("--from", "2030-01-07", "--to", "2030-01-07")
NOON_TO_SIX = tuple(WeeklyWindow(weekday=day, start=time(12), end=time(18)) for day in range(7))


@pytest.fixture
def house(plan: Path) -> Path:
    """A studio that opens from noon to six, and a host."""
    fill(
        plan,
        a_studio(id="studio", name="Loft", open_hours=NOON_TO_SIX, hourly_rate=12_000),
        a_studio(id="other", name="Studio B", open_hours=NOON_TO_SIX),
        a_creator(id="mia", name="@mia", full_name="Mia K."),
    )
    return plan


def test_slots_are_listed_with_their_studio_team_and_cost(cli: Cli, house: Path) -> None:
    answer = cli("find-slot", house, "--length", 120, "--role", "host", *MONDAY)
    assert (answer.code, answer.err) == (0, "")
    lines = answer.out.splitlines()
    assert lines[0].split() == ["Time", "Studio", "Creator", "Cost"]
    assert "Mon 7 Jan 2030 · 12:00 – 14:00 PST" in lines[1]
    assert lines[1].endswith("$240.00")
    assert "Host: @mia" in lines[1]
    assert "Studio B" in lines[2]


def test_slots_for_scripts_have_instants_with_offsets(cli: Cli, house: Path) -> None:
    words = ("--length", 120, "--studio", "loft", "--creator", "mia k", "--setup", 30, *MONDAY)
    answer = cli("find-slot", house, *words, "--json").json
    assert answer["near_misses"] == []
    assert answer["slots"] == [
        {
            "studio_id": "studio",
            "studio": "Loft",
            "starts_at": "2030-01-07T12:30:00-08:00",
            "ends_at": "2030-01-07T14:30:00-08:00",
            "block_start": "2030-01-07T12:00:00-08:00",
            "block_end": "2030-01-07T14:30:00-08:00",
            "team": [],
            "cost": 30_000,
            "idle": 0,
        }
    ]


def test_days_hours_and_a_zone_can_be_asked_for(cli: Cli, house: Path) -> None:
    words = ("--length", 60, "--day", "tue", "--day", "wed", "--hours", "4pm-19:00", "--limit", 1)
    asked = ("--from", "2030-01-07", "--to", "2030-01-13", "--zone", "America/New_York")
    (slot,) = cli("find-slot", house, *words, *asked, "--json").json["slots"]
    assert slot["starts_at"] == "2030-01-08T16:00:00-05:00"


def test_where_there_is_no_time_it_says_what_is_in_the_way(cli: Cli, house: Path) -> None:
    day = datetime(2030, 1, 7)
    fill(
        house,
        booked(
            "00:00-23:59",
            note="Rental",
            studio_id="studio",
            starts_at=day.replace(hour=14),
            ends_at=day.replace(hour=18),
        ),
    )
    words = ("--length", 180, "--studio", "Loft", *MONDAY)
    answer = cli("find-slot", house, *words)
    assert answer.code == 1
    assert answer.out.splitlines() == [
        "There is no time for this. What comes closest:",
        "Mon 7 Jan 2030 · 11:00 – 14:00 PST  Loft",
        "  Loft would have to open 1 h longer.",
        "A show of 2 h would fit as it is.",
    ]
    found = cli("find-slot", house, *words, "--json")
    assert found.code == 1
    assert found.json["longest_minutes"] == 120
    assert found.json["near_misses"][0]["in_the_way"] == [
        {"obstacle": "outside_hours", "subject": "studio", "name": "Loft", "seconds": 3600}
    ]
    chinese = cli("find-slot", house, *words, language=language_for("zh_CN"))
    assert "Loft需要多开放1 小时" in chinese.out


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (("--length", "two"), "“two” is not a whole number"),
        (("--length", 60, "--from", "soon"), "“soon” is not a day"),
        (("--length", 60, "--from", "2030-01-07", "--to", "2030-01-06"), "before the first"),
        (("--length", 60, "--from", "2020-01-07", "--to", "2020-01-08"), "are over"),
        (("--length", 60, "--studio", "gone"), "No studio fits “gone”. The plan has: “Loft”"),
        (("--length", 60, "--studio", "o"), "fits more than one studio"),
        (("--length", 60, "--creator", "gone"), "No creator fits “gone”"),
        (("--length", 60, "--zone", "Mars/Base"), "no time zone is called “mars/base”"),
        (("--length", 60, "--hours", "late"), "is not a clock time"),
        (("--length", 0, *MONDAY), "lasts a minute at least"),
        ((), "--length"),
    ],
)
def test_wrong_words_are_answered_in_one_line(
    cli: Cli, house: Path, words: tuple[object, ...], complaint: str
) -> None:
    answer = cli("find-slot", house, *words)
    assert (answer.code, answer.out) == (2, "")
    assert complaint.casefold() in answer.err.casefold()
    assert answer.err.count("\n") == 1
