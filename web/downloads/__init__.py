"""What a visitor can take away of a view."""
