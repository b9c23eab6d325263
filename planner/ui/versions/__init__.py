"""Versions of a show: compared side by side, restored, named; what is kept for reuse."""
