"""From the code of a fault of a whole file, its header or the shape of its rows to what it stands for."""

from collections.abc import Mapping
from types import MappingProxyType

from graph.diagnostics.rule import Rule

FILE_RULES: Mapping[str, Rule] = MappingProxyType(
    {
        "cannot-read": Rule(
            "error",
            "the file is not there, or this computer may not open it",
            "Check the path and the permissions of the file.",
        ),
        "unused-file": Rule(
            "warning",
            "a file has nearly the name of one of the files that belong beside the relations, so it is not used",
            "Give it exactly this name, in small letters, if it is the one that is meant.",
        ),
        "empty-file": Rule(
            "error",
            "the file holds nothing at all",
            "Write the column names into the first line and one row into each line below.",
        ),
        "too-large": Rule(
            "error",
            "the file is larger than any map that can be shown",
            "Split the table; a map shows a few thousand relations at most.",
        ),
        "other-encoding": Rule(
            "warning",
            "the text is saved as UTF-16 or Windows-1252 instead of UTF-8; it is read as that",
            'See whether letters such as é and β are right, then save the file as "CSV UTF-8".',
        ),
        "not-utf8": Rule(
            "error",
            "the text is saved in another encoding than UTF-8, and it is not certain which, so letters would be lost",
            'Save the file as "CSV UTF-8" in Excel, or choose the encoding UTF-8 in any other program.',
        ),
        "not-a-table": Rule(
            "error",
            "the file is something else than a table as text, or its quotation marks do not match",
            'Save the table as "CSV UTF-8 (comma delimited)".',
        ),
        "other-separator": Rule(
            "warning",
            "the cells are separated by semicolons, tabs or vertical bars instead of commas; they are read as meant",
            'Nothing is lost. "CSV UTF-8 (comma delimited)" has commas.',
        ),
        "text-above-header": Rule(
            "warning",
            "there are lines above the column names, such as a title; they are not read",
            "Nothing of the table is lost; without these lines the file starts with its column names.",
        ),
        "row-above-header": Rule(
            "error",
            "a row stands above the column names",
            "Move the row below the line of column names.",
        ),
        "repeated-header": Rule(
            "error",
            "a row holds the column names once more",
            "Delete the row.",
        ),
        "matrix": Rule(
            "error",
            "the table is a matrix, with concepts above and beside and numbers between them",
            "Write one row for each cell that says something: the concept of its line, what it does, the concept of "
            "its column; and above these rows the line source,effect,target.",
        ),
        "missing-column": Rule(
            "error",
            "a column that every file needs is not in the header",
            "Add the name to the first line, and a cell for it to every row.",
        ),
        "duplicate-column": Rule(
            "error",
            "two columns have the same name",
            "Rename or delete one of the two columns.",
        ),
        "alike-columns": Rule(
            "warning",
            "the names of two columns differ in capitals or in what stands between words alone; at most one of them is "
            "read, and the others are kept as columns of your own",
            "Rename or delete one of the two columns, after a look at which of them has the cells that are meant.",
        ),
        "renamed-column": Rule(
            "warning",
            "a column has a common other name, or the name in other letters; it is read as the column that it means",
            "Nothing is lost. Rename the column to be rid of this warning.",
        ),
        "assumed-column": Rule(
            "warning",
            "a column probably means a known one, and is read as that",
            "If that is right, rename the column; if it is not, give the name to the column that is meant.",
        ),
        "misspelled-column": Rule(
            "warning",
            "a column looks like a known one but is spelled differently, so its cells are not understood",
            "Rename the column if it is the known one; leave it if it is a column of your own.",
        ),
        "own-column": Rule(
            "warning",
            "a column is called as a known one, but none of its cells holds what that may hold; it is kept as it is",
            "Nothing is lost. Rename the column to be rid of this warning, or write the words that are listed.",
        ),
        "unread-signs": Rule(
            "warning",
            "no column says by a listed word what the effects do, and one has signs such as + and -, 1 and -1, or up "
            "and down; the map draws its rows as not stated",
            "Name the column 'polarity' and write increases for what raises its target, decreases for what lowers it. "
            "“Try a file” on the edit page and 'neuromap import FILE --into relations.csv' do both.",
        ),
        "unnamed-column": Rule(
            "warning",
            "a column has cells but no name; it is kept under its letter",
            "Write a name into the header.",
        ),
        "extra-cell": Rule(
            "error",
            "a row has more cells than the header",
            'Put quotation marks around a cell that holds a comma or tab ("calm, steady"), or delete the extra one.',
        ),
        "missing-cell": Rule(
            "error",
            "a row has fewer cells than the header",
            "Add the missing commas or tabs: a cell may be blank, but its comma or tab stays.",
        ),
    }
)
