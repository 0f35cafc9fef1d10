"""From a table to its faults, each with the place and the way out."""
