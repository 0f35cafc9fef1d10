"""From how a visitor came and who is logged in to whether they may save."""
