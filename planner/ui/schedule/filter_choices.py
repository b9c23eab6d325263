"""What the schedule can be narrowed to: the brands, channels, studios and people of a plan."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any, Final, NamedTuple

from planner.domain.catalogue import Brand, Channel
from planner.domain.crew import Creator
from planner.domain.platforms import Platforms
from planner.domain.show import ShowStatus
from planner.domain.studio import Studio
from planner.services.workspace import Workspace
from planner.ui.marking import translate
from planner.ui.schedule.filtering import ShowFilter
from planner.wording import terms
from planner.wording.language import Language

_FIELDS: Final = ("brand_id", "channel_id", "studio_id", "creator_id", "status")


class Choice(NamedTuple):
    """One value of a field of the filter, by the name that people know it by."""

    value: Any
    name: str


@dataclass(frozen=True, slots=True)
class Choices:
    """The values of one `field` of a ShowFilter; `title` names the field, `every` asks for all."""

    field: str
    title: str
    every: str
    values: tuple[Choice, ...]

    def chosen(self, wanted: ShowFilter) -> Choice | None:
        """What a filter asks for here."""
        value = getattr(wanted, self.field)
        return next((each for each in self.values if each.value == value), None)

    def choosing(self, wanted: ShowFilter, value: Any) -> ShowFilter:
        """A filter with another value here."""
        return replace(wanted, **{self.field: value})


def choices_of(
    workspace: Workspace, platforms: Platforms, language: Language
) -> tuple[Choices, ...]:
    """All fields that have values to choose from, in the order of the menu."""
    brands = {each.id: each.name for each in workspace.all(Brand)}
    studios = ((each.id, each.name) for each in workspace.all(Studio))
    people = ((each.id, each.name) for each in workspace.all(Creator) if each.active)
    channels = (
        (each.id, _channel(each, platforms, brands[each.brand_id]))
        for each in workspace.all(Channel)
    )
    found = (
        Choices("brand_id", _("Brand"), _("All brands"), _named(brands.items())),
        Choices("channel_id", _("Channel"), _("All channels"), _named(channels)),
        Choices("studio_id", _("Studio"), _("All studios"), _named(studios)),
        Choices("creator_id", _("Creator"), _("All creators"), _named(people)),
        Choices("status", _("Status"), _("Any status"), tuple(_statuses(language))),
    )
    return tuple(each for each in found if each.values)


def without_the_gone(wanted: ShowFilter, choices: Iterable[Choices]) -> ShowFilter:
    """A filter that no longer asks for what cannot be chosen any more."""
    known = {each.field: {choice.value for choice in each.values} for each in choices}
    gone: dict[str, Any] = {
        field: None
        for field in _FIELDS
        if getattr(wanted, field) not in {None, *known.get(field, ())}
    }
    return replace(wanted, **gone)


def _(text: str) -> str:
    return translate("FilterButton", text)


def _named(pairs: Iterable[tuple[str, str]]) -> tuple[Choice, ...]:
    named = (Choice(id_, name) for id_, name in pairs)
    return tuple(sorted(named, key=lambda each: (each.name.casefold(), each.value)))


def _channel(channel: Channel, platforms: Platforms, brand: str) -> str:
    """The handle, which people know, then where and whose it is."""
    parts = (channel.handle, platforms.name_of(channel.platform), brand)
    return " · ".join(part for part in parts if part)


def _statuses(language: Language) -> Iterator[Choice]:
    for status in ShowStatus:
        yield Choice(status, terms.show_status_name(language, status))
