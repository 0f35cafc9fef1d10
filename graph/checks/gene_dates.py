"""From a cell that a spreadsheet turned into a date or a number to the name that was probably written there."""

import re
from collections.abc import Mapping
from types import MappingProxyType

# Months as spreadsheets write them in English, German, French, Spanish, Italian, Portuguese and Dutch.
MONTHS: Mapping[int, tuple[str, ...]] = MappingProxyType(
    {
        1: ("jan", "january", "januar", "janv", "ene", "gen"),
        2: ("feb", "february", "februar", "févr", "fev"),
        3: ("mar", "march", "mär", "märz", "mrz", "mars", "mrt"),
        4: ("apr", "april", "avr", "abr"),
        5: ("may", "mai", "mag", "mei"),
        6: ("jun", "june", "juni", "juin", "giu"),
        7: ("jul", "july", "juli", "juil", "lug"),
        8: ("aug", "august", "août", "ago"),
        9: ("sep", "sept", "september", "set"),
        10: ("oct", "october", "okt", "oktober", "ott", "out"),
        11: ("nov", "november"),
        12: ("dec", "december", "dez", "dezember", "déc", "dic"),
    }
)
# Genes that look like a date, by the month: what was written, the name that replaced it because of this very fault, and
# how many there are.
GENES: Mapping[int, tuple[str, str, int]] = MappingProxyType(
    {3: ("MARCH", "MARCHF", 11), 9: ("SEPT", "SEPTIN", 14), 12: ("DEC", "DELEC", 1)}
)

_NUMBER_OF = {name: number for number, names in MONTHS.items() for name in names}
_MONTH = rf"(?i:{'|'.join(sorted(_NUMBER_OF, key=len, reverse=True))})\.?"
_BETWEEN = r"[-./ ]{1,2}"
_TIME = r"(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?"
# A spreadsheet writes "Dec-01" with two digits and never in capitals: "DEC-1" and "AGO-2" are names. And it writes the
# whole year after dots: "3.4.21" is the number of an enzyme.
DATE = re.compile(
    rf"(?P<day>\d{{1,2}}){_BETWEEN}(?P<month>{_MONTH})(?:{_BETWEEN}(?:\d{{4}}|\d{{2}}))?"
    rf"|(?![A-Z]{{2}})(?P<month_first>{_MONTH}){_BETWEEN}(?:(?P<day_second>\d{{2}})|\d{{4}})"
    rf"|\d{{4}}-(?P<iso_month>\d{{2}})-(?P<iso_day>\d{{2}}){_TIME}"
    rf"|\d{{1,2}}(?P<bar>[/-])\d{{1,2}}(?P=bar)(?:\d{{4}}|\d{{2}}){_TIME}"
    rf"|\d{{1,2}}\.\d{{1,2}}\.\d{{4}}{_TIME}"
)
NUMBER = re.compile(r"\d+[.,]\d+E\+?\d+", re.IGNORECASE)


def converted(cell: str) -> str:
    """Return what a spreadsheet made of a name, "a date" or "a number"; "" for a cell that may be a name.

    >>> converted("2-Sep"), converted("2001-03-01"), converted("2.31E+13"), converted("IL-2")
    ('a date', 'a date', 'a number', '')
    """
    if DATE.fullmatch(cell):
        return "a date"
    return "a number" if NUMBER.fullmatch(cell) else ""


def gene_of(cell: str) -> str:
    """Return the gene that was probably written, with its name of today; "" if no gene looks like this date.

    >>> gene_of("2-Sep"), gene_of("2001-03-01"), gene_of("5-May")
    ('SEPT2, today SEPTIN2', 'MARCH1, today MARCHF1', '')
    """
    found = DATE.fullmatch(cell)
    if not found:
        return ""
    word = found["month"] or found["month_first"] or ""
    month = int(found["iso_month"] or 0) or _NUMBER_OF.get(word.casefold().removesuffix("."), 0)
    day = int(found["day"] or found["day_second"] or found["iso_day"] or 0)
    old, new, most = GENES.get(month, ("", "", 0))
    return f"{old}{day}, today {new}{day}" if 1 <= day <= most else ""
