"""The sheet of shortcuts: all of them, searchable, and changed by pressing others."""
