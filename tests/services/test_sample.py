"""The sample plan: rich, believable, and wrong only where it is meant to be."""

from base64 import b64decode
from datetime import date, datetime
from pathlib import Path

import pytest
from samples import (
    CLASHES,
    MEANT,
    SUNDAY,
    assert_crew_is_rested_and_there,
    assert_studios_are_free_and_open,
    clashes,
    clashes_found_in,
    found_in,
    numbered,
    show_titled,
    too_long_days,
)

from planner.domain.clock import format_length
from planner.domain.errors import InvalidValueError
from planner.domain.plan import Plan
from planner.domain.run_of_show import run_of_show
from planner.domain.rundown import RowType
from planner.domain.studio import BookingState
from planner.domain.timing import cascade
from planner.domain.zone import to_wall
from planner.resources import sample_folder
from planner.services.checking import load_platforms
from planner.services.sample import Document, plan_for, read_sample, sample_plan
from planner.services.sample_tables import read_rundown


@pytest.fixture(scope="module")
def document() -> Document:
    return read_sample(sample_folder())


@pytest.fixture(scope="module")
def plan(document: Document) -> Plan:
    return plan_for(document, SUNDAY, numbered())


# What is in it


def test_the_sample_has_what_was_asked_for(plan: Plan) -> None:
    counts = {name: len(getattr(plan, name)) for name in ("brands", "channels", "studios")}
    assert counts == {"brands": 3, "channels": 4, "studios": 3}
    assert len(plan.creators) == 14
    assert len(plan.products) == 126
    assert len(plan.shows) == 12
    assert {channel.platform for channel in plan.channels} == {
        "tiktok_shop",
        "whatnot",
        "amazon_live",
        "douyin",
    }
    assert len({creator.timezone for creator in plan.creators}) >= 5


def test_every_id_is_a_new_one_so_two_samples_can_be_merged(plan: Plan) -> None:
    ids = [entity.id for entity in plan.entities()]
    ids += [row.id for template in plan.templates for row in template.rows]
    assert len(set(ids)) == len(ids)
    assert all(id_.startswith("id-") for id_ in ids)
    named = [name for row in plan.rows for name in row.cues]
    assert set(named) <= {column.id for column in plan.cue_columns}


def test_the_sample_on_disk_is_the_one_that_is_made(plan: Plan) -> None:
    assert sample_plan(SUNDAY, numbered()) == plan


def test_the_sample_survives_its_json(plan: Plan) -> None:
    assert Plan.model_validate_json(plan.model_dump_json()) == plan


def test_barcodes_are_unique_and_their_check_digits_right(plan: Plan) -> None:
    codes = [product.barcode for product in plan.products]
    assert len(set(codes)) == len(codes)
    for code in codes:
        digits = [int(digit) for digit in code]
        assert len(digits) == 13
        assert (sum(digits[::2]) + 3 * sum(digits[1::2])) % 10 == 0
        assert code.startswith("200")  # GS1: for use inside a company, so nobody's real product


def test_every_product_can_be_sold_at_a_profit_and_spoken_of(plan: Plan) -> None:
    assert len({product.sku for product in plan.products}) == len(plan.products)
    for product in plan.products:
        assert product.list_price is not None
        assert product.cost is not None
        assert 0 < product.cost < product.list_price
        assert product.talking_points
        assert product.never_say
        assert product.url.startswith("https://")
        assert ".example/" in product.url


def test_titles_come_in_the_scripts_that_brands_really_use(plan: Plan) -> None:
    titles = {product.title for product in plan.products}
    assert {
        "Night cream 50 ml 夜间修护霜",
        "Hojicha ほうじ茶 100 g",
        "Yuja tea 유자차 1 kg",
    } <= titles


def test_every_product_has_a_small_picture_and_none_is_kept_twice(plan: Plan) -> None:
    assert {product.picture_id for product in plan.products} == {each.id for each in plan.pictures}
    assert len({picture.content for picture in plan.pictures}) == len(plan.pictures)
    files = [b64decode(picture.content) for picture in plan.pictures]
    assert all(file.startswith(b"\x89PNG\r\n") for file in files)
    assert {(each.width, each.height) for each in plan.pictures} == {(256, 256)}
    assert max(len(file) for file in files) < 6_000
    assert sum(len(file) for file in files) < 400_000


def test_a_template_is_a_whole_rundown_of_its_own(plan: Plan) -> None:
    assert {template.name for template in plan.templates} == {
        "Single brand, 2 h",
        "Auction round, 4 lots of 60 s",
    }
    for template in plan.templates:
        blocks = {row.id for row in template.rows if row.type is RowType.BLOCK}
        assert {row.show_id for row in template.rows} == {template.id}
        assert {row.block_id for row in template.rows if row.block_id} == blocks


# The other shows


def test_every_show_has_a_rundown_with_words_to_say(plan: Plan) -> None:
    for show in plan.shows:
        items = [row for row in plan.rows if row.show_id == show.id and row.type is RowType.ITEM]
        assert len(items) >= 10, show.title
        for row in items:
            assert row.script or row.kind in {"handover", "break"}, row.title
            assert row.host_ids or row.kind == "break", row.title


