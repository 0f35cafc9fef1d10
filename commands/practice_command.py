"""The words typed after `neuromap practice` turn into a file of questions for a learning platform."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Annotated
from urllib.parse import parse_qs

import typer

from commands.arguments import dataset_of, listed
from commands.file_argument import FileArgument
from commands.out_file import DateOption, moment_of, spare_the_data, write_out
from commands.saving import end
from graph.dataset import Dataset
from graph.diagnostics.nearest import did_you_mean
from graph.export.practice.practice_choice import chosen_items, items_for_files
from graph.export.practice.practice_file import practice_file
from graph.export.practice.practice_formats import ENDINGS, PLATFORM_FORMATS, SCORM, practice_format
from graph.export.practice.practice_task import FIRST_NUMBER, MOST_QUESTIONS, PracticeTask, Seed
from graph.practice.items import items
from graph.practice.kinds import KINDS_IN_FILES
from graph.store.file_address import file_path
from graph.wording import counted

# The address that shows all levels.
_ALL = "level="
# What the page takes for a seed: the same in web/front/practice/page/practice_address.js.
_WORD_AS_SEED = re.compile(r"[\w.-]{1,64}", re.ASCII)
_ViewOption = Annotated[
    str | None,
    typer.Option(metavar="QUERY", help="Only what an address of the app shows: all of it, or what is behind its ?."),
]
_SeedOption = Annotated[
    str | None, typer.Option(help="Mix the questions; the same number or word, such as week-3, the same order.")
]
_NumberOption = Annotated[
    int | None, typer.Option(min=1, help=f"So many questions; all if not said, {FIRST_NUMBER} of a task.")
]
_KindsOption = Annotated[
    list[str] | None, typer.Option(help=f"Only this kind: {', '.join(KINDS_IN_FILES)}. Several: repeat the option.")
]
_OutArgument = Annotated[
    Path, typer.Argument(parser=file_path, metavar="OUT", help=f"The file to write: .{', .'.join(ENDINGS)}.")
]


def practice(
    file: FileArgument,
    out: _OutArgument,
    view: _ViewOption = None,
    seed: _SeedOption = None,
    number: _NumberOption = None,
    kinds: _KindsOption = None,
    date: DateOption = None,
) -> None:
    """Write questions about the relations of FILE to OUT: GIFT, Moodle XML, an Anki deck, QTI 2.1 (.zip), a
    table, or a task with a score (SCORM 1.2, .scorm.zip).

    Exit code 0: written; 1: nothing to ask, or FILE has errors that leave no map; 2: bad usage, or a file cannot be
    read or written.
    """
    form, moment, mixed = _format(out), moment_of(date), _seed(seed)
    wanted = listed(kinds or [], KINDS_IN_FILES, "--kinds")
    spare_the_data(file, out)
    dataset = dataset_of(file)
    _require_size(dataset, view)
    query, ids, part = (_ALL, None, dataset) if view is None else _shown(dataset, view)
    asked = items_for_files(items(dataset.model, ids))
    chosen = chosen_items(asked, wanted, number, mixed)
    if not chosen:
        end("Nothing to ask: no relation that was chosen makes a question of this kind.", 1)
    if form == SCORM:
        task = PracticeTask(query, mixed or 0, number or FIRST_NUMBER, tuple(wanted))
        written, amount = _task(part, task, ids, moment), f"a task of up to {task.number}"
    else:
        written, amount = practice_file(dataset.model, chosen, form, moment, mixed or 0), str(len(chosen))
    write_out(out, written)
    typer.echo(f"{out}: {amount} of {counted(len(asked), 'question')} as {PLATFORM_FORMATS[form].name}", err=True)


def _task(dataset: Dataset, task: PracticeTask, ids: Sequence[str] | None, moment: datetime) -> bytes:
    """Return the package of a task; say first that it takes a while."""
    if task.number > MOST_QUESTIONS:
        raise typer.BadParameter(f"A task has at most {MOST_QUESTIONS} questions.", param_hint="--number")
    # It loads what draws maps for browsers, which no other file needs.
    from web.offline.data import bank_of_part
    from web.offline.task_package import task_package

    typer.echo("Laying out a map around each concept", err=True)
    about = [*dataset.model.records] if ids is None else ids
    return task_package(dataset, task, about, moment.date(), bank_of_part(dataset, about))


def _format(out: Path) -> str:
    form = practice_format(out.name)
    if not form:
        said = f"{out.name!r} ends in no format that can be written. Endings: .{', .'.join(ENDINGS)}."
        raise typer.BadParameter(said, param_hint="OUT")
    return form


def _seed(text: str | None) -> Seed | None:
    """Return a seed as the page takes it, a number as one: its order is that of earlier versions.

    >>> _seed("7"), _seed("week-3"), _seed("007"), _seed(None)
    (7, 'week-3', '007', None)
    """
    if text is None:
        return None
    if not _WORD_AS_SEED.fullmatch(text):
        said = f"{text!r} is no seed: up to 64 letters from a to z, digits, dots, hyphens and underscores."
        raise typer.BadParameter(said, param_hint="--seed")
    return int(text) if text.isdecimal() and text == str(int(text)) else text


def _require_size(dataset: Dataset, view: str | None) -> None:
    """End the command where a file has too much to be asked about."""
    from web.parts.size_refusals import questions_refused

    refused = questions_refused(dataset, about_all=view is None)
    if refused:
        end(refused, 1)


def _shown(dataset: Dataset, view: str) -> tuple[str, Sequence[str], Dataset]:
    """Return what an address shows: its query, its relations, and the part of a large file that has them.

    A word of it that is not known ends the command.
    """
    # These load what lays out maps, which no other question needs.
    from web.map.choices import choices
    from web.map.query_words import NAMES, STEP, STORY, unescaped, view_query
    from web.map.story_step import story_step_of, words_of
    from web.map.view import view_of
    from web.parts.parts import shown_part
    from web.parts.size_refusals import COMMUNITIES
    from web.served.picture_query import unknown_in

    query = unescaped(parse_qs(_behind_mark(view), keep_blank_values=True))
    for said in (*_misnamed(query, (*NAMES, STORY, STEP)), *unknown_in(dataset, query)):
        raise typer.BadParameter(said, param_hint="--view")
    words = words_of(dataset, story_step_of(dataset, query), query)
    part = shown_part(dataset, words)
    if part and part.enters:
        end(COMMUNITIES, 1)
    shown = part.dataset if part else dataset
    return view_query(words), [*map(str, view_of(shown, choices(shown, words)).shown.index)], shown


def _misnamed(query: Iterable[str], known: Collection[str]) -> Iterator[str]:
    """Yield a sentence for each name that is meant to be a known one; an address may say other things besides.

    >>> [*_misnamed(["levels", "level"], ["level"])], [*_misnamed(["level", "utm_source"], ["level"])]
    (["'levels' is no part of an address. Did you mean 'level'?"], [])
    """
    others = [name for name in query if name not in known]
    is_any_known = len(others) < len([*query])
    possible = f"Possible: {', '.join(known)}."
    for name in others:
        meant = did_you_mean(name, known)
        if meant or not is_any_known:
            yield f"{name!r} is no part of an address. {meant or possible}"


def _behind_mark(address: str) -> str:
    """Return the query of an address, also of one of the page that works offline; a bare query is its own.

    >>> [_behind_mark(text) for text in ("focus=GABA", "http://localhost:8501/?focus=GABA", "map.html#focus=GABA")]
    ['focus=GABA', 'focus=GABA', 'focus=GABA']
    """
    for mark in ("?", "#"):
        address = address.partition(mark)[2] if mark in address else address
    return address
