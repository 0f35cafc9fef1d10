"""From relations to the places of their boxes and lines."""
