"""Files of abstracts in three formats turn into the same records, and what is broken is named without its text."""

from pathlib import Path

import pytest

from graph.papers.paper_record import PaperRecord
from graph.papers.read_abstracts import read_abstracts

RECORD = PaperRecord("GABA calms", "GABA reduces IL-6 <5 pg.", "10.1000/ABC", "123")
NBIB = """
PMID- 123
OWN - NLM
TI  - GABA
      calms
LID - 10.1000/ABC [doi]
AB  - GABA reduces
      IL-6 <5 pg.

"""


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.nbib", NBIB),
        ("a.txt", "\ufeff" + NBIB.replace("\n", "\r\n")),
        (
            "a.json",
            '[{"PMID": 123, "DOI": "10.1000/ABC", "title": "GABA calms", '
            '"abstract": "<p>GABA reduces IL-6 &lt;5 pg.</p>"}]',
        ),
        ("a.csv", 'PMID;DOI;title;abstract\n123;10.1000/ABC;GABA calms;"GABA reduces IL-6 <5 pg."\n'),
    ],
)
def test_every_format_gives_the_same_record(name: str, text: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    assert read_abstracts(tmp_path / name) == ([RECORD], [])


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ('{"123": "Text."}', {"pmid": "123"}),
        ('{"10.1000/x": {"abstract": "Text."}}', {"doi": "10.1000/x"}),
        ('{"id": "PMID: 123", "text": "Text."}', {"pmid": "123"}),
        ('{"items": [{"pmid": "0123", "abstract": "Text."}]}', {"pmid": "123"}),
    ],
)
def test_json_may_be_a_list_one_record_or_an_object_of_ids(text: str, ids: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(text)
    assert read_abstracts(tmp_path / "a.json") == ([PaperRecord(abstract="Text.", **ids)], [])


def test_a_folder_is_read_with_the_folders_in_it_and_without_hidden_and_other_files(tmp_path: Path) -> None:
    for name in ("b/a.nbib", ".hidden/a.nbib", "a.pdf", "b/.a.json"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(NBIB)
    assert read_abstracts(tmp_path) == ([RECORD], [])


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("a.nbib", b"SECRET", "1:1: warning[unread-abstract]: the file has no MEDLINE tags such as PMID- and AB  -"),
        (
            "a.nbib",
            b"\xff\x00SECRET",
            "1:1: warning[unread-abstract]: the file has no MEDLINE tags such as PMID- and AB  -",
        ),
        (
            "a.nbib",
            b"TI  - x\n\nPMID- 1\nAB  -\n",
            "1:1: warning[unread-abstract]: the record has no DOI and no PubMed number",
        ),
        ("a.nbib", b"\nPMID- 1\nTI  - SECRET\n", "2:1: warning[unread-abstract]: the record has no abstract"),
        ("a.json", b'{\n"SECRET', "2:1: warning[unread-abstract]: the file is no JSON"),
        ("a.json", b"3", "1:1: warning[unread-abstract]: record 1 has no DOI and no PubMed number"),
        (
            "a.csv",
            b"pmid,abstract\n1,a,SECRET\n",
            "2:1: warning[unread-abstract]: the row or file is not read (extra-cell)",
        ),
        (
            "a.csv",
            b"pmid,text\n1,SECRET\n",
            "1:1: warning[unread-abstract]: the row or file is not read (missing-column)",
        ),
    ],
)
def test_what_is_broken_is_named_and_never_quoted(name: str, content: bytes, told: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(content)
    _, faults = read_abstracts(tmp_path / name)
    assert str(faults[0]).split("\n")[0].startswith(f"{tmp_path / name}:{told}")
    assert "SECRET" not in "".join(map(repr, faults))


def test_a_path_without_a_file_cannot_be_read(tmp_path: Path) -> None:
    _, [found] = read_abstracts(tmp_path / "none")
    assert (found.code, found.message) == ("cannot-read", "the file cannot be read: there is no such file")


def test_a_record_that_is_printed_does_not_show_its_abstract() -> None:
    assert "reduces" not in repr(RECORD)
