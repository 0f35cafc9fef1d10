"""From the command line to the faults, the numbers, the paths, the exports and the sites of CSV files."""

import gc
import os
import sys

import typer

from commands.lazy_group import LazyGroup

HELP = "Check, measure, question, export and publish the tables of a Neuroimmune Map."
# Objects made before garbage is looked for; Python begins with some hundreds.
_SELDOM = 200_000

app = typer.Typer(
    name="neuromap",
    cls=LazyGroup,
    help=HELP,
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


@app.callback(help=HELP)
def neuromap() -> None:
    """Let a letter that the terminal cannot write be escaped instead of ending the command."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]


def main() -> None:
    """Run the command line."""
    # A command makes much and lives a second: looking for garbage all the time would take a tenth of it.
    gc.set_threshold(_SELDOM)
    # Nothing here multiplies large matrices: numpy need not start threads for that, which costs a tenth, too.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    app(prog_name="neuromap")