def test_auction_lots_run_sixty_seconds(plan: Plan) -> None:
    lots = [row for row in plan.rows if row.kind == "auction"]
    assert len(lots) == 12
    assert {row.length for row in lots} == {60}


def test_one_show_runs_across_midnight_and_starts_a_row_on_the_next_day(plan: Plan) -> None:
    night = [
        show
        for show in plan.shows
        if to_wall(show.off_air, show.timezone).date() > show.starts_at.date()
    ]
    assert [show.title for show in night] == ["Night loop 深夜护肤"]
    assert [row.title for row in plan.rows if row.day == 1] == ["零点秒杀 Midnight flash: toner"]


def test_one_row_gives_way_until_two_o_clock(plan: Plan) -> None:
    run = run_of_show(plan, show_titled(plan, "Thanksgiving special").id)
    timing = cascade(run.show, run.rows)
    ending = [row for row in run.rows if row.start == "end_by"]
    assert [format_length(timing.by_row[row.id].length) for row in ending] == ["17:00"]


# The problems that are meant


def test_the_checks_find_the_meant_problems_and_no_others(plan: Plan) -> None:
    assert found_in(plan, load_platforms()) == MEANT


def test_rooms_and_people_clash_only_where_it_is_meant(plan: Plan) -> None:
    assert clashes_found_in(plan, SUNDAY) == CLASHES


def test_the_long_title_is_three_characters_too_long_for_tiktok_shop(plan: Plan) -> None:
    limit = load_platforms().find("tiktok_shop")
    assert limit is not None
    assert limit.limits
    assert max(len(show.title) for show in plan.shows) == 35


def test_one_row_is_skipped(plan: Plan) -> None:
    assert [row.title for row in plan.rows if row.skip] == ["Guest chef by video"]


def test_three_people_were_only_asked(plan: Plan) -> None:
    creators = {creator.id: creator.name for creator in plan.creators}
    asked = [creators[each.creator_id] for each in plan.assignments if each.status == "asked"]
    assert sorted(asked) == ["@gio.tools", "@mod.eli", "@sora.tea"]


def test_one_show_has_no_studio_and_one_only_a_hold_that_lapses_tomorrow(plan: Plan) -> None:
    live = [each for each in plan.bookings if each.state in {"hold", "confirmed"}]
    without = {show.id for show in plan.shows} - {each.show_id for each in live}
    assert [show.title for show in plan.shows if show.id in without] == ["Gift box preview"]
    held = [each for each in live if each.show_id and each.state is BookingState.HOLD]
    assert [each.expires_at for each in held] == [datetime(2026, 11, 23, 18)]


def test_holds_on_one_room_and_time_are_ranked(plan: Plan) -> None:
    holds = [each for each in plan.bookings if each.state is BookingState.HOLD]
    ranks: dict[tuple[str, datetime], list[int]] = {}
    for hold in holds:
        ranks.setdefault((hold.studio_id, hold.starts_at), []).append(hold.hold_rank)
    assert sorted(map(sorted, ranks.values())) == [[1], [1, 2], [1, 2]]


def test_jun_is_the_only_one_in_two_shows_at_once(plan: Plan) -> None:
    assert list(clashes(plan)) == [("@jun.live", {"Black Friday marathon", "Tea hour"})]


def test_rae_is_the_only_one_who_works_too_long(plan: Plan) -> None:
    assert list(too_long_days(plan)) == [("@ops.rae", date(2026, 11, 27))]


def test_else_studios_are_free_and_open_and_the_crew_is_rested_and_there(plan: Plan) -> None:
    assert_studios_are_free_and_open(plan)
    assert_crew_is_rested_and_there(plan)


# What a newcomer may get wrong in the files


def test_a_row_in_a_block_that_does_not_begin_above_is_refused(tmp_path: Path) -> None:
    source = sample_folder() / "rundowns" / "template-auction-round.csv"
    table = tmp_path / "rundown.csv"
    text = source.read_text(encoding="utf-8").replace("item,Auction round", "item,Action round", 1)
    table.write_text(text, encoding="utf-8")
    with pytest.raises(InvalidValueError, match="“Action round”, which does not begin above it"):
        read_rundown(table, "show", "USD")


def test_a_name_that_nothing_has_is_told_by_name(document: Document) -> None:
    channels = [{**document["channels"][0], "brand_id": "brand-nobody"}, *document["channels"][1:]]
    with pytest.raises(InvalidValueError, match="brand-nobody"):
        plan_for({**document, "channels": channels}, SUNDAY, numbered())
    bookings = [{"studio_id": "studio-z", "show_id": "show-dinner"}]
    with pytest.raises(InvalidValueError, match="studio-z"):
        plan_for({**document, "bookings": bookings}, SUNDAY, numbered())
    with pytest.raises(InvalidValueError, match="cue-camera"):
        plan_for({**document, "cue_columns": document["cue_columns"][1:]}, SUNDAY, numbered())
