"""A JSON file turns into the papers that it lists: CSL-JSON, or records with an id and an abstract."""

import json
import re
from collections.abc import Iterator, Mapping

from graph.papers.paper_record import PaperRecord, record_of

NO_JSON = "the file is no JSON"
_NUMBER = re.compile(r"PMID\W{0,3}(\d+)", re.I)


def json_papers(text: str) -> Iterator[tuple[int, PaperRecord | str]]:
    """Yield the line of each paper, or with it why that is not read."""
    try:
        content = json.loads(text)
    except (ValueError, RecursionError) as error:
        yield getattr(error, "lineno", 1), NO_JSON
        return
    for entry in _entries(content):
        yield 1, _record({str(name).lower(): value for name, value in entry.items()})


def _entries(content: object) -> Iterator[Mapping[str, object]]:
    """Yield the records of a list, of an object that holds one, or of an object from ids to abstracts."""
    if isinstance(content, list):
        yield from (entry if isinstance(entry, dict) else {} for entry in content)
    elif isinstance(content, dict):
        names = {str(name).lower() for name in content}
        lists = [value for value in content.values() if isinstance(value, list)]
        if names & {"abstract", "text", "title"}:
            yield content
        elif lists:
            yield from _entries(lists[0])
        else:
            for id, value in content.items():
                yield {"id": id, **(value if isinstance(value, dict) else {"abstract": value})}
    else:
        yield {}


def _record(cells: Mapping[str, object]) -> PaperRecord:
    def text(*names: str) -> str:
        return next((str(cells[name]) for name in names if isinstance(cells.get(name), str | int) and cells[name]), "")

    number = text("pmid") or next(iter(_NUMBER.findall(text("note"))), "")
    return record_of(
        title=text("title"),
        abstract=text("abstract", "text"),
        doi=text("doi", "id"),
        pmid=number or text("id"),
        authors=tuple(_names(cells.get("author"))),
        journal=text("container-title", "journal"),
        year=text("year") or _date(cells.get("issued")),
        headings=tuple(re.split(r"\s*[,;]\s*", text("keyword"))),
    )


def _names(authors: object) -> Iterator[str]:
    for author in authors if isinstance(authors, list) else ():
        if isinstance(author, dict):
            particle = str(author.get("non-dropping-particle") or "")
            name = str(author.get("family") or author.get("literal") or "")
            if name and name != "et al.":
                yield f"{particle} {name}".strip()


def _date(issued: object) -> str:
    return json.dumps(issued) if isinstance(issued, dict) else ""
