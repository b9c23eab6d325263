"""What rows can be taken from: the plan's templates, the shipped ones, and the other shows."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from planner.domain.rundown import Row, Template, in_order
from planner.domain.show import Show
from planner.services.pulling import insert_rows, lay_show
from planner.services.shows import list_shows
from planner.services.templates import (
    insert_template,
    is_shipped,
    lay_template,
    part_of,
    templates_offered,
)
from planner.services.workspace import Workspace
from planner.ui.marking import translate
from planner.wording import dates
from planner.wording.language import Language


@dataclass(frozen=True)
class Source:
    """A template or a show; `remark` says what it is."""

    name: str
    remark: str
    template: Template | None = None
    show: Show | None = None

    @property
    def id(self) -> str:
        """That of the template or the show."""
        kept = self.template or self.show
        return "" if kept is None else kept.id

    @property
    def label(self) -> str:
        """The name, and what tells it from others of that name."""
        if self.show is not None:
            return f"{self.name} · {self.remark}"
        if self.own_template:
            return translate("Versions", "{name} · in this plan").format(name=self.name)
        return self.name

    @property
    def own_template(self) -> bool:
        """Whether it is a template of the plan, which can be deleted."""
        return self.template is not None and not is_shipped(self.template)


@dataclass(frozen=True)
class Taken:
    """The ids of the new rows, and the names of products of another brand that stayed behind."""

    row_ids: tuple[str, ...]
    left_out: tuple[str, ...] = ()


def sources_for(workspace: Workspace, show_id: str, language: Language) -> list[Source]:
    """All but the show itself: templates first, then shows, the last on air first."""
    found = [
        Source(each.name, each.note or _template_words(each), template=each)
        for each in templates_offered(workspace)
    ]
    shows = (show for show in reversed(list_shows(workspace)) if show.id != show_id)
    found += [
        Source(show.title, dates.day_and_clock(language, show.starts_at), show=show)
        for show in shows
    ]
    return found


def rows_of(workspace: Workspace, source: Source) -> Sequence[Row]:
    """The rows of a source in reading order."""
    if source.template is not None:
        return in_order(list(source.template.rows))
    show = source.show
    return [] if show is None else in_order(workspace.where(Row, show_id=show.id))


def take(
    workspace: Workspace,
    show_id: str,
    source: Source,
    row_ids: Collection[str],
    *,
    after: str | None,
) -> Taken:
    """Takes rows of a source, all for none, behind a row of the show.

    An empty rundown that is given all of a source is started from it, clock times included.
    """
    begins = not row_ids and not workspace.where(Row, show_id=show_id)
    if source.template is not None:
        template = part_of(source.template, row_ids) if row_ids else source.template
        rows = (
            lay_template(workspace, show_id, template)
            if begins
            else insert_template(workspace, show_id, template, after=after)
        )
        return Taken(tuple(row.id for row in rows))
    other = source.show.id if source.show else ""
    if begins:
        pulled = lay_show(workspace, show_id, other)
    else:
        wanted = row_ids or [row.id for row in rows_of(workspace, source)]
        pulled = insert_rows(workspace, show_id, wanted, after=after)
    return Taken(
        tuple(row.id for row in pulled.rows), tuple(each.title for each in pulled.left_out)
    )


def _template_words(template: Template) -> str:
    if template.length_minutes is None:
        return translate("Versions", "Template of {count} rows").format(count=len(template.rows))
    words = translate("Versions", "Template, {minutes} min")
    return words.format(minutes=template.length_minutes)
