"""A file with too much for one map, part by part: its communities, and what is around a concept."""
