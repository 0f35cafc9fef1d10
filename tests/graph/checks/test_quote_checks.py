"""500 true quotations are found and 500 altered ones rejected; each fault names the paper and no abstract."""

import random
import re

from graph.checks.quote_checks import misplaced_quotes, verified_quotes
from graph.papers.abstracts import Abstracts, abstracts_of
from graph.papers.paper_record import PaperRecord
from tests.tables import read_table

SUBJECTS = ("Serum TNF-α", "IL-1β", "The kynurenine/tryptophan ratio", "γ-Aminobutyric acid", "Microglial activation")
VERBS = ("was increased", "did not change", "decreased", "was strongly inhibited", "rose")
PLACES = ("in 24 patients with first-episode psychosis", "in C57BL/6 mice", "in the prefrontal cortex of rats")
ENDS = ("by 12.5% (P < 0.05)", "by −0.4 ng/mL, compared with controls", "after 10 000 ﬁbres were cut", "at 5-10 mg/kg")
ALTERATIONS = (
    (r"\d+(?=\D*$)", lambda found: str(int(found[0]) + 1)),
    (r"(?<= )(in|of|by|with)(?= )", lambda found: "without"),
    (r"was |did not |decreased|rose", lambda found: "has never " + found[0]),
    (r"<|\. ?(?=\d)|−|-(?=\d+ mg)|10 (?=000)", lambda found: ">" if found[0] == "<" else ""),
    (r"^\S+", lambda found: "Neither " + found[0]),
    (r"(\S+) (\S+)", lambda found: f"{found[2]} {found[1]}"),
)


def sentence(chance: random.Random, number: int) -> str:
    return " ".join(
        [chance.choice(SUBJECTS), chance.choice(VERBS), *(chance.choice(PLACES), f"of cohort {number}")]
    ) + (f" {chance.choice(ENDS)}.")


def copied(text: str, chance: random.Random) -> str:
    """Return a text as a person copies it: other dashes, spaces, capitals, letters and marks around it."""
    changes = (
        *(("-", "–"), (" ", "\u00a0"), ("ﬁ", "fi"), ("α", "alpha"), ("β", "beta"), ("γ", "gamma"), ("−", "-")),
        *(("first-episode", "first-\nepisode"), (" ", "  ")),
    )
    for before, after in chance.sample(changes, 4):
        text = text.replace(before, after)
    return chance.choice(("{}", "“{}”", '"{}"', "{} ")).format(chance.choice((text, text.upper(), text.rstrip("."))))


def altered(text: str, chance: random.Random) -> str:
    fitting = [(pattern, change) for pattern, change in ALTERATIONS if re.search(pattern, text)]
    pattern, change = chance.choice(fitting)
    return re.sub(pattern, change, text, count=1)


def library(chance: random.Random) -> tuple[list[str], Abstracts]:
    sentences = [sentence(chance, number) for number in range(500)]
    records = [
        PaperRecord(abstract=f"Background is given. {text} We conclude.", pmid=str(number + 1))
        for number, text in enumerate(sentences)
    ]
    return sentences, abstracts_of(records)


def found_in(abstracts: Abstracts, quotes: list[str]) -> list[str]:
    table = read_table(
        "source,effect,target,pmid,quote",
        *(f'A{n},b,C,{n},"{q.replace(chr(34), chr(34) * 2)}"' for n, q in enumerate(quotes, 1)),
    )
    return [fault.code for fault in misplaced_quotes(table, abstracts)]


def test_500_true_quotations_are_found_and_500_altered_ones_rejected() -> None:
    chance = random.Random(11)
    sentences, abstracts = library(chance)
    assert found_in(abstracts, [copied(text, chance) for text in sentences]) == []
    assert (
        found_in(abstracts, [copied(altered(text, chance), chance) for text in sentences]) == ["quote-not-found"] * 500
    )


def test_a_fault_names_the_papers_and_the_quotation_but_no_abstract() -> None:
    abstracts = abstracts_of(
        [
            PaperRecord(abstract="GABA calms. SECRET.", pmid="1"),
            PaperRecord("A title", "Sleep mends. SECRET.", "10.1000/x", "2"),
        ]
    )
    table = read_table(
        "source,effect,target,doi,pmid,quote",
        *(
            "A,b,C,10.1000/X,,a title",
            "A,b,D,,2,GABA calms",
            "A,b,E,10.1000/x,2,Sleep harms",
            "A,b,F,,3,Sleep harms",
            "A,b,G,,,Sleep",
        ),
        "A,b,H,,,Sleep harms",
    )
    found = misplaced_quotes(table, abstracts)
    assert [(fault.line, fault.column, fault.code, fault.message) for fault in found] == [
        (3, 6, "quote-elsewhere", "the quotation 'GABA calms' stands in PubMed 1, not in PubMed 2"),
        (4, 6, "quote-not-found", "the quotation 'Sleep harms' is not in the abstract of DOI 10.1000/x, PubMed 2"),
        (5, 6, "quote-unchecked", "the quotation 'Sleep harms' was not compared: there is no abstract of PubMed 3"),
        (
            6,
            6,
            "quote-elsewhere",
            "the quotation 'Sleep' stands in DOI 10.1000/x, and the row names no DOI or PubMed number",
        ),
        (
            7,
            6,
            "quote-unchecked",
            "the quotation 'Sleep harms' was not compared: the row names no DOI or PubMed number",
        ),
    ]
    assert "SECRET" not in repr((found, abstracts))


def test_without_abstracts_nothing_is_said_of_quotations() -> None:
    assert misplaced_quotes(read_table("source,effect,target,quote", "A,b,C,Sleep"), Abstracts()) == []


def test_a_quotation_is_verified_where_it_stands_in_the_abstract_of_its_own_paper() -> None:
    abstracts = abstracts_of([PaperRecord(pmid="1", abstract="It calmed."), PaperRecord(pmid="2", abstract="It rose.")])
    said = {"r1": ("It calmed.", "1"), "r2": ("It rose.", "1"), "r3": ("", "1"), "r4": ("It rose.", "")}
    relations = {id: {"quote": quote, "doi": "", "pmid": pmid} for id, (quote, pmid) in said.items()}
    assert verified_quotes(relations, abstracts) == {"r1"}
    assert verified_quotes(relations, Abstracts()) is None
