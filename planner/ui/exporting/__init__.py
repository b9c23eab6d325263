"""The page on which shows are written to files for other programs."""
