"""How hard random tests try: SHOW_PLANNER_TEST_EFFORT=20 makes twenty times the usual examples.

At the usual effort the examples are the same each time, so that what has passed passes again; more
effort looks at others.
"""

import os
from typing import Final

EFFORT: Final = int(os.environ.get("SHOW_PLANNER_TEST_EFFORT", "1"))


def examples(usual: int) -> int:
    """How many examples a random test is to try."""
    return usual * EFFORT
