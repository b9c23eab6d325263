"""The panel in which a new show is typed as one line, with what speaks against it."""
