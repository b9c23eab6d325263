"""The inspector of the rows that are selected in a rundown."""
