"""From relations to questions about them: what is masked, what is wrong, and what is said after the answer."""
