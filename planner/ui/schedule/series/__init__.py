"""Series on the schedule page: making shows repeat, and how far a change of one of them goes."""
