"""Texts that some program somewhere takes for code, in every column of all six tables."""

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from graph.dataset import load
from graph.reviews.claim_digest import claim_digest
from graph.schema import CONCEPTS, EXPECTATIONS, REFERENCES, RELATIONS, REVIEWS, STORIES

LONG = "long " + "x" * 2000
CANARIES = [
    *(
        "<script>window.hacked=1</script>",
        '<img src=x onerror="window.hacked=1">',
        "</script><svg onload=window.hacked=1>",
    ),
    *(
        "[a](javascript:window.hacked=1)",
        "javascript:window.hacked=1",
        "**bold** _slanted_ `code` # title",
        ":red[x] :smile:",
    ),
    *(r"$\frac{a}{b}$ \write18{x}", "${window.hacked=1} {{7*7}} {0} %s", "__proto__", "constructor", "toString"),
    *(
        "NaN",
        "Infinity",
        "undefined",
        "=1+1",
        "+SUM(A1)",
        "@SUM(A1)",
        "-cmd|calc",
        "a\u202eb",
        "zero\u200bwidth",
        "#REF? <b>",
    ),
    *("\x1b[31mred\x1b[0m", "a\u2028b", "a\x7fb", "Z" + "\u0300" * 60, "a\u2067b", "-0", "1e999", "null"),
    *("../../etc/passwd", "others", "hasOwnProperty", "~community=x&page=2", '<!DOCTYPE x [<!ENTITY a "b">]>&a;'),
    *("{{constructor.constructor('window.hacked=1')()}}", "</style><svg onload=window.hacked=1>", "<%= 7*7 %> #{7*7}"),
    *("&lt;b&gt; &amp;", "' OR 1=1 --", '" onmouseover="window.hacked=1', "<!-- --> ]]>", "a; b; c", LONG),
]
# What may stand there; every other column takes any text.
_CODED = {
    "relations": {"polarity": "increases", "level": "core", "evidence": "human", "species": "human", "year": "2001"},
    "references": {"year": "2001"},
    "expectations": {"direction": "raises"},
    "stories": {
        "depth": "1",
        "level": "",
        "layout": "",
        "polarity": "",
        "type": "",
        "from": "",
        "to": "",
        "select": "",
    },
}
_NUMBERS = {"doi": "10.1000/a<b>#c?d", "pmid": "23456789"}
Rows = list[dict[str, str]]


def canary(place: int) -> str:
    """Return a canary; after the last comes the first."""
    return CANARIES[place % len(CANARIES)]


def _filled(table: str, columns: Sequence[str], place: int) -> dict[str, str]:
    """Return a row in which each free column has a canary of its own, and each other column what may stand there."""
    coded = {**_NUMBERS, **_CODED.get(table, {})}
    return {column: coded.get(column, canary(place + number)) for number, column in enumerate(columns)}


def relations() -> Rows:
    """Return a chain through all canaries, and rows that have one where only listed words may stand."""
    rows = [_filled("relations", tuple(RELATIONS), place) for place in range(len(CANARIES))]
    for place, row in enumerate(rows):
        row |= {"source": canary(place), "effect": f"does {canary(place + 2)}", "target": canary(place + 1)}
        row |= {
            "source_type": canary(place),
            "target_type": canary(place + 1),
            "<i onclick=window.hacked=1>": canary(place),
        }
        row |= {"quote": "", "doi": "" if place % 3 else row["doi"]}
    coded = ("polarity", "level", "evidence", "species", "year", "doi", "pmid", "quote")
    return [*rows, *({**rows[0], "target": f"T{place}", column: canary(place)} for place, column in enumerate(coded))]


def concepts() -> Rows:
    """Return each canary as a concept with canaries as synonyms, definition, ids and what is wider."""
    wider = {"broader": "", "ids": ""}
    rows = [
        {**_filled("concepts", tuple(CONCEPTS), place), "name": canary(place), **wider}
        for place in range(len(CANARIES))
    ]
    for place, row in enumerate(rows):
        row |= {"type": canary(place), "synonyms": f"also {canary(place + 3)}"}
    return [*rows, {**rows[0], "name": "T0", "broader": canary(1), "ids": canary(2)}]


def write(folder: Path) -> Path:
    """Write the six tables into a folder; return the relations file."""
    path, rows = folder / "relations.csv", relations()
    tables: dict[str, Rows] = {"relations": rows, "concepts": concepts()}
    for name, schema in {"references": REFERENCES, "stories": STORIES, "expectations": EXPECTATIONS}.items():
        tables[name] = [_filled(name, tuple(schema), place) for place in range(len(CANARIES))]
    for place, row in enumerate(tables["stories"]):
        row |= {"story": canary(place // 2), "step": str(1 + place % 2), "focus": canary(place)}
    for place, row in enumerate(tables["references"]):
        row |= {"doi": f"10.1000/{place}<b>#c?d", "pmid": ""}
    for place, row in enumerate(tables["expectations"]):
        row |= {"source": canary(place), "target": canary(place + 1)}
    for name, written in tables.items():
        (folder / f"{name}.csv").write_text(_text(written), encoding="utf-8")
    (folder / "reviews.csv").write_text(_text(_reviews(path)), encoding="utf-8")
    return path


def _reviews(path: Path) -> Rows:
    """Return a reading of each relation, with canaries as reader and remarks."""
    filled = (_filled("reviews", tuple(REVIEWS), place) for place in range(len(CANARIES)))
    read = {"date": "2026-01-02", "verdict": "supported"}
    records = load(path).model.records.items()
    return [
        {**row, **read, "relation": id, "digest": claim_digest(record)}
        for row, (id, record) in zip(filled, records, strict=False)
    ]


def _text(rows: Rows) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()
