"""Makes `python -m graph` the same command as `neuromap`."""

from commands.cli import main

if __name__ == "__main__":
    main()
