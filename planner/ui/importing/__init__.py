"""The page on which a file is looked at before anything of it is taken."""
