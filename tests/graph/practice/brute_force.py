"""A question turns into all that is unfair about it, looked for in the raw rows without the code under test."""

import re
from collections.abc import Iterable, Iterator

from graph.practice.practice_item import PracticeItem
from tests.graph.practice.brute_force_points import unfair_point, untold_setting
from tests.graph.practice.raw_file import OTHER, RawFile, Row, form

BLANK = "____"
SIGNS = ("increases", "decreases", "modulates", "produces", "no clear effect")
GRADES = {"meta-analysis": "people", "human": "people", "animal": "animals", "in vitro": "cells"}
GRADES |= {"review": "review", "overview": "overview"}


def unfair(item: PracticeItem, file: RawFile) -> Iterator[str]:
    """Yield what is wrong with an item, nothing for a fair one."""
    options = [item.right, *(wrong.text for wrong in item.wrong)]
    if len({*options}) != len(options) or len(item.wrong) > 8:
        yield f"the options are {options}"
    if item.accepted[0] != item.right or item.is_typed != (not item.fixed and len(item.wrong) < 2):
        yield f"{item.accepted} is accepted"
    if item.kind == "definition":
        yield from _unfair_definition(item, file)
        return
    row = file.rows[item.about]
    if (item.source, item.pair) != (row["source"], (row["source"], row["target"])):
        yield f"it is about {item.pair}"
    if item.stem.count(BLANK) != 1:
        yield "there is not one gap"
    if item.kind == "point":
        yield from unfair_point(item, file)
        return
    yield from _untold_setting(item, row)
    yield from {"target": _unfair_end, "source": _unfair_end}.get(item.kind, _unfair_pair)(item, row, file)


def _untold_setting(item: PracticeItem, row: Row) -> Iterator[str]:
    """The question for the evidence cannot say it before."""
    if item.kind not in ("evidence", "agree"):
        yield from untold_setting(item.stem, row)


def _unfair_end(item: PracticeItem, row: Row, file: RawFile) -> Iterator[str]:
    asked = row[OTHER[item.kind]]
    if item.right != row[item.kind]:
        yield f"{item.right} is no {item.kind} of the row"
    if f"{row['source']} {row['effect']} {row['target']}." not in item.stem.replace(BLANK, item.right):
        yield "the sentence is another one"
    if re.search(rf"(?<!\w){re.escape(item.right)}(?!\w)", item.stem):
        yield "the answer stands in the question"
    true = {one[item.kind] for one in file.rows.values() if one[OTHER[item.kind]] == asked}
    for wrong in item.wrong:
        if any(file.same(wrong.text, one) for one in (asked, *true)):
            yield f"{wrong.text} is not wrong of {asked}"
        if file.may_overlap(wrong.text, item.right):
            yield f"{wrong.text} is of the kind of {item.right}"
        if wrong.text not in (file.rows[wrong.relation]["source"], file.rows[wrong.relation]["target"]):
            yield f"{wrong.relation} is not about {wrong.text}"
    yield from _unfair_of_kin(item, row, file)
    yield from _unfair_acceptance(item, row, file, true)


def _unfair_of_kin(item: PracticeItem, row: Row, file: RawFile) -> Iterator[str]:
    """Where a phrase says no direction, whatever a row says of a kind of the concept makes the sentence true."""
    other = OTHER[item.kind]
    if row["polarity"] in ("", "modulates") and not _says_direction(row["effect"]):
        near = {one[item.kind] for one in file.rows.values() if file.may_overlap(one[other], row[other])}
        for wrong in item.wrong:
            if any(file.may_overlap(wrong.text, one) for one in near):
                yield f"{wrong.text} does something, too"


def _says_direction(effect: str) -> bool:
    """Return whether a phrase says more or less without a doubt."""
    return re.search("rais|increas|lower|reduc|calm|suppress|promot", effect, re.I) is not None


def _unfair_acceptance(item: PracticeItem, row: Row, file: RawFile, true: Iterable[str]) -> Iterator[str]:
    """What is typed counts where the sentence is true of it, under any of its names."""
    other, accepted = OTHER[item.kind], {form(name) for name in item.accepted}
    same = [one for one in file.rows.values() if all(one[cell] == row[cell] for cell in (other, "effect"))]
    if not all(form(one[item.kind]) in accepted for one in same):
        yield "another true answer is not accepted"
    if not accepted <= {name for one in true for name in file.forms[one]}:
        yield "something untrue is accepted"


