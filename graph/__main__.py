"""Makes `python -m graph` the same command as `neuromap`."""

from graph.cli import main

if __name__ == "__main__":
    main()
