"""The page that works offline."""
