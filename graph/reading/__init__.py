"""From the bytes of a CSV to a table, whatever program wrote it."""
