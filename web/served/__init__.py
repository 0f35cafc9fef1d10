"""What the explorer asks a server for, by GET."""
