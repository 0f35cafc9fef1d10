"""A BibTeX file turns into the papers that it lists."""

import logging
import re
from collections.abc import Iterator, Mapping

from bibtexparser.entrypoint import parse_string
from bibtexparser.library import Library
from bibtexparser.middlewares import LatexDecodingMiddleware
from bibtexparser.model import Block, DuplicateBlockKeyBlock, Entry

from graph.papers.paper_record import PaperRecord, record_of, surname

NO_ENTRY = "the file has no entry such as @article{...}"
BROKEN = "the entry is broken: a bracket or a quotation mark is missing, or a field is there twice"
UNREADABLE = "the file cannot be parsed"
# In LaTeX these begin a comment, part two columns, or are commands that the decoder does not know; files of reference
# managers mean the signs.
_UNESCAPED = re.compile(r"(?<!\\)([%&])")
_LESS_OR_MORE = re.compile(r"\{?\\text(?:less|greater)(?:\{\})?\}?")
_NUMBER = re.compile(r"PMID\W{0,3}(\d+)", re.I)
_SEPARATOR = re.compile(r"\s+and\s+")


class _Silent(logging.Filter):
    """Keeps what the parser says of broken entries out of the log, which must not have anything of an abstract."""

    def filter(self, record: logging.LogRecord) -> bool:
        return False


for _name in (
    "entrypoint",
    "splitter",
    "middlewares.middleware",
    "middlewares.latex_encoding",
    "middlewares.fieldkeys",
):
    logging.getLogger(f"bibtexparser.{_name}").addFilter(_Silent())


def bibtex_papers(text: str) -> Iterator[tuple[int, PaperRecord | str]]:
    """Yield the line on which each entry starts with its paper, or with why it is not read.

    >>> list(bibtex_papers("@article{a, title = {{GABA} calms}, year = 2020}"))[0][1].year
    '2020'
    """
    text = _LESS_OR_MORE.sub(lambda found: "<" if "less" in found[0] else ">", _UNESCAPED.sub(r"\\\1", text))
    decoding = LatexDecodingMiddleware(keep_braced_groups=False, keep_math_mode=False)
    try:
        library = parse_string(text, append_middleware=[decoding])
    except Exception:
        # The parser says that it raises whatever a text brings it to; a file of somebody must not end a page.
        yield 1, UNREADABLE
        return
    found = sorted(((_line(block), _paper(block)) for block in _blocks(library)), key=lambda each: each[0])
    yield from found or [(1, NO_ENTRY)]


def _blocks(library: Library) -> list[Block]:
    return [*library.entries, *library.failed_blocks]


def _line(block: Block) -> int:
    return (block.start_line or 0) + 1


def _paper(block: Block) -> PaperRecord | str:
    """An entry whose key is that of another is a paper all the same."""
    entry = block.ignore_error_block if isinstance(block, DuplicateBlockKeyBlock) else block
    if not isinstance(entry, Entry):
        return BROKEN
    return _record({name.lower(): str(entry[name]) for name in entry.fields_dict})


def _record(fields: Mapping[str, str]) -> PaperRecord:
    number = fields.get("pmid", "") or next(iter(_NUMBER.findall(fields.get("note", ""))), "")
    names = _SEPARATOR.split(fields.get("author", ""))
    return record_of(
        title=fields.get("title", ""),
        abstract=fields.get("abstract", ""),
        doi=fields.get("doi", ""),
        pmid=number,
        authors=tuple(surname(name) for name in names if name.strip() and name.strip() != "others"),
        journal=fields.get("journal", "") or fields.get("journaltitle", ""),
        year=fields.get("year", "") or fields.get("date", ""),
        headings=tuple(re.split(r"\s*[,;]\s*", fields.get("keywords", ""))),
    )
