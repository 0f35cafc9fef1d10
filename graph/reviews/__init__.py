"""From reviews.csv to what second readers say of each relation, and whether they agree."""
