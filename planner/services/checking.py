"""What the checks say of a show or of the whole plan, with what somebody waived."""

from dataclasses import dataclass

from pydantic import ValidationError

from planner.domain.checks import findings_of_show, split_waived
from planner.domain.errors import EnvironmentFaultError
from planner.domain.findings import Finding, Severity
from planner.domain.platforms import Platforms
from planner.domain.record import Waiver
from planner.domain.run_of_show import RunOfShow
from planner.domain.show import Show
from planner.resources import platforms_file
from planner.services.rundowns import read_run
from planner.services.shows import list_shows
from planner.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Checked:
    """A finding about a show; `waiver` says who lives with it, None where it stands."""

    show: Show
    finding: Finding
    waiver: Waiver | None = None

    @property
    def stands(self) -> bool:
        """Whether nobody waived the finding."""
        return self.waiver is None


def load_platforms() -> Platforms:
    """What is known of the selling platforms. Raises EnvironmentFaultError."""
    path = platforms_file()
    try:
        return Platforms.model_validate_json(path.read_bytes())
    except (OSError, ValidationError) as error:
        raise EnvironmentFaultError(
            "The platforms' limits cannot be read from “{path}”. Install Show Planner again.",
            path=path,
        ) from error


def findings_of(workspace: Workspace, show_id: str) -> tuple[Checked, ...]:
    """The findings of a show: those that stand, errors first and in row order, then the waived.

    Raises NotFoundError for an unknown show.
    """
    with workspace.one_moment():
        run = read_run(workspace, show_id)
        return check_run(run, workspace.all(Waiver), load_platforms())


def findings_of_plan(workspace: Workspace) -> tuple[Checked, ...]:
    """The findings of all shows, of one moment, in the order in which the shows go on air."""
    with workspace.one_moment():
        platforms, waivers = load_platforms(), workspace.all(Waiver)
        return tuple(
            checked
            for show in list_shows(workspace)
            for checked in check_run(read_run(workspace, show.id), waivers, platforms)
        )


def check_run(run: RunOfShow, waivers: list[Waiver], platforms: Platforms) -> tuple[Checked, ...]:
    """The same for a run of show that was read already."""
    standing, waived = split_waived(findings_of_show(run, platforms), waivers)
    return (
        *(Checked(run.show, finding) for finding in standing),
        *(Checked(run.show, finding, waiver) for finding, waiver in waived),
    )


def has_errors(checked: tuple[Checked, ...]) -> bool:
    """Whether any finding that stands makes the plan impossible."""
    return any(each.stands and each.finding.severity is Severity.ERROR for each in checked)
