"""The parts of the edit page."""
