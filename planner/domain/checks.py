"""All that can be said against one show: the checks together, in a fixed order, and waivers."""

from collections.abc import Iterable
from typing import Final

from planner.domain.checks_hosts import host_findings
from planner.domain.checks_letters import letter_findings
from planner.domain.checks_offers import offer_findings
from planner.domain.checks_platforms import platform_findings
from planner.domain.checks_prints import print_findings
from planner.domain.checks_rundown import rundown_findings
from planner.domain.findings import Code, Finding, Severity
from planner.domain.platforms import Platforms
from planner.domain.record import Waiver
from planner.domain.run_of_show import RunOfShow
from planner.domain.timing import Timing, cascade

_SEVERITIES: Final = tuple(Severity)
_CODES: Final = tuple(Code)


def findings_of_show(
    run: RunOfShow, platforms: Platforms, *, timing: Timing | None = None
) -> tuple[Finding, ...]:
    """The findings of one show: errors first, then in row order (the show itself before its rows).

    A show that is over or cancelled has none, and skipped rows are not looked at.
    The order depends on nothing but the plan. Subjects come most concerned first and the show's
    id last but for the rule's own key, which ends the subjects of `platform_limit`, `banned_words`
    and `no_handover` (such as `tiktok_shop:title`), so that each can be waived by itself.
    `timing` spares running the cascade again where its result is known.
    """
    if run.show.settled:
        return ()
    timing = timing or cascade(run.show, run.rows)
    running = tuple(row for row in run.rows if timing.by_row[row.id].running)
    findings = (
        *rundown_findings(run, timing),
        *offer_findings(run, running),
        *platform_findings(run, running, platforms),
        *host_findings(run, timing, running),
        *print_findings(run),
        *letter_findings(run, running),
    )
    return in_order_of_rows(findings, run)


def in_order_of_rows(findings: Iterable[Finding], run: RunOfShow) -> tuple[Finding, ...]:
    """Findings by severity, then by the first row they concern (none: first), then by code."""
    places = {row.id: place for place, row in enumerate(run.rows)}

    def key(finding: Finding) -> tuple[int, int, int, tuple[str, ...]]:
        rows = [places[subject] for subject in finding.subjects if subject in places]
        return (
            _SEVERITIES.index(finding.severity),
            rows[0] if rows else -1,
            _CODES.index(finding.code),
            finding.subjects,
        )

    return tuple(sorted(findings, key=key))


def split_waived(
    findings: Iterable[Finding], waivers: Iterable[Waiver]
) -> tuple[tuple[Finding, ...], tuple[tuple[Finding, Waiver], ...]]:
    """The findings that stand, and those that somebody waived with the waiver that holds for each.

    A waiver holds for a finding of its code about the same subjects, in any order. Where several
    do, the one with the first id is given.
    """
    held: dict[tuple[str, frozenset[str]], Waiver] = {}
    for waiver in sorted(waivers, key=lambda each: each.id):
        held.setdefault((waiver.code, frozenset(waiver.subjects)), waiver)
    standing: list[Finding] = []
    waived: list[tuple[Finding, Waiver]] = []
    for finding in findings:
        found = held.get((finding.code.value, frozenset(finding.subjects)))
        if found is None:
            standing.append(finding)
        else:
            waived.append((finding, found))
    return tuple(standing), tuple(waived)
