"""200 records as reference managers write them, broken ones too, are read or named; none ends the reading."""

import json
import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from graph.diagnostics.diagnostic import Diagnostic
from graph.papers.paper_record import PaperRecord
from graph.papers.read_abstracts import papers_in, parted
from graph.papers.record_formats import records_in

PAPER = PaperRecord(
    "GABA calms TNF-α",
    "GABA reduces IL-6 by 5% & <3 pg.",
    "10.1000/a_b",
    "123",
    ("Li", "van der Berg"),
    "Brain",
    "2020",
    ("Review", "Mice, Inbred C57BL"),
)
NBIB = """PMID- 123
DP  - 2020 Jan 3
TI  - GABA calms
      TNF-α
LID - 10.1000/a_b [doi]
AB  - GABA reduces IL-6
      by 5% & <3 pg.
FAU - Li, Xiao
AU  - Li X
FAU - van der Berg, Anna
TA  - Brain
PT  - Review
MH  - Mice, Inbred C57BL
"""
RIS = """TY  - JOUR
AU  - Li, Xiao
AU  - van der Berg, Anna
TI  - GABA calms TNF-α
JO  - Brain
PY  - 2020/01/03/
DO  - 10.1000/a_b
AN  - PMID: 123
AB  - GABA reduces IL-6 by 5% & <3 pg.
KW  - Review
KW  - Mice, Inbred C57BL
ER  -
"""
BIB = r"""@article{li2020,
  author = {Li, Xiao and van der Berg, Anna},
  title = {{GABA} calms {TNF}-$\alpha$},
  journal = "Brain", year = 2020,
  doi = {10.1000/a\_b}, note = {PMID: 123},
  abstract = {GABA reduces IL-6 by 5\% \& {\textless}3 pg.},
  keywords = {Review; Mice}
}
"""
CSL = {
    "type": "article-journal",
    "title": "GABA calms TNF-α",
    "abstract": "<p>GABA reduces IL-6 by 5% &amp; &lt;3 pg.</p>",
    "author": [{"family": "Li", "given": "Xiao"}, {"family": "Berg", "non-dropping-particle": "van der"}],
    "container-title": "Brain",
    "issued": {"date-parts": [[2020, 1, 3]]},
    "DOI": "https://doi.org/10.1000/a_b",
    "PMID": "123",
    "keyword": "Review; Mice",
}
WITHOUT_SUBHEADING = PaperRecord(**{**vars(PAPER), "headings": ("Review", "Mice")})


def read(name: str, text: str) -> tuple[list[PaperRecord], list[Diagnostic]]:
    return parted(papers_in(text.encode("utf-8", "surrogateescape"), Path(name)))


@pytest.mark.parametrize(
    ("name", "text", "paper"),
    [
        ("a.nbib", NBIB, PAPER),
        ("a.ris", RIS, PAPER),
        ("a.ris", "\ufeff" + RIS.replace("\n", "\r\n"), PAPER),
        ("a.bib", BIB, WITHOUT_SUBHEADING),
        ("a.json", json.dumps([CSL]), WITHOUT_SUBHEADING),
    ],
)
def test_every_format_gives_the_same_paper(name: str, text: str, paper: PaperRecord) -> None:
    assert read(name, text) == ([paper], [])


@pytest.mark.parametrize("text", [NBIB, RIS, BIB])
def test_a_text_file_is_read_by_how_it_begins(text: str) -> None:
    assert [paper.title for paper in read("export.txt", text)[0]] == ["GABA calms TNF-α"]


