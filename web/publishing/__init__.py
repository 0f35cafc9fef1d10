"""The files of a site turn into a folder or a place in an object store, where only what changed is written again."""
