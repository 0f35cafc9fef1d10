"""From all relations to those that are shown, and why others are not."""