@pytest.mark.parametrize(
    ("name", "text", "place"),
    [
        (
            "a.ris",
            RIS + "TY  - JOUR\nTI  - SECRET\n",
            "a.ris:13:1: the record has no line ER  -, so the file may be cut off",
        ),
        (
            "a.ris",
            RIS + "TI  - SECRET\nER  - \n" + RIS,
            "a.ris:13:1: the record does not begin with TY  -, so it may be a part of another",
        ),
        ("a.ris", "SECRET", "a.ris:1:1: the file has no record that begins with TY  -"),
        ("a.ris", "TY  - JOUR\nDO  - 10.1/x\nER  - \n", "a.ris:1:1: the record has no title and no abstract"),
        (
            "a.bib",
            BIB + "@article{x, title = {SECRET\n@article{y, title = {Sleep}}\n",
            "a.bib:9:1: the entry is broken: a bracket or a quotation mark is missing, or a field is there twice",
        ),
        ("a.bib", "SECRET", "a.bib:1:1: the file has no entry such as @article{...}"),
        ("a.json", "[{", "a.json:1:1: the file is no JSON"),
        ("a.json", f"[{json.dumps(CSL)}, 3]", "a.json:1:1: record 2 has no title and no abstract"),
        ("a.pdf", "%PDF SECRET", "a.pdf:1:1: the file has no MEDLINE tags such as PMID- and AB  -"),
        (
            "a.nbib",
            f"PMID- 1\nAB  - {'x' * 30_001}\n",
            "a.nbib:1:1: its text has more than 30,000 letters, so it is no abstract",
        ),
    ],
)
def test_a_record_that_is_not_read_is_named_with_its_place(
    name: str, text: str, place: str, caplog: pytest.LogCaptureFixture
) -> None:
    faults = read(name, text)[1]
    assert [f"{fault.path}:{fault.line}:{fault.column}: {fault.message}" for fault in faults] == [place]
    assert "SECRET" not in caplog.text + repr(faults)


def test_a_nul_in_a_file_that_is_saved_as_utf_16_is_no_reason_to_refuse_its_other_records() -> None:
    text = "PMID- 1\nTI  - GABA\n\nPMID- 2\nTI  - Sl\0eep\n\nPMID- 3\nTI  - Mood\n"
    for codec in ("utf-16-le", "utf-16-be"):
        found = list(records_in(("\ufeff" + text).encode(codec), Path("a.nbib")))
        assert [record if isinstance(record, str) else record.title for _, record in found][::2] == ["GABA", "Mood"]
    torn = "PMID- 1\nTI  - GABA\n\nPMID- 2\nTI  - ".encode("utf-16-le") + b"\x00\xd8\n\0"
    assert [isinstance(record, str) for _, record in records_in(b"\xff\xfe" + torn, Path("a.nbib"))] == [False, True]


def test_an_entry_under_the_key_of_another_is_a_paper_of_its_own() -> None:
    assert [paper.year for paper in read("a.bib", BIB + BIB.replace("2020,\n  doi", "2021,\n  doi"))[0]] == [
        "2020",
        "2021",
    ]


def mangled(text: str, chance: random.Random) -> str:
    """Return a record as it comes out of mails, cut downloads and editors: cut, doubled, torn or with odd letters."""
    place = chance.randrange(len(text))
    return chance.choice(
        (
            lambda: text[:place],
            lambda: text[:place] + text[place + chance.randrange(9) :],
            lambda: text[:place] + text,
            lambda: text.replace("  - ", chance.choice((" - ", "-", "  -"))),
            lambda: text[:place] + chance.choice('{}"@\\$\0\udcff\u2028\x85%') + text[place:],
            lambda: text.replace("\n", "\r"),
        )
    )()


def records(chance: random.Random, as_text: Callable[[int], str]) -> list[str]:
    whole = [as_text(number) for number in range(40)]
    return [mangled(text, chance) if chance.random() < 0.4 else text for text in whole]


def test_200_records_give_no_traceback_and_each_is_a_paper_or_named_with_its_place() -> None:
    chance = random.Random(3)
    made = {
        "a.nbib": records(chance, lambda number: NBIB.replace("123", str(number + 1))),
        "a.ris": records(chance, lambda number: RIS.replace("123", str(number + 1))),
        "a.bib": records(chance, lambda number: BIB.replace("li2020", f"li{number}")),
        "a.json": records(chance, lambda number: json.dumps({**CSL, "PMID": number + 1}, indent=1)),
        "a.csv": records(
            chance, lambda number: f'pmid,title,abstract\n{number + 1},GABA calms,"It is calm, and\nwell."\n'
        ),
    }
    assert sum(map(len, made.values())) == 200
    for name, texts in made.items():
        for text in texts:
            papers, faults = read(name, text)
            assert papers or faults, text
            assert all(fault.code in ("unread-abstract", "other-encoding") and fault.line >= 1 for fault in faults)
            assert all(paper.title or paper.abstract for paper in papers)


