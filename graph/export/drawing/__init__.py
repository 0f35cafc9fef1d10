"""A picture turns into marks, and these into a file."""
