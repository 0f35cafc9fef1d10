"""From the address of a file in an object store to its bytes and state, and back under a condition."""
