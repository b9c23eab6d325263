"""What the pages share: the row model, the table, typed fields, chips and figures."""
