"""Posters, whole or on tiles."""
