"""The rundown of one show: its rows with live times, and what there is to check."""
