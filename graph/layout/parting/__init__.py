"""Numbered concepts and their weighed pairs turn into groups, by arrays alone: graphs of any size and shape."""
