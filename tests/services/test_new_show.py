from datetime import datetime

from builders import a_brand, a_channel, a_show

from planner.domain.catalogue import Brand
from planner.domain.show import Show, ShowStatus
from planner.services.new_show import add_usual_show
from planner.services.workspace import Workspace


def test_the_first_show_of_an_empty_plan_brings_a_brand_in_one_step(workspace: Workspace) -> None:
    show = add_usual_show(workspace, "Launch")
    assert show.starts_at == datetime(2026, 11, 23, 16, 0)
    assert (show.timezone, show.length_minutes) == ("America/Los_Angeles", 60)
    assert show.status is ShowStatus.IDEA
    assert [brand.name for brand in workspace.all(Brand)] == ["Test plan"]
    workspace.undo()
    assert workspace.all(Show) == []
    assert workspace.all(Brand) == []
    assert workspace.next_undo() is None


def test_a_further_show_is_for_the_brand_and_channels_of_the_last_one(
    workspace: Workspace,
) -> None:
    with workspace.change("Set the stage") as step:
        step.put(a_brand(id="brand"))
        step.put(a_channel(id="channel"))
        step.put(a_show(channel_ids=("channel",), timezone="Asia/Shanghai"))
    show = add_usual_show(workspace, "Once more")
    assert (show.brand_id, show.channel_ids) == ("brand", ("channel",))
    assert show.timezone == "Asia/Shanghai"


def test_a_plan_with_brands_but_no_show_takes_the_first_brand(workspace: Workspace) -> None:
    with workspace.change("Set the stage") as step:
        step.put(a_brand(id="brand-1"))
        step.put(a_brand(id="brand-2"))
    assert add_usual_show(workspace, "Launch").brand_id == "brand-1"
