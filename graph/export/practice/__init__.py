"""Practice items as files for learning platforms."""
