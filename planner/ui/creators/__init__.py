"""The people of the plan."""