def _unfair_pair(item: PracticeItem, row: Row, file: RawFile) -> Iterator[str]:
    kinds = {"effect": _unfair_phrase, "sign": _unfair_sign, "evidence": _unfair_evidence, "agree": _unfair_agreement}
    yield from kinds[item.kind](item, row, file)
    if item.fixed and [wrong.text for wrong in item.wrong] != [word for word in item.fixed if word != item.right]:
        yield "the answers are not those that are always the same"


def _unfair_sign(item: PracticeItem, row: Row, file: RawFile) -> Iterator[str]:
    signs, words = {one["polarity"] or "modulates" for one in file.pair(row)}, SIGNS
    if {one["polarity"] for one in file.rows.values()} == {""}:
        signs, words = {_sign_of_phrase(one["effect"]) for one in file.pair(row)}, (*SIGNS[:3], SIGNS[-1])
    if item.fixed != words or signs != {item.right}:
        yield f"the rows say {signs}"


def _sign_of_phrase(effect: str) -> str:
    found = re.match("(?:may )?(rais|increas|lower)", effect, re.I)
    return {"lower": "decreases"}.get(found[1].lower(), "increases") if found else ""


def _unfair_evidence(item: PracticeItem, row: Row, file: RawFile) -> Iterator[str]:
    grades = {_grade(one) for one in file.pair(row)}
    if grades != {item.right}:
        yield f"the rows rest on {grades}"
    articles = {*item.fixed} & {"review", "overview"}
    meta = any(one["evidence"] == "meta-analysis" for one in file.pair(row))
    if item.fixed[:3] != ("people", "animals", "cells") or len(articles) != (not meta) or len(item.fixed) != 4 - meta:
        yield f"{item.fixed} cannot be told apart"


def _unfair_agreement(item: PracticeItem, row: Row, file: RawFile) -> Iterator[str]:
    exact = [one for one in file.rows.values() if item.pair == (one["source"], one["target"])]
    disagree = len({one["polarity"] for one in exact} & {"increases", "decreases", "no clear effect"}) > 1
    if file.rows[item.about] is not exact[0]:
        yield "it is asked again"
    if item.right != ("no" if disagree else "yes") or item.fixed != ("yes", "no"):
        yield f"it says {item.right}"
    if item.right == "yes" and (len(exact) < 2 or len(_signs(file.pair(row)) - {"modulates"}) != 1):
        yield "that the rows agree is not said"


def _grade(row: Row) -> str:
    if row["evidence"] == "meta-analysis" and row["species"] in ("mouse", "rat"):
        return "animals"
    return GRADES.get(row["evidence"], "")


def _unfair_phrase(item: PracticeItem, row: Row, file: RawFile) -> Iterator[str]:
    phrases = {form(one["effect"]) for one in file.pair(row)}
    if phrases != {form(item.right)}:
        yield f"the rows say {phrases}"
    own = _signs(file.pair(row))
    for wrong in item.wrong:
        rows = [one for one in file.rows.values() if one["effect"] == wrong.text]
        if form(wrong.text) in phrases or own & _signs(rows) or not rows:
            yield f"{wrong.text} may be true"
        if "modulates" in _signs(rows):
            yield f"{wrong.text} says no more than that something changes"
        if file.rows[wrong.relation]["effect"] != wrong.text:
            yield f"{wrong.relation} does not say {wrong.text}"


def _signs(rows: Iterable[Row]) -> set[str]:
    signs = {one["polarity"] or "modulates" for one in rows}
    return {"increases" if sign == "produces" else sign for sign in signs}


def _unfair_definition(item: PracticeItem, file: RawFile) -> Iterator[str]:
    definitions = {name: row.get("definition", "") for name, row in file.concepts.items()}
    if item.pair or not definitions[item.about] or item.right != item.about:
        yield "it is no question about a definition"
    if any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", item.stem, re.I) for name in _names(item.about, file)):
        yield "the answer stands in the question"
    for wrong in item.wrong:
        if not definitions.get(wrong.text) or form(definitions[wrong.text]) == form(definitions[item.about]):
            yield f"{wrong.text} is not told apart"
        if file.may_overlap(wrong.text, item.right):
            yield f"{wrong.text} is of the kind of {item.right}"


def _names(concept: str, file: RawFile) -> Iterator[str]:
    synonyms = file.concepts[concept].get("synonyms", "").split(";")
    yield from (name.strip() for name in (concept, *synonyms) if name.strip())
