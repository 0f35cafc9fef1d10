"""From the words of a command line to the pure part, and back to words: everything that `neuromap` does."""
