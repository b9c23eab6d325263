"""A new show from one typed line: what was understood, completed by what is usual, then added."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from planner.domain.base import build, format_clock
from planner.domain.catalogue import Brand
from planner.domain.crew import Assignment, Creator
from planner.domain.show import Show, ShowStatus
from planner.domain.spans import instant
from planner.domain.studio import Booking, BookingState, Studio
from planner.domain.typed_names import Named
from planner.domain.typed_show import Chip, Names, TypedShow, Understood, parse_typed_show
from planner.domain.zone import to_instant, to_wall
from planner.services.booking_lines import clashes_of
from planner.services.bookings import book_show
from planner.services.labels import label
from planner.services.new_show import first_brand
from planner.services.ready_rundowns import lay_rundown
from planner.services.shows import add_show
from planner.services.walls import wall_at
from planner.services.workspace import Workspace

CONTEXT: Final = "drafting"
"""Under which the words of a title stand in the translations."""

USUAL_CLOCK: Final = time(16)
USUAL_MINUTES: Final = 60

_HOST: Final = "host"


@dataclass(frozen=True, slots=True)
class ShowDraft:
    """A show that is not in the plan yet, whole but for a brand where the plan has none.

    `chips` say what was understood and, marked as assumed, what was not typed. What is doubtful
    is drafted as its first meaning; a name that could be that of several is left out. `roles` are
    those of people, by their id, who are not asked for their usual one; `rundown_id` is the
    template or the show whose rundown it gets. `new_brand` is what the first brand of a plan
    without brands will be called (empty: like the plan). Setup and teardown are those of the studio
    unless they say otherwise.
    """

    title: str
    brand_id: str | None
    channel_ids: tuple[str, ...]
    starts_at: datetime
    timezone: str
    length_minutes: int
    studio_id: str | None
    creator_ids: tuple[str, ...]
    chips: tuple[Chip, ...]
    roles: tuple[tuple[str, str], ...] = ()
    rundown_id: str | None = None
    new_brand: str = ""
    setup_minutes: int | None = None
    teardown_minutes: int | None = None

    @property
    def around(self) -> dict[str, int]:
        """Setup and teardown where they are not the studio's own, as fields of its booking."""
        named = {"setup_minutes": self.setup_minutes, "teardown_minutes": self.teardown_minutes}
        return {name: minutes for name, minutes in named.items() if minutes is not None}

    def role_of(self, creator: Creator) -> str:
        """The role that somebody is asked for: host, if it is one of theirs, else their first."""
        usual = _HOST if _HOST in creator.roles else (*creator.roles, _HOST)[0]
        return dict(self.roles).get(creator.id, usual)


def draft_show(workspace: Workspace, text: str, today: date | None = None) -> ShowDraft:
    """The draft of a line such as `Fri 7pm 2h Studio A Lumen @mia.k`; any text makes one.

    Times are in the zone of the studio that is named, else in the plan's; `today` is that there.
    Without a day it is today if the clock is still to come, else tomorrow; without a brand that of
    the show that goes on air last, without channels those of the brand's last show.
    """
    with workspace.one_moment():
        zone = workspace.charter.timezone
        now = to_wall(workspace.now(), zone)
        typed = parse_typed_show(text, today or now.date(), _names(workspace))
        studio = workspace.find(Studio, typed.studio_id)
        if studio is not None:
            zone = studio.timezone
            now = to_wall(workspace.now(), zone)
        brand_id = typed.brand_id or _usual_brand(workspace)
        return ShowDraft(
            title=typed.title or _usual_title(workspace, brand_id),
            brand_id=brand_id,
            channel_ids=_usual_channels(workspace, brand_id),
            starts_at=_start(typed, now, today),
            timezone=zone,
            length_minutes=typed.length_minutes or USUAL_MINUTES,
            studio_id=typed.studio_id,
            creator_ids=typed.creator_ids,
            chips=_with_assumed(typed, _start(typed, now, today), brand_id),
        )


def roles_in(workspace: Workspace, draft: ShowDraft) -> dict[str, str]:
    """The role that each person of a draft is asked for, by their id."""
    people = workspace.among(Creator, "id", draft.creator_ids)
    return {each.id: draft.role_of(each) for each in people}


def bookings_in_the_way(workspace: Workspace, draft: ShowDraft) -> tuple[Booking, ...]:
    """The confirmed bookings that the hold of a draft would meet; none without a studio."""
    hold = hold_of(workspace, draft)
    return () if hold is None else clashes_of(workspace, hold)


