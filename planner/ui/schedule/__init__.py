"""The shows of the plan, day by day."""
