"""What a person can do with a plan: plain functions over a Workspace."""
