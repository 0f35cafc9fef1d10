"""From a FILE and two names to the same tables with one name in the place of the other."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from commands.account import author
from commands.arguments import exit_code
from commands.file_argument import FileArgument
from commands.format_option import Format, FormatOption
from commands.saving import bytes_of, end
from graph.content_hash import content_hash
from graph.dataset import rows_of_content
from graph.dataset_files import files_of
from graph.diagnostics.nearest import nearest
from graph.editing.cell_hits import Hit, edits_by_path
from graph.editing.rename_concept import Renaming, Tables, names_in, rename_concept
from graph.expectations.expectation import EXPECTATIONS_FILE
from graph.model.concepts import CONCEPTS_FILE
from graph.reviews.carry_readings import carry_readings
from graph.saving.replace_file import Conflict
from graph.saving.replace_files import FileChange
from graph.saving.versions import AllSaved, save_versions
from graph.schema import CONCEPTS, EXPECTATIONS, RELATIONS, STORIES
from graph.store.file_address import file_path
from graph.stories.story import STORIES_FILE
from graph.wording import counted, listed
from graph.writing.rewrite import rewrite

# References name no concept, so they are not among the tables in which one is renamed.
_BESIDE = {CONCEPTS_FILE: CONCEPTS, STORIES_FILE: STORIES, EXPECTATIONS_FILE: EXPECTATIONS}


def rename(
    file: FileArgument,
    old: Annotated[str, typer.Argument(metavar="OLD", help="The name that a concept has.")],
    new: Annotated[str, typer.Argument(metavar="NEW", help="Its new one; that of a concept makes the two one.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only list what would change.")] = False,
    drop_repeated: Annotated[
        bool, typer.Option("--drop-repeated", help="Take away relations that another row would say all of.")
    ] = False,
    format: FormatOption = Format.text,
) -> None:
    """Rename a concept in FILE and in the tables beside it; the old name becomes a synonym.

    All files are written or none, and what they held is kept in their history. Exit code 2: nothing was written.
    """
    contents = {path: content for path in files_of(file) if (content := bytes_of(path)) is not None}
    found = _renaming(_tables(file, contents), old, new)
    found = carry_readings(found, file, {str(path): content for path, content in contents.items()})
    found = found.without_repeats() if drop_repeated else found
    _print(found, dry_run, format)
    if not dry_run:
        _write(file, contents, found.hits)


def _tables(file: Path, contents: dict[Path, bytes]) -> Tables:
    if file not in contents:
        end(f"{file}: there is no such file")
    tables = []
    for schema, path in ((RELATIONS, file), *((schema, file.parent / name) for name, schema in _BESIDE.items())):
        if path in contents:
            table, faults = rows_of_content(contents[path], path)
            if table is None:
                typer.echo("\n".join(map(str, faults)), err=True)
                raise typer.Exit(max(exit_code(faults), 1))
            tables.append((schema, table))
    return tables


def _renaming(tables: Tables, old: str, new: str) -> Renaming:
    try:
        return rename_concept(tables, old, new)
    except ValueError as error:
        near = nearest(old, names_in(tables)) if old not in names_in(tables) else None
        question = f" Did you mean {near!r}?" if near else ""
        raise typer.BadParameter(f"{error}.{question}", param_hint="OLD NEW") from None


def _print(found: Renaming, dry_run: bool, format: Format) -> None:
    if format is Format.json:
        records = [{"path": hit.path, **hit.edit.as_record(), "before": hit.before} for hit in found.hits]
        notes = [*found.notes, *map(str, found.repeats)]
        typer.echo(json.dumps({"merges": found.merges, "notes": notes, "changes": records}, indent=2))
        return
    for line in [*map(str, found.hits), *found.notes, *map(str, found.repeats)]:
        typer.echo(line)
    if found.droppable:
        typer.echo(f"--drop-repeated takes away {counted(len(found.droppable), 'row')} that says nothing else")
    does = "become one" if found.merges else "is renamed"
    typer.echo(f"{'two concepts' if found.merges else 'the concept'} {does} in {counted(len(found.hits), 'place')}")
    if dry_run:
        typer.echo("nothing is written")


def _write(file: Path, contents: dict[Path, bytes], hits: Sequence[Hit]) -> None:
    try:
        changes = [
            FileChange(path, content_hash(contents[path]), rewrite(contents[path], edits))
            for path, edits in ((file_path(name), edits) for name, edits in edits_by_path(hits).items())
        ]
    except ValueError as error:
        end(f"nothing is written: {error}")
    result = save_versions(file, changes, author())
    if not isinstance(result, AllSaved):
        reasons = (f"{path}: {_reason(reason)}" for path, reason in result.reasons.items())
        end("\n".join(["nothing is written", *reasons]))
    for note in result.notes:
        typer.echo(note, err=True)
    typer.echo(f"written: {listed([str(change.path) for change in changes])}", err=True)


def _reason(reason: object) -> str:
    return (
        "another program changed it meanwhile" if isinstance(reason, Conflict) else str(getattr(reason, "reason", ""))
    )
