"""From what is shown to files for paper and for other programs."""
