"""What is chosen for a new show besides its line, and the draft that both make together."""

from dataclasses import dataclass, replace
from typing import Final

from planner.domain.catalogue import Channel
from planner.services.drafting import ShowDraft, draft_show
from planner.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the fields say; None and empty: what the line says, or what is usual.

    `channels_of` is the brand for which `channel_ids` were chosen: another one has others.
    `accepted` are the ids of bookings that are met knowingly.
    """

    title: str = ""
    new_brand: str = ""
    channel_ids: tuple[str, ...] = ()
    channels_of: str | None = None
    rundown_id: str | None = None
    roles: tuple[tuple[str, str], ...] = ()
    accepted: tuple[str, ...] = ()
    setup_minutes: int | None = None

    def on_channels(self, brand_id: str | None, channel_ids: tuple[str, ...]) -> "Chosen":
        """With channels of a brand."""
        return replace(self, channels_of=brand_id, channel_ids=channel_ids)


NOTHING_CHOSEN: Final = Chosen()


def drafted(workspace: Workspace, line: str, chosen: Chosen) -> ShowDraft:
    """The draft of a line with what was chosen for it."""
    draft = draft_show(workspace, line)
    channels = draft.channel_ids or _only_channel(workspace, draft.brand_id)
    if chosen.channels_of is not None and chosen.channels_of == draft.brand_id:
        channels = chosen.channel_ids
    return replace(
        draft,
        title=chosen.title.strip() or draft.title,
        channel_ids=channels,
        rundown_id=chosen.rundown_id,
        roles=chosen.roles,
        new_brand=chosen.new_brand,
        setup_minutes=chosen.setup_minutes,
    )


def _only_channel(workspace: Workspace, brand_id: str | None) -> tuple[str, ...]:
    if brand_id is None:
        return ()
    channels = workspace.where(Channel, brand_id=brand_id)
    return (channels[0].id,) if len(channels) == 1 else ()
