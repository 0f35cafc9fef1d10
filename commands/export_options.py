"""What was asked for as a deck or as a hand-out turns into its file, or into what is wrong with the question."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

import typer

from commands.film_options import FILMS, film
from graph.dataset import Dataset
from graph.diagnostics.nearest import did_you_mean
from graph.export.export import export
from graph.export.export_request import ExportRequest, Refusal
from graph.export.handout.paper import Paper
from graph.stories.story import Story, story_id

DECK, SHEETS = "pptx", "pdf"
TOLD = (DECK, *FILMS)

StoryOption = Annotated[
    str,
    typer.Option(metavar="NAME", help="The story of a .pptx, .gif or .webm: its title or id, or how that begins."),
]
HandoutOption = Annotated[
    bool, typer.Option("--handout", help="A .pdf to print: the map, its numbered propositions and their sources.")
]
PaperOption = Annotated[Paper | None, typer.Option(help="The paper of a hand-out; a4 if not said.")]
BlanksOption = Annotated[
    bool, typer.Option("--blanks", help="A hand-out with parts left out to be filled in, and the key on its last page.")
]


@dataclass(frozen=True)
class PrintOptions:
    """What was typed of a story and of a hand-out."""

    story: str = ""
    handout: bool = False
    paper: Paper | None = None
    blanks: bool = False
    still: bool = False
    height: str = "720"


def exported(dataset: Dataset, request: ExportRequest, ending: str, options: PrintOptions) -> bytes | Refusal:
    """Return the file that was asked for; raises BadParameter where the options do not go together."""
    # Each of these loads libraries that the others do not need.
    if ending == DECK:
        from graph.export.slides.deck import deck

        return deck(
            dataset.model, story_named(dataset.stories, options.story), request.theme, request.day, request.layout
        )
    if ending in FILMS:
        story = story_named(dataset.stories, options.story)
        return film(dataset, story, request, ending, options.height, options.still)
    if options.handout:
        from graph.export.handout.sheets import handout

        return handout(dataset.model, request, options.paper or Paper.a4, options.blanks)
    return export(dataset.model, request, ending)


def require_consistent(options: PrintOptions, ending: str) -> None:
    """Raise BadParameter where an option asks for something that the file to be written is not."""
    if options.story and ending not in TOLD:
        said = f"a story is told by a deck or a film: let OUT end in .{', .'.join(TOLD)}."
        raise typer.BadParameter(said, param_hint="--story")
    if options.still and ending not in FILMS:
        raise typer.BadParameter("this is of a film: let OUT end in .gif or .webm.", param_hint="--still")
    if options.handout and ending != SHEETS:
        raise typer.BadParameter(f"a hand-out is for print: let OUT end in .{SHEETS}.", param_hint="--handout")
    if options.paper and not options.handout:
        raise typer.BadParameter("this is the paper of a hand-out: add --handout.", param_hint="--paper")
    if options.blanks and not options.handout:
        raise typer.BadParameter("blanks are those of a hand-out: add --handout.", param_hint="--blanks")


def story_named(stories: Sequence[Story], name: str) -> Story:
    """Return the story of this title or id, whatever its case and marks, or the only one that begins so."""
    alike = [story for story in stories if name and story.id.startswith(story_id(name))]
    exact = [story for story in alike if story.id == story_id(name)]
    if exact or len(alike) == 1:
        return (exact or alike)[0]
    titles = [story.title for story in stories]
    if not titles:
        raise typer.BadParameter("the file has no stories.csv with a story beside it.", param_hint="--story")
    choices = f"Stories: {'; '.join(titles)}."
    said = f"{name!r} is not a story. {did_you_mean(name, titles)}" if name else "this file tells a story: name it."
    raise typer.BadParameter(f"{said.strip()} {choices}", param_hint="--story")
