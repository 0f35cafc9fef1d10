"""From what shall be different to the bytes of a CSV in which nothing else differs."""
