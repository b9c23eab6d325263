"""What a page says of itself in the status line."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Summary:
    """`totals` counts what is shown, `findings` what is to check (empty: nothing).

    With an `error` among them the plan cannot work as it is.
    """

    totals: str = ""
    findings: str = ""
    error: bool = False
