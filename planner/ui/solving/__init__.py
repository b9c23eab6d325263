"""What is to be solved: a page and the counts of the rail."""
