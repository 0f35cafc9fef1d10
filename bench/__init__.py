"""How fast the map is, beside an empty page and a plain pyvis app: `python -m bench` writes docs/speed.md."""
