"""Strategies become files, addresses and edits as strangers write them; each is mostly right and somewhere not."""

import csv
import io
from collections.abc import Sequence
from urllib.parse import quote, urlencode

from hypothesis import strategies as some

from graph.edits import AddRow, ChangeCell, Edit, RemoveRow
from graph.schema import CONCEPTS, EXPECTATIONS, REFERENCES, RELATIONS, REVIEWS, STORIES
from ui.page_change import ROW, VIEW
from web.live.masked import MASKED
from web.map.query_words import NAMES as NAMES_OF_VIEWS
from web.map.query_words import STEP, STORY
from web.parts.part_query import WHOLE
from web.parts.whereabouts import CONCEPT
from web.served.picture_query import FRAME, OF

NAMES = ["GABA", "Stress", "Mood", "T cell", "t-cells"]
CANARIES = [
    *("<script>window.hacked=1</script>", '"><svg onload=window.hacked=1>', "</script>", "[a](javascript:x)", "${x}"),
    *("__proto__", "constructor", "toString", "NaN", "Infinity", "-0", "null", "undefined", "1e999", "=1+1", "#REF!"),
    *(r"$\frac{a}{b}$", r"\write18{x}", "{{7*7}}", "{0}", "%s", "\u202eabc", "a\u200bb", "a\x00b", "a\x7fb", "\ufeffx"),
    *("x" * 3000, "é" * 300, "👩\u200d👧", "\ud7ff", "'", '"', ";", ",", "|", "\t", "\n", "a;b;c", "10.1/a#b?c%"),
]
WORDS = ["core", "research", "increases", "decreases", "cell", "animal", "mouse", "1", "2001", "23456789", "10.1000/1"]
CELLS = some.sampled_from([*NAMES, *NAMES, *WORDS, *CANARIES, "", ""]) | some.text(max_size=8)
TABLES = {
    "relations": tuple(RELATIONS),
    "concepts": tuple(CONCEPTS),
    "references": tuple(REFERENCES),
    "reviews": tuple(REVIEWS),
    "stories": tuple(STORIES),
    "expectations": tuple(EXPECTATIONS),
}
PARAMETERS = [
    *(*NAMES_OF_VIEWS, STORY, STEP, WHOLE, CONCEPT, OF, FRAME, MASKED, ROW, VIEW),
    *("select", "data", "shape", "id", "number", "kinds", "seed", "mode", "theme", "paper", "name", "part"),
    *("amp;focus", "about", "embed", "tiles", "title", "sources", "scale", "opened"),
]
ADDRESS_WORDS = ["map", "atlas", "matrix", "paths", "what-if", "loops", "compare", "answer", "phone", "out", "calm"]
ADDRESSES = some.lists(
    some.tuples(some.sampled_from(PARAMETERS) | some.text(max_size=5), CELLS | some.sampled_from(ADDRESS_WORDS)),
    max_size=6,
).map(lambda pairs: urlencode([(name, text) for name, text in pairs], errors="replace", quote_via=quote))


@some.composite
def files(draw: some.DrawFn, columns: Sequence[str]) -> bytes:
    """A table with most of its columns, hostile cells in all of them, and some bytes changed afterwards."""
    left_out = draw(some.sets(some.sampled_from(sorted(columns[3:])), max_size=3))
    own = draw(some.lists(CELLS, max_size=1))
    header = [*(column for column in columns if column not in left_out), *own]
    row = some.lists(CELLS, min_size=len(header), max_size=len(header))
    text = io.StringIO(newline="")
    csv.writer(text).writerows([header, *draw(some.lists(row, max_size=4))])
    return draw(damaged(text.getvalue().encode("utf-8", "replace")))


@some.composite
def damaged(draw: some.DrawFn, raw: bytes) -> bytes:
    """The same bytes, or some of them lost, repeated or others."""
    for _ in range(draw(some.sampled_from([0, 0, 0, 1, 2]))):
        place = draw(some.integers(0, len(raw)))
        until = place + draw(some.integers(0, 5))
        other = draw(some.sampled_from([b"", raw[place:until] * 2, b'"', b"\xff", b"\0", b"\r"]))
        raw = raw[:place] + other + raw[until:]
    return raw


FILES = some.fixed_dictionaries(
    {"relations": files(TABLES["relations"])},
    optional={table: files(columns) for table, columns in TABLES.items() if table != "relations"},
)
LINES = some.integers(-1, 6)
EDITS: some.SearchStrategy[list[Edit]] = some.lists(
    some.one_of(
        some.builds(ChangeCell, LINES, some.integers(-1, 20), CELLS),
        some.builds(RemoveRow, LINES),
        some.builds(AddRow, some.dictionaries(some.sampled_from(TABLES["relations"]), CELLS, max_size=4)),
    ),
    max_size=4,
)

WORDS = (
    some.none() | some.booleans() | some.integers() | some.floats() | CELLS | some.sampled_from(["q1", "plain", "sign"])
)
# A file of papers in each format, with a place for what the fields hold: the same text, or another in each.
PAPER_FILES = {
    "a.nbib": "PMID- 23456789\nTI  - {}\nAB  - {}\nAU  - {}\nDP  - {} Jan\nJT  - {}\nAID - {} [doi]\nPT  - {}\n\n",
    "a.ris": "TY  - JOUR\nTI  - {}\nAB  - {}\nAU  - {}\nPY  - {}\nJO  - {}\nDO  - {}\nUR  - {}\nER  - \n",
    "a.bib": "@article{{k,\n title = {{{}}}, abstract = {{{}}}, author = {{{}}},\n year = {}, journal = {{{}}}, "
    'doi = "{}", note = {{{}}}\n}}\n',
    "a.json": '[{{"title": "{}", "abstract": "{}", "author": [{{"family": "{}"}}], "issued": '
    '{{"date-parts": [["{}"]]}}, "container-title": "{}", "DOI": "{}", "PMID": {}}}]',
    "a.csv": "title,abstract,authors,year,journal,doi,pmid\n{},{},{},{},{},{},{}\n",
    "a.txt": "{}\n\n{} GABA lowers Stress. {}\n\n{} {}\ndoi: {}\nPMID: {}\n",
}


@some.composite
def paper_files(draw: some.DrawFn) -> tuple[str, bytes]:
    """A file of papers under a name: one or several records of one format, some bytes of it changed."""
    name = draw(some.sampled_from(sorted(PAPER_FILES)))
    fields = some.lists(CELLS, min_size=7, max_size=7)
    text = "".join(PAPER_FILES[name].format(*draw(fields)) for _ in range(draw(some.integers(1, 2))))
    encoding = draw(some.sampled_from(["utf-8", "utf-8", "utf-16", "cp1252"]))
    return draw(some.sampled_from([name, "a.txt"])), draw(damaged(text.encode(encoding, "replace")))


# What a page sends, in the fields of a vote and of what a presenter asks, or in any others.
MESSAGES = some.recursive(
    WORDS,
    lambda inner: (
        some.lists(inner, max_size=4)
        | some.dictionaries(
            some.sampled_from(["state", "ballot", "id", "form", "stem", "choices", "right", "round", "phase", "about"])
            | some.sampled_from(["voter", "choice", "address", "format", "drafts", "opened", "typed", "files", "steps"])
            | some.text(max_size=3),
            inner,
            max_size=6,
        )
    ),
    max_leaves=12,
)
