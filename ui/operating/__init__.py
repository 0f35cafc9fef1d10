"""What a server is doing turns into what its operator reads: health, figures and a log, none of it about a person."""
