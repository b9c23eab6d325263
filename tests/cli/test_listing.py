"""Lists tell what a plan holds, with the instants worked out in the zones that matter."""

from datetime import datetime
from pathlib import Path

import pytest
from builders import (
    a_block,
    a_booking,
    a_brand,
    a_creator,
    a_hard_item,
    a_note,
    a_product,
    a_show,
    a_studio,
    an_assignment,
    an_end_by_item,
    an_item,
    an_offer,
)
from commands import Cli, fill


@pytest.fixture
def staged(plan: Path) -> Path:
    """Two shows; `show` has every sort of row, a booking, a host and an offer."""
    fill(
        plan,
        a_brand(id="brand", currency="JPY"),
        a_product(id="serum", sku="LS-1", list_price=4200, stock=1200),
        a_product(id="other", sku="LS-0", title="Other"),
        a_creator(id="mia", name="@mia.k"),
        a_creator(id="idle", name="@idle", timezone="Asia/Shanghai"),
        a_studio(id="studio", name="Studio A"),
        a_studio(id="far", name="Far", timezone="Asia/Tokyo"),
        a_booking(id="b", show_id="show", setup_minutes=30, teardown_minutes=15),
        a_booking(id="t", studio_id="far"),
        a_show(id="late", title="Late", starts_at=datetime(2026, 12, 1, 20)),
        a_show(id="show"),
        an_assignment(creator_id="mia"),
        an_item(600, id="one", position=1, title="深夜", kind="hero", host_ids=("mia",)),
        a_block(60, id="block", position=2, title="Hook"),
        an_item(300, id="in", position=1, block_id="block"),
        a_note(id="note", position=3),
        an_item(300, id="skipped", position=4, skip=True),
        an_end_by_item("17:00", id="until", position=5),
        a_hard_item("16:50", id="hard", position=6),
        a_hard_item("00:30", id="next", position=7, day=1),
        an_offer("one", "serum", pin=1, live_price=3900),
    )
    return plan


class TestRows:
    def test_a_row_tells_its_fields_and_its_times(self, cli: Cli, staged: Path) -> None:
        rows = cli("list", "rows", staged, "--show", "marathon", "--json").json
        by_id = {row["id"]: row for row in rows}
        assert [row["id"] for row in rows] == (
            ["one", "block", "in", "note", "skipped", "until", "hard", "next"]
        )
        one = by_id["one"]
        assert one["starts_at"] == "2026-11-27T16:00:00-08:00"
        assert one["ends_at"] == "2026-11-27T16:10:00-08:00"
        assert one["back_time"] == "2026-11-27T16:35:00-08:00"
        assert (one["length"], one["slack"], one["running"], one["number"]) == (600, None, True, 1)
        assert (one["title"], one["host_ids"]) == ("深夜", ["mia"])
        assert [offer["live_price"] for offer in one["offers"]] == [3900]

    def test_lengths_are_as_the_rows_will_run(self, cli: Cli, staged: Path) -> None:
        rows = {row["id"]: row for row in cli("list", "rows", staged, "--json").json}
        assert (rows["until"]["length"], rows["until"]["own_length"]) == (2700, 0)
        assert (rows["block"]["length"], rows["block"]["own_length"]) == (300, 60)
        assert rows["block"]["over"] == 240
        assert (rows["skipped"]["length"], rows["skipped"]["running"]) == (0, False)
        assert rows["skipped"]["own_length"] == 300

    def test_hard_rows_tell_slack_and_overlap_signed(self, cli: Cli, staged: Path) -> None:
        rows = {row["id"]: row for row in cli("list", "rows", staged, "--json").json}
        assert rows["hard"]["slack"] == -600
        assert rows["next"]["slack"] == 7 * 3600 + 35 * 60
        assert rows["next"]["starts_at"] == "2026-11-28T00:30:00-08:00"

    def test_people_get_a_table_in_reading_order(self, cli: Cli, staged: Path) -> None:
        out = cli("list", "rows", staged, "--show", "show").out
        lines = out.splitlines()
        assert lines[0] == "Black Friday marathon  Fri 27 Nov 2026 · 16:00 – 19:00 PST"
        assert [line.split()[:3] for line in lines[2:5]] == [
            ["1", "16:00:00", "10:00"],
            ["16:10:00", "5:00", "/"],
            ["2", "16:10:00", "5:00"],
        ]
        for shown in ("Hero", "深夜", "@mia.k", "LS-1", "¥3,900", "Hard start", "Ends by"):
            assert shown in out
        for shown in ("−10:00", "+7:35:00", "00:30:00 +1", "Skipped", "Note"):
            assert shown in out

    def test_all_shows_come_as_they_go_on_air(self, cli: Cli, staged: Path) -> None:
        out = cli("list", "rows", staged).out
        assert out.index("Black Friday marathon") < out.index("Late")
        assert "No rows yet." in out


