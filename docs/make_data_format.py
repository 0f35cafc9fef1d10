"""From the schema, the vocabulary and the list of faults to docs/data-format.md."""

import csv
from collections.abc import Iterable, Mapping
from pathlib import Path

from graph import vocabulary
from graph.concept_ids import PREFIXES
from graph.diagnostics.rules import RULES
from graph.expectations.verdict import LONGEST
from graph.reading import column_names as wordings
from graph.reading.dialect import HEADER_SEARCH, MOST_COLUMNS, SEPARATORS
from graph.reading.size_limits import LARGEST_FILE, LARGEST_UPLOAD, MOST_CELLS, MOST_ROWS, MOST_ROWS_BROUGHT
from graph.reviews.claim_digest import CLAIM
from graph.schema import CONCEPTS, EXPECTATIONS, REFERENCES, RELATIONS, REVIEWS, STORIES, Column, Schema

PAGE = Path(__file__).parent.parent / "docs" / "data-format.md"

INTRODUCTION = """\
# The data format

One CSV file of relations makes the map: UTF-8 text, commas between cells, column names in the first line. What
spreadsheets make of that is read as well: see [below](#what-is-repaired-and-what-is-refused).
`neuromap check FILE` names every mistake with its line, its column and the way out. `neuromap check FILE --fix` lists
what can be mended without guessing, with numbers; `--fix 2`, `--fix stray-space` or `--fix all` mends that and leaves
every other byte of the file as it is. All files are written or none, and the history keeps what they held.

<!-- Made by `python -m docs.make_data_format`; change graph/schema.py, vocabulary.py, column_names.py, rules.py,
file_rules.py, concept_rules.py, paper_rules.py, story_rules.py, review_rules.py, expectation_rules.py or
concept_ids.py instead. -->

## The smallest map

Three columns are enough. Each row is one sentence: SOURCE effect TARGET.

```csv
source,effect,target
GABA,generally calms,Inflammation
Stress,raises,Cortisol
```

Everything else can come later, column by column and in any order."""

RULES_OF_READING = """\
## How a file is read

- **Blank cells** say nothing, except that a blank `level` is read as `{level}` and
  a concept without a type anywhere gets the type `{type}`. `NA` and `None` are words like any other.
- **Blank rows** are skipped, but their lines count: line numbers are those that a text editor shows.
- **Columns of your own** are welcome. They are kept as they are and shown with the relation.
- **Spaces** around a cell, doubled, unusual or invisible ones are tidied in known columns, and you are told. In
  columns of your own nothing is tidied; characters that nobody sees are named there, too.
- **Several rows for one pair** of concepts are all kept; they may differ in effect, mechanism, species or source.
- **Contested pairs**: if some rows from a source to a target say `increases` and others `decreases`, or if some say
  either and others `no clear effect`, the map marks the pair as contested. That is no mistake.
- **A row with an error** is not drawn until it is mended; all other rows are. A warning never keeps a row out.
- **A word of your own** as polarity, evidence or species is an error that keeps no row out: the relation is drawn as if
  the cell were blank, and its panel shows the word, as *polarity in the file*.
- **Repeated rows** are named, as warnings, if concepts, effect, polarity, mechanism, level, evidence, species and
  source (DOI, else PubMed number, else citation) are all the same, whatever the case of the letters."""