def test_of_200_records_that_stand_close_each_broken_one_is_named_and_mixed_with_no_other() -> None:
    broken = (
        "PMI- 1\nTI no dash\n",
        "PMID 1\nTI  - another\nAB  - Its text.\n",
        "TI  - one\nTI  - two\nAB  - Their text.\n",
        "AB  - a text that goes on\nwithout an indent\n",
        "      the end of a text\nLID - 10.1000/other [doi]\n",
    )
    texts = [broken[number // 10 % 5] if number % 10 == 0 else whole(number) for number in range(200)]
    papers, faults = read("a.nbib", "\n".join(texts))
    assert papers == [replace(PAPER, pmid=str(number)) for number in range(200) if number % 10]
    places = [1 + sum(text.count("\n") + 1 for text in texts[:number]) for number in range(0, 200, 10)]
    assert [fault.line for fault in faults] == places
    messages = [fault.message for fault in faults[:4]]
    begins = "the record does not begin with a tag such as PMID-, so it may be of another paper"
    assert messages == [
        begins,
        begins,
        "the tag TI stands in it twice, so it may be two papers",
        f"line {places[3] + 1} has no tag and is not indented, so it may be of another paper",
    ]


def whole(number: int) -> str:
    return NBIB.replace("123", str(number))


def test_what_is_torn_belongs_to_no_paper_but_its_own_even_without_blank_lines() -> None:
    twice = NBIB + "TI  - Sleep mends\n"
    papers, faults = read("a.nbib", twice + whole(7) + "PMI- 5\nTI  - Sleep\n" + whole(8))
    assert [paper.pmid for paper in papers] == ["8"]
    assert [(fault.line, fault.message) for fault in faults] == [
        (1, "the tag TI stands in it twice, so it may be two papers"),
        (15, "line 28 has no tag and is not indented, so it may be of another paper"),
    ]


def test_blank_lines_between_all_lines_and_a_number_below_that_of_the_archive_part_no_record() -> None:
    assert read("a.nbib", NBIB.replace("\n", "\n\n") + "\n" + whole(7).replace("\n", "\n\n")) == (
        [PAPER, replace(PAPER, pmid="7")],
        [],
    )
    assert read("a.nbib", f"PMC - PMC12\n{NBIB}\nPMC - PMC13\n{whole(7)}") == ([PAPER, replace(PAPER, pmid="7")], [])


@pytest.mark.parametrize(
    ("name", "text"), [("a.nbib", NBIB), ("a.ris", RIS), ("a.bib", BIB), ("a.json", json.dumps([CSL]))]
)
def test_another_encoding_is_read_with_a_doubt_and_a_damaged_record_not_at_all(name: str, text: str) -> None:
    def papers_of(raw: bytes) -> tuple[list[PaperRecord], list[Diagnostic]]:
        return parted(papers_in(raw, Path(name)))

    accented = text.replace("Brain", "Cérebro").replace(r"\u03b1", "a").replace("TNF-α", "TNF-a")
    accented = accented.replace(r"{TNF}-$\alpha$", "TNF-a")
    papers, [doubt] = papers_of(accented.encode("cp1252"))
    assert [paper.journal for paper in papers] == ["Cérebro"]
    assert (doubt.code, doubt.message) == (
        "other-encoding",
        "the file is not saved as UTF-8; read as Windows-1252, byte 0xE9 is 'é'",
    )
    assert papers_of(("\ufeff" + accented).encode("utf-16")) == (papers, [])
    none, [refused] = papers_of(accented.encode().replace(b"TNF", b"\xffNF"))
    assert (none, refused.message) == ([], "it has bytes that are not UTF-8; save the file anew as UTF-8")


@pytest.mark.parametrize(("name", "text"), [("a.nbib", NBIB), ("a.ris", RIS), ("a.bib", BIB)])
def test_a_broken_record_takes_none_of_the_whole_ones_along(name: str, text: str) -> None:
    whole = [text.replace("123", str(number)).replace("li2020", f"li{number}") for number in range(1, 41)]
    broken = {".nbib": "PMID- 99\n\n", ".ris": "TY  - JOUR\nTI  - cut\n", ".bib": "@article{cut, title = {no end\n"}
    mixed = "\n".join(
        each + ("\n" + broken[Path(name).suffix] if number % 4 == 0 else "") for number, each in enumerate(whole)
    )
    papers, faults = read(name, mixed)
    assert ([paper.pmid for paper in papers], len(faults)) == ([str(number) for number in range(1, 41)], 10)
