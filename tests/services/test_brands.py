import pytest
from builders import a_brand, a_channel, a_show
from staging import assert_one_step, put

from planner.domain.catalogue import Brand, Channel
from planner.domain.errors import InvalidValueError, NotFoundError
from planner.domain.show import Show
from planner.services.brands import (
    add_brand,
    add_channel,
    add_channel_to_show,
    edit_brand,
    edit_channel,
    give_to_brand,
    give_to_new_brand,
    list_brands,
)
from planner.services.exporting import plan_json
from planner.services.workspace import Workspace


def stage_brands(workspace: Workspace) -> None:
    put(
        workspace,
        a_brand(id="lumen", name="Lumen"),
        a_brand(id="kite", name="Kite"),
        a_channel(id="tiktok", brand_id="lumen", platform="tiktok_shop", handle="@lumen"),
        a_channel(id="whatnot", brand_id="kite", platform="whatnot", handle="@kite"),
        a_show(id="show", title="Drop", brand_id="lumen", channel_ids=("tiktok",)),
    )


def test_a_brand_is_added_in_the_money_of_the_plan_and_edited(workspace: Workspace) -> None:
    before = plan_json(workspace)
    brand = add_brand(workspace, name="Nord & Süd")
    assert brand.currency == workspace.charter.currency
    assert_one_step(workspace, before, "Add brand “Nord & Süd”")
    edit_brand(workspace, brand.id, name="Nord", currency="EUR")
    assert [(each.name, each.currency) for each in list_brands(workspace)] == [("Nord", "EUR")]


@pytest.mark.parametrize("name", ["", "   ", "lumen", "LUMEN"])
def test_a_brand_needs_a_name_of_its_own(workspace: Workspace, name: str) -> None:
    stage_brands(workspace)
    before = plan_json(workspace)
    with pytest.raises(InvalidValueError):
        add_brand(workspace, name=name)
    with pytest.raises(InvalidValueError):
        edit_brand(workspace, "kite", name=name)
    assert plan_json(workspace) == before


def test_an_account_is_a_brands_once(workspace: Workspace) -> None:
    stage_brands(workspace)
    add_channel(workspace, "kite", platform="tiktok_shop", handle="@lumen")
    with pytest.raises(InvalidValueError, match="has this channel already"):
        add_channel(workspace, "lumen", platform="tiktok_shop", handle="@LUMEN")
    with pytest.raises(NotFoundError):
        add_channel(workspace, "nobody", platform="douyin")
    with pytest.raises(InvalidValueError):
        add_channel(workspace, "lumen", platform="")
    assert edit_channel(workspace, "tiktok", handle="@new", brand_id="kite").brand_id == "lumen"


def test_a_show_that_goes_to_another_brand_leaves_the_old_channels(workspace: Workspace) -> None:
    stage_brands(workspace)
    before = plan_json(workspace)
    assert give_to_brand(workspace, "show", "kite").channel_ids == ("whatnot",), "its only one"
    assert_one_step(workspace, before, "Edit show “Drop”")
    add_channel(workspace, "lumen", platform="douyin")
    assert give_to_brand(workspace, "show", "lumen").channel_ids == (), "of several none is meant"
    put(workspace, a_show(id="other", brand_id="kite", channel_ids=()))
    assert give_to_brand(workspace, "show", "kite").channel_ids == (), "as the last show has it"
    assert give_to_brand(workspace, "show", "kite") == workspace.get(Show, "show")


def test_a_brand_and_a_channel_are_made_for_a_show_in_one_step_each(workspace: Workspace) -> None:
    stage_brands(workspace)
    before = plan_json(workspace)
    show = give_to_new_brand(workspace, "show", "Volt")
    assert workspace.get(Brand, show.brand_id).name == "Volt"
    assert_one_step(workspace, before, "Give “Drop” to new brand “Volt”")
    before = plan_json(workspace)
    channel = add_channel_to_show(workspace, "show", "whatnot", "@volt")
    assert workspace.get(Show, "show").channel_ids == (channel.id,)
    assert workspace.get(Channel, channel.id).brand_id == show.brand_id
    assert_one_step(workspace, before, "Add channel to “Drop”")
    with pytest.raises(InvalidValueError):
        give_to_new_brand(workspace, "show", "Kite")
    assert workspace.get(Show, "show").brand_id == show.brand_id
