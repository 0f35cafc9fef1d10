"""From the pure part to a map in a browser, whoever serves it: pyvis, payload, front end."""
