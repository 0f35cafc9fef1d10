"""From edited bytes to the file on disk, with every earlier version kept."""
