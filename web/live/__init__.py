"""Showing the map live: presentations and who follows."""
