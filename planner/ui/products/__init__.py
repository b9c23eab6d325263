"""The products of the plan."""
