"""The pure part: from the bytes of a CSV to what the map shows."""
