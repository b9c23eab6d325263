"""How hard random tests try: SHOW_PLANNER_TEST_EFFORT=20 makes twenty times the usual examples."""

import os


def examples(usual: int) -> int:
    """How many examples a random test is to try."""
    return usual * int(os.environ.get("SHOW_PLANNER_TEST_EFFORT", "1"))
