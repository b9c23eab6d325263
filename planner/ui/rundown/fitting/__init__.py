"""The panels that fit a rundown to a length and close its gaps, each with a preview."""
