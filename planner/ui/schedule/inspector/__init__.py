"""The inspector of the show that is selected on the schedule."""
