"""The FILE that is typed after a command turns into its path: one on the disk, or an address in an object store."""

from pathlib import Path
from typing import Annotated

import typer

from graph.store.file_address import file_path

FileArgument = Annotated[Path, typer.Argument(parser=file_path, metavar="FILE", help="A table of relations.")]
