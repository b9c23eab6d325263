"""How the table of a rundown is laid out: named layouts, the columns in them, cue columns."""
