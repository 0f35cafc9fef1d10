"""From the name of a file and two concepts to how one affects the other, as `neuromap paths` prints it."""

import json
from collections.abc import Iterable
from typing import Annotated

import typer

from commands.arguments import concept_of, dataset_of
from commands.file_argument import FileArgument
from commands.format_option import Format, FormatOption
from graph.questions.neighbours import shared_neighbours
from graph.questions.paths import FIRST_LENGTH, LENGTHS, Paths, paths
from graph.questions.signed_edges import SignedEdges, signed_edges_of
from graph.wording import counted, shortened

LONGEST_SENTENCE = 300


def print_paths(
    file: FileArgument,
    source: Annotated[str, typer.Option("--from", metavar="A", help="The concept, or a synonym, that acts.")],
    target: Annotated[str, typer.Option("--to", metavar="B", help="The concept, or a synonym, that is acted on.")],
    longest: Annotated[
        int, typer.Option("--max-length", min=LENGTHS[0], max=LENGTHS[-1], help="The most steps of a path.")
    ] = FIRST_LENGTH,
    format: FormatOption = Format.text,
) -> None:
    """Print how A affects B: the chains of relations that lead from A to B, the best first.

    Exit code 0: answered, also if there is no path; 2: a concept is not known, or A and B are the same.
    """
    graph = dataset_of(file).graph
    start, end = concept_of(source, graph, "--from"), concept_of(target, graph, "--to")
    if start == end:
        raise typer.BadParameter(f"{end!r} is where the path starts; name another concept.", param_hint="--to")
    edges = signed_edges_of(graph)
    found = paths(edges, start, end, longest)
    if format is Format.json:
        typer.echo(json.dumps({"paths": [path.as_record() for path in found.found], "cut": found.cut}, indent=2))
    else:
        typer.echo("\n".join(_told(found) if found.found else _no_path(edges, start, end, longest)))


def _told(found: Paths) -> Iterable[str]:
    for path in found.found:
        yield f"{path.net}: {' -> '.join(map(shortened, path.concepts))}"
        yield from (f"  {edge.sign}: {shortened(edge.sentence, LONGEST_SENTENCE)}" for edge in path.edges)
    if found.cut:
        yield f"The first {len(found.found)} of more."


def _no_path(edges: SignedEdges, start: str, end: str, longest: int) -> Iterable[str]:
    one, other = shortened(start), shortened(end)
    yield f"No path of at most {counted(longest, 'step')} leads from {one} to {other}."
    back = paths(edges, end, start, longest)
    if back.found:
        number = f"the first {len(back.found)} of more" if back.cut else str(len(back.found))
        yield f"The other way, from {other} to {one}: {number}. Swap --from and --to to read them."
    near = [neighbour.concept for neighbour in shared_neighbours(edges, start, end)]
    yield f"Nearest to both: {', '.join(map(shortened, near))}." if near else "Nothing is linked with both."
