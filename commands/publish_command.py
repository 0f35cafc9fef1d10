"""The words typed after `neuromap publish` turn into a published site, or into the reason why there is none."""

import os
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Annotated, NoReturn

import typer

from commands.arguments import concept_of, dataset_of
from commands.file_argument import FileArgument
from graph.export.export_request import Refusal
from graph.map_title import title_of
from graph.views.scope import Scope
from graph.vocabulary import DEPTHS
from graph.wording import counted
from web.parts.taken_part import fitting_part
from web.publishing.errors import NotPublished
from web.publishing.plan import Plan
from web.publishing.publish import Wish, publish
from web.site.settings import Settings, site_url

NOTHING, CANNOT = 1, 2
# A line of progress for so many files where nobody watches a terminal.
_OFTEN = 100


def publish_site(
    file: FileArgument,
    to: Annotated[str, typer.Argument(metavar="DIR", help="A folder, or a place such as s3://bucket/map.")],
    title: Annotated[str, typer.Option(help="The title of the site; else that of the map.")] = "",
    url: Annotated[str, typer.Option(metavar="BASE", help="Where the site will be found: for full addresses.")] = "",
    focus: Annotated[str, typer.Option(help="Of a file with too many relations: what is near this concept.")] = "",
    depth: Annotated[int, typer.Option(min=DEPTHS[0], max=DEPTHS[-1], help="Steps from it that are near.")] = 2,
    concept_pictures: Annotated[
        bool, typer.Option("--concept-pictures", help="Draw what is around each concept: seconds for each.")
    ] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only list what would change.")] = False,
    again: Annotated[bool, typer.Option("--again", help="Write all files, also those that have not changed.")] = False,
    date: Annotated[
        datetime | None,
        typer.Option(formats=["%Y-%m-%d"], help="The day of publishing; else SOURCE_DATE_EPOCH, else now."),
    ] = None,
) -> None:
    """Write a web site of FILE to DIR: pages, data, pictures, the map and a feed; only what changed is written.

    Exit code 0: published, or nothing has changed; 1: FILE has no relation to publish, or too many; 2: bad usage, or a
    file or DIR cannot be read or written.
    """
    settings = Settings(title or title_of(file), _address(url), moment(date), concept_pictures)
    dataset = dataset_of(file)
    if not dataset.graph:
        _end("Nothing to publish: the file has no relation that can be drawn.", NOTHING)
    scope = Scope((), concept_of(focus, dataset.graph, "--focus") if focus else None, depth)
    part = fitting_part(dataset, scope, "a site")
    if isinstance(part, Refusal):
        _end(str(part), NOTHING)
    done = publish(part, to, Wish(settings, again, dry_run), _progress)
    if isinstance(done, NotPublished):
        _end(str(done), CANNOT)
    elif dry_run:
        typer.echo("\n".join(_planned(done)))
    typer.echo(_summary(done, to, dry_run), err=True)
    if not url:
        typer.echo("No sitemap: it needs full addresses. Say with --url where the site will be found.", err=True)


def moment(given: datetime | None) -> datetime:
    """Return the time of publishing: the one given, else that of SOURCE_DATE_EPOCH, else now."""
    if given:
        return given.replace(tzinfo=UTC)
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(epoch), UTC) if epoch.isdecimal() else datetime.now(UTC)


def _address(url: str) -> str:
    try:
        return site_url(url) if url else ""
    except ValueError as error:
        raise typer.BadParameter(f"{error}.", param_hint="--url") from None


def _progress(done: int, all: int) -> None:
    """Say how far it is: on a terminal in one line that changes, elsewhere now and then."""
    if sys.stderr.isatty():
        typer.echo(f"\rwritten {done} of {all}", err=True, nl=done == all)
    elif done % _OFTEN == 0 and done < all:
        typer.echo(f"written {done} of {all}", err=True)


def _planned(plan: Plan) -> Iterator[str]:
    for sign, paths in (("+", plan.new), ("~", plan.changed), ("-", plan.gone)):
        yield from (f"{sign} {path}" for path in paths)


def _summary(plan: Plan, to: str, is_dry: bool) -> str:
    written = ((len(plan.new), "new"), (len(plan.changed), "changed"), (len(plan.gone), "deleted"))
    counts = (*written, (plan.same, "as before"))
    parts = [f"{number} {what}" for number, what in counts if number]
    said = f"{to}: {counted(len(plan.wanted), 'file')}: {', '.join(parts)}"
    return f"{said}. Nothing was written." if is_dry else said


def _end(message: str, code: int) -> NoReturn:
    typer.echo(message, err=True)
    raise typer.Exit(code)
