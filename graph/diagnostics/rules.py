"""From the code of a fault to its severity, its meaning and the way out: the one list of all codes."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from graph.diagnostics.concept_rules import ADVICE_ON_CONCEPTS, CONCEPT_RULES
from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.expectation_rules import EXPECTATION_RULES
from graph.diagnostics.file_rules import FILE_RULES
from graph.diagnostics.paper_rules import ADVICE_ON_PAPERS, PAPER_RULES
from graph.diagnostics.review_rules import ADVICE_ON_REVIEWS, REVIEW_RULES
from graph.diagnostics.rule import Rule
from graph.diagnostics.story_rules import STORY_RULES
from graph.edits import Fix

LONGEST_SHOWN = 60
_DRAWN = "; the relation is drawn as if the cell were blank"


def _unlisted(column: str, drawn: str = "") -> Rule:
    """Return the rule of a word that the list of a column lacks, and whether its row is drawn without it."""
    meaning = f"the {column} is not one of the listed words{drawn}"
    return Rule("error", meaning, "Write one of the listed words, or leave it blank.")


RULES: Mapping[str, Rule] = MappingProxyType(
    {
        **FILE_RULES,
        "blank-cell": Rule(
            "error",
            "a cell that every row needs is blank",
            "Fill in the cell, or delete the row.",
        ),
        "unknown-polarity": _unlisted("polarity", _DRAWN),
        "unknown-level": _unlisted("level"),
        "unknown-evidence": _unlisted("evidence", _DRAWN),
        "unknown-species": _unlisted("species", _DRAWN),
        "unknown-type": Rule(
            "warning",
            "the type is not one of the listed words; it gets a colour, a shape and a column of its own",
            "Leave it if the new type is meant.",
        ),
        "type-conflict": Rule(
            "error",
            "one concept has two types",
            "Give the concept the same type everywhere, or leave the cell blank in all rows but one.",
        ),
        "duplicate-relation": Rule(
            "warning",
            "a row says the same as an earlier row: same concepts, effect, polarity, mechanism, level, evidence, "
            "species and source; a row that repeats it in every cell is one relation with it",
            "Delete one of the two rows, or write down what sets them apart.",
        ),
        "self-relation": Rule(
            "warning",
            "source and target are the same concept; the relation is drawn as a loop",
            "Leave it if the concept acts on itself; else name another concept as the source or as the target.",
        ),
        "bad-doi": Rule(
            "error",
            "the cell is not a bare DOI",
            "Write the DOI alone, such as 10.1000/182, without address and without spaces.",
        ),
        "bad-pmid": Rule(
            "error",
            "the cell is not a PubMed number",
            "Write the number alone, one to eight digits, such as 23456789.",
        ),
        "bad-year": Rule(
            "error",
            "the cell is not a year from 1800 on",
            "Write four digits, such as 2004.",
        ),
        "future-year": Rule(
            "warning",
            "the year is later than next year, by the clock of this computer",
            "Look the year up; if it is right, look at the clock.",
        ),
        "spreadsheet-error": Rule(
            "error",
            "a spreadsheet wrote an error such as #REF! in place of the cell's value",
            "Mend the cell in the spreadsheet, or write the value itself, and save the table again.",
        ),
        "converted-name": Rule(
            "error",
            "a spreadsheet turned a name into a date or a number, as it does with SEPT2 and MARCH1",
            "Format the column as text in the spreadsheet, write the name again, and save the table.",
        ),
        "swallowed-row": Rule(
            "error",
            "a cell between two quotation marks holds a whole row, as if each were the half of another pair",
            "Look for a quotation mark that does not belong there, and delete it.",
        ),
        "stray-space": Rule(
            "warning",
            "a cell starts or ends with a space, or holds a doubled, unusual or invisible one",
            "Retype the cell with single plain spaces.",
        ),
        "unlisted-concept": Rule(
            "warning",
            "concepts.csv is there but does not list this concept, and no row gives it a type",
            "Add the concept to concepts.csv, or fill in source_type or target_type.",
        ),
        "duplicate-concept": Rule(
            "error",
            "concepts.csv lists a concept twice",
            "Delete one of the two rows.",
        ),
        "near-duplicate-concept": Rule(
            "warning",
            "two names differ only in capitals, hyphens, plural, Greek letters or one letter, so one concept is two",
            "Write the name the same way everywhere; two concepts need names that differ clearly.",
        ),
        "synonym-as-name": Rule(
            "warning",
            "a row names a concept by a synonym, so the map shows it as a concept of its own",
            "Write the name that concepts.csv lists; the search finds the synonym.",
        ),
        "ambiguous-synonym": Rule(
            "warning",
            "a synonym in concepts.csv is the name of another concept, or a synonym of it too",
            "Keep the synonym at the one concept that it means.",
        ),
        "several-names": Rule(
            "warning",
            "a source or target looks like several names, with | or ; between them; it is drawn as one concept",
            "Write one row for each of them.",
        ),
        "two-way-relation": Rule(
            "warning",
            "a column of your own says that a relation has no direction, or both; it is drawn from source to target",
            "If it holds the other way round, too, write a row for that: a row is read from source to target alone.",
        ),
        "joined-synonyms": Rule(
            "warning",
            "synonyms in concepts.csv have commas or bars between them, so they are read as one",
            "Write a semicolon between two synonyms.",
        ),
        "markup": Rule(
            "warning",
            "a cell holds an entity or a tag of a web page, such as &alpha; or <i>",
            "Write the letters themselves: on the map such marks are letters like any others.",
        ),
        "look-alike-letter": Rule(
            "warning",
            "a letter is another than it looks like, such as a Cyrillic o, or a sharp s for β",
            "Retype the letter; two words that look the same are two words to a computer.",
        ),
        "garbled-letters": Rule(
            "warning",
            "a program read the UTF-8 of the file as Windows-1252 and saved that, so β became Î²",
            "Write the letters again, and choose UTF-8 whenever a program asks for the encoding of the file.",
        ),
        "lost-letter": Rule(
            "warning",
            "a question mark stands where a letter belongs, because a program could not write the letter",
            'Write the letter again, and save the table as "CSV UTF-8".',
        ),
        "polarity-contradiction": Rule(
            "warning",
            "the verb of the effect says the opposite of the polarity",
            "Look the finding up and correct the polarity or the effect.",
        ),
        "doi-conflict": Rule(
            "warning",
            "rows with the same DOI give different citations, years or PubMed numbers",
            "Look the DOI up and write the same in all of its rows.",
        ),
        "missing-source": Rule(
            "warning",
            "a row of the level research names no citation, DOI or PubMed number, though the file has a column for it",
            "Fill in citation, doi or pmid.",
        ),
        "orphaned-concept": Rule(
            "warning",
            "concepts.csv lists a concept that no relation names, so the map does not show it",
            "Add a relation with the concept, or delete its row.",
        ),
        "no-relations": Rule(
            "warning",
            "the file has a header but no rows, so the map is empty",
            "Write one relation into each line below the header.",
        ),
        **CONCEPT_RULES,
        **PAPER_RULES,
        **STORY_RULES,
        **REVIEW_RULES,
        **EXPECTATION_RULES,
    }
)

# What an editor should look at although the map is drawn as it is meant; readers of the map are not told.
ADVICE = frozenset(
    {
        "near-duplicate-concept",
        "synonym-as-name",
        "ambiguous-synonym",
        "look-alike-letter",
        "joined-synonyms",
        "polarity-contradiction",
        "doi-conflict",
        "future-year",
        "missing-source",
        "orphaned-concept",
        *ADVICE_ON_CONCEPTS,
        *ADVICE_ON_PAPERS,
        *STORY_RULES,
        *ADVICE_ON_REVIEWS,
        *EXPECTATION_RULES,
    }
)


def fault(
    path: str,
    place: tuple[int, int],
    code: str,
    message: str,
    value: str = "",
    help: str = "",
    fix: Fix | None = None,
) -> Diagnostic:
    """Return the diagnostic of a code at a (line, column); the help is that of its rule unless another is given.

    Raises KeyError for a code that is not listed.

    >>> print(fault("a.csv", (2, 8), "bad-year", "'MMIV' is not a year", "MMIV"))
    a.csv:2:8: error[bad-year]: 'MMIV' is not a year
      help: Write four digits, such as 2004.
    """
    rule = RULES[code]
    return Diagnostic(path, place[0], place[1], code, rule.severity, message, help or rule.way_out, value, fix)


def in_file_order(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Return the diagnostics of one file from its top left to its bottom right."""
    return sorted(diagnostics, key=lambda diagnostic: (diagnostic.line, diagnostic.column, diagnostic.code))


def shown(value: str) -> str:
    """Return a value in quotes, on one line and shortened, with invisible characters made visible.

    >>> shown("GABA\\u00a0")
    "'GABA\\\\xa0'"
    """
    return repr(value if len(value) <= LONGEST_SHOWN else value[: LONGEST_SHOWN - 3] + "...")
