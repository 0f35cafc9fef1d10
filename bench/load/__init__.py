"""What a class of readers costs the server, beside an empty page: `python -m bench.load` writes it to docs/speed.md."""