REPAIRS = """\
## What is repaired, and what is refused

What is certain is read as it is meant, and a warning says so. A warning never keeps a row out.

- **Encoding**: UTF-8 with or without a byte order mark; UTF-16; else Windows-1252, if every byte is one of its letters
  and none of the text is UTF-8. A byte order mark that a program garbled (ï»¿) is passed over.
- **Separator**: {separators}, whichever stands between the column names; a first line
  `sep=;` is understood.
- **Line ends** of Windows, Unix and the old Mac, also inside quoted cells.
- **Blank rows**, blank columns after the last named one, and blank cells after the last column are passed over.
- **Lines above the header**, such as a title, are passed over if the column names are among the first {search} lines
  that are not blank. A row above the header is refused, so that none is lost.
- **Column names** in any case and order, with anything between their words, and these other names for certain:

{wordings}

- **Pairs** that say together who acts on whom, such as TF and target, ligand and receptor, kinase and substrate,
  Ursache and Folge, Quelle and Ziel, origine and cible, are source and target with a warning; one of such words alone
  is not.
- **Guesses**, for a needed column that is missing, and for an optional one if all its cells are what it may hold: a
  name that is nearly the same, or one of these. The warning `assumed-column` says what was guessed. Any other column is
  one of your own. One of a name for the sign with signs in it, such as + and - or 1 and -1, is named by `unread-signs`
  where no column has the polarity in words; *Try a file* and `neuromap import` write the words.

{guesses}

What is certainly broken is refused, with its place and the way out:

- the whole file, if it is no text, a workbook, a web page or a Git LFS pointer, has half a quotation mark or a cell of
  more than {cell:,} characters, or more than {bytes} MB (`NEUROMAP_LARGEST_MB` sets another number), {columns:,}
  columns, {rows:,} rows or {cells:,} cells; a file that is brought in on the page,
  more than {upload} MB or {brought:,} rows; a draft, more than {brought:,} rows or twice as many as its file has;
- a row, if it has too many or too few cells, repeats the column names, holds an error of a spreadsheet such as `#REF!`,
  a date or a number such as `2-Sep` or `2.31E+13` where a name belongs, or a whole other row in one of its cells.

The rows that are read and the rows that are refused are always all rows of the file.

A row whose source is its target is drawn as a loop, with a warning; no path leads along it, and nothing is asked about
it. Rows that are the same in every cell are one relation on the map, which names their lines; a row that says the same
and differs in a cell is drawn beside it."""

QUOTES = """\
## Quotations

The column `quote` holds the sentence of the paper that a row rests on, word for word; three points stand for what is
left out. It is shown with the relation, on its page of the site and on slides.

`neuromap check FILE --abstracts PATH` looks each quotation up in the abstracts on your computer, and so does the app
where `NEUROMAP_ABSTRACTS=PATH` is set. PATH is a file or a folder: `.nbib` or `.txt` as PubMed saves them (*Save,
Format: PubMed*), RIS, BibTeX, CSL-JSON, JSON with `pmid`, `doi` and `abstract`, or CSV with such columns. Capitals,
spaces, dashes, quotation marks, ligatures, accents and Greek letters may differ; numbers, signs and words may not. The
abstracts stay where they are: nothing of them is shown, exported, kept in the history or printed."""

CONCEPTS_INTRODUCTION = """\
## concepts.csv

A second file of this name beside the relations says more about the concepts. It is optional, and a mistake in it
never stops the map. Where it gives a concept a type, `source_type` and `target_type` may stay blank."""

IDS = """\
### Ids of concepts

An id names a concept as public lists do: the prefix of the list, a colon, the number. It leads there from the panel and
from the page of the concept on a site, stands in its `sameAs` for search engines, and names the concept in exports for
other programs. An id that is pasted with its address, or in other letters, is understood, and `neuromap check --fix`
writes it as it is below. An id of any other prefix is kept and shown, without a link.

{prefixes}

### Wider concepts

`broader` names the concept that a row is a kind or a part of: *T cell* in the row of *Treg*. The wider concept needs a
row of its own and may have a wider one itself; relations it needs none. The panel and the site lead from one to the
other, and the map folds: narrower concepts are drawn at their wider one, and unfold again."""


STORIES_INTRODUCTION = """\
## stories.csv

A third file of this name beside the relations tells stories: each row is one step, which shows a part of the map with a
heading, a text and a note for the speaker. It is optional, and a mistake in it never stops the map or a story: a step
shows what can be shown, and `neuromap check` says what cannot. Only a row with an error is no step.

```csv
story,step,title,focus,from,to,select
Calm,1,GABA is a brake,GABA,,,GABA generally calms Inflammation
Calm,2,From stress to inflammation,,Stress,Inflammation,
```

Each cell means what the part of the page's address of the same name means. Concepts may be named by a synonym, in
capitals or not. A relation is selected by its sentence, so that it is found wherever its row moves; of several rows
with one sentence the one with the strongest evidence is selected. Steps follow each other by their numbers, not by
their place in the file.

`ask` is what the step asks the room before it shows the answer ([presenting.md](presenting.md#ask-the-room)):

| `ask` | what the room is asked |
|---|---|
| `sign` | what the relation in `select` does: the source raises the target, lowers it, or neither clearly |
| `targets: Mood; Sleep` | on which of these 2 to 6 concepts the one in `select` or `focus` acts |
| `Who makes it? Nerve cells; immune cells` | the question; after its last `?` 2 to 6 answers, or yes and no |

What is right comes from the rows of the file and not from the cell; where they disagree, both signs are right, and of a
plain question nothing is called right."""


