"""What files on this computer know of papers: their abstracts, and which were retracted."""
