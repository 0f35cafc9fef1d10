"""Papers outlast the session for their browser alone, and another page of it sees what was brought in meanwhile."""

from pathlib import Path

import pytest

from graph.papers.paper_library import PaperLibrary
from graph.papers.paper_record import PaperRecord
from ui.edit import stored_papers
from ui.edit.editing_session import EditingSession
from ui.edit.stored_papers import keep_papers, papers_of_browser

LIBRARY = PaperLibrary((PaperRecord("GABA calms", "So."),))


class Visits:
    """The sessions of browsers, one of which is here now."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.monkeypatch = monkeypatch

    def come(self, key: str) -> EditingSession:
        session = EditingSession()
        self.monkeypatch.setattr(stored_papers, "editing", lambda: session)
        self.monkeypatch.setattr(stored_papers, "browser_key", lambda: key)
        return session


@pytest.fixture
def visits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Visits:
    monkeypatch.setenv("NEUROMAP_DATA", str(tmp_path / "relations.csv"))
    return Visits(monkeypatch)


def test_the_next_session_of_a_browser_has_its_papers_and_another_browser_has_none(visits: Visits) -> None:
    visits.come("a" * 64)
    assert keep_papers(LIBRARY) == ""
    visits.come("a" * 64)
    assert papers_of_browser() == LIBRARY
    visits.come("b" * 64)
    assert papers_of_browser() == PaperLibrary()


def test_without_cookies_papers_last_for_the_visit(visits: Visits, tmp_path: Path) -> None:
    visits.come("")
    assert keep_papers(LIBRARY) == "this browser takes no cookies"
    assert (papers_of_browser(), list(tmp_path.rglob("*"))) == (LIBRARY, [])


def test_the_file_is_its_owners_alone_and_goes_with_the_last_paper(visits: Visits, tmp_path: Path) -> None:
    visits.come("a" * 64)
    keep_papers(LIBRARY)
    [file] = tmp_path.rglob("*.papers")
    assert file.stat().st_mode & 0o777 == 0o600
    keep_papers(PaperLibrary())
    assert not file.exists()
