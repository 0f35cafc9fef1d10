"""From the table to the map's data: graph, listing, contested pairs."""
