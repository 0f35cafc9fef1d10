"""expectations.csv to what the map is expected to say, and to whether it does."""
