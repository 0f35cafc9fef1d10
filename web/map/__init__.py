"""The map in the browser: what its front end is told."""
