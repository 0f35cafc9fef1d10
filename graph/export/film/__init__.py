"""A story, or a view played by year, turns into a film: frames with seconds, as GIF or as WebM."""
