"""Edits turn into bytes, with nothing else changed."""
