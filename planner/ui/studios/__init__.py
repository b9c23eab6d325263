"""The studios of the plan."""
