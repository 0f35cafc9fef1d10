"""Relations and concepts as questions."""
