"""What stands on the page, a panel a file."""
