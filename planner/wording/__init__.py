"""Turns codes and values into words in a chosen language, without Qt.

The command line, the sheets and the window say the same thing in the same words because they all
ask here. A template is always English and is filled exactly once, after it was translated, so
braces in a title that somebody typed stay braces.
"""
