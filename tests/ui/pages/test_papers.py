"""The view Papers gives its editor's browser all that a row is clicked together from, and says what is not read."""

import json
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from graph.diagnostics.rules import fault
from graph.papers.paper_library import PaperLibrary
from graph.papers.paper_record import PaperRecord
from ui.edit.editing_session import EditingSession

ROOT = Path(__file__).parents[3]
TABLE = "source,effect,target,source_type,citation\nGABA,calms,Stress,transmitter,li2020\n"
REFERENCES = "key,citation,year,doi\nli2020,Li. GABA calms. Brain,2020,10.1000/a\nold1999,Old. Sleep mends,1999,\n"
RETRACTED = (
    "OriginalPaperDOI,OriginalPaperPubMedID,RetractionDate,RetractionNature\n10.1000/a,,5/2/2021 0:00,Retraction\n"
)
PAPER = PaperRecord(
    "GABA calms", "GABA lowers stress. A wave passed.", "10.1000/a", "7", ("Li",), "Brain", "2020", ("Review", "Mice")
)


class PapersPage:
    """The view of one editor, who has brought in papers."""

    def __init__(self, *papers: PaperRecord, opened: str = "") -> None:
        self.session = EditingSession()
        self.session.papers.library, self.session.papers.opened = PaperLibrary(papers), opened
        self.app = AppTest.from_file(str(ROOT / "ui" / "pages" / "edit.py"), default_timeout=60)
        self.app.session_state["editing"] = self.session

    def run(self) -> "PapersPage":
        self.app.query_params["view"] = "Papers"
        self.app.run()
        assert [error.message for error in self.app.exception] == []
        return self

    def data(self, name: str) -> dict[str, Any]:
        """Return what a component has been sent."""
        found = [each.proto for each in self.app.get("bidi_component")]
        sent: dict[str, Any] = next(
            json.loads(proto.json) for proto in found if proto.component_name == f"neuromap_{name}"
        )
        return sent

    @property
    def markup(self) -> str:
        return " ".join(found.proto.body for found in self.app.get("html"))


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "relations.csv").write_text(TABLE)
    (tmp_path / "references.csv").write_text(REFERENCES)
    monkeypatch.setenv("NEUROMAP_DATA", str(tmp_path / "relations.csv"))
    return tmp_path


def test_papers_that_no_row_uses_come_first_and_none_is_open() -> None:
    page = PapersPage(PAPER).run()
    lines = [
        (line["title"], line["used"], line["listed"], line["abstract"]) for line in page.data("paper_list")["papers"]
    ]
    assert lines == [("Old. Sleep mends", 0, "old1999", False), ("GABA calms", 1, "li2020", True)]
    assert "Choose a paper from the list." in page.markup


def test_the_open_paper_has_its_concepts_its_reference_and_what_it_is_indexed_under() -> None:
    data = PapersPage(PAPER, opened="10.1000/a").run().data("paper")
    lowers = {
        "pieces": [
            *(["GABA", "GABA", ""], [" ", "", ""], ["lowers", "", "decreases"], [" ", "", ""]),
            *(["stress", "Stress", ""], [".", "", ""]),
        ],
        "proposals": {"0 1": ["lowers", "decreases"]},
        "begins": True,
    }
    assert (data["titles"], data["sentences"][1]) == (1, lowers)
    assert data["cells"] == {"evidence": "review", "species": "mouse", "citation": "li2020"}
    assert data["types"] == {"GABA": ["transmitter", 0], "Stress": ["concept", 8]}
    assert data["links"] == [
        ["doi:10.1000/a", "https://doi.org/10.1000/a"],
        ["PubMed 7", "https://pubmed.ncbi.nlm.nih.gov/7/"],
    ]


def test_a_row_from_a_paper_is_a_research_finding_where_the_file_has_levels(folder: Path) -> None:
    (folder / "relations.csv").write_text("source,effect,target,level\nGABA,calms,Stress,core\n")
    data = PapersPage(PAPER, opened="10.1000/a").run().data("paper")
    assert (data["cells"]["level"], data["columns"][-1]["name"]) == ("research", "level")


def test_a_retracted_paper_says_so(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "retracted").write_text(RETRACTED)
    monkeypatch.setenv("NEUROMAP_RETRACTIONS", str(folder / "retracted"))
    assert PapersPage(PAPER, opened="10.1000/a").run().data("paper")["about"] == (
        "Li · Brain · 2020 · × retracted 2021-05-02"
    )


def test_a_listed_paper_without_its_record_can_be_a_row_all_the_same() -> None:
    data = PapersPage(opened="key old1999").run().data("paper")
    assert (data["heading"], data["sentences"], data["cells"]) == ("Old. Sleep mends", [], {"citation": "old1999"})


def test_each_record_that_was_not_read_is_named_apart_from_what_was_read_with_a_doubt() -> None:
    page = PapersPage()
    page.session.papers.unread = [fault("<b>.ris", (3, 1), "unread-abstract", "it is cut off")]
    doubt = fault("b.nbib", (2, 1), "other-encoding", "byte 0xE9 is 'é'")
    page.session.papers.unread.append(doubt)
    markup = page.run().markup
    assert "<b>1 record was not read</b><ul><li><b>&lt;b&gt;.ris</b>, line 3: it is cut off</li></ul>" in markup
    assert "<b>Read with a doubt</b><ul><li><b>b.nbib</b>, line 2: byte 0xE9 is &#39;é&#39;</li></ul>" in markup