def hold_of(workspace: Workspace, draft: ShowDraft) -> Booking | None:
    """The hold that a draft would get, without its show, not yet in line; None without a studio."""
    studio = workspace.find(Studio, draft.studio_id)
    if studio is None:
        return None
    on_air = instant(to_instant(draft.starts_at, draft.timezone))
    fields = {
        "id": workspace.new_id(),
        "studio_id": studio.id,
        "state": BookingState.HOLD,
        "starts_at": wall_at(on_air, studio.timezone),
        "ends_at": wall_at(on_air + draft.length_minutes * 60, studio.timezone),
        "setup_minutes": studio.setup_minutes,
        "teardown_minutes": studio.teardown_minutes,
        **draft.around,
    }
    return build(Booking, fields)


def add_from_draft(
    workspace: Workspace, draft: ShowDraft, *, accepting: Collection[str] = ()
) -> Show:
    """Adds the show of a draft with its rundown, holds its studio and asks its people, in one step.

    A plan without brands gets one that is called like it. Raises TakenError for bookings in the
    way that are not among `accepting` (their ids), and InvalidValueError or NotFoundError for
    what cannot be; then nothing is written.
    """
    with workspace.change(label(workspace, "Add show “{show}”", show=draft.title)) as step:
        show = add_show(
            workspace,
            title=draft.title,
            brand_id=draft.brand_id or first_brand(workspace, draft.new_brand).id,
            channel_ids=draft.channel_ids,
            status=ShowStatus.PLANNED,
            starts_at=draft.starts_at,
            timezone=draft.timezone,
            length_minutes=draft.length_minutes,
        )
        if draft.studio_id is not None:
            book_show(workspace, show.id, draft.studio_id, accepting=accepting, **draft.around)
        for creator_id in draft.creator_ids:
            creator = workspace.get(Creator, creator_id)
            asked = {"show_id": show.id, "creator_id": creator.id, "role": draft.role_of(creator)}
            step.put(build(Assignment, {**asked, "id": workspace.new_id()}))
        if draft.rundown_id is not None:
            lay_rundown(workspace, step, show, draft.rundown_id)
    return show


def _names(workspace: Workspace) -> Names:
    """Who can be named; whoever is not active is not."""
    return Names(
        studios=tuple(Named(each.id, (each.name,)) for each in workspace.all(Studio)),
        brands=tuple(Named(each.id, (each.name,)) for each in workspace.all(Brand)),
        creators=tuple(
            Named(each.id, (each.name, each.full_name))
            for each in workspace.all(Creator)
            if each.active
        ),
    )


def _usual_brand(workspace: Workspace) -> str | None:
    last = workspace.find(Show, workspace.agenda.last_show())
    if last is not None:
        return last.brand_id
    brands = workspace.all(Brand)
    return brands[0].id if brands else None


def _usual_channels(workspace: Workspace, brand_id: str | None) -> tuple[str, ...]:
    if brand_id is None:
        return ()
    last = workspace.find(Show, workspace.agenda.last_show_of(brand_id))
    return () if last is None else last.channel_ids


def _usual_title(workspace: Workspace, brand_id: str | None) -> str:
    brand = workspace.find(Brand, brand_id)
    if brand is None:
        return workspace.language.translate(CONTEXT, "New show")
    return workspace.language.sentence(CONTEXT, "{brand} live", brand=brand.name)


def _start(typed: TypedShow, now: datetime, today: date | None) -> datetime:
    clock = typed.clock or USUAL_CLOCK
    if typed.day is not None:
        return datetime.combine(typed.day, clock)
    start = datetime.combine(today or now.date(), clock)
    return start if start > now else start + timedelta(days=1)


def _with_assumed(typed: TypedShow, start: datetime, brand_id: str | None) -> tuple[Chip, ...]:
    """The chips with those for what was not typed, in the order of `Understood`."""
    assumed = {
        Understood.DAY: str(start.date()),
        Understood.CLOCK: format_clock(start.time()),
        Understood.LENGTH: str(USUAL_MINUTES),
        Understood.BRAND: brand_id or "",
    }
    said = {chip.what for chip in typed.chips}
    added = [Chip(what, value) for what, value in assumed.items() if value and what not in said]
    order = list(Understood)
    return tuple(sorted((*typed.chips, *added), key=lambda chip: order.index(chip.what)))
