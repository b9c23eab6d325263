"""Brands and their channels: adding and editing them, also right from a show; one step each.

All raise NotFoundError for what is gone and InvalidValueError for a value that breaks a rule.
"""

from typing import Any

from planner.domain.base import build
from planner.domain.catalogue import Brand, Channel
from planner.domain.errors import InvalidValueError
from planner.domain.show import Show
from planner.services.labels import label
from planner.services.references import refuse_unknown
from planner.services.shows import edit_show, list_shows
from planner.services.workspace import Workspace


def list_brands(workspace: Workspace) -> list[Brand]:
    """All brands by name."""
    return sorted(workspace.all(Brand), key=lambda each: (each.name.casefold(), each.id))


def add_brand(workspace: Workspace, **fields: Any) -> Brand:
    """Adds a brand; a name is needed that no other has, amounts are in the plan's currency unless
    `fields` say otherwise."""
    given = {"currency": workspace.charter.currency, **_bare(fields), "id": workspace.new_id()}
    brand = build(Brand, given)
    _refuse_twin(workspace, brand)
    with workspace.change(label(workspace, "Add brand “{brand}”", brand=brand.name)) as step:
        step.put(brand)
    return brand


def edit_brand(workspace: Workspace, brand_id: str, **fields: Any) -> Brand:
    """Changes fields of a brand. With another currency its amounts keep their figures."""
    brand = workspace.get(Brand, brand_id)
    edited = brand.changed(**{**_bare(fields), "id": brand.id})
    _refuse_twin(workspace, edited)
    with workspace.change(label(workspace, "Edit brand “{brand}”", brand=brand.name)) as step:
        step.put(edited)
    return edited


def add_channel(workspace: Workspace, brand_id: str, **fields: Any) -> Channel:
    """Adds an account of a brand; a platform is needed. Raises InvalidValueError for an account
    that the brand has already."""
    channel = build(Channel, {**fields, "id": workspace.new_id(), "brand_id": brand_id})
    refuse_unknown(workspace, channel)
    _refuse_same_account(workspace, channel)
    brand = workspace.get(Brand, brand_id)
    with workspace.change(label(workspace, "Add channel of “{brand}”", brand=brand.name)) as step:
        step.put(channel)
    return channel


def edit_channel(workspace: Workspace, channel_id: str, **fields: Any) -> Channel:
    """Changes platform or handle of a channel; its brand stays."""
    channel = workspace.get(Channel, channel_id)
    edited = channel.changed(**{**fields, "id": channel.id, "brand_id": channel.brand_id})
    _refuse_same_account(workspace, edited)
    brand = workspace.get(Brand, channel.brand_id)
    with workspace.change(label(workspace, "Edit channel of “{brand}”", brand=brand.name)) as step:
        step.put(edited)
    return edited


def give_to_brand(workspace: Workspace, show_id: str, brand_id: str) -> Show:
    """Makes a show another brand's, on the channels of that brand's last show.

    A brand without shows has the show on its only channel, or on none where it has several.
    """
    show = workspace.get(Show, show_id)
    if show.brand_id == brand_id:
        return show
    channels = _usual_channels(workspace, brand_id)
    return edit_show(workspace, show_id, brand_id=brand_id, channel_ids=channels)


def give_to_new_brand(workspace: Workspace, show_id: str, name: str) -> Show:
    """Adds a brand and makes a show that brand's, in one step."""
    show = workspace.get(Show, show_id)
    sentence = "Give “{show}” to new brand “{brand}”"
    with workspace.change(label(workspace, sentence, show=show.title, brand=name)):
        return give_to_brand(workspace, show_id, add_brand(workspace, name=name).id)


def add_channel_to_show(
    workspace: Workspace, show_id: str, platform: str, handle: str = ""
) -> Channel:
    """Adds an account of a show's brand and puts the show on it too, in one step."""
    show = workspace.get(Show, show_id)
    with workspace.change(label(workspace, "Add channel to “{show}”", show=show.title)):
        channel = add_channel(workspace, show.brand_id, platform=platform, handle=handle)
        edit_show(workspace, show_id, channel_ids=(*show.channel_ids, channel.id))
    return channel


def _bare(fields: dict[str, Any]) -> dict[str, Any]:
    """Without the blanks around a name, which nobody sees."""
    return {**fields, "name": fields["name"].strip()} if "name" in fields else fields


def _usual_channels(workspace: Workspace, brand_id: str) -> tuple[str, ...]:
    shows = [each for each in list_shows(workspace) if each.brand_id == brand_id]
    if shows:
        return shows[-1].channel_ids
    own = workspace.where(Channel, brand_id=brand_id)
    return (own[0].id,) if len(own) == 1 else ()


def _refuse_twin(workspace: Workspace, brand: Brand) -> None:
    """Two brands of one name could not be told apart in a list."""
    for each in workspace.all(Brand):
        if each.id != brand.id and each.name.casefold() == brand.name.casefold():
            raise InvalidValueError(
                "There is a brand “{brand}” already. Choose it, or type another name.",
                brand=each.name,
            )


def _refuse_same_account(workspace: Workspace, channel: Channel) -> None:
    for each in workspace.where(Channel, brand_id=channel.brand_id):
        same = (each.platform, each.handle.casefold()) == (
            channel.platform,
            channel.handle.casefold(),
        )
        if each.id != channel.id and same:
            raise InvalidValueError("The brand has this channel already. Tick it in the list.")
