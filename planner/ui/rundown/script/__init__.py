"""The script of a row beside the rundown: written in peace, counted, and used as its length."""
