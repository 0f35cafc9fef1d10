"""Stories as slides."""
