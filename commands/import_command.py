"""From the names of files of other programs to new rows of a table of a map, as `neuromap import` adds them."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Annotated

import typer

from commands.saving import bytes_of, end, needed_bytes, save_rows
from graph.checks.tidying import tidy
from graph.dataset import rows_of_content
from graph.dataset_files import RELATIONS_FILE
from graph.diagnostics.rules import shown
from graph.editing.add_table import with_table
from graph.editing.apply_patch import file_patches, is_patch, patched
from graph.editing.draft import begun
from graph.editing.import_file import adopted, with_signs_in_words
from graph.editing.merge_files import NotJoined
from graph.editing.new_rows import Addition
from graph.importing.draft_table import DraftTable, UnreadableError
from graph.importing.edge_table import AskedColumns, with_edge_tables
from graph.importing.formats import FORMATS, ImportFile, draft_tables
from graph.model.concepts import CONCEPTS_FILE, Concept, concepts_of
from graph.reading.column_mapping import ColumnMapping
from graph.reading.csv_text import table_of
from graph.reading.read import read, result_of
from graph.reading.read_result import ReadResult
from graph.reading.table import Table
from graph.reviews.join_reviews import join_reviews
from graph.schema import RELATIONS, REVIEWS, Schema, needed_columns, optional_columns
from graph.store.file_address import file_path
from graph.table_kind import schema_of
from graph.vocabulary import REQUIRED_COLUMNS
from graph.wording import counted, listed, shortened

NOTHING = 1
MOST_CONCEPTS = 10
LONGEST_LINE = 500
WHICH_COLUMNS = (
    'Say which columns these are by --columns source=NAME,target=NAME,effect=NAME; --effect "is linked to" is for a '
    "file that does not say how its concepts are linked."
)
# Names that nobody has written into a file are no fault of it.
NAMED_BY_OTHERS = frozenset(("renamed-column", "assumed-column"))

IntoOption = Annotated[
    Path,
    typer.Option(
        "--into", parser=file_path, metavar="TABLE", help="The table that gets the rows; its name says which it is."
    ),
]
ColumnsOption = Annotated[
    str, typer.Option("--columns", help="What columns mean, by name or number: source=TF,target=3,effect=Mode.")
]
EffectOption = Annotated[str, typer.Option("--effect", help="The linking phrase of all rows, where no column has it.")]


def import_files(
    files: Annotated[
        list[Path],
        typer.Argument(parser=file_path, metavar="FILE...", help=f"What is read: {', '.join(FORMATS)}, a patch."),
    ],
    into: IntoOption,
    replace: Annotated[bool, typer.Option("--replace", help="Let the rows take the place of those there.")] = False,
    keep_names: Annotated[
        bool, typer.Option("--keep-names", help="Keep synonyms and other spellings of known concepts.")
    ] = False,
    columns: ColumnsOption = "",
    effect: EffectOption = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would be done, and write nothing.")] = False,
) -> None:
    """Add the rows of FILEs to TABLE: without repeats, with our words for theirs, under the names known here.

    TABLE has relations unless it is called concepts.csv, stories.csv, references.csv, reviews.csv or expectations.csv.

    Exit code 0: done, or nothing new; 1: a FILE has nothing that can be read; 2: bad usage, or a file cannot be read or
    written.
    """
    before = bytes_of(into)
    schema = schema_of(into, before or b"")
    brought = [ImportFile(file.name, needed_bytes(file)) for file in files]
    after = begun(into, before, tuple(schema)).content
    for file in brought:
        if is_patch(file.content):
            after = _patched(after, file, into.name)
    asked = AskedColumns(_columns(columns), effect)
    for name, table, came in _tables(schema, [file for file in brought if not is_patch(file.content)], asked):
        if not replace:
            after = _added(schema, after, name, table, into, not keep_names)
            continue
        after, replace = with_signs_in_words(table.content, came), False
        worded = "" if after == table.content else ", with increases and decreases for the signs"
        typer.echo(f"{name}: {counted(table.rows, 'row')} in the place of those that were there{worded}")
    save_rows(into, before, after, dry_run, "; `neuromap check` says what is left to mend")


def _columns(text: str) -> dict[str, str]:
    """Return what columns were said to mean. Ends the command for what no table of relations has."""
    pairs = [pair.partition("=") for pair in text.split(",") if pair.strip()]
    for column, equals, name in pairs:
        if column.strip() not in RELATIONS or not equals or not name.strip():
            known = ", ".join(RELATIONS)
            raise typer.BadParameter(f"{column!r} is no column of relations.csv: {known}.", param_hint="--columns")
    return {column.strip(): name.strip() for column, _, name in pairs}


def _tables(
    schema: Schema, files: Sequence[ImportFile], asked: AskedColumns
) -> Iterator[tuple[str, DraftTable, ColumnMapping | None]]:
    """Yield each file as a table with our names for the columns, and what these were; say what was not understood."""
    try:
        found = draft_tables(files)
        if schema is RELATIONS:
            found = with_edge_tables(found, asked)
    except UnreadableError as error:
        end(str(error), NOTHING)
    for file, table in found:
        if table:
            _say(file, table)
        raw = table.content if table else file.content
        result, used = _understood(schema, file.name, raw, table), table.used if table else ()
        try:
            kind, content = table.format if table else "CSV", adopted(raw, result)
            yield file.name, DraftTable(kind, content, result.read, used=used), result.mapping
        except ValueError as error:
            end(f"{file.name}: {error}", NOTHING)


def _understood(schema: Schema, name: str, raw: bytes, table: DraftTable | None) -> ReadResult:
    """Return what the rows are read as, having said what is wrong with them. Ends the command for what is no table."""
    columns = needed_columns(schema), optional_columns(schema)
    result = result_of(raw, name, *columns)
    if result.mapping and (meant := result.mapping.suggest(table.meant if table else {})) != result.mapping:
        result = result_of(raw, name, *columns, meant)
    for fault in result.faults:
        if not table or fault.code not in NAMED_BY_OTHERS:
            typer.echo(str(fault), err=True)
    if result.table is None:
        if schema is RELATIONS and any(fault.code == "missing-column" for fault in result.faults):
            typer.echo(WHICH_COLUMNS, err=True)
        raise typer.Exit(NOTHING)
    return result


def _say(file: ImportFile, table: DraftTable) -> None:
    typer.echo(f"{file.name}: read as {table.format}, {counted(table.rows, 'row')}")
    for text in table.told:
        typer.echo(f"  taken: {shortened(text, LONGEST_LINE)}")
    for note in table.notes:
        typer.echo(f"  not understood: {shortened(note, LONGEST_LINE)}")


def _added(schema: Schema, content: bytes, name: str, table: DraftTable, into: Path, known_names: bool) -> bytes:
    if schema is REVIEWS:
        return _joined(content, name, table.content)
    there, rows = _rows(content, into, schema), _rows(table.content, Path(name), schema)
    relations = there if schema is RELATIONS else _beside(into, RELATIONS_FILE)
    relations = relations or table_of(RELATIONS_FILE, REQUIRED_COLUMNS, [])
    try:
        known = _concepts(into)
        found = with_table(schema, content, there, rows, known, relations, known_names=known_names, used=table.used)
    except ValueError as error:
        end(f"{name}: {error}", NOTHING)
    typer.echo("\n".join((f"{name}: {counted(found.added, 'row')} added", *_told(found, bool(known)))))
    return found.content


def _joined(content: bytes, name: str, other: bytes) -> bytes:
    joined = join_reviews(content, other)
    if isinstance(joined, NotJoined):
        end(f"{name}: {joined.reason}", NOTHING)
    typer.echo(f"{name}: {counted(joined.added, 'row')} added")
    return joined.content


def _told(found: Addition, is_listed: bool) -> Iterator[str]:
    if found.repeated:
        yield f"  left out, there already: {counted(len(found.repeated), 'row')}"
    if found.blank:
        yield f"  left out, without source, effect and target: {counted(found.blank, 'row')}"
    for row in found.other:
        yield f"  left out, there with other words, which stay: {shown(row)}"
    for one in found.reworded:
        ours = shown(one.ours)
        word = f"{ours} for {shown(one.word)}" if one.word else f"{ours}, as the verb says, where it is blank"
        yield f"  {one.column}: {word}, in {counted(one.rows, 'row')}"
    yield from _new_concepts(found.unknown, is_listed)
    for column in found.left_out:
        yield f"  left out, no such column there: {shortened(column, LONGEST_LINE)}"


def _new_concepts(names: Sequence[str], is_listed: bool) -> Iterator[str]:
    """Yield which concepts are new: each by itself where a list could have them, else in one line."""
    named, more = [shown(name) for name in names[:MOST_CONCEPTS]], len(names) - MOST_CONCEPTS
    if not is_listed and names:
        rest = [f"{more:,} more"] if more > 0 else []
        yield f"  new here: {listed([*named, *rest])}"
        return
    yield from (f"  no list knows the concept {name}" for name in named)
    if more > 0:
        yield f"  nor {more:,} more"


def _patched(content: bytes, file: ImportFile, name: str) -> bytes:
    for patch in file_patches(file.content):
        if patch.name != name:
            typer.echo(f"{file.name}: left out what is for {patch.name}", err=True)
            continue
        result = patched(content, patch)
        content = result.content
        typer.echo(
            f"{file.name}: {len(patch.hunks) - len(result.misfits)} of {counted(len(patch.hunks), 'change')} fit"
        )
        for misfit in result.misfits:
            typer.echo(f"  {misfit}")
    return content


def _rows(content: bytes, path: Path, schema: Schema) -> Table:
    table, faults = read(content, str(path), needed_columns(schema), optional_columns(schema))
    if table is None:
        end("\n".join(map(str, faults)), NOTHING)
    return table


def _beside(into: Path, name: str) -> Table | None:
    path = into.parent / name
    content = bytes_of(path)
    return rows_of_content(content, path)[0] if content is not None else None


def _concepts(into: Path) -> Mapping[str, Concept]:
    table = _beside(into, CONCEPTS_FILE)
    return concepts_of(tidy(table)) if table else {}
