"""What is wrong with a file: one value a fault, one rule a code."""
