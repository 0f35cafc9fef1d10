"""From a question about the relations to its answer: paths, loops, what if, what is shared, what was meant."""
