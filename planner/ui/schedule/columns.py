"""The columns of the schedule: what each shows, and what can be typed into it."""

from collections.abc import Callable

from planner.domain.clock import format_length
from planner.services import shows
from planner.services.show_times import set_on_air
from planner.services.workspace import Workspace
from planner.ui.marking import translate
from planner.ui.schedule import entries
from planner.ui.schedule.lines import DayLine, ScheduleLine, ShowLine
from planner.ui.widgets.column import Column
from planner.ui.widgets.entry import Cell, Chip, Entry, Ground, Side, Tone, as_text
from planner.ui.widgets.status_tones import STATUS_TONES
from planner.wording import dates, figures, terms
from planner.wording.language import Language


def schedule_columns(workspace: Workspace, language: Language) -> tuple[Column[ScheduleLine], ...]:
    """The columns from left to right; what is typed into them goes to the services."""

    def status(line: ShowLine) -> Cell:
        show = line.overview.show
        name = terms.show_status_name(language, show.status)
        return Cell(said=name, chip=Chip(name, STATUS_TONES[show.status]))

    return (
        _time_column(workspace, language),
        _title_column(workspace, language),
        _column("brand", terms.column_name(language, "brand"), _brand, 108),
        _column("platform", terms.column_name(language, "platform"), _platforms, 118),
        _column("studio", terms.column_name(language, "studio"), _studios, 100),
        _column("status", terms.column_name(language, "status"), status, 96),
        _column("rows", translate("Schedule", "Rows"), _rows, 54, Side.RIGHT),
        _length_column(workspace, language),
        _column("over", terms.column_name(language, "over"), _over, 96, Side.RIGHT),
    )


def _column(
    column_id: str,
    title: str,
    cell: Callable[[ShowLine], Cell],
    width: int,
    side: Side = Side.LEFT,
) -> Column[ScheduleLine]:
    """A column that is only read; days have nothing in it."""

    def of_line(line: ScheduleLine) -> Cell:
        return Cell(ground=Ground.HEADING) if isinstance(line, DayLine) else cell(line)

    return Column(column_id, title, of_line, width, side)


def _time_column(workspace: Workspace, language: Language) -> Column[ScheduleLine]:
    def cell(line: ScheduleLine) -> Cell:
        if isinstance(line, DayLine):
            return _day(line, language, (0, 1))
        show = line.overview.show
        text = dates.hours(show.on_air, show.off_air, show.timezone)
        return Cell(text, typed=entries.typed_start(show), editable=True)

    def entry(line: ScheduleLine) -> Entry:
        assert isinstance(line, ShowLine)
        return entries.start_entry(line.overview.show, language)

    return Column(
        "time",
        translate("Schedule", "On air"),
        cell,
        116,
        entry=entry,
        write=lambda line, starts_at: set_on_air(workspace, line.key, starts_at=starts_at),
    )


def _title_column(workspace: Workspace, language: Language) -> Column[ScheduleLine]:
    def cell(line: ScheduleLine) -> Cell:
        if isinstance(line, DayLine):
            return _day(line, language, (1, 0))
        show = line.overview.show
        return Cell(
            " ".join(show.title.split()),
            typed=show.title,
            editable=True,
            bold=True,
            mark=line.overview.brand.color,
        )

    return Column(
        "title",
        terms.column_name(language, "show"),
        cell,
        150,
        entry=lambda _: Entry(as_text),
        write=lambda line, title: shows.edit_show(workspace, line.key, title=title),
        grow=1,
    )


def _length_column(workspace: Workspace, language: Language) -> Column[ScheduleLine]:
    def cell(line: ScheduleLine) -> Cell:
        if isinstance(line, DayLine):
            return Cell(ground=Ground.HEADING)
        text = format_length(line.overview.show.length_minutes * 60)
        return Cell(text, typed=text, editable=True)

    return Column(
        "length",
        terms.column_name(language, "length"),
        cell,
        72,
        Side.RIGHT,
        lambda _: entries.length_entry(),
        lambda line, minutes: set_on_air(workspace, line.key, length_minutes=minutes),
    )


def _day(line: DayLine, language: Language, spread: tuple[int, int]) -> Cell:
    return Cell(
        dates.full_day(language, line.day),
        bold=True,
        tone=Tone.QUIET,
        ground=Ground.HEADING,
        spread=spread,
    )


def _brand(line: ShowLine) -> Cell:
    return Cell(line.overview.brand.name, tone=Tone.QUIET)


def _platforms(line: ShowLine) -> Cell:
    return Cell(", ".join(line.platforms), tone=Tone.QUIET)


def _studios(line: ShowLine) -> Cell:
    studios = line.overview.studios
    return Cell(", ".join(studios) or "—", tone=Tone.QUIET if studios else Tone.FAINT)


def _rows(line: ShowLine) -> Cell:
    return Cell(figures.number(line.overview.items), tone=Tone.QUIET)


def _over(line: ShowLine) -> Cell:
    over = line.overview.over
    if not line.overview.items or not over:
        return Cell()
    words = translate("Rundown", "{length} over")
    if over < 0:
        words = translate("Rundown", "{length} under")
    text = words.format(length=format_length(abs(over)))
    return Cell(said=text, chip=Chip(text, Tone.CAUTION if over > 0 else Tone.QUIET))
