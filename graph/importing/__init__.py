"""From the file of another program to a table of relations, and to what of it was not understood."""