class TestOtherLists:
    def test_shows_tell_when_they_are_on_air_and_what_they_are_over(
        self, cli: Cli, staged: Path
    ) -> None:
        first, second = cli("list", "shows", staged, "--json").json
        assert (first["id"], second["id"]) == ("show", "late")
        assert first["starts_at"] == "2026-11-27T16:00"
        assert first["on_air"] == "2026-11-27T16:00:00-08:00"
        assert first["off_air"] == "2026-11-27T19:00:00-08:00"
        assert (second["planned"], second["over"]) == (0, -180 * 60)
        out = cli("list", "shows", staged).out
        assert "Fri 27 Nov 2026 · 16:00 – 19:00 PST" in out

    def test_bookings_tell_their_block_in_the_zone_of_their_studio(
        self, cli: Cli, staged: Path
    ) -> None:
        far, near = cli("list", "bookings", staged, "--json").json
        assert near["block_start"] == "2026-11-27T15:30:00-08:00"
        assert near["block_end"] == "2026-11-27T19:15:00-08:00"
        assert far["block_start"] == "2026-11-27T16:00:00+09:00"
        assert "Studio A" in cli("list", "bookings", staged).out

    def test_products_tell_their_currency(self, cli: Cli, staged: Path) -> None:
        other, serum = cli("list", "products", staged, "--json").json
        assert (other["sku"], serum["sku"]) == ("LS-0", "LS-1")
        assert (serum["list_price"], serum["currency"]) == (4200, "JPY")
        assert "¥4,200" in cli("list", "products", staged).out
        assert "1,200" in cli("list", "products", staged).out

    @pytest.mark.parametrize(
        ("kind", "all_of_them", "of_the_show"),
        [
            ("shows", ["show", "late"], ["show"]),
            ("studios", ["far", "studio"], ["studio"]),
            ("bookings", ["t", "b"], ["b"]),
            ("creators", ["idle", "mia"], ["mia"]),
            ("products", ["other", "serum"], ["serum"]),
        ],
    )
    def test_every_list_can_be_of_one_show(
        self, cli: Cli, staged: Path, kind: str, all_of_them: list[str], of_the_show: list[str]
    ) -> None:
        def ids(*words: str) -> list[str]:
            answer = cli("list", kind, staged, *words, "--json")
            assert answer.code == 0
            return [record["id"] for record in answer.json]

        assert ids() == all_of_them
        assert ids("--show", "marathon") == of_the_show

    @pytest.mark.parametrize("kind", ["shows", "studios", "bookings", "creators", "products"])
    def test_an_empty_list_says_so(self, cli: Cli, plan: Path, kind: str) -> None:
        assert cli("list", kind, plan).out == "There are none.\n"
        assert cli("list", kind, plan, "--json").json == []

    def test_words_that_fit_two_shows_name_them(self, cli: Cli, staged: Path) -> None:
        answer = cli("list", "rows", staged, "--show", "a")
        assert answer.code == 2
        assert "Late" in answer.err
