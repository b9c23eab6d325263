"""What a finding rests on that does not come from the plan: the published limits and lists."""

from planner.domain.findings import Code, Finding
from planner.services.checking import load_platforms
from planner.wording.language import Language
from planner.wording.sources import source_text


def source_of(language: Language, finding: Finding) -> str:
    """Where a platform's limit or list comes from, with its date and how sure it is.

    Empty for findings that rest on the plan alone. Raises EnvironmentFaultError.
    """
    if finding.code not in (Code.PLATFORM_LIMIT, Code.BANNED_WORDS):
        return ""
    return source_text(language, load_platforms(), finding)
