"""The plan file: sqlite-utils and SQL live here and nowhere else."""
