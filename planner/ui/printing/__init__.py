"""Printing: the sheets of a show with their real pages beside what is chosen."""
