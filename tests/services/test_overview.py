from builders import (
    a_block,
    a_booking,
    a_brand,
    a_channel,
    a_product,
    a_show,
    a_studio,
    an_item,
    an_offer,
)

from planner.services.overview import read_overviews
from planner.services.workspace import Workspace


def put(workspace: Workspace, *entities: object) -> None:
    with workspace.change("Set the stage") as step:
        for entity in entities:
            step.put(entity)  # type: ignore[arg-type]  # builders give entities


def test_a_show_is_summed_up_with_its_rows_products_and_room(workspace: Workspace) -> None:
    put(
        workspace,
        a_brand(id="brand", name="Lumen"),
        a_channel(id="channel"),
        a_studio(id="studio", name="Loft"),
        a_product(id="one"),
        a_product(id="two"),
        a_show(id="show", length_minutes=60, channel_ids=("channel",)),
        a_booking(show_id="show", state="confirmed"),
        a_block(id="block"),
        an_item(3600, id="first", block_id="block"),
        an_item(100, id="second"),
        an_offer("first", "one"),
        an_offer("first", "two"),
        an_offer("second", "one"),
    )
    (overview,) = read_overviews(workspace)
    assert (overview.brand.name, overview.studios) == ("Lumen", ("Loft",))
    assert [channel.id for channel in overview.channels] == ["channel"]
    assert (overview.items, overview.products) == (2, 2)
    assert (overview.planned, overview.over) == (3700, 100)


def test_a_released_room_is_not_told(workspace: Workspace) -> None:
    put(
        workspace,
        a_brand(id="brand"),
        a_studio(id="studio"),
        a_show(id="show"),
        a_booking(show_id="show", state="released"),
    )
    assert read_overviews(workspace)[0].studios == ()


def test_only_the_shows_that_are_asked_for_are_read_in_the_order_of_on_air(
    workspace: Workspace,
) -> None:
    shows = [
        a_show(id=name, starts_at=f"2026-11-{day}T16:00")
        for name, day in (("late", 29), ("early", 27), ("middle", 28))
    ]
    put(workspace, a_brand(id="brand"), *shows)
    found = read_overviews(workspace, {"late", "early", "gone"})
    assert [each.show.id for each in found] == ["early", "late"]
    assert len(read_overviews(workspace)) == 3
