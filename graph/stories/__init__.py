"""From the rows of stories.csv to steps that each show a part of the map."""
