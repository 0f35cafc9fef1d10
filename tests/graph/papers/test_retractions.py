"""Papers in doubt are found by DOI and PubMed number, reinstated ones are not; 60,000 rows take under two seconds."""

from pathlib import Path
from time import process_time

import pytest

from graph.dataset import load
from graph.layout.lay_out import layout_request
from graph.papers.paper_records import read_paper_records
from graph.papers.retractions import Retractions, read_retractions
from graph.views.scope import Scope

HEADER = "Record ID,Title,OriginalPaperDOI,OriginalPaperPubMedID,RetractionDate,RetractionNature\n"
ROWS = (
    '1,"A, title",10.1000/A,0,5/2/2019 0:00,Retraction\n2,,unavailable,22,1/3/2020 0:00,Expression of concern\n'
    "3,,10.1000/b,33,1/3/2020 0:00,Retraction\n4,,10.1000/b,33,1/4/2021 0:00,Reinstatement\n5,,10.1000/c,,,Correction\n"
)


def written(folder: Path, text: str) -> Path:
    path = folder / "retractions.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_last_notice_of_a_paper_counts(tmp_path: Path) -> None:
    found = Retractions({"10.1000/a": "retracted 2019-05-02", "22": "expression of concern 2020-01-03"})
    assert read_retractions(written(tmp_path, HEADER + ROWS)) == (found, [])


def test_a_flagged_paper_is_named_and_said_of_its_relation(tmp_path: Path) -> None:
    path = tmp_path / "relations.csv"
    path.write_text("source,effect,target,doi,pmid\nA,b,C,10.1000/a,\nA,b,D,,22\nA,b,E,10.1000/b,\n")
    found = load(path, read_paper_records(retractions=written(tmp_path, HEADER + ROWS)))
    assert [(fault.line, fault.code, fault.message) for fault in found.diagnostics] == [
        (2, "retracted-source", "the paper 10.1000/a of the row: retracted 2019-05-02"),
        (3, "retracted-source", "the paper 22 of the row: expression of concern 2020-01-03"),
    ]
    assert list(found.model.relations["retraction notice"]) == [
        *("retracted 2019-05-02", "expression of concern 2020-01-03", ""),
    ]


def test_the_concept_map_writes_a_cross_and_the_word_behind_the_phrase(tmp_path: Path) -> None:
    path = tmp_path / "relations.csv"
    path.write_text("source,effect,target,doi\nA,calms,C,10.1000/a\nA,wakes,D,\n")
    model = load(path, read_paper_records(retractions=written(tmp_path, HEADER + ROWS))).model
    links = {link.id: link.phrase for link in layout_request(model, Scope(("research",)), "map").links}
    assert sorted(links.values()) == ["calms \u00d7 retracted", "wakes"]


@pytest.mark.parametrize(("text", "code"), [("a,b\n1,2\n", "unread-retractions"), ("", "unread-retractions")])
def test_another_file_is_refused(text: str, code: str, tmp_path: Path) -> None:
    assert [fault.code for fault in read_retractions(written(tmp_path, text))[1]] == [code]
    assert [fault.code for fault in read_retractions(tmp_path / "none.csv")[1]] == ["cannot-read"]


def test_60_000_rows_take_less_than_two_seconds(tmp_path: Path) -> None:
    rows = (f'{n},"A title, of {n}",10.1000/x.{n},{n},5/2/2019 0:00,Retraction\n' for n in range(1, 60_001))
    path = written(tmp_path, HEADER + "".join(rows))
    begun = process_time()
    found, _ = read_retractions(path)
    assert (len(found.notices), process_time() - begun < 2) == (120_000, True)