RETRACTIONS = """\
## Retracted papers

`neuromap check FILE --retractions CSV` looks each DOI and PubMed number up in the CSV of Retraction Watch on your
computer; the app, `neuromap export` and `neuromap publish` do so where `NEUROMAP_RETRACTIONS=CSV` is set. A paper that
was retracted, or of which its journal has expressed concern, is named wherever its relation is shown:

- The concept map writes a cross and the word behind the linking phrase; on the atlas and the matrix a cross stands on
  the curve and in the cell. The legend has *paper in doubt*, which filters like its other words.
- Sentences, answers, details, tables and the pages of a site have the cross with the word, details and pages the day.
- Pictures, slides, hand-outs and the file that works offline are marked as the page is, their sources too; files for
  reference managers have it as a note, tables in the column *retraction notice*.

A paper that was reinstated is not flagged. The app reads the list again when the file has changed. A column *retraction
notice* of a file's own is read the same way where it says `retracted` or `expression of concern`, with or without a
day."""

REFERENCES_INTRODUCTION = """\
## references.csv

A fourth file of this name beside the relations lists papers, one in each row. It is optional, and a mistake in it never
stops the map. A row of the relations names its paper by the key in `citation`, or by `doi` or `pmid`, and takes over
what its own cells leave blank. Papers that no relation names yet are what is still to be read: `neuromap references
FILE` lists them.

```csv
key,authors,title,journal,year,doi,pmid
bhat2010,Bhat; Steinman,GABA and autoimmune inflammation.,PNAS,2010,,20133656
```"""

REVIEWS_INTRODUCTION = """\
## reviews.csv

A fifth file of this name beside the relations holds what second readers say: each row is one reading of one relation by
somebody who compared it with its source. It is optional, and a mistake in it never stops the map. The editor writes it
under *Second reading*; without the file nothing on the map speaks of readings.

```csv
relation,digest,reader,date,verdict,what_is_wrong,note
r3843fea59f,d40eebc484764,Ada,2026-03-14,partly,only in mice,see table 2
```

The digest stands for the words that were read:
{claim},
and the paper by its DOI, else its PubMed number, else its citation. A row that is changed in any of these loses
its readings and is *proposed* again; the reviews of what it said before stay in the file, and `neuromap check` names
them. Who renames a concept under *Replace*, or by `neuromap rename`, renames it in what was read, too: those readings
stay. Where two concepts become one they do not, since the row then says something else. Level,
types and columns of your own are no part of it. Of two reviews of the
same words by one reader, the one with the later date counts.

`neuromap reviews show FILE` and `neuromap stats FILE` print how many relations are in each state, and a published site
says so, with the agreement of the readers: Cohen's kappa of all four verdicts, over the relations that both have read
as they are now. With more than two readers it is the mean of the kappas of each two, weighted by those relations.
`neuromap reviews merge INTO FILE...` adds the reviews of other readers' files, each only if it is not there yet."""
EXPECTATIONS_INTRODUCTION = """\
## expectations.csv

Another file of this name beside the relations says what is known to hold, one fact in each row, so that an edit which
turns one round is noticed. It is optional, and a mistake in it never stops the map.

```csv
source,direction,target,note
GABA,lowers,Inflammation,the point of the overview article
Stress,raises,Cortisol,
```

What is expected is compared with what *what if* says when the source is raised, over all relations of the map, whatever
their level, and up to {longest} steps. The target is judged at the step that first reaches it, by all steps that reach
it there: a shorter path decides, whatever longer ones say. An expectation **holds** if the target then rises for
`raises` and falls for `lowers`, and is **broken** if it does the opposite. Where the paths disagree, or a step is
contested or has no direction, it is *undetermined*; where no path is short enough, *unreached*. A relation that only
says that two things are found together counts with its sign; rows that found no clear effect are no path.

`neuromap check FILE` names all but those that hold, as warnings, with their lines. The edit page says what a save would
break before it saves, and what it mends."""


