"""Says what making or changing a series did, with each day that did not get its studio and why."""

from planner.services.laying import SeriesReport
from planner.services.series_preview import clash_sentence
from planner.services.workspace import Workspace
from planner.ui.marking import translate
from planner.wording.dates import short_day
from planner.wording.language import Language

CONTEXT = "Series"


def report_lines(workspace: Workspace, language: Language, report: SeriesReport) -> tuple[str, ...]:
    """What an action did to a series, a sentence a line."""
    made = len(report.shows)
    one, many = "{count} show made.", "{count} shows made."
    lines = [language.plural(CONTEXT, one, many, count=made)] if made else []
    for clash in report.clashes:
        day = short_day(language, clash.show.starts_at)
        template = translate(CONTEXT, "{day} has no studio: {reason}.")
        lines.append(template.format(day=day, reason=clash_sentence(workspace, clash)))
    for show in report.kept:
        template = translate(CONTEXT, "{day} was worked on: it stays, but in no series.")
        lines.append(template.format(day=short_day(language, show.starts_at)))
    for wall in report.skipped:
        template = translate(CONTEXT, "{day} is left out: the clocks skip that time.")
        lines.append(template.format(day=short_day(language, wall)))
    return tuple(lines)
