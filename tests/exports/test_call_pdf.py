"""The call sheet: who has to be where and when, in the zones of everybody."""

from datetime import UTC, datetime
from typing import Any

import pytest
from builders import a_booking, a_creator, a_show, a_studio, an_assignment, an_item
from PIL import Image
from runs import HOSTS, a_marathon
from sheet_reading import lines, page_sizes, picture

from planner.domain.errors import NotFoundError
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import CueColumn
from planner.exports.call_pdf import call_section
from planner.exports.fonts import Fonts
from planner.exports.sheet import write_document
from planner.exports.sheet_options import SheetOptions
from planner.exports.typesetting import Typesetter
from planner.resources import fonts_folder
from planner.wording.language import Language

TYPESETTER = Typesetter(Fonts(fonts_folder()))
PRINTED = datetime(2026, 11, 27, 22, 20, tzinfo=UTC)


def printed(run: RunOfShow, person: str | None = None) -> bytes:
    options = SheetOptions(printed_at=PRINTED)
    section = call_section(run, options, TYPESETTER, creator_id=person)
    return write_document([section], TYPESETTER, title="", author="", language=Language())


def shown(run: RunOfShow, person: str | None = None) -> list[str]:
    return lines(printed(run, person))


def day(found: list[str]) -> list[str]:
    """The lines of the day plan."""
    rest = found[found.index("Day") + 1 :]
    return rest[: next((n for n, line in enumerate(rest) if "closes" in line), len(rest) - 1) + 1]


def test_what_must_be_found_at_once_stands_on_top() -> None:
    booking = a_booking(studio_id="s", state="confirmed", setup_minutes=30, teardown_minutes=30)
    studio = a_studio(id="s", address="Culver City, gate code on arrival", notes="Top shot")
    found = shown(a_marathon(bookings=(booking,), studios={"s": studio}))
    assert "General call On air Studio" in found
    assert any(line.startswith("15:00 16:00") for line in found)
    assert any("Culver City, gate code" in line for line in found)
    assert any("Top shot" in line for line in found)


def test_the_day_is_in_order() -> None:
    booking = a_booking(studio_id="s", state="confirmed", setup_minutes=30, teardown_minutes=30)
    run = a_marathon(bookings=(booking,), studios={"s": a_studio(id="s")})
    assert day(shown(run)) == [
        "15:00 Call: @ops.rae",
        "15:15 Call: @mia.k",
        "15:30 Studio A opens, setup",
        "15:30 Call: @mod.eli",
        "16:00 On air",
        "16:45 Call: @jun.live",
        "17:30 Host handover: @mia.k → @jun.live",
        "19:00 Off air",
        "19:00 Teardown, Studio A",
        "19:30 Studio A closes",
    ]


def test_everybody_has_a_phone_an_address_and_their_own_clock() -> None:
    jun = HOSTS["jun"].changed(
        full_name="Jun Li", phone="+1 310 555 0112", email="jun@crew.example"
    )
    found = shown(a_marathon(creators={**HOSTS, "jun": jun}))
    assert "@jun.live Host 16:45 17:30 – 19:00 Asked +1 310 555 0112" in found
    assert any("Shanghai Sat 09:30 – 11:00" in line and "Sat 08:45" in line for line in found)
    assert any("jun@crew.example" in line for line in found)


def test_somebody_with_two_shifts_stands_once_with_both() -> None:
    run = a_marathon(
        assignments=(
            an_assignment(creator_id="rae", role="operator", shift_end=60, status="confirmed"),
            an_assignment(creator_id="rae", role="camera", shift_start=90, call_minutes=10),
        )
    )
    found = shown(run)
    team = found[found.index("Team") : found.index("Day")]
    assert [line for line in team if "@ops.rae" in line] == [
        "@ops.rae Operator 16:00 16:00 – 17:00 Confirmed —"
    ]
    assert "Camera 17:20 17:30 – 19:00 Asked" in team


def test_a_host_who_is_only_named_in_a_row_is_on_the_sheet_without_a_shift() -> None:
    run = a_marathon(rows=(an_item(host_ids=("mia",)),), offers={}, assignments=())
    assert "@mia.k Host — no shift yet — —" in shown(run)


def test_who_declined_is_not_on_the_sheet() -> None:
    run = a_marathon(
        rows=(), offers={}, assignments=(an_assignment(creator_id="eli", status="declined"),)
    )
    found = shown(run)
    assert not any("@mod.eli" in line for line in found)
    assert "Nobody is called yet." in found


def test_a_persons_own_sheet_begins_with_their_call_on_both_clocks() -> None:
    found = shown(a_marathon(), "jun")
    assert found[1].startswith("Call sheet · @jun.live") or "Call sheet · @jun.live" in found[0]
    assert "Your call On air Studio" in found
    assert any("Shanghai Sat 08:45" in line for line in found)
    assert any("Your shift 17:30 – 19:00" in line for line in found)
    assert not any("Bring and check" in line for line in found)


def test_a_sheet_for_somebody_unknown_is_refused() -> None:
    with pytest.raises(NotFoundError):
        printed(a_marathon(), "nobody")


def test_samples_and_their_places_are_brought_and_notes_are_told() -> None:
    rows = tuple(
        row.changed(cues={"props": "hero plinth"}) if row.id == "serum-row" else row
        for row in a_marathon().rows
    )
    show = a_show(id="show", notes="Two hosts.\nOne handover.")
    columns = (CueColumn(id="props", name="Props"),)
    found = shown(a_marathon(rows=rows, show=show, cue_columns=columns))
    assert "☐ LS-3301 Vitamin C serum 30 ml — hero plinth" in found
    at = found.index("Notes")
    assert found[at + 1 : at + 3] == ["Two hosts.", "One handover."]


def test_a_night_in_which_the_clocks_change_says_so() -> None:
    show = a_show(starts_at=datetime(2026, 10, 31, 23), length_minutes=300)
    team = (an_assignment(creator_id="mia", shift_end=300, call_minutes=90),)
    found = shown(a_marathon(show=show, rows=(), offers={}, bookings=(), assignments=team))
    assert "21:30 Call: @mia.k" in found
    assert "Sun 1 Nov 2026 · clocks changed, now UTC−8" in found
    assert any(line.startswith("03:00") and "Off air" in line for line in found)


def test_four_rooms_stand_in_two_lines_of_boxes_and_a_hold_says_so() -> None:
    rooms: dict[str, Any] = {f"s{n}": a_studio(id=f"s{n}", name=f"Room {n}") for n in range(4)}
    bookings = tuple(a_booking(studio_id=each, state="hold") for each in rooms)
    found = shown(a_marathon(bookings=bookings, studios=rooms))
    for number in range(4):
        assert any(f"Room {number} (On hold)" in line for line in found)


def test_the_sheet_prints_black_and_white() -> None:
    pdf = printed(a_marathon(creators={**HOSTS, "x": a_creator(color="#FF0000")}))
    assert len(page_sizes(pdf)) == 1
    spread = [max(dot) - min(dot) for dot in _colors(picture(pdf))]
    assert spread
    assert max(spread) < 16  # greys are a little blue


def _colors(page: Image.Image) -> list[tuple[int, int, int]]:
    found = page.getcolors(page.width * page.height) or []
    return [(color[0], color[1], color[2]) for _, color in found if isinstance(color, tuple)]
