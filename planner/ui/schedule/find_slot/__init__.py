"""The panel that looks for time for a show."""
