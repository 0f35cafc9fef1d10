"""The edit page: drafts and saves."""
