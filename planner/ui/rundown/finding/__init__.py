"""Finding, replacing and filtering in the table of a rundown."""
