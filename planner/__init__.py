"""Show Planner: plan livestream selling shows, offline, in one file."""
