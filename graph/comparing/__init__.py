"""From two versions of a table to what differs between them, and to one that holds both edits."""