def render() -> str:
    """Return the whole page as Markdown."""
    when_blank = {
        "level": vocabulary.LEVEL_WHEN_BLANK,
        "type": vocabulary.TYPE_WHEN_BLANK,
    }
    sections = [
        INTRODUCTION,
        "## Columns of the relations\n\n" + _columns(RELATIONS),
        RULES_OF_READING.format(**when_blank),
        _repairs(),
        *_vocabularies(),
        QUOTES,
        CONCEPTS_INTRODUCTION + "\n\n" + _columns(CONCEPTS),
        IDS.format(prefixes=_prefixes()),
        STORIES_INTRODUCTION + "\n\n" + _columns(STORIES),
        RETRACTIONS,
        REFERENCES_INTRODUCTION + "\n\n" + _columns(REFERENCES),
        REVIEWS_INTRODUCTION.format(claim=", ".join(CLAIM)) + "\n\n" + _columns(REVIEWS),
        _vocabulary("Verdicts", "What a second reader says.", vocabulary.VERDICTS).replace("## ", "### "),
        _vocabulary("States of reading", "What their last verdicts make of a relation.", vocabulary.READINGS).replace(
            "## ", "### "
        ),
        EXPECTATIONS_INTRODUCTION.format(longest=LONGEST) + "\n\n" + _columns(EXPECTATIONS),
        "## What can go wrong\n\n" + _faults(),
    ]
    return "\n\n".join(sections) + "\n"


def _repairs() -> str:
    return REPAIRS.format(
        separators=", ".join(SEPARATORS.values()),
        search=HEADER_SEARCH,
        wordings=_names(wordings.CERTAIN),
        guesses=_names(wordings.PROPOSED),
        cell=csv.field_size_limit(),
        bytes=LARGEST_FILE // 1_000_000,
        upload=LARGEST_UPLOAD // 1_000_000,
        brought=MOST_ROWS_BROUGHT,
        columns=MOST_COLUMNS,
        rows=MOST_ROWS,
        cells=MOST_CELLS,
    )


def _names(by_column: Mapping[str, tuple[str, ...]]) -> str:
    rows = ((f"`{column}`", ", ".join(names)) for column, names in by_column.items())
    return _table(("column", "other names"), rows)


def _prefixes() -> str:
    rows = ((f"`{one.prefix}`", one.about, f"`{one.example}`") for one in PREFIXES.values())
    return _table(("prefix", "what it lists", "an id"), rows)


def _columns(schema: Schema) -> str:
    rows = (
        (f"`{name}`", "yes" if column.needed else "no", f"{column.meaning}{_listed(column)}")
        for name, column in schema.items()
    )
    return _table(("column", "needed", "meaning"), rows)


def _listed(column: Column) -> str:
    words = column.words
    return f": {', '.join(f'`{word}`' for word in words)}" if words else ""


_OWN_TYPES = """\
An unlisted type is welcome; it gets a colour, a shape and a column. Twelve such types have a colour each; of more,
several share one and differ in shape, as the legend says, and more than twelve types in an atlas stand by community."""


def _vocabularies() -> list[str]:
    return [
        _vocabulary("Types", _OWN_TYPES, vocabulary.TYPES),
        _vocabulary("Polarity", "The kind of effect, drawn as colour and arrow head.", vocabulary.POLARITIES),
        _vocabulary("Level", "The map opens with the core; research adds to it.", vocabulary.LEVELS),
        _vocabulary("Evidence", "The kind of study behind a relation.", vocabulary.EVIDENCE),
        _vocabulary("Species", "Who or what was studied.", vocabulary.SPECIES),
    ]


def _vocabulary(title: str, sentence: str, words: Mapping[str, str]) -> str:
    rows = ((f"`{word}`", meaning) for word, meaning in words.items())
    return f"## {title}\n\n{sentence}\n\n{_table(('word', 'meaning'), rows)}"


def _faults() -> str:
    rows = ((f"`{code}`", rule.severity, rule.meaning, rule.way_out) for code, rule in RULES.items())
    return _table(("code", "severity", "meaning", "way out"), rows)


def _table(titles: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [titles, tuple("---" for _ in titles), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


if __name__ == "__main__":
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(render(), encoding="utf-8")
