"""From the name of a file to the papers of the references.csv beside it, as `neuromap references` prints them."""

import json
from dataclasses import asdict

import typer

from commands.arguments import exit_code
from commands.file_argument import FileArgument
from commands.format_option import Format, FormatOption
from graph.dataset import papers_beside, rows_in
from graph.papers.listed_paper import REFERENCES_FILE, ListedPaper, unused_papers
from graph.wording import counted


def references(
    file: FileArgument,
    format: FormatOption = Format.text,
) -> None:
    """List the papers of the references.csv beside FILE that no relation names yet, with their lines.

    Exit code 0: listed, also if there is none; 2: FILE cannot be read.
    """
    relations, faults = rows_in(file)
    if relations is None:
        typer.echo("\n".join(map(str, faults)), err=True)
        raise typer.Exit(exit_code(faults))
    listed = papers_beside(file)
    unused = unused_papers(listed, relations)
    if format is Format.json:
        typer.echo(json.dumps([asdict(paper) for paper in unused], indent=2, ensure_ascii=False))
        return
    typer.echo("".join(f"{_line(paper)}\n" for paper in unused), nl=False)
    said = f"{len(unused)} of {counted(len(listed.papers), 'paper')} in {REFERENCES_FILE} not used yet"
    typer.echo(said if listed.papers else f"There is no {REFERENCES_FILE} with papers beside {file}.", err=True)


def _line(paper: ListedPaper) -> str:
    said = [paper.citation, paper.year, paper.doi and f"doi:{paper.doi}", paper.pmid and f"PubMed {paper.pmid}"]
    return f"{REFERENCES_FILE}:{paper.line}: {paper.key}: {', '.join(filter(None, said))}".rstrip(": ")
