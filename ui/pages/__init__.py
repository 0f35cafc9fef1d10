"""The pages, each the story of a screen."""
